import { type CalendarDefinition, dutchHolidays, type SupportClock, supportClock } from '@cloudcti/sla';

/** A calendar that every law is run on, and two years of it that hold what makes it odd. */
export interface TestCalendar {
  readonly name: string;
  readonly definition: CalendarDefinition;
  readonly clock: SupportClock;
  readonly window: { readonly from: number; readonly to: number };
}

const everyDay = (...hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours });
const weekdays = (...hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });

function calendar(name: string, fromYear: number, definition: CalendarDefinition): TestCalendar {
  const window = { from: Date.UTC(fromYear, 0, 3), to: Date.UTC(fromYear + 2, 0, 1) };
  return { name, definition, clock: supportClock(definition), window };
}

/** A week that never closes. */
export const alwaysOpen = everyDay('00:00-24:00');

/** No two days of its week are alike, so that a mistake of one weekday shows. */
export const unevenWeek = {
  mon: ['09:00-17:00'],
  tue: ['10:00-12:30'],
  thu: ['07:15-21:45'],
  fri: ['08:00-12:00', '12:45-16:15', '19:00-19:01'],
  sat: ['00:00-24:00'],
};

export const CALENDARS: readonly TestCalendar[] = [
  calendar('the Dutch calendar', 2025, { timeZone: 'Europe/Amsterdam', hours: weekdays('08:30-17:00'), closed: dutchHolidays() }),
  calendar('an uneven week with special days', 2025, {
    timeZone: 'Europe/Amsterdam',
    hours: unevenWeek,
    closed: ['2025-12-25', '2026-01-01'],
    special: { '2025-12-24': ['09:00-13:00'], '2025-12-28': ['11:00-12:00'], '2026-03-12': [] },
  }),
  calendar('24x7', 2025, { timeZone: 'Europe/Amsterdam', hours: alwaysOpen }),
  calendar('two spans a day', 2025, { timeZone: 'America/New_York', hours: weekdays('09:00-12:00', '13:00-17:30') }),
  calendar('a night shift', 2025, {
    timeZone: 'Europe/Amsterdam',
    hours: { ...everyDay('00:00-06:00', '22:00-24:00'), sat: ['00:00-06:00'], sun: ['22:00-24:00'] },
  }),
  calendar('a week with a single open hour', 2025, { timeZone: 'UTC', hours: { wed: ['12:00-13:00'] } }),
  calendar('windows inside the clock change', 2025, {
    timeZone: 'Europe/Amsterdam',
    hours: { ...weekdays('09:00-17:00'), sun: ['01:30-02:30', '02:45-04:00'] },
  }),
  calendar('a zone of five hours and three quarters', 2025, { timeZone: 'Asia/Kathmandu', hours: weekdays('10:00-17:00') }),
  calendar('clock changes of half an hour', 2025, { timeZone: 'Australia/Lord_Howe', hours: everyDay('01:45-09:15') }),
  calendar('clock changes at midnight, forward to 01:00 and back to 23:00', 2017, {
    timeZone: 'America/Sao_Paulo',
    hours: everyDay('00:00-02:00', '22:30-24:00'),
  }),
  calendar('clock changes at one minute past midnight', 2009, { timeZone: 'America/St_Johns', hours: weekdays('08:00-16:00') }),
  calendar('clocks that go back over midnight, from Sunday 00:01 to Saturday 23:01', 2009, {
    timeZone: 'America/St_Johns',
    hours: everyDay('00:00-02:00', '22:30-24:00'),
  }),
  calendar('a date that the zone skipped', 2011, { timeZone: 'Pacific/Apia', hours: everyDay('08:00-17:00') }),
  calendar('clocks that change four times a year', 2013, { timeZone: 'Africa/Casablanca', hours: everyDay('01:00-03:30', '20:00-24:00') }),
];
