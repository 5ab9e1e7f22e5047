import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { Language } from '../vocabulary/index.js';
import { type CalendarYear, utcMidnight } from './CalendarYear.js';
import { CALENDAR_WORDS } from './calendarWords.js';

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
  for (const { date, open, holidays } of days) {
    holidays.forEach((name, place) => {
      calendar.createEvent({
        id: `${date}-holiday-${place + 1}@cloudcti-sla`,
        stamp,
        start: utcMidnight(date),
        end: utcMidnight(date, 1),
        allDay: true,
        summary: name[language],
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
      });
    });
    open.forEach(({ from, to }, place) => {
      calendar.createEvent({
        id: `${date}-support-${place + 1}@cloudcti-sla`,
        stamp,
        start: new Date(from),
        end: new Date(to),
        summary: words.supportOpen,
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
      });
    });
  }
  return `${calendar.toString()}\r\n`;
}
