import type { LabelledMiss } from '../../../compliance/index.js';
import type { ListedMiss } from '../../../page/index.js';
import type { TicketLink } from './ticketLink.js';

/** What makes a miss one that is listed. */
export interface MissNotes {
  /** Where tickets are; left out where nobody says it. */
  readonly linkOf: TicketLink | undefined;
  /** The column of causes. */
  readonly causeColumn: string | undefined;
}

/** A miss with the address of its ticket and its cause, as far as they are known. */
export function listedMiss({ miss, labels }: LabelledMiss, notes: MissNotes): ListedMiss {
  const [link, cause] = [notes.linkOf?.(miss.id), causeIn(labels, notes)];
  return { ...miss, ...(link === undefined ? {} : { link }), ...(cause === undefined ? {} : { cause }) };
}

function causeIn(labels: LabelledMiss['labels'], { causeColumn }: MissNotes): string | undefined {
  const cause = causeColumn !== undefined && Object.hasOwn(labels, causeColumn) ? (labels[causeColumn] as string) : '';
  return cause === '' ? undefined : cause;
}
