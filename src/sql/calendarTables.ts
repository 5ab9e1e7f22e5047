import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { agreementDays } from '../days/index.js';
import { type TimedAgreement, timedAgreement } from '../deadline/index.js';
import { Call, frozen } from '../errors/index.js';
import type { Years } from '../time/index.js';
import { version } from '../version.js';
import { integerColumns, textColumns } from './columns.js';
import { dateChanges, stretchOf } from './dateChanges.js';
import { momentRows } from './momentRows.js';
import { positionRows } from './positionRows.js';
import { yearsIn } from './readSqlOptions.js';
import { segmentRows } from './segmentRows.js';
import type { CalendarTable, CalendarTables } from './Tables.js';
import { ruleDays, targetRows } from './targetRows.js';
import { supportTimeOf } from './workingDays.js';

/**
 * An agreement's calendar and targets as tables of plain rows, in which deadlines and support time are found by joins on whole numbers: no zone, no
 * holidays and no search by ranges.
 *
 * SLA §4 and §5; R1 to R7, R9. What counts how is said by the agreement's counting rules. Instants are epoch milliseconds, lengths are milliseconds of
 * support time. `sqlFor` writes the statements that load them and ask them.
 *
 * Bound: linear in the days of the years, and in their spans of hours.
 *
 * @param agreement CloudCTI's standing agreement by default
 * @param years the first and the last year whose instants are to be known, within those of the agreement
 * @returns five tables, whose first column is their key
 * @throws {SlaInputError} for what is no agreement, and for years that it does not know
 * @example
 * import { calendarTables } from '@cloudcti/sla/sql';
 * import { cloudctiSla } from '@cloudcti/sla';
 *
 * const { segments, positions, positionMs } = calendarTables(cloudctiSla, { from: 2026, to: 2026 });
 * positionMs / 3_600_000; // => 8.5
 * // Working days of 2026, and the three segments of each: before its hours, within them, after them.
 * positions.rows.length; // => 255
 * segments.rows.length; // => 765
 */
export function calendarTables(agreement: AgreementTerms = standingTerms, years: Years): CalendarTables {
  const call = new Call('calendarTables');
  const timed = timedAgreement(agreement, call);
  return frozen(tablesOf(timed, call.checked(yearsIn(call.given('years', years), timed.calendar.years))));
}

/** The tables of an agreement and of years that it knows. */
export function tablesOf(timed: TimedAgreement, years: Years): CalendarTables {
  const agreement = timed.agreement as AgreementTerms;
  const time = supportTimeOf(agreementDays(agreement, years));
  const [from, to] = stretchOf(timed.zone, years);
  const targets = targetRows(timed.targets, time);
  const { segments, starts } = segmentRows(time, dateChanges(timed.zone, years), to, ruleDays({ targets }));
  return {
    calendar: calendarRow(timed, years, from, to),
    targets,
    segments,
    ...momentRows(starts),
    ...positionRows(time),
  };
}

/** R17. Which agreement the tables are of, and from when to when. */
function calendarRow({ agreement, zone }: TimedAgreement, { from, to }: Years, fromMs: number, toMs: number): CalendarTable {
  const { name = 'CloudCTI Service Level Agreement' } = agreement as { readonly name?: string };
  return {
    name: 'calendar',
    columns: [
      ...textColumns('agreement', 'time_zone'),
      ...integerColumns('first_year', 'last_year', 'from_ms', 'to_ms'),
      ...textColumns('made_by'),
    ],
    rows: [[name, zone, from, to, fromMs, toMs, `@cloudcti/sla ${version}`]],
  };
}
