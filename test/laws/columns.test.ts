import {
  type Agreement,
  cloudctiSla,
  defineAgreement,
  isSlaInputError,
  mttrDeadline,
  responseDeadline,
  slaClock,
  updateDeadline,
} from '@cloudcti/sla';
import { addMsAll, DEADLINE_KINDS, type DeadlineColumns, deadlineColumns, rowReasons, supportTimeColumns } from '@cloudcti/sla/batch';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDARS } from '../support/calendars.js';

/** Each case is a column of rows. */
const RUNS = Number(process.env['FC_RUNS'] ?? 10);
const DAY = 86_400_000;
const everyDay = (...hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours });

/** Targets of all ways of counting, for each KPI. */
const ODD_KPIS = {
  1: {
    response: { kind: 'working-days', value: 2 },
    update: { kind: 'support-hours', value: 1 / 3 },
    mttr: { kind: 'support-hours', value: 16 },
  },
  2: {
    response: { kind: 'support-hours', value: 17 },
    update: { kind: 'working-days', value: 1 },
    mttr: { kind: 'working-days', value: 2 },
  },
  3: { response: { kind: 'best-effort' }, update: { kind: 'to-be-determined' }, mttr: { kind: 'working-days', value: 9 } },
} as const;

const AGREEMENTS: readonly (readonly [name: string, agreement: Agreement, from: number, to: number])[] = [
  ['the standing agreement', cloudctiSla, Date.UTC(1995, 0, 1), Date.UTC(2095, 0, 1)],
  ['the standing agreement at the ends of its years', cloudctiSla, Date.UTC(2100, 11, 20), Date.UTC(2101, 0, 3)],
  [
    '24x7 in New York',
    defineAgreement({ timeZone: 'America/New_York', hours: everyDay('00:00-24:00'), holidays: 'none', kpis: ODD_KPIS }),
    ...([Date.UTC(2024, 0, 1), Date.UTC(2027, 0, 1)] as const),
  ],
  [
    'two spans a day, across midnight, with a special day',
    defineAgreement({
      ...{ timeZone: 'Europe/Amsterdam', hours: { ...everyDay('00:00-02:00', '22:00-24:00'), sun: [] }, holidays: 'none' },
      ...{ special: { '2026-12-24': ['09:00-13:00', '14:00-14:01'] }, kpis: ODD_KPIS, workingDayReading: 'end-of-next-working-day' },
    }),
    ...([Date.UTC(2025, 0, 1), Date.UTC(2028, 0, 1)] as const),
  ],
  ...CALENDARS.map(({ name, definition: { timeZone, hours, closed = [], special = {} }, window: { from, to } }) => {
    return [name, defineAgreement({ timeZone, hours, closed, special, holidays: 'none', kpis: ODD_KPIS }), from, to] as const;
  }),
];

/** A row of a ticket: `undefined` where a value is not there, and what no reader takes now and then. */
interface Row {
  readonly priority: number;
  readonly reportedAtMs: number;
  readonly lastContactAtMs: number;
}

const rows = (from: number, to: number): fc.Arbitrary<readonly Row[]> => {
  // Whole minutes come upon openings, closes and midnights.
  const instant = fc.oneof(
    fc.integer({ min: from, max: to }),
    fc.integer({ min: from / 60_000, max: to / 60_000 }).map((minute) => minute * 60_000),
  );
  const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1.5, 0, 1e14, -1e17);
  const oddly = (usual: fc.Arbitrary<number>) => fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: odd });
  return fc.array(
    fc
      .record({
        priority: oddly(fc.integer({ min: 1, max: 4 })),
        reportedAtMs: oddly(instant),
        wait: oddly(fc.integer({ min: -1, max: 20 * DAY })),
      })
      .map(({ priority, reportedAtMs, wait }) => ({ priority, reportedAtMs, lastContactAtMs: reportedAtMs + wait })),
    { maxLength: 40 },
  );
};

/** What one of the core's functions says: the kind and the instant, or `none` where it refuses. */
function said(ask: () => ReturnType<typeof responseDeadline>): readonly [kind: string, epochMs: number] {
  try {
    const deadline = ask();
    return [deadline.kind, deadline.kind === 'due' ? deadline.epochMs : Number.NaN];
  } catch (error) {
    if (!isSlaInputError(error)) throw error;
    return ['none', Number.NaN];
  }
}

