import type { EpochMs } from '../../../time/index.js';
import type { State } from '../../../vocabulary/index.js';
import type { Due } from '../../deadlineCells.js';
import type { Act, KnownTicket } from './KnownTicket.js';

/** R5, R9. How a promise stands at a moment: met at or before its deadline, missed after it, running until then; without a date it is never either. */
export function stateOf(due: Due, done: Act | undefined, atMs: EpochMs): State {
  if (typeof due === 'string') return due;
  if (done !== undefined) return done.epochMs <= due ? 'met' : 'missed';
  return atMs <= due ? 'running' : 'missed';
}

/**
 * R8, R11. How the updates of a ticket stand at a moment: missed for good where one never came in time. What was told between the response and the last
 * contact no column says: where an update fell due between them, those of a repaired ticket are not recorded (R20).
 */
export function updateState(ticket: KnownTicket, dueAfter: (from: Act) => Due, atMs: EpochMs): State {
  const undated = dueAfter(ticket.reported);
  if (typeof undated === 'string') return undated;
  const waits = waitsOf(ticket, atMs);
  const late = waits.filter(({ from, untilMs }) => untilMs > (dueAfter(from) as EpochMs));
  if (late.some(({ isTold }) => isTold)) return 'missed';
  if (ticket.repaired === undefined) return 'running';
  // R11, R19. The repair is a contact too, so that at least one was given.
  return late.length > 0 ? 'not-recorded' : 'met';
}

/** A wait for word of an incident: from the report or a contact until the next contact, the repair or the moment that is asked about. */
interface Wait {
  readonly from: Act;
  readonly untilMs: EpochMs;
  /** Whether nothing came in between for sure: the response is the first contact, and nothing came after the last one. */
  readonly isTold: boolean;
}

function waitsOf({ reported, responded, contact, repaired }: KnownTicket, atMs: EpochMs): readonly Wait[] {
  const endMs = repaired === undefined ? atMs : repaired.epochMs;
  const waits: Wait[] = [];
  let from = reported;
  for (const act of contact !== undefined && responded !== undefined && contact.epochMs < responded.epochMs
    ? [contact, responded]
    : [responded, contact]) {
    // Contacts after the repair keep no promise.
    if (act === undefined || act.epochMs > endMs) continue;
    waits.push({ from, untilMs: act.epochMs, isTold: from === reported && act === responded });
    from = act;
  }
  return waits.concat([{ from, untilMs: endMs, isTold: true }]);
}
