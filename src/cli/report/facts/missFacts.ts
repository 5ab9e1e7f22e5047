import type { LabelledMiss } from '../../../compliance/index.js';
import type { ListedMiss } from '../../../page/index.js';
import type { TicketLink } from './ticketLink.js';

/** What makes a miss one that is listed. */
export interface MissNotes {
  /** Where tickets are; left out where nobody says it. */
  readonly linkOf: TicketLink | undefined;
  /** The column of subjects: named by who writes the report, as subjects may hold what is not for every reader. */
  readonly subjectColumn: string | undefined;
  /** The column of causes. */
  readonly causeColumn: string | undefined;
}

/** A miss with the address of its ticket, its subject and its cause, as far as they are known. */
export function listedMiss({ miss, labels }: LabelledMiss, { linkOf, subjectColumn, causeColumn }: MissNotes): ListedMiss {
  const [link, subject, cause] = [linkOf?.(miss.id), cellIn(labels, subjectColumn), cellIn(labels, causeColumn)];
  return {
    ...miss,
    ...(link === undefined ? {} : { link }),
    ...(subject === undefined ? {} : { subject }),
    ...(cause === undefined ? {} : { cause }),
  };
}

function cellIn(labels: LabelledMiss['labels'], column: string | undefined): string | undefined {
  const cell = column !== undefined && Object.hasOwn(labels, column) ? (labels[column] as string) : '';
  return cell === '' ? undefined : cell;
}
