import {
  agreementVersions,
  assess,
  cloudctiSla,
  defineAgreement,
  explain,
  explainText,
  incident,
  mttrDeadline,
  responseDeadline,
  slaClock,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { text } from '../support/deadlineText.js';

const at = (time: string, day = 23) => `2026-11-${day}T${time}+01:00`;
const response = (priority: 1 | 2 | 3 | 4, reportedAt: string) => text(responseDeadline({ priority, reportedAt }));

describe('what users of other libraries complain of', () => {
  test('closing instant in or out: 17:00:00.000 is outside, and a day used up exactly is due at it', () => {
    expect(slaClock().isOpen(at('17:00'))).toBe(false);
    expect(slaClock().isOpen(at('16:59:59.999'))).toBe(true);
    expect(response(1, at('13:00'))).toBe(at('17:00'));
  });

  test('which day is day one: of an MTTR, the working day after the report', () => {
    expect(text(mttrDeadline({ priority: 2, reportedAt: at('00:01') }))).toBe(at('17:00', 25));
    expect(text(mttrDeadline({ priority: 2, reportedAt: at('23:59') }))).toBe(at('17:00', 25));
  });

  test('clock changes: support hours keep their wall-clock times', () => {
    expect(response(1, '2026-03-27T15:00+01:00')).toBe('2026-03-30T10:30+02:00');
    expect(response(1, '2026-10-23T15:00+02:00')).toBe('2026-10-26T10:30+01:00');
  });

  test("the server's zone used: the same instant gives the same deadline however it is written", () => {
    const same = ['2026-11-22T23:30Z', '2026-11-23T00:30+01:00', '2026-11-22T18:30-05:00'];
    expect(new Set(same.map((reportedAt) => text(mttrDeadline({ priority: 2, reportedAt }))))).toEqual(new Set([at('17:00', 25)]));
  });

  test('pause forgotten on a priority change: it counts under the new priority too', () => {
    const history = incident({
      priority: 3,
      reportedAt: at('09:00'),
      pauses: [{ from: at('10:00'), to: at('12:00') }],
      priorityChanges: [{ at: at('13:00'), priority: 1 }],
    });
    expect(assess(history, { at: at('14:00') }).response).toMatchObject({ state: 'running', usedMs: 3 * 3_600_000, leftMs: 3_600_000 });
  });

  test('a weekend pause counted twice: it counts not even once', () => {
    const pauses = [{ from: at('17:00', 20), to: at('08:30', 23) }];
    expect(text(responseDeadline({ priority: 1, reportedAt: at('16:00', 20), pauses }))).toBe(at('11:30', 23));
  });

  test('"a day" being 24 hours or a working day: each where the agreement says so', () => {
    expect(response(3, at('20:00', 20))).toBe(at('17:00', 23));
    expect(text(thirdLineResponseDeadline({ completeReportAt: at('20:00', 20) }))).toBe(at('20:00', 23));
  });

  test('what counts as an update: every contact with the reporter, the response too', () => {
    const history = incident({ priority: 1, reportedAt: at('09:00'), respondedAt: at('12:00'), updatedAt: [at('15:00')] });
    const { updates } = assess(history, { at: at('16:00') });
    expect(updates.map(({ state }) => state)).toEqual(['met', 'met', 'running']);
  });

  test('holidays too generous: Good Friday, ordinary 5 Mays, 24 and 31 December are working days', () => {
    const days = ['2026-04-03', '2026-05-05', '2026-12-24', '2026-12-31'];
    expect(days.map((day) => slaClock().isWorkingDay(day))).toEqual([true, true, true, true]);
  });

  test('rules changed and old tickets recomputed: the version at the report judges', () => {
    const stricter = defineAgreement({ kpis: { 2: { response: { kind: 'support-hours', value: 1 } } } });
    const agreement = agreementVersions([
      { from: '2026-01-01', agreement: cloudctiSla },
      { from: '2026-11-24', agreement: stricter },
    ]);
    const old = incident({ priority: 2, reportedAt: at('09:00'), respondedAt: at('16:00') });
    expect(assess(old, { at: at('12:00', 30), agreement }).response.state).toBe('met');
  });

  test('seeing why a deadline is what it is', () => {
    const why = explainText(explain(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' })));
    expect(why).toContain('closed, outside support hours, at the weekend and for Whit Sunday (24 May) and Whit Monday (25 May)');
  });
});
