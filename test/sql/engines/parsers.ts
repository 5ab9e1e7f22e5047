import type { DialectName, SqlOptions } from '@cloudcti/sla/sql';
import { namesIn } from '../names.js';
import { bundled, pinned } from './install.js';

interface DtSqlParser {
  readonly [language: string]: new () => { validate(sql: string): readonly { readonly message: string }[] };
}
interface NodeSqlParser {
  readonly Parser: new () => { astify(sql: string, options: { readonly database: string }): unknown };
}

/** An independent parser of a dialect whose engine is not run here. */
export interface IndependentParser {
  /** Throws for what is not exactly one statement. */
  readonly parse: (statement: string) => void;
  /** The beginnings of those statements of ours that are in the engine's manual and not in the parser's grammar. */
  readonly unknown: readonly string[];
  readonly knows: (statement: string) => boolean;
  /** The most names that a table has in its grammar: its own, and those of what it stands in. */
  readonly tableNames: number;
  /** Whether its grammar has all names in some options. */
  readonly knowsNames: (options: SqlOptions) => boolean;
}

/** What dt-sql-parser, Apache's and Trino's own grammars in ANTLR, calls them. */
const BY_DT: Readonly<Partial<Record<DialectName, string>>> = { spark: 'SparkSQL', trino: 'TrinoSQL', hive: 'HiveSQL' };
/** What node-sql-parser calls them. */
const BY_NODE: Readonly<Partial<Record<DialectName, string>>> = {
  ...{ bigquery: 'BigQuery', snowflake: 'Snowflake', sqlserver: 'TransactSQL', redshift: 'Redshift' },
};

/** The parser of a dialect; `undefined` where the engine itself is run. */
export function parserOf(dialect: DialectName): IndependentParser | undefined {
  const [dt, node] = [BY_DT[dialect], BY_NODE[dialect]];
  if (dt !== undefined) return byDt(dt);
  return node === undefined ? undefined : byNode(node);
}

function byDt(language: string): IndependentParser {
  const Language = bundled<DtSqlParser>('dt-sql-parser')[language];
  if (Language === undefined) throw new Error(`dt-sql-parser has no ${language}`);
  const parser = new Language();
  const parse = (statement: string) => {
    const [first] = parser.validate(`${statement};`);
    if (first !== undefined) throw new Error(`${language}: ${first.message} in ${statement.slice(0, 300)}`);
  };
  return { parse, unknown: [], knows: () => true, tableNames: language === 'TrinoSQL' ? 3 : 2, knowsNames: () => true };
}

/** Its grammars have no `DROP TABLE IF EXISTS` but in one language, and in that no `CREATE VIEW` of a query as ours is: it reads the query alone. */
function byNode(database: string): IndependentParser {
  const parser = new (pinned<NodeSqlParser>('node-sql-parser').Parser)();
  const hasDrops = database === 'TransactSQL';
  return {
    parse: (statement) => {
      const asked = database === 'TransactSQL' ? statement.replace(/^CREATE VIEW .*\n/, '') : statement;
      const found = parser.astify(asked, { database });
      if (Array.isArray(found) && found.length !== 1) throw new Error(`${database}: ${found.length} statements`);
    },
    unknown: hasDrops ? [] : ['DROP VIEW', 'DROP TABLE'],
    tableNames: 3,
    knows: (statement) => hasDrops || !statement.startsWith('DROP '),
    // Nor has it a quote that stands twice for one within a name.
    knowsNames: (options) => !Object.values(namesIn(options)).some((name) => name.includes(hasDrops ? ']' : '"')),
  };
}
