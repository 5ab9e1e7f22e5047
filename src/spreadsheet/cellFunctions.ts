import type { Cells } from './Cells.js';
import type { Answers, SlaFunctions } from './SlaFunctions.js';
import { spreadsheetFunctions } from './spreadsheetFunctions.js';

// The one source of what the functions are called, take and answer: Excel's metadata and the functions of every script file are made from it.

let standing: SlaFunctions | undefined;

/** The functions by the standing agreement, made at their first use. */
function functions(): SlaFunctions {
  standing ??= spreadsheetFunctions();
  return standing;
}

/**
 * When the first response to an incident is due: a date and time, on Amsterdam's clocks.
 *
 * SLA §5, response time; R4 to R6, R10.
 *
 * @customfunction SLA_RESPONSE_DUE
 * @param priority Priority of the incident, 1 to 4
 * @param reported When it was reported
 * @returns The deadline
 * @throws {SlaInputError} for a priority or a date that is none; in a range, the cell says it
 * @example
 * import { SLA_RESPONSE_DUE } from '@cloudcti/sla/spreadsheet';
 *
 * // Friday 22 May 2026 16:00, before Whit Monday: Tuesday 26 May 15:30.
 * SLA_RESPONSE_DUE(2, '2026-05-22T16:00+02:00'); // => '2026-05-26T15:30:00.000+02:00'
 * SLA_RESPONSE_DUE([[1], [3], ['']], [[46349.375], [46349.375], ['']]); // => [[46349.541666666664], [46350.375], ['']]
 */
export function SLA_RESPONSE_DUE(priority: Cells, reported: Cells): Answers {
  return functions().SLA_RESPONSE_DUE(priority, reported);
}

/**
 * When the reporter is to hear of the incident next: a date and time, or the words "best effort".
 *
 * SLA §5, TTTU; R8, R9. None is due once the incident is repaired.
 *
 * @customfunction SLA_UPDATE_DUE
 * @param priority Priority of the incident, 1 to 4
 * @param last_contact When the reporter last heard of it, or else when it was reported
 * @returns The deadline
 * @throws {SlaInputError} for a priority or a date that is none; in a range, the cell says it
 * @example
 * import { SLA_UPDATE_DUE } from '@cloudcti/sla/spreadsheet';
 *
 * SLA_UPDATE_DUE(1, '2026-11-23T15:00+01:00'); // => '2026-11-24T10:30:00.000+01:00'
 * SLA_UPDATE_DUE(3, '2026-11-23T15:00+01:00'); // => 'best effort'
 */
export function SLA_UPDATE_DUE(priority: Cells, last_contact: Cells): Answers {
  return functions().SLA_UPDATE_DUE(priority, last_contact);
}

/**
 * When an incident is to be repaired: a date and time, or the words "to be determined" or "best effort".
 *
 * SLA §5, MTTR and its note; R7, R9.
 *
 * @customfunction SLA_MTTR_DUE
 * @param priority Priority of the incident, 1 to 4
 * @param reported When it was reported
 * @returns The deadline
 * @throws {SlaInputError} for a priority or a date that is none; in a range, the cell says it
 * @example
 * import { SLA_MTTR_DUE } from '@cloudcti/sla/spreadsheet';
 *
 * SLA_MTTR_DUE('P2', '2026-11-23T09:00+01:00'); // => '2026-11-25T17:00:00.000+01:00'
 * SLA_MTTR_DUE(1, '2026-11-23T09:00+01:00'); // => 'to be determined'
 */
export function SLA_MTTR_DUE(priority: Cells, reported: Cells): Answers {
  return functions().SLA_MTTR_DUE(priority, reported);
}

/**
 * How many support hours lie between two moments: 8.5 a working day.
 *
 * SLA §4, support hours; R2, R3. Negative where the second comes first.
 *
 * @customfunction SLA_SUPPORT_HOURS
 * @param from The first moment
 * @param to The second moment
 * @returns The number of support hours
 * @throws {SlaInputError} for a date that is none; in a range, the cell says it
 * @example
 * import { SLA_SUPPORT_HOURS } from '@cloudcti/sla/spreadsheet';
 *
 * SLA_SUPPORT_HOURS('2026-05-22T16:00+02:00', '2026-05-26T12:00+02:00'); // => 4.5
 */
