import { defineAgreement, mttrDeadline, responseDeadline } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDARS } from '../support/calendars.js';
import { instants, law } from '../support/cases.js';
import { MinuteModel } from '../support/model.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
// The single open hour a week takes a week an hour; the model's window must hold the answer.
const MARGIN = 130 * DAY;

describe.each(CALENDARS)('on $name, the fast code equals a walk along the minutes', ({ clock, definition, window }) => {
  const model = new MinuteModel(definition, window);
  const inside = instants({ from: window.from + MARGIN, to: window.to - MARGIN }).map((t) => Math.floor(t / MINUTE));
  const support = fc.integer({ min: 0, max: 16 * 60 });
  const agreement = defineAgreement({ ...definition, holidays: 'none' });

  test('in add', () => law([inside, support], (t, d) => expect(clock.addMs(t * MINUTE, d * MINUTE) / MINUTE).toBe(model.add(t, d))));

  test('in subtract', () =>
    law([inside, support], (t, d) => expect(clock.subtractMs(t * MINUTE, d * MINUTE) / MINUTE).toBe(model.subtract(t, d))));

  test('in between', () =>
    law([inside, fc.integer({ min: 0, max: 14_400 })], (t, d) =>
      expect(clock.betweenMs(t * MINUTE, (t + d) * MINUTE) / MINUTE).toBe(model.between(t, t + d)),
    ));

  const testWhereItCloses = definition.hours.mon?.[0] === '00:00-24:00' ? undefined : test;
  testWhereItCloses?.('in isOpen, nextOpening and nextClosing', () =>
    law([inside], (t) => {
      expect(clock.isOpenMs(t * MINUTE)).toBe(model.isOpen(t));
      expect(clock.nextOpeningMs(t * MINUTE) / MINUTE).toBe(model.nextOpening(t));
      expect(clock.nextClosingMs(t * MINUTE) / MINUTE).toBe(model.nextClosing(t));
    }),
  );

  test('in working days', () =>
    law([inside], (t) => {
      const day = model.localDay(t);
      expect(clock.isWorkingDay(new Date(day * DAY).toISOString().slice(0, 10))).toBe(model.supportOfDay(day) > 0);
    }));

  test('in adding working days', () =>
    law([inside, fc.integer({ min: 2, max: 4 })], (t, days) => {
      const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
      const later = model.workingDaysLater(model.localDay(t), days);
      expect(clock.addWorkingDays(date(model.localDay(t)), days)).toBe(date(later));
      expect(clock.addWorkingDays(date(later), -1)).toBe(date(model.workingDaysLater(model.localDay(t), days - 1)));
    }));

  test('in counting working days', () =>
    law([inside, fc.integer({ min: 0, max: 40 })], (t, days) => {
      const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
      const from = model.localDay(t);
      const counted = model.workingDaysBetween(from, from + days);
      expect(clock.workingDaysBetween(date(from), date(from + days))).toBe(counted);
      expect(clock.workingDaysBetween(date(from + days), date(from))).toBe(0 - counted);
    }));

  test('in a working day as a length (R6)', () =>
    law([inside, fc.integer({ min: 1, max: 3 })], (t, days) => {
      const stretched = defineAgreement({ kpis: { 3: { response: { kind: 'working-days', value: days } } } }, agreement);
      const found = responseDeadline({ priority: 3, reportedAt: new Date(t * MINUTE) }, stretched);
      expect(found).toMatchObject({ kind: 'due', epochMs: model.addDayLengths(t, days) });
    }));

  test('in an MTTR in working days (R7)', () =>
    law([inside], (t) =>
      expect(mttrDeadline({ priority: 2, reportedAt: new Date(t * MINUTE) }, agreement)).toMatchObject({
        kind: 'due',
        epochMs: model.closeOfDayAfter(t, 2) * MINUTE,
      }),
    ));
});
