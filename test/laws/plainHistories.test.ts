import { type IncidentFields, incident } from '@cloudcti/sla';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIncident, plainIncident } from '../../src/incident/index.js';
import { histories, isRefused } from '../../src/tickets/index.js';
import { law } from '../support/cases.js';

const REPORT = Date.UTC(2026, 4, 22, 14);
const HOUR = 3_600_000;

/** Instants near a report, many of them alike, a few before it or none at all. */
const instants = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 6 }).map((hours) => REPORT + hours * HOUR) },
  { weight: 1, arbitrary: fc.constantFrom(REPORT - 1, 1e15, Number.NaN) },
);
const act = fc.option(instants, { nil: undefined });
const date = (ms: number) => new Date(ms);

/** What a call gives, or that it throws. */
function orNothing<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

test('a history of a few instants is made in the short way where it is made in the long one, and alike', () => {
  const seen = { made: 0, refused: 0 };
  law(
    [
      fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
      fc.constantFrom<readonly number[]>([REPORT], [REPORT], [REPORT + HOUR]),
      fc.tuple(act, act, act),
      fc.array(instants, { maxLength: 4 }),
    ],
    (priority, [reportedMs = 0], [respondedMs, repairedMs, closedMs], updatesMs) => {
      const labels = { customer: 'Acme' };
      const fields: IncidentFields = {
        ...{ id: 'A', priority, labels, reportedAt: date(reportedMs), updatedAt: updatesMs.map(date) },
        ...(respondedMs === undefined ? {} : { respondedAt: date(respondedMs) }),
        ...(repairedMs === undefined ? {} : { repairedAt: date(repairedMs) }),
        ...(closedMs === undefined ? {} : { closedAt: date(closedMs) }),
      };
      const long = orNothing(() => incident(fields));
      const short = plainIncident({ id: 'A', priority, labels: { ...labels }, reportedMs, respondedMs, repairedMs, closedMs, updatesMs });
      expect(short).toEqual(long);
      expect(isIncident(short)).toBe(long !== undefined);
      if (short !== undefined) expect([short, ...Object.values(short)].every((part) => Object.isFrozen(part))).toBe(true);
      seen[short === undefined ? 'refused' : 'made'] += 1;
    },
    200,
  );
  expect(Math.min(seen.made, seen.refused)).toBeGreaterThan(10);
});

const TIMES = [
  '',
  'n/a',
  '2026-05-22T14:00Z',
  '2026-05-22T16:00:00+02:00',
  ' 2026-05-31T17:00:00.5Z ',
  '2026-05-22 18:00',
  '2026-05-22T13:00Z',
  'soon',
];
const time = fc.constantFrom(...TIMES);
const HEADER = 'id,priority,reported_at,first_response_at,update_instants,closed_at,Customer';

const rows = fc.array(
  fc.tuple(
    ...([fc.constantFrom('A', 'B', 'C', ''), fc.constantFrom('1', ' P2', '3', 'x')] as const),
    ...([fc.constantFrom('2026-05-22T14:00:00Z', ' 2026-05-21 09:00', '', '2026-05-22T13:00Z'), time] as const),
    ...([fc.array(time, { maxLength: 3 }).map((list) => list.join(';')), time, fc.constantFrom('Acme', ' Bolt ', '-')] as const),
  ),
  { minLength: 1, maxLength: 12 },
);

/** Where each row stands, and its history or what is wrong with it. */
async function readTable(lines: readonly string[], closingRepairs: boolean): Promise<readonly unknown[]> {
  const settings = { zone: 'Europe/Amsterdam', closingRepairs };
  const chunks = (async function* () {
    yield Buffer.from(lines.join('\n'));
  })();
  const { batches } = await histories({ settings, labels: [{ setting: 'groupBy', name: 'Customer' }] }).open({ name: 'a file', chunks });
  const read: unknown[] = [];
  for await (const batch of batches) for (const row of batch) read.push(isRefused(row) ? row : { ...row, place: row.place() });
  return read;
}

test('rows are read alike in the short way and in the long one, which a count of reopenings asks for', () =>
  fc.assert(
    fc.asyncProperty(rows, fc.array(time, { minLength: 13, maxLength: 13 }), fc.boolean(), async (table, repairs, closingRepairs) => {
      const lines = [HEADER, ...table.map((cells) => cells.join(','))];
      const repaired = lines.map((line, index) => `${line},${index === 0 ? 'resolved_at' : repairs[index]}`);
      for (const file of [lines, repaired]) {
        const long = file.map((line, index) => `${line},${index === 0 ? 'reopened_count' : ''}`);
        expect(await readTable(file, closingRepairs)).toEqual(await readTable(long, closingRepairs));
      }
    }),
    { numRuns: 150 },
  ));
