import {
  agreementVersions,
  assess,
  cloudctiSla,
  complianceReport,
  deadlines,
  incident,
  maintenanceConflicts,
  nextMaintenanceWindow,
  slaClock,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const reported = { priority: 2, reportedAt: '2026-11-23T09:00+01:00' } as const;
const at = '2026-11-27T12:00+01:00';
const throughJson = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));

describe('what this library returns, it takes', () => {
  const open = slaClock().openIntervals('2026-11-24T08:00+01:00', '2026-11-24T10:00+01:00');
  const written = [{ from: '2026-11-24T08:30+01:00', to: '2026-11-24T10:00+01:00' }];
  const numbers = open.map(({ fromMs, toMs }) => ({ fromMs, toMs })) as unknown as typeof open;

  test.each([
    ['as they are', open],
    ['through JSON', throughJson(open)],
    ['their numbers only', numbers],
  ])('open intervals as pauses: %s', (_name, pauses) => {
    expect(deadlines({ ...reported, pauses })).toEqual(deadlines({ ...reported, pauses: written }));
    expect(incident({ ...reported, pauses })).toEqual(incident({ ...reported, pauses: written }));
  });

  test('two ends that disagree are refused', () => {
    const pauses = [{ ...written[0], fromMs: 0 }] as never;
    expect(errorOf(() => deadlines({ ...reported, pauses })).message).toContain('pauses[0].fromMs 0 is another instant than from');
    expect(errorOf(() => incident({ ...reported, pauses })).path).toBe('pauses[0].fromMs');
  });

  test('a window for maintenance', () => {
    const window = nextMaintenanceWindow({ after: at, duration: { hours: 2 } });
    for (const each of [window, throughJson(window)]) {
      expect(maintenanceConflicts({ ...each, noticeableInconvenience: false } as never).kind).toBe('allowed');
    }
  });

  test('versions of an agreement', () => {
    const { versions } = agreementVersions([{ from: '2026-01-01', agreement: cloudctiSla }]);
    expect(agreementVersions(versions).versions).toEqual(versions);
  });

  test.each([
    ['repaired', { repairedAt: '2026-11-24T12:00+01:00' }],
    ['reopened', { repairedAt: '2026-11-23T12:00+01:00', reopenings: [{ at: '2026-11-24T12:00+01:00' }] }],
    ['waiting', { pauses: [{ from: '2026-11-24T12:00+01:00' }] }],
  ])('a history through JSON is judged as it was: %s', (_name, fields) => {
    const history = incident({ ...reported, ...fields });
    expect(throughJson(history)).toEqual(history);
    expect(assess(throughJson(history), { at })).toEqual(assess(history, { at }));
    expect(complianceReport([throughJson(history)], { at })).toEqual(complianceReport([history], { at }));
  });
});

describe('a history that was written by hand', () => {
  const history = incident({ ...reported, respondedAt: '2026-11-23T10:00+01:00' });

  test.each([
    ['a response that is a text', { respondedMs: '2026-11-23T09:10+01:00' }],
    ['a response before the report', { respondedMs: history.reportedMs - 1 }],
    ['an instant that is none', { reportedMs: Number.NaN }],
    ['no priority', { priorities: [] }],
    ['a priority that is none', { priorities: [{ fromMs: history.reportedMs, priority: 7 }] }],
    ['a repair before the report', { repairs: [{ fromMs: 0, toMs: null }] }],
    ['a pause that is backward', { pauses: [{ fromMs: history.reportedMs + 2, toMs: history.reportedMs + 1 }] }],
    ['a pause without end by Infinity', { pauses: [{ fromMs: history.reportedMs, toMs: Number.POSITIVE_INFINITY }] }],
    ['a hole in a list', { contacts: [undefined] }],
  ])('is refused for %s', (_name, wrong) => {
    const written = { ...history, ...wrong } as never;
    expect(errorOf(() => assess(written, { at })).message).toContain('incident');
    expect(errorOf(() => complianceReport([written], { at })).message).toContain('incident');
  });

  test('a pause whose end is null still lasts', () => {
    const row = { ...history, respondedMs: null, contacts: [], pauses: [{ fromMs: history.reportedMs, toMs: null }] };
    expect(assess(row as never, { at }).response.state).toBe('paused');
  });

  test('a response that is null is not given', () => {
    const { respondedMs: _, ...others } = history;
    const contacts: readonly number[] = [];
    const rows = [
      { ...others, contacts, respondedMs: null },
      { ...others, contacts },
    ].map((each) => assess(each as never, { at }).response.state);
    expect(rows).toEqual(['missed', 'missed']);
  });
});
