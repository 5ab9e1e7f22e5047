import type { DialectName } from '@cloudcti/sla/sql';

/** How the manual of an engine says that a name is quoted. */
interface Quotes {
  /** A quoted name, and what stands in it. */
  readonly pattern: RegExp;
  readonly quoted: (name: string) => string;
  /** The name that is meant by what stands between its quotes. */
  readonly meant: (text: string) => string;
}

/** Where the sign that ends a name stands twice for one in it. */
function doubled(pattern: RegExp, open: string, close: string): Quotes {
  return {
    pattern,
    quoted: (name) => `${open}${name.split(close).join(close + close)}${close}`,
    meant: (text) => text.split(close + close).join(close),
  };
}

const DOUBLE = doubled(/"((?:[^"]|"")*)"/, '"', '"');
const BACKTICK = doubled(/`((?:[^`]|``)*)`/, '`', '`');
const BRACKETS = doubled(/\[((?:[^\]]|\]\])*)\]/, '[', ']');
const BACKSLASH: Quotes = {
  pattern: /`((?:[^`\\]|\\.)*)`/s,
  quoted: (name) => `\`${name.split('\\').join('\\\\').split('`').join('\\`')}\``,
  meant: (text) => text.replace(/\\(.)/gs, '$1'),
};

/** Written out from the manuals once more. */
const QUOTES: Readonly<Record<DialectName, Quotes>> = {
  bigquery: { pattern: /`([^`\\]*)`/, quoted: (name) => `\`${name}\``, meant: (text) => text },
  clickhouse: BACKSLASH,
  duckdb: DOUBLE,
  hive: BACKTICK,
  mariadb: BACKTICK,
  postgresql: DOUBLE,
  redshift: DOUBLE,
  snowflake: DOUBLE,
  spark: BACKTICK,
  sqlite: DOUBLE,
  sqlserver: BRACKETS,
  trino: DOUBLE,
};

/** A name as it is quoted by the manual. */
export function quotedByManual(dialect: DialectName, name: string): string {
  return QUOTES[dialect].quoted(name);
}

/** A statement as an engine reads it: what stands outside of quoted names, and those. */
export interface ReadStatement {
  readonly bones: string;
  readonly names: readonly string[];
}

/** Reads a statement from its beginning: what is quoted first is what stands in quotes. Each name leaves a mark in the bones. */
export function readStatement(dialect: DialectName, statement: string): ReadStatement {
  const { pattern, meant } = QUOTES[dialect];
  const names: string[] = [];
  // A text, which is one of our own, may hold what looks like a name.
  const bones = statement.replace(new RegExp(`'[^']*'|${pattern.source}`, 'gs'), (found: string, text: string | undefined) => {
    if (text === undefined) return found;
    names.push(meant(text));
    return '\u241f';
  });
  return { bones, names };
}
