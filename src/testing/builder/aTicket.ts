import { type Agreement, cloudctiSla } from '../../agreement/index.js';
import { slaClock } from '../../deadline/index.js';
import { TicketBuilder } from './TicketBuilder.js';

/**
 * A ticket for a test, said in a line: times are on the agreement's clocks, so that a test reads as people speak.
 *
 * R1, R18. A time that the clocks skip or show twice is refused, and so is a history that cannot have happened.
 *
 * @param agreement whose clocks and support hours count; CloudCTI's standing agreement by default
 * @returns a builder; each of its methods gives a new one
 * @throws {SlaInputError} for what is no agreement, and, by its methods, for what is no time and no possible history
 * @example
 * import { assess } from '@cloudcti/sla';
 * import { aTicket } from '@cloudcti/sla/testing';
 *
 * const ticket = aTicket().priority(2).reported('2026-05-22 16:00').respondedAfter({ supportHours: 3 }).repairedOn('2026-05-27 17:00');
 * ticket.row().responded_at; // => '2026-05-26T10:30+02:00'
 * assess(ticket.history(), { at: '2026-06-01T12:00+02:00' }).mttr.state; // => 'met'
 */
export function aTicket(agreement: Agreement = cloudctiSla): TicketBuilder {
  const clock = slaClock(agreement);
  return new TicketBuilder(agreement.calendar.timeZone.value, clock, { priority: 2, events: [], pauses: [] });
}