export function SLA_SUPPORT_HOURS(from: Cells, to: Cells): Answers {
  return functions().SLA_SUPPORT_HOURS(from, to);
}

/**
 * How a deadline stands: met, missed or running; "best effort" and "to be determined" stay what they are.
 *
 * R5, R9. Done at the deadline is met. What is done after the moment at which it is asked is not done yet.
 *
 * @customfunction SLA_STATUS
 * @param due The deadline, as the functions above give it
 * @param done When it was done; empty where it was not
 * @param [at] The moment at which it is asked; may be empty where it was done
 * @returns The status; empty where nothing is due, or where nothing is done and no moment is given
 * @throws {SlaInputError} for a date that is none; in a range, the cell says it
 * @example
 * import { SLA_STATUS } from '@cloudcti/sla/spreadsheet';
 *
 * SLA_STATUS('2026-05-26T15:30+02:00', '2026-05-26T15:30+02:00', ''); // => 'met'
 * SLA_STATUS('2026-05-26T15:30+02:00', '', '2026-05-26T15:31+02:00'); // => 'missed'
 * SLA_STATUS('best effort', '', '2026-05-26T15:31+02:00'); // => 'best effort'
 */
export function SLA_STATUS(due: Cells, done: Cells, at?: Cells): Answers {
  return functions().SLA_STATUS(due, done, at);
}

/**
 * Whether a date is a working day: Monday to Friday, but not a Dutch public holiday.
 *
 * SLA §4, working days; R2.
 *
 * @customfunction SLA_IS_WORKING_DAY
 * @param date The date
 * @returns TRUE or FALSE
 * @throws {SlaInputError} for a date that is none; in a range, the cell says it
 * @example
 * import { SLA_IS_WORKING_DAY } from '@cloudcti/sla/spreadsheet';
 *
 * // Good Friday is one, Easter Monday is not.
 * SLA_IS_WORKING_DAY('2026-04-03'); // => true
 * SLA_IS_WORKING_DAY([['2026-04-03'], ['2026-04-06']]); // => [[true], [false]]
 */
export function SLA_IS_WORKING_DAY(date: Cells): Answers {
  return functions().SLA_IS_WORKING_DAY(date);
}

/**
 * The n-th working day after a date; before it where n is negative.
 *
 * SLA §4, working days; R2.
 *
 * @customfunction SLA_NEXT_WORKING_DAY
 * @param date The date
 * @param [n] How many working days later; 1 where it is left out
 * @returns The date of that working day
 * @throws {SlaInputError} for a date or a count that is none; in a range, the cell says it
 * @example
 * import { SLA_NEXT_WORKING_DAY } from '@cloudcti/sla/spreadsheet';
 *
 * SLA_NEXT_WORKING_DAY('2026-05-22', 1); // => '2026-05-26'
 */
export function SLA_NEXT_WORKING_DAY(date: Cells, n?: Cells): Answers {
  return functions().SLA_NEXT_WORKING_DAY(date, n);
}

/**
 * Why a deadline is what it is, line by line.
 *
 * SLA §5; all rulings from R1 to R10.
 *
 * @customfunction SLA_EXPLAIN
 * @param priority Priority of the incident, 1 to 4
 * @param reported When it was reported
 * @param kpi Which deadline: response, update or MTTR
 * @returns The explanation, in lines
 * @throws {SlaInputError} for a priority, a date or a KPI that is none; in a range, the cell says it
 * @example
 * import { SLA_EXPLAIN } from '@cloudcti/sla/spreadsheet';
 *
 * String(SLA_EXPLAIN(2, '2026-05-22T16:00+02:00', 'response')).split('\n')[0]; // => 'Response to an incident of priority 2: due on Tuesday 26 May 2026 at 15:30.'
 */
export function SLA_EXPLAIN(priority: Cells, reported: Cells, kpi: Cells): Answers {
  return functions().SLA_EXPLAIN(priority, reported, kpi);
}