/** The slow obvious model: the core's functions, one row after the other. */
function slowly({ priority, reportedAtMs, lastContactAtMs }: Row, agreement: Agreement) {
  const incident = { priority: priority as 1, reportedAt: new Date(reportedAtMs) };
  const contact = Number.isNaN(lastContactAtMs) ? null : new Date(lastContactAtMs);
  // A `Date` cannot hold them: as a text of no form they are refused as well.
  const lastContactAt = contact !== null && !Number.isInteger(lastContactAtMs) ? 'never' : contact;
  const reportedAt = Number.isInteger(reportedAtMs) ? incident.reportedAt : 'never';
  return {
    response: said(() => responseDeadline({ ...incident, reportedAt }, agreement)),
    update: said(() => updateDeadline({ ...incident, reportedAt, lastContactAt }, agreement)),
    mttr: said(() => mttrDeadline({ ...incident, reportedAt }, agreement)),
  };
}

function fast(columns: DeadlineColumns, row: number) {
  const of = (kpi: 'response' | 'update' | 'mttr') => [DEADLINE_KINDS[columns[`${kpi}Kind`][row] as number], columns[`${kpi}Ms`][row]];
  return { response: of('response'), update: of('update'), mttr: of('mttr') };
}

const columnOf = (list: readonly Row[], name: keyof Row) => Float64Array.from(list, (row) => row[name]);

describe.each(AGREEMENTS)('columns of %s', (_name, agreement, from, to) => {
  test('have in each row the deadlines that the core gives, whatever stands in the others', () =>
    fc.assert(
      fc.property(rows(from, to), (list) => {
        const columns = deadlineColumns(
          {
            ...{ priority: columnOf(list, 'priority'), reportedAtMs: columnOf(list, 'reportedAtMs') },
            lastContactAtMs: columnOf(list, 'lastContactAtMs'),
          },
          agreement,
        );
        expect(list.map((_, row) => fast(columns, row))).toEqual(list.map((row) => slowly(row, agreement)));
        // A reason stands where something is refused, and nowhere else.
        const isRefused = (row: Row) => Object.values(slowly(row, agreement)).some(([kind]) => kind === 'none');
        expect(Array.from(columns.reason, (reason) => reason !== 0)).toEqual(list.map(isRefused));
      }),
      { numRuns: RUNS },
    ));

  test('are the same from columns of bytes, and without a column of contacts', () =>
    fc.assert(
      fc.property(rows(from, to), (list) => {
        const [priority, reportedAtMs] = [columnOf(list, 'priority'), columnOf(list, 'reportedAtMs')];
        const lastContactAtMs = new Float64Array(list.length).fill(Number.NaN);
        const whole = deadlineColumns({ priority, reportedAtMs, lastContactAtMs }, agreement);
        expect(deadlineColumns({ priority, reportedAtMs }, agreement)).toEqual(whole);
        // What no byte holds is no priority either.
        const bytes = Uint8Array.from(priority, (read) => (Number.isInteger(read) && read > 0 && read < 5 ? read : 250));
        expect(deadlineColumns({ priority: bytes, reportedAtMs }, agreement)).toEqual(whole);
      }),
      { numRuns: RUNS },
    ));

  test('have the support time that the clock gives, and add what it adds', () => {
    const clock = slaClock(agreement);
    const of = (ask: () => number) => {
      try {
        return ask();
      } catch {
        return Number.NaN;
      }
    };
    fc.assert(
      fc.property(rows(from, to), (list) => {
        const [starts, ends] = [columnOf(list, 'reportedAtMs'), columnOf(list, 'lastContactAtMs')];
        const { supportMs } = supportTimeColumns(starts, ends, agreement);
        expect([...supportMs]).toEqual(list.map((row) => of(() => clock.betweenMs(row.reportedAtMs, row.lastContactAtMs))));
        const lengths = columnOf(list, 'priority').map((hours) => hours * 3_600_000);
        const added = list.map((row) => of(() => clock.addMs(row.reportedAtMs, row.priority * 3_600_000)));
        expect([...addMsAll(starts, lengths, agreement).endMs]).toEqual(added);
      }),
      { numRuns: RUNS },
    );
  });
});

test('rowReasons names each bit of a reason, and refuses what is none', () => {
  expect([0, 1, 128, 255].map((code) => rowReasons(code).length)).toEqual([0, 1, 1, 8]);
  for (const code of [-1, 256, 0.5, Number.NaN]) expect(() => rowReasons(code)).toThrow('pass a whole number from 0 to 255');
});
