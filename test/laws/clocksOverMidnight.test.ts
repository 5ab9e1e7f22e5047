import { defineAgreement, mttrDeadline, responseDeadline, slaClock } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instants, law } from '../support/cases.js';
import { MinuteModel } from '../support/model.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

const everyDay = (...hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours });

/** Clocks that went back from just after midnight to before it, in two zones, with hours that the repeated ones cut in all ways. */
const CHANGES = [
  ['America/St_Johns', Date.UTC(2009, 10, 1)],
  ['Antarctica/Casey', Date.UTC(2010, 2, 5)],
] as const;
const HOURS = [['00:00-24:00'], ['00:00-02:00', '22:30-24:00'], ['23:30-24:00'], ['00:00-00:30', '23:15-23:45'], ['09:00-17:00']] as const;

const CASES = CHANGES.flatMap(([timeZone, change]) => HOURS.map((hours) => ({ timeZone, change, hours })));

describe.each(CASES)('in $timeZone, open $hours, around clocks that go back over midnight', ({ timeZone, change, hours }) => {
  const definition = { timeZone, hours: everyDay(...hours) };
  const model = new MinuteModel(definition, { from: change - 40 * DAY, to: change + 40 * DAY });
  const agreement = defineAgreement({ ...definition, holidays: 'none' });
  const near = instants({ from: change - 4 * DAY, to: change + 2 * DAY }).map((t) => Math.floor(t / MINUTE));
  const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

  test('an MTTR in working days is the model’s, which walks the minutes (R7)', () =>
    law([near, fc.integer({ min: 1, max: 3 })], (t, days) => {
      const terms = defineAgreement({ kpis: { 2: { mttr: { kind: 'working-days', value: days } } } }, agreement);
      const found = mttrDeadline({ priority: 2, reportedAt: new Date(t * MINUTE) }, terms);
      expect(found).toMatchObject({ kind: 'due', epochMs: model.closeOfDayAfter(t, days) * MINUTE });
    }));

  test('a working day as a length is the model’s (R6)', () =>
    law([near, fc.integer({ min: 1, max: 3 })], (t, days) => {
      const terms = defineAgreement({ kpis: { 3: { response: { kind: 'working-days', value: days } } } }, agreement);
      const found = responseDeadline({ priority: 3, reportedAt: new Date(t * MINUTE) }, terms);
      expect(found).toMatchObject({ kind: 'due', epochMs: model.addDayLengths(t, days) });
    }));

  test('working days are the model’s, on and back', () =>
    law([near, fc.integer({ min: 1, max: 4 })], (t, days) => {
      const [day, later] = [model.localDay(t), model.workingDaysLater(model.localDay(t), days)];
      const clock = slaClock(agreement);
      expect(clock.isWorkingDay(date(day))).toBe(model.supportOfDay(day) > 0);
      expect([clock.addWorkingDays(date(day), days), clock.addWorkingDays(date(later), -days)]).toEqual([date(later), date(day)]);
    }));
});
