import { Call } from '../errors/index.js';
import { formatLocalDate, type LocalDate, type Years } from '../time/index.js';
import type { BilingualName } from '../vocabulary/index.js';
import type { ClosedDay } from './Calendar.js';
import { dutchHolidayNames, type HolidayId, type NamedHoliday } from './dutchHolidayTable.js';
import { type Choices, type DutchHolidayChoices, readHolidayChoices } from './holidayChoices.js';
import { holidaysOf } from './holidaysOf.js';
import { readYears } from './horizon.js';

/** A Dutch public holiday with its names in both languages. */
export interface DutchHoliday extends ClosedDay {
  /** Stable name of the holiday, such as `whit-monday`. */
  readonly id: HolidayId;
  /** In the Netherlands. */
  readonly date: LocalDate;
  readonly name: BilingualName;
}

/**
 * The Dutch public holidays on which a CloudCTI calendar is closed, in order of date.
 *
 * SLA §4 ("working days"); R2. There are no substitute days for a holiday at the weekend. Before 2014 the King's Day was the Queen's Day
 * (30 April; 29 April where the 30th is a Sunday).
 *
 * Bound: linear in the years, 111 at most.
 *
 * @param choices the readings that R2 leaves open, and the years, 1990 to 2100, both included; all of them by default
 * @throws {SlaInputError} for years outside 1990-2100 and for a choice that does not exist
 * @example
 * import { dutchHolidays } from '@cloudcti/sla';
 *
 * const holidays = dutchHolidays({ years: { from: 2026, to: 2026 } });
 * holidays.map(({ date }) => date); // => ['2026-01-01', '2026-04-05', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26']
 * holidays.at(-1)?.name; // => { nl: 'Tweede kerstdag', en: 'Boxing Day' }
 */
export function dutchHolidays(choices: DutchHolidayChoices & { readonly years?: Years | null } = {}): readonly DutchHoliday[] {
  const call = new Call('dutchHolidays');
  const given = call.given('choices', choices);
  const read = readHolidayChoices(given, 'years');
  const years = read === undefined ? undefined : readYears(given.field('years'));
  return Object.freeze(holidaysBetween(call.checked(years), call.checked(read)));
}

/** R2, unchecked. */
function holidaysBetween({ from, to }: Years, choices: Choices): DutchHoliday[] {
  const found: DutchHoliday[] = [];
  for (let year = from; year <= to; year++) {
    const holidays = holidaysOf(year, choices).sort((one, other) => one.day - other.day);
    for (const { day, holiday } of holidays) {
      const { id, name } = dutchHolidayNames[holiday] as NamedHoliday;
      found.push(Object.freeze({ id, date: formatLocalDate(day), name: Object.freeze(name) }));
    }
  }
  return found;
}
