import { defineAgreement, responseDeadline, SlaInputError, thirdLineResponseDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { text as deadlineText } from '../support/deadlineText.js';
import { errorOf } from '../support/errorOf.js';

const thirdLine = (completeReportAt: string) => deadlineText(thirdLineResponseDeadline({ completeReportAt }));

describe('§1.3 third line (R13)', () => {
  test.each([
    ['on Friday 16:00', '2026-11-20T16:00+01:00', '2026-11-23T16:00+01:00'],
    ['on Friday 20:00', '2026-11-20T20:00+01:00', '2026-11-23T20:00+01:00'],
    ['on Monday 00:00', '2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00'],
    ['on Saturday noon', '2026-11-21T12:00+01:00', '2026-11-24T00:00+01:00'],
    ['on the Friday before Whit Monday', '2026-05-22T16:00+02:00', '2026-05-26T16:00+02:00'],
    ['on the Friday before the clocks change', '2026-03-27T16:00+01:00', '2026-03-30T16:00+02:00'],
    ['on Good Friday, a working day', '2026-04-03T10:00+02:00', '2026-04-07T10:00+02:00'],
  ])('a complete report %s (%s) is to be answered by %s', (_name, completeReportAt, due) => expect(thirdLine(completeReportAt)).toBe(due));

  test('a special day counts whole, a closed one not at all', () => {
    const agreement = defineAgreement({ special: { '2026-11-21': ['09:00-10:00'], '2026-11-23': [] } });
    const deadline = thirdLineResponseDeadline({ completeReportAt: '2026-11-20T16:00+01:00' }, agreement);
    expect(deadlineText(deadline)).toBe('2026-11-21T16:00+01:00');
    const later = thirdLineResponseDeadline({ completeReportAt: '2026-11-21T16:00+01:00' }, agreement);
    expect(deadlineText(later)).toBe('2026-11-24T16:00+01:00');
  });

  test('reported on a Friday evening, chapter 5 asks for it at the close on Monday, and the third line later', () => {
    const five = responseDeadline({ priority: 3, reportedAt: '2026-11-20T20:00+01:00' });
    const three = thirdLineResponseDeadline({ completeReportAt: '2026-11-20T20:00+01:00' });
    expect([deadlineText(five), deadlineText(three)]).toEqual(['2026-11-23T17:00+01:00', '2026-11-23T20:00+01:00']);
  });

  test.each([
    ['nothing', undefined, 'report'],
    ['an incomplete report: no clock runs', {}, 'completeReportAt'],
    ['a time without offset', { completeReportAt: '2026-11-20T20:00' }, 'completeReportAt'],
  ])('%s is an error', (_name, report, path) => {
    expect(() => thirdLineResponseDeadline(report as never)).toThrow(expect.objectContaining({ name: 'SlaInputError', path }));
    expect(() => thirdLineResponseDeadline(report as never)).toThrow(SlaInputError);
    expect(errorOf(() => thirdLineResponseDeadline(report as never)).issues).toHaveLength(1);
  });

  test('its JSON says what it was made from, and has no priority', () => {
    const { madeFrom } = JSON.parse(JSON.stringify(thirdLineResponseDeadline({ completeReportAt: '2026-11-20T16:00+01:00' })));
    expect(madeFrom).toEqual({ kpi: 'third-line', startedBy: 'complete-report', startMs: Date.parse('2026-11-20T16:00+01:00') });
    const made = (
      thirdLineResponseDeadline({ completeReportAt: '2026-11-20T16:00+01:00' }) as unknown as { toJSON(): { madeFrom: object } }
    ).toJSON();
    expect(Object.keys(made.madeFrom)).toEqual(['kpi', 'startedBy', 'startMs']);
  });
});
