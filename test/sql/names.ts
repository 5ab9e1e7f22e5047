import type { DialectName, SqlOptions } from '@cloudcti/sla/sql';
import fc from 'fast-check';

/** What people call columns, what they should not, and what those write who mean harm. */
const NAMES = [
  ...[
    'order',
    'select',
    'Group',
    'a b',
    'réponse',
    '优先级',
    'naïve e\u0301',
    '🦊',
    '0',
    '1a',
    'Case',
    'user',
    'from ',
    '\u00a0',
    '\u200b',
  ],
  ...['id', 'response_due', 'm0_ms', 'src', 't', 'p.id', 'priority', 'sla_segments', 'flaw'],
  ...["o'clock", 'say "hi"', 'back`tick', 'back\\slash', '[brackets]', 'a]b', 'semi;colon', '-- comment', '/* x', '*/', '#tag'],
  ...['%s', '$1', '?', ':id', '{x:Int}', '{{ ref }}', '@x', '\\', '\\\\"', '`', '"', "'", ']', '``', '""', '$$', '\\u0022', '&#34;'],
  ...['"', '`', "'", ']', '\\"', '\\`', "\\'", '""', '``'].map((quote) => `x${quote}; DROP TABLE victim; --`),
  ...['x" FROM victim; --', '\n; DROP TABLE victim', '\r\nGO\r\nDROP TABLE victim', 'tab\there', '\u2028'],
];

const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

/** What the manuals of some engines say that no name may have there. */
const WITHOUT: Readonly<Partial<Record<DialectName, RegExp>>> = {
  bigquery: /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd} &%=+:'<>#|]/u,
  hive: /[.:`]/,
  mariadb: /\s$|[\u{10000}-\u{10FFFF}]/u,
};

/** Options whose every name is one of these, no two of them the same to an engine that makes no difference between capitals and small letters. */
export function oddlyNamed(dialect: DialectName): fc.Arbitrary<SqlOptions> {
  return fc
    .uniqueArray(
      name.filter((text) => WITHOUT[dialect]?.test(text) !== true),
      { minLength: 6, maxLength: 6, selector: (text) => text.toLowerCase().normalize() },
    )
    .map(([table = '', id = '', priority = '', reported = '', responded = '', as = '']) =>
      named({ table, id, priority, reported, responded, as }),
    );
}

/** Names that nobody could take for anything else. */
export const PLAIN = { table: 'n0', id: 'n1', priority: 'n2', reported: 'n3', responded: 'n4', as: 'n5' };

/** The options of a table and columns of these names. */
export function named({ as, ...names }: typeof PLAIN): SqlOptions {
  return { ...names, supportTime: [{ from: names.reported, to: names.responded, as }], years: { from: 2026, to: 2026 } };
}

/** The names in options, by what they name. */
export function namesIn({ table, id, priority, reported, responded, supportTime }: SqlOptions): typeof PLAIN {
  return { table: String(table), id, priority, reported, responded: responded ?? '', as: supportTime?.[0]?.as ?? '' };
}
