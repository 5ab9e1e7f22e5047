import { Call } from '../../../errors/index.js';
import { type Kpi, STATE_WORDS, type State } from '../../../vocabulary/index.js';
import { isEmpty } from '../../Cells.js';
import { cellOfDue, type Due, dueOf, explainCell } from '../../deadlineCells.js';
import { errorText } from '../../errorText.js';
import type { Answer } from './answers.js';
import { type Act, type KnownTicket, knownTicket, type Reading } from './KnownTicket.js';
import { stateOf, updateState } from './states.js';
import type { TicketCells } from './ticketColumns.js';

interface Asked extends Reading {
  readonly answers: readonly Answer[];
}

type Cell = string | number | boolean;

/** The cells that answer for a ticket, one an answer; a mistake in the ticket is told in each of them. A row without a ticket stays empty. */
export function answersOf(asked: Asked, ticket: TicketCells): readonly Cell[] {
  const { priority, reported, responded, contact, repaired } = ticket;
  if ([priority, reported, responded, contact, repaired].every((cell) => isEmpty(cell))) return asked.answers.map(() => '');
  try {
    const known = knownTicket(asked, ticket);
    const told = toldOf(asked, known);
    return asked.answers.map((answer) => (answer.of === 'explanation' ? whyCell(asked, known, answer.kpi) : told[answer.of]));
  } catch (error) {
    return asked.answers.map(() => errorText((error as Error).message));
  }
}

/** The deadlines of a ticket and how they stand. */
function toldOf({ cells, atMs }: Reading, ticket: KnownTicket): { readonly [of in Exclude<Answer['of'], 'explanation'>]: Cell } {
  const { priority, reported, responded, contact, repaired } = ticket;
  const due = (kpi: Kpi, from: Act): Due => dueOf(cells, kpi, priority, from, from === reported ? 'report' : 'last-contact');
  const cell = (of: Due, from: Act): Cell => cellOfDue(cells, of, from.form) as Cell;
  const word = (state: State): Cell => STATE_WORDS[state][cells.language];

  // R19. The response, or the repair where that came before one.
  const answered = earliest(responded, repaired);
  // R8. The latest contact, of which the response is one.
  const heard = latest(latest(reported, responded), contact);
  const [responseDue, mttrDue, updateDue] = [due('response', reported), due('mttr', reported), due('update', heard)];
  const isReported = reported.epochMs <= atMs;
  const state = (of: Due, done: Act | undefined) => word(isReported ? stateOf(of, done, atMs) : 'not-yet-applicable');
  return {
    responseDue: cell(responseDue, reported),
    response: state(responseDue, answered),
    updateDue: repaired === undefined ? cell(updateDue, heard) : '',
    update: word(isReported ? updateState(ticket, (from) => due('update', from), atMs) : 'not-yet-applicable'),
    mttrDue: cell(mttrDue, reported),
    mttr: state(mttrDue, repaired),
  };
}

function earliest(one: Act | undefined, other: Act | undefined): Act | undefined {
  if (one === undefined || other === undefined) return one === undefined ? other : one;
  return other.epochMs < one.epochMs ? other : one;
}

/** The later of two; of two at one instant the first. */
function latest(one: Act, other: Act | undefined): Act {
  return other !== undefined && other.epochMs > one.epochMs ? other : one;
}

function whyCell({ cells }: Reading, { priority, reported }: KnownTicket, kpi: string): Cell {
  const call = new Call('Office Script');
  return explainCell(cells, {
    priority: call.given('priority', priority),
    reported: reported.cell,
    kpi: call.given('EXPLAINED', kpi),
  }) as Cell;
}
