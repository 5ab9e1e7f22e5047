import { type DialectName, SQL_DIALECTS, type SqlOptions, sqlFor } from '@cloudcti/sla/sql';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../src/sql/dialects/index.js';
import { AGREEMENTS } from './agreements.js';
import { type IndependentParser, parserOf } from './engines/parsers.js';
import { oddlyNamed } from './names.js';
import { unlessRefused } from './unlessRefused.js';

const YEARS = { from: 2026, to: 2026 };
const BARE: SqlOptions = { table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at', years: YEARS };
const WHOLE: SqlOptions = {
  ...{ ...BARE, lastContact: 'contact', responded: 'responded', repaired: 'repaired' },
  supportTime: [{ from: 'responded', to: 'repaired', as: 'between_ms' }],
};
const OPTIONS: readonly SqlOptions[] = [
  BARE,
  WHOLE,
  { ...WHOLE, table: ['support', 'tickets'], schema: 'reports', prefix: 'c_' },
  { ...WHOLE, instants: 'epoch-ms', replace: true },
  ...AGREEMENTS.map(({ agreement }) => ({ ...WHOLE, agreement })),
];
/** Tables with as many names before theirs as a dialect, and its parser, has. */
const deep = (dialect: DialectName, { tableNames }: IndependentParser): SqlOptions => ({
  ...{ ...WHOLE, replace: true },
  table: ['my-project', 'support', 'tickets'].slice(-tableNames),
  schema: ['my-project', 'reports'].slice(-Math.min(DIALECTS[dialect].schemaNames, tableNames - 1)),
});
const RUNS = Number(process.env['SQL_NAMES'] ?? 40);

const parsed = SQL_DIALECTS.flatMap((dialect) => {
  const parser = parserOf(dialect);
  return parser === undefined ? [] : [{ dialect, parser }];
});

test('every engine that is not run is parsed', () => {
  expect(parsed.map(({ dialect }) => dialect)).toEqual(['bigquery', 'hive', 'redshift', 'snowflake', 'spark', 'sqlserver', 'trino']);
});

describe.each(parsed)('$dialect', ({ dialect, parser }) => {
  test('the parser refuses what is no statement', () => {
    for (const wrong of ['SELECT FROM WHERE', 'CREATE VIEW AS SELECT 1', 'SELECT 1 +', 'INSERT INTO t VALUES (1', "SELECT 'a"]) {
      expect(() => parser.parse(wrong), wrong).toThrow();
    }
  });

  test('every statement is one of the dialect', () => {
    // Rows are written alike, whatever the options.
    const statements = [...OPTIONS, deep(dialect, parser)].flatMap((options) =>
      sqlFor(dialect, options).statements.filter((statement) => options === BARE || !statement.startsWith('INSERT ')),
    );
    for (const statement of statements.filter(parser.knows)) parser.parse(statement);
    const left = statements.filter((statement) => !parser.knows(statement)).map((statement) => statement.split(' ', 2).join(' '));
    expect([...new Set(left)]).toEqual(parser.unknown);
  });

  test('every name is one of the dialect', () => {
    let kept = 0;
    fc.assert(
      fc.property(oddlyNamed(dialect), (options) => {
        const select = unlessRefused(() => sqlFor(dialect, options).select);
        if (select === undefined || !parser.knowsNames(options)) return;
        kept += 1;
        parser.parse(select);
      }),
      { numRuns: RUNS },
    );
    expect(kept).toBeGreaterThan(RUNS / 10);
  });
});
