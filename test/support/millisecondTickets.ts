import type { Priority } from '@cloudcti/sla';
import { randomNumbers } from './random.js';

/** A ticket to the millisecond, with a contact and waits after its report. */
export interface MillisecondTicket {
  readonly priority: Priority;
  readonly reported: number;
  readonly contact: number;
  readonly pauses: readonly (readonly [from: number, to: number])[];
  /** How many working days to go on from its date. */
  readonly n: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** The edges of days and of support hours, in winter's and in summer's UTC, around which mistakes of a millisecond show. */
const EDGES = [7.5, 6.5, 16, 15, 23, 22].map((hours) => hours * 60 * MINUTE);
const NEAR = [-1, 0, 1, 500, -500];

/** Random tickets, always the same ones: some at the millisecond before, on and after an edge, others on whole minutes or anywhere. */
export function millisecondTickets(count: number, years: { readonly from: number; readonly to: number }): readonly MillisecondTicket[] {
  const random = randomNumbers(20_261_126);
  const below = (end: number) => Math.floor(random() * end);
  const from = Date.UTC(years.from, 1, 1) / DAY;
  const days = Date.UTC(years.to, 10, 1) / DAY - from;
  const among = (list: readonly number[]) => list[below(list.length)] as number;
  const time = () => [() => among(EDGES) + among(NEAR), () => below(24 * 60) * MINUTE, () => below(DAY)][below(3)]?.() as number;
  const later = (t: number) => t + below(4) * DAY + below(DAY);
  return Array.from({ length: count }, () => {
    const reported = (from + below(days)) * DAY + time();
    const pauses = Array.from({ length: below(3) }, () => later(reported)).map((begin) => [begin, later(begin)] as const);
    return { priority: (1 + below(4)) as Priority, reported, contact: later(reported), pauses, n: below(41) - 20 };
  });
}
