import { type IncidentFields, incident, incidentIssues } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { isIncident, plainIncident } from '../../src/incident/index.js';

const at = (hour: number) => Date.parse('2026-11-23T09:00+01:00') + hour * 3_600_000;
const NEVER = undefined;

type Plain = Parameters<typeof plainIncident>[0];
const plain = (fields: Partial<Plain> = {}): Plain => ({
  ...{ id: 'A', labels: {}, priority: 2, reportedMs: at(0), respondedMs: NEVER, updatesMs: [], repairedMs: NEVER, closedMs: NEVER },
  ...fields,
});

const date = (ms: number | undefined) => (ms === undefined ? null : new Date(ms));
const fieldsOf = ({ id, labels, priority, reportedMs, respondedMs, updatesMs, repairedMs, closedMs }: Plain): IncidentFields => ({
  ...{
    id,
    labels,
    priority,
    reportedAt: new Date(reportedMs),
    respondedAt: date(respondedMs),
    updatedAt: updatesMs.map((ms) => new Date(ms)),
  },
  ...{ repairedAt: date(repairedMs), closedAt: date(closedMs) },
});

describe('a history of a few instants, made in the short way (R8, R18)', () => {
  test.each<[string, Partial<Plain>]>([
    ['a report', {}],
    ['a report with labels', { labels: { customer: 'Acme' } }],
    ['a response', { respondedMs: at(1) }],
    ['a response and updates in order', { respondedMs: at(1), updatesMs: [at(2), at(3)] }],
    ['updates in no order, one of them before the response', { respondedMs: at(2), updatesMs: [at(3), at(1), at(4), at(2.5)] }],
    ['two updates at one instant', { updatesMs: [at(1), at(1)] }],
    ['a repair', { repairedMs: at(1) }],
    ['a closing at the repair', { repairedMs: at(1), closedMs: at(1) }],
    ['a closing after the repair', { repairedMs: at(1), closedMs: at(2) }],
    ['everything at the report', { respondedMs: at(0), updatesMs: [at(0)], repairedMs: at(0), closedMs: at(0) }],
  ])('%s is what incident makes of it', (_name, fields) => {
    const expected = incident(fieldsOf(plain(fields)));
    const made = plainIncident(plain({ ...fields, updatesMs: [...(fields.updatesMs ?? [])] }));
    expect([made, isIncident(made)]).toEqual([expected, true]);
  });

  test.each<[string, Partial<Plain>]>([
    ['a response before the report', { respondedMs: at(-1) }],
    ['an update before the report, among others', { updatesMs: [at(1), at(-1)] }],
    ['a repair before the report', { repairedMs: at(-1) }],
    ['a closing without a repair', { closedMs: at(1) }],
    ['a closing before the repair', { repairedMs: at(2), closedMs: at(1) }],
  ])('%s is left to incident, which refuses it', (_name, fields) => {
    expect(plainIncident(plain(fields))).toBeUndefined();
    expect(incidentIssues(fieldsOf(plain(fields)))).toHaveLength(1);
  });

  test.each<[string, Partial<Plain>]>([
    ['the report', { reportedMs: Number.NaN }],
    ['the response', { respondedMs: 8.7e15 }],
    ['an update', { updatesMs: [at(1) + 0.5] }],
    ['the repair', { repairedMs: Number.POSITIVE_INFINITY }],
    ['the closing', { repairedMs: at(1), closedMs: Number.POSITIVE_INFINITY }],
  ])('what is no instant for %s makes none', (_name, fields) => expect(plainIncident(plain(fields))).toBeUndefined());

  test.each([null, undefined, 7, 'A', {}])('%j is no history that was made', (value) => expect(isIncident(value)).toBe(false));
});
