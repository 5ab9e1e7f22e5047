import type { Deadline } from '../../deadline/index.js';
import { describe } from '../../errors/index.js';
import { explain, explainText } from '../../explain/index.js';
import type { Ticket } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import { deadlineIso } from '../deadlineText.js';
import { WrongUse } from '../WrongUse.js';

/** The columns that are added to every row. */
const DEADLINE_COLUMNS = ['response_due', 'update_due', 'mttr_due'] as const;
/** And where the deadlines are explained. */
const EXPLANATION_COLUMNS = ['response_explained', 'update_explained', 'mttr_explained'] as const;

/** The columns that are added to a file, and their cells. */
export interface AddedColumns {
  readonly names: readonly string[];
  readonly cells: (ticket: Ticket) => readonly string[];
}

/** The deadlines, and why they are what they are where a language is given. */
export function addedColumns(language: Language | undefined): AddedColumns {
  if (language === undefined) return { names: DEADLINE_COLUMNS, cells: deadlineCells };
  const why = (deadline: Deadline) => explainText(explain(deadline), { locale: language });
  return {
    names: [...DEADLINE_COLUMNS, ...EXPLANATION_COLUMNS],
    cells: (ticket) => [...deadlineCells(ticket), ...[ticket.deadlines.response, ticket.deadlines.update, ticket.deadlines.mttr].map(why)],
  };
}

/** Refuses a file that has a column of an added name already. */
export function refuseTakenNames(header: readonly string[], { names }: AddedColumns): void {
  const taken = header.find((name) => names.includes(name.trim().toLowerCase()));
  if (taken === undefined) return;
  throw new WrongUse(`the file has a column ${describe(taken)} already, and a column of that name is to be added; rename or remove it`);
}

function deadlineCells({ deadlines: { response, update, mttr } }: Ticket): string[] {
  const responseCell = deadlineIso(response);
  // Most updates are due with the response, and writing an instant is what a row costs most.
  const isSame = response.kind === 'due' && update.kind === 'due' && response.epochMs === update.epochMs;
  return [responseCell, isSame ? responseCell : deadlineIso(update), deadlineIso(mttr)];
}
