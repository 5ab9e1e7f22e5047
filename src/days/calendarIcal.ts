import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { type LocalDate, MS_PER_DAY } from '../time/index.js';
import type { Language } from '../vocabulary/index.js';
import { closedDayName } from './AgreementDay.js';
import { CALENDAR_WORDS } from './calendarWords.js';
import type { CalendarYear } from './calendarYear.js';

/** A year as iCalendar (RFC 5545): public holidays as days, support hours as an event on each working day. */
export function calendarIcal({ year, days }: CalendarYear, language: Language): string {
  const words = CALENDAR_WORDS[language];
  // Whatever day it is made on, the same year gives the same file.
  const stamp = utcMidnight(`${year}-01-01`);
  const calendar = ical({
    name: `CloudCTI SLA ${year}`,
    prodId: { company: 'CloudCTI', product: 'sla', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { date, open, closedBy } of days) {
    closedBy.forEach((closed, place) => {
      calendar.createEvent({
        id: `${date}-holiday-${place + 1}@cloudcti-sla`,
        stamp,
        start: utcMidnight(date),
        end: utcMidnight(date, 1),
        allDay: true,
        summary: closedDayName(closed, language),
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
      });
    });
    open.forEach(({ fromMs, toMs }, place) => {
      calendar.createEvent({
        id: `${date}-support-${place + 1}@cloudcti-sla`,
        stamp,
        start: new Date(fromMs),
        end: new Date(toMs),
        summary: words.supportOpen,
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
      });
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Midnight of a date as UTC's clock shows it: how dates without a zone go to a library that takes a `Date`. */
function utcMidnight(date: LocalDate, daysLater = 0): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + daysLater * MS_PER_DAY);
}
