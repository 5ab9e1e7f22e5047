import { AGREEMENT_ZONE } from '../../agreement/index.js';
import type { Deadline } from '../../deadline/index.js';
import { explain, explainText } from '../../explain/index.js';
import type { Ticket } from '../../tickets/index.js';
import { type Language, UNDATED_WORDS } from '../../vocabulary/index.js';
import { nameIsTaken } from '../messages.js';
import { WrongUse } from '../WrongUse.js';
import { type DateForm, type InstantWriter, instantWriter } from './instantWriter.js';

/** The columns that are added to every row, and those that are added where the deadlines are explained. */
const NAMES: Readonly<Record<Language, Readonly<Record<'due' | 'explained', readonly string[]>>>> = {
  en: {
    due: ['response_due', 'update_due', 'mttr_due'],
    explained: ['response_explained', 'update_explained', 'mttr_explained'],
  },
  nl: {
    due: ['reactie_uiterlijk', 'update_uiterlijk', 'herstel_uiterlijk'],
    explained: ['reactie_toegelicht', 'update_toegelicht', 'herstel_toegelicht'],
  },
};

/** The columns that are added to a file, and their cells. */
export interface AddedColumns {
  readonly names: readonly string[];
  readonly cells: (ticket: Ticket) => readonly string[];
}

/** How the added cells are written. */
export interface AddedForm {
  readonly dates: DateForm;
  readonly language: Language;
  /** Whether the names are for programs: the same in every language. */
  readonly isForPrograms: boolean;
  /** Whether it is added too why the deadlines are what they are. */
  readonly isExplained: boolean;
}

/** The deadlines, and why they are what they are where that is asked for. */
export function addedColumns({ dates, language, isForPrograms, isExplained }: AddedForm): AddedColumns {
  const deadlineCells = deadlineCellsIn(instantWriter(dates, AGREEMENT_ZONE), language);
  const { due, explained } = NAMES[isForPrograms ? 'en' : language];
  if (!isExplained) return { names: due, cells: deadlineCells };
  const why = (deadline: Deadline) => explainText(explain(deadline), { locale: language });
  return {
    names: [...due, ...explained],
    cells: (ticket) => [...deadlineCells(ticket), ...[ticket.deadlines.response, ticket.deadlines.update, ticket.deadlines.mttr].map(why)],
  };
}

/** Refuses a file that has a column of an added name already. */
export function refuseTakenNames(header: readonly string[], { names }: AddedColumns): void {
  const taken = header.find((name) => names.includes(name.trim().toLowerCase()));
  if (taken === undefined) return;
  throw new WrongUse(nameIsTaken(taken));
}

/** R9. Deadlines for a machine: instants, or the words for what is none. */
function deadlineCellsIn(write: InstantWriter, language: Language): (ticket: Ticket) => string[] {
  const cell = (deadline: Deadline) => (deadline.kind === 'due' ? write(deadline.epochMs) : UNDATED_WORDS[deadline.kind][language]);
  return ({ deadlines: { response, update, mttr } }) => [cell(response), cell(update), cell(mttr)];
}
