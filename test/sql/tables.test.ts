import {
  cloudctiSla,
  type Deadline,
  defineAgreement,
  isSlaInputError,
  mttrDeadline,
  type Priority,
  responseDeadline,
  slaClock,
} from '@cloudcti/sla';
import { type CalendarTable, type CalendarTables, calendarTables, SQL_DIALECTS, type SqlOptions, sqlFor } from '@cloudcti/sla/sql';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';
import { randomNumbers } from '../support/random.js';
import { AGREEMENTS, ODD_AGREEMENTS } from './agreements.js';

const YEARS = { from: 2009, to: 2011 };
const TICKETS: SqlOptions = { table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at', years: { from: 2026, to: 2026 } };

interface Record {
  readonly [column: string]: number | null;
}

/** The row of a key, as a join finds it. */
function finder({ columns, rows }: CalendarTable): (key: number) => Record | undefined {
  const byKey = new Map(rows.map((row) => [row[0], row]));
  return (key) => {
    const row = byKey.get(key);
    return row && (Object.fromEntries(columns.map(({ name }, place) => [name, row[place]])) as Record);
  };
}

/** What `docs/sql.md` says of the tables, in the plainest words: position, its inverse, and what a segment knows. */
function reader(tables: CalendarTables) {
  const [moment, segment, bucket] = [finder(tables.moments), finder(tables.segments), finder(tables.positions)];
  const at = (ms: number) => {
    const found = moment(Math.floor(ms / tables.momentMs));
    const later = Object.entries(found ?? {}).filter(([name, next]) => name.startsWith('next_') && next !== null && ms >= next);
    return segment((found?.segment ?? 0) + later.length);
  };
  return {
    at,
    position: (ms: number) => {
      const here = at(ms);
      if (here === undefined) return undefined;
      const [base, isOpen] = [here.base_ms, here.is_open] as [number, number];
      return base + isOpen * ms;
    },
    instant: (position: number) => {
      const row = bucket(Math.floor((position - 1) / tables.positionMs)) ?? {};
      for (let n = 1; row[`to_${n}`] !== undefined && row[`to_${n}`] !== null; n++) {
        if (position <= (row[`to_${n}`] as number)) return position + (row[`shift_${n}`] as number);
      }
      return undefined;
    },
  };
}

/** When something is due; nothing where that lies beyond the years. */
function dueOf(answer: () => Deadline): number | undefined {
  try {
    const deadline = answer();
    return deadline.kind === 'due' ? deadline.epochMs : undefined;
  } catch (error) {
    if (isSlaInputError(error)) return undefined;
    throw error;
  }
}

describe.each([...AGREEMENTS, ...ODD_AGREEMENTS])('the tables of $name', ({ agreement: whole }) => {
  const agreement = defineAgreement({ years: YEARS }, whole as typeof cloudctiSla);
  const clock = slaClock(agreement);
  const tables = calendarTables(whole, YEARS);
  const read = reader(tables);
  const random = randomNumbers(20_261_126);
  const from = Date.UTC(2009, 0, 2);
  const instants = Array.from({ length: 300 }, () => Math.floor(from + random() * (Date.UTC(2011, 11, 31) - from)));

  test('have not many rows: a special day of seven minutes makes no buckets of minutes', () => {
    const { moments, segments, positions } = tables;
    expect(Math.max(moments.rows.length, positions.rows.length)).toBeLessThan(2 * segments.rows.length + 1_100);
  });

  test('have the support time between two instants, and its inverse', () => {
    for (const [place, t] of instants.entries()) {
      const earlier = Math.min(t, instants[place - 1] ?? t);
      const later = Math.max(t, instants[place - 1] ?? t);
      const [first, second] = [read.position(earlier) as number, read.position(later) as number];
      expect(second - first).toBe(clock.betweenMs(earlier, later));
      if (second > first) expect(read.instant(second)).toBe(clock.addMs(earlier, second - first));
    }
  });

  test('have the close of a later working day (R7)', () => {
    for (const { priority, reported, here } of reports()) {
      const { mttr } = agreement.kpis[priority];
      if (mttr.kind !== 'working-days') continue;
      expect(here[`close_${mttr.value}_ms`] ?? undefined).toBe(
        dueOf(() => mttrDeadline({ priority, reportedAt: new Date(reported) }, agreement)),
      );
    }
  });

  test('have the length of a working day, and of a later one (R6)', () => {
    for (const { priority, reported, here } of reports()) {
      const { response } = agreement.kpis[priority];
      if (response.kind !== 'working-days' || agreement.workingDayReading !== 'day-of-support-time') continue;
      const position = read.position(reported) as number;
      const due = dueOf(() => responseDeadline({ priority, reportedAt: new Date(reported) }, agreement));
      // Where all working days have the same length, so many of them are so much support time.
      const lengthMs = finder(tables.targets)(priority)?.response_ms;
      const used = position - (here.day_position_ms as number);
      const later = typeof lengthMs === 'number' ? read.instant(position + lengthMs) : laterDay(here, response.value, used, read.instant);
      expect(later).toBe(due);
    }
  });

  const reports = () =>
    instants.map((reported, place) => ({ reported, priority: (1 + (place % 4)) as Priority, here: read.at(reported) as Record }));
});

/** The same fraction of a later working day, up to the whole millisecond; none where that day lies beyond the years. */
function laterDay(here: Record, days: number, used: number, instant: (position: number) => number | undefined): number | undefined {
  const [position, length] = [here[`lengths_${days}_position_ms`], here[`lengths_${days}_ms`]];
  if (position === null || position === undefined) return undefined;
  if (used === 0) return instant(position);
  return length === null || length === undefined ? undefined : instant(position + Math.ceil((used * length) / (here.day_ms as number)));
}

test('the calendar says which agreement, which years, and from when to when', () => {
  const { calendar } = calendarTables(cloudctiSla, { from: 2026, to: 2027 });
  expect(calendar.rows[0]?.slice(0, 6)).toEqual([
    ...[cloudctiSla.name, 'Europe/Amsterdam', 2026, 2027],
    ...[Date.parse('2026-01-01T00:00+01:00'), Date.parse('2028-01-01T00:00+01:00')],
  ]);
});

test.each(SQL_DIALECTS)('%s: tables, rows and a view, in this order', (dialect) => {
  const { statements } = sqlFor(dialect, TICKETS);
  const kinds = statements.map((statement) => /^(CREATE TABLE|INSERT INTO|ALTER TABLE|CREATE VIEW) /.exec(statement)?.[1]);
  const loaded = dialect === 'mariadb' ? ['ALTER TABLE'] : [];
  expect([...new Set(kinds)]).toEqual(['CREATE TABLE', 'INSERT INTO', ...loaded, 'CREATE VIEW']);
});

test('nothing is dropped unless it is said', () => {
  expect(sqlFor('duckdb', TICKETS).statements.join('\n')).not.toContain('DROP');
  expect(sqlFor('duckdb', { ...TICKETS, replace: true }).statements.filter((statement) => statement.startsWith('DROP'))).toHaveLength(6);
});

test.each([
  ['postgresql', { table: 'x'.repeat(64) }, 'options.table'],
  ['postgresql', { id: 'é'.repeat(32) }, 'options.id'],
  ['postgresql', { prefix: 'x'.repeat(55) }, 'options.prefix'],
  ['mariadb', { prefix: 'x'.repeat(56) }, 'options.prefix'],
  ['mariadb', { id: 'ends with a space ' }, 'options.id'],
  ['bigquery', { id: 'a`b' }, 'options.id'],
  ['duckdb', { reported: '' }, 'options.reported'],
  ['sqlite', { priority: 'a\0b' }, 'options.priority'],
  ['duckdb', { table: [] }, 'options.table'],
  ['mariadb', { supportTime: [{ from: ' a', to: 'b', as: ' c' }] }, 'options.supportTime[0].as'],
  ['duckdb', { supportTime: [{ from: 'a', to: 'b', as: 'Response_Due' }] }, 'options.supportTime[0].as'],
  ['duckdb', { years: { from: 1980, to: 2000 } }, 'options.years'],
  ['bigquery', { table: 'project..tickets' }, 'options.table'],
  ['bigquery', { table: ['project', 'a`b', 'tickets'] }, 'options.table[1]'],
  ['bigquery', { id: 'tickets.id' }, 'options.id'],
  ['bigquery', { schema: 'x.'.repeat(1_000_000) }, 'options.schema'],
  ['trino', { schema: ['a', 'b', 'c'] }, 'options.schema'],
  ['sqlserver', { schema: ['support', 'dbo'] }, 'options.schema'],
  ['duckdb', { table: 'SLA_Segments' }, 'options.table'],
  ['duckdb', { table: ['support', 'c_deadlines'], prefix: 'C_' }, 'options.table'],
  ['duckdb', { table: ['support', 'sla_deadlines'], schema: 'Support' }, 'options.table'],
  ['duckdb', { table: ['one', 'support', 'sla_deadlines'], schema: ['one', 'support'] }, 'options.table'],
] as const)('%s refuses %j', (dialect, changes, path) => {
  expect(errorOf(() => sqlFor(dialect, { ...TICKETS, ...changes })).path).toBe(path);
});

test.each([
  [{ table: ['support', 'sla_deadlines'], schema: 'reports' }],
  [{ table: ['one', 'reports', 'sla_deadlines'], schema: ['two', 'reports'] }],
  [{ table: 'sla_deadlines', prefix: 'c_' }],
])('%j is another table than those that are made', (changes) => {
  expect(sqlFor('duckdb', { ...TICKETS, ...changes, replace: true }).select).toContain('"sla_deadlines" src');
});

test.each([
  [
    'bigquery',
    'my-project.support.tickets',
    'my-project.reports',
    '`my-project`.`support`.`tickets` src',
    '`my-project`.`reports`.`sla_targets` g',
  ],
  ['bigquery', ['my-project.support', 'tickets'], ['reports'], '`my-project`.`support`.`tickets` src', '`reports`.`sla_targets` g'],
  ['snowflake', ['A.B', 'C', 'D'], ['A.B', 'E'], '"A.B"."C"."D" src', '"A.B"."E"."sla_targets" g'],
  ['clickhouse', 'a.b', 'c.d', '`a.b` src', '`c.d`.`sla_targets` g'],
] as const)('%s: %j and %j are quoted name by name', (dialect, table, schema, tickets, targets) => {
  const { select } = sqlFor(dialect, { ...TICKETS, table, schema });
  expect(select).toContain(`FROM ${tickets}`);
  expect(select).toContain(`JOIN ${targets}`);
});

test('a prefix is taken where the longest name behind it is kept', () => {
  const prefix = 'x'.repeat(54);
  expect(sqlFor('postgresql', { ...TICKETS, prefix }).statements.at(-1)).toContain(`CREATE VIEW "${prefix}deadlines"`);
});

test('an agreement that knows fewer years has no tables of others', () => {
  const agreement = defineAgreement({ years: { from: 2020, to: 2030 } });
  expect(errorOf(() => calendarTables(agreement, { from: 2019, to: 2021 })).code).toBe('outside-horizon');
});
