import {
  type Deadline,
  explain,
  explainText,
  type Kpi,
  mttrDeadline,
  type Priority,
  responseDeadline,
  slaClock,
  updateDeadline,
} from '@cloudcti/sla';
import { randomNumbers } from './random.js';

/** A ticket to try functions of a spreadsheet on. */
export interface Ticket {
  readonly priority: Priority;
  readonly reported: number;
  readonly other: number;
  readonly n: number;
}

/** Within the calendar that the files carry, with room for a deadline and for steps of working days. */
const WINDOW = { from: Date.UTC(2015, 1, 1), to: Date.UTC(2045, 10, 1) };
const DAY = 86_400_000;

/** What instants are told to, in milliseconds. */
export const MILLISECOND = 1;
const SECOND = 1_000;

/** Where instants lie often, because mistakes do: on whole hours, quarters and minutes. */
const GRAINS = [3_600_000, 900_000, 60_000];

/** Random tickets, always the same ones: on whole hours, quarters and minutes, or just beside them, and anywhere, to the unit. */
export function randomTickets(count: number, unit = SECOND): readonly Ticket[] {
  const random = randomNumbers(20_261_124);
  const below = (end: number) => Math.floor(random() * end);
  const grains = [...GRAINS, unit];
  const beside = () => (unit === SECOND ? 0 : (below(3) - 1) * unit);
  return Array.from({ length: count }, () => {
    const grain = grains[below(grains.length)] as number;
    const reported = WINDOW.from + below((WINDOW.to - WINDOW.from) / grain) * grain + beside();
    const priority = (1 + below(4)) as Priority;
    const other = Math.max(reported, reported + below((12 * DAY) / grain) * grain + beside());
    return { priority, reported, other, n: below(25) - 12 };
  });
}

/** What the core says of a ticket; a deadline as epoch milliseconds or as its words. */
export interface Expected {
  readonly response: number | string;
  readonly update: number | string;
  readonly mttr: number | string;
  readonly supportHours: number;
  /** Whether the other instant, as the response, was in time. */
  readonly status: string;
}

export function expected({ priority, reported, other }: Ticket): Expected {
  const reportedAt = new Date(reported);
  const response = responseDeadline({ priority, reportedAt });
  return {
    response: cell(response),
    update: cell(updateDeadline({ priority, lastContactAt: reportedAt })),
    mttr: cell(mttrDeadline({ priority, reportedAt })),
    supportHours: slaClock().betweenMs(reported, other) / 3_600_000,
    status: response.kind === 'due' && other <= response.epochMs ? 'met' : 'missed',
  };
}

/** Why a deadline of a ticket is what it is, by the core. */
export function explained({ priority, reported }: Ticket, kpi: Kpi): string {
  const incident = { priority, reportedAt: new Date(reported) };
  const deadline = { response: responseDeadline, update: updateDeadline, mttr: mttrDeadline }[kpi](incident);
  return explainText(explain(deadline));
}

function cell(deadline: Deadline): number | string {
  return deadline.kind === 'due' ? deadline.epochMs : deadline.kind === 'best-effort' ? 'best effort' : 'to be determined';
}
