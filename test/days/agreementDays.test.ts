import { cloudctiSla, defineAgreement, SlaInputError, slaClock } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { agreementDays } from '../../src/days/index.js';
import { CALENDARS } from '../support/calendars.js';

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();

describe.each(CALENDARS)('the rows of $name', ({ definition, window }) => {
  const { timeZone, hours, closed = [], special = {} } = definition;
  const agreement = defineAgreement({ timeZone, hours, closed, special, holidays: 'none' });
  const clock = slaClock(agreement);
  const years = { from: yearOf(window.from), to: yearOf(window.to) };
  const days = agreementDays(agreement, years);

  test('are all dates of the years, each once and in order', () => {
    const length = (Date.UTC(years.to + 1, 0, 1) - Date.UTC(years.from, 0, 1)) / 86_400_000;
    expect(days.map(({ date }) => date)).toEqual(
      Array.from({ length }, (_, place) => new Date(Date.UTC(years.from, 0, 1 + place)).toISOString().slice(0, 10)),
    );
  });

  test('are working days where the clock says so', () => {
    expect(days.filter(({ date, isWorking }) => isWorking !== clock.isWorkingDay(date))).toEqual([]);
  });

  test('have, joined where they touch, the open intervals of the clock', () => {
    const open = days.flatMap((day) => day.open).sort((one, other) => one.fromMs - other.fromMs);
    const [first, last] = [open[0]?.fromMs as number, open.at(-1)?.toMs as number];
    const spells = clock.openIntervals(new Date(first), new Date(last)).map(({ from, to }) => ({ fromMs: +from, toMs: +to }));
    const touching = open.filter(({ fromMs }, place) => open[place - 1]?.toMs !== fromMs);
    expect(touching.map(({ fromMs }) => fromMs)).toEqual(spells.map(({ fromMs }) => fromMs));
    expect(open.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)).toBe(clock.betweenMs(first, last));
  });

  test('begin where the support time of the rows before them ends', () => {
    let before = 0;
    for (const { positionMs, supportMs, open } of days) {
      expect([positionMs, supportMs]).toEqual([before, open.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)]);
      before += supportMs;
    }
  });
});

test('a day of special hours is not closed by the holiday that it is, and a closed day is by its name', () => {
  const agreement = defineAgreement({ special: { '2026-05-25': ['10:00-12:00'] }, closed: [{ date: '2026-12-24', name: 'Closing day' }] });
  const days = agreementDays(agreement, { from: 2026, to: 2026 });
  const of = (date: string) => days.find((day) => day.date === date);
  expect(of('2026-05-25')).toMatchObject({ isWorking: true, supportMs: 7_200_000, closedBy: [] });
  expect(of('2026-12-24')).toMatchObject({ isWorking: false, closedBy: [{ name: 'Closing day' }] });
  expect(of('2026-12-26')?.closedBy.map(({ name }) => name)).toEqual([{ nl: 'Tweede kerstdag', en: 'Boxing Day' }]);
});

test('a date that two holidays close has the names of both, in the order of the list of holidays', () => {
  const days = agreementDays(cloudctiSla, { from: 2005, to: 2005 });
  expect(days.find(({ date }) => date === '2005-05-05')?.closedBy.map(({ name }) => name)).toEqual([
    { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
    { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  ]);
});

test('a date that is closed by a name of one’s own too has the holiday first', () => {
  const agreement = defineAgreement({
    closed: [
      { date: '2026-12-25', name: 'Closing day' },
      { date: '2026-12-25', name: 'Stocktaking' },
    ],
  });
  const [christmas] = agreementDays(agreement, { from: 2026, to: 2026 }).filter(({ date }) => date === '2026-12-25');
  expect(christmas?.closedBy.map(({ name }) => name)).toEqual([{ nl: 'Kerstmis', en: 'Christmas Day' }, 'Closing day', 'Stocktaking']);
});

test.each([
  { from: 1989, to: 1990 },
  { from: 2100, to: 2101 },
  { from: 2027, to: 2026 },
])('years that the calendar does not know are refused: %j', (years) => {
  expect(() => agreementDays(cloudctiSla, years)).toThrow(SlaInputError);
  expect(() => agreementDays(cloudctiSla, years)).toThrow(
    `agreementDays: years "${years.from}-${years.to}" are not years that this calendar knows; stay within 1990 to 2100`,
  );
});
