import {
  type AgreementTerms,
  type Deadline,
  isSlaInputError,
  mttrDeadline,
  type Priority,
  responseDeadline,
  slaClock,
  updateDeadline,
} from '@cloudcti/sla';
import type { Years } from '../../src/time/Years.js';
import { randomNumbers } from '../support/random.js';

/** A row of a table of tickets; whatever may stand in one. */
export interface Row {
  readonly priority: number | null;
  readonly reported: number | null;
  readonly contact: number | null;
  readonly responded: number | null;
  readonly repaired: number | null;
}

const DAY = 86_400_000;
/** Where instants lie often, because mistakes do: on whole hours, minutes, seconds; and anywhere, to the millisecond. */
const GRAINS = [3_600_000, 60_000, 1_000, 1];

/** Random tickets of some years, and acts that are mostly there and mostly after the report. */
export function randomRows(count: number, seed: number, years: Years): readonly Row[] {
  const random = randomNumbers(seed);
  const below = (end: number) => Math.floor(random() * end);
  const [from, to] = [Date.UTC(years.from, 0), Date.UTC(years.to + 1, 0)];
  return Array.from({ length: count }, () => {
    const grain = GRAINS[below(GRAINS.length)] as number;
    const reported = from + below((to - from) / grain) * grain;
    const act = (none: number) =>
      random() < none ? null : reported + below((random() < 0.05 ? 400 : 6) * DAY) - (random() < 0.02 ? DAY : 0);
    return { priority: 1 + below(4), reported, contact: act(0.5), responded: act(0.2), repaired: act(0.3) };
  });
}

/** The rows that a query might lose or get wrong: the ends of the years, of hours and of clocks, each to the millisecond; and cells that hold nothing good. */
export function edgeRows(agreement: AgreementTerms, horizon: readonly [from: number, to: number]): readonly Row[] {
  const marks = [...horizon, ...OUTSIDE, ...openings(agreement, horizon)];
  for (let at = horizon[0]; at < horizon[1]; at += 73 * DAY) marks.push(at);
  for (const month of [2, 3, 9, 10])
    for (let day = 20; day < 32; day++) marks.push(Date.UTC(2026, month, day, 1), Date.UTC(2026, month, day, 7));
  for (const year of [1996, 2024, 2026, 2099]) marks.push(Date.UTC(year, 0), Date.UTC(year, 0) - 3_600_000, Date.UTC(year, 11, 24, 16));
  const good = Date.UTC(2026, 10, 23, 9);
  const bare = { contact: null, responded: null, repaired: null };
  const around = (mark: number) => [mark - 1, mark, mark + 1];
  return [
    ...marks.flatMap((mark, place) => around(mark).map((reported, by) => ({ ...bare, priority: 1 + ((place + by) % 4), reported }))),
    ...[1, 2, 3, 4].flatMap((priority) =>
      horizon.flatMap((end) => [-DAY, -1, 0, 1, 3 * DAY].map((by) => ({ ...bare, priority, reported: end + by }))),
    ),
    ...[null, 0, -1, 5, 99].flatMap((priority) => [good, null].map((reported) => ({ ...bare, priority, reported }))),
    { ...bare, priority: 1, reported: null },
    ...around(good).map((act) => ({ priority: 2, reported: good, contact: act, responded: act, repaired: act })),
  ];
}

/** Instants that no years have, or that engines count from. */
const OUTSIDE = [0, -1, Date.UTC(1989, 11, 31), Date.UTC(2101, 0, 1, 12), Date.UTC(1902, 0), Date.UTC(2200, 0)];

/** Openings and closes of a few years. */
function openings(agreement: AgreementTerms, [from, to]: readonly [from: number, to: number]): readonly number[] {
  const clock = slaClock(agreement);
  const marks: number[] = [];
  for (const year of [1990, 1996, 2010, 2026, 2036, 2100]) {
    let at = Date.UTC(year, 0, 3);
    for (let spell = 0; spell < 300 && at >= from && at < Math.min(to, Date.UTC(year, 11, 20)); spell++) {
      const opening = tried(() => clock.nextOpeningMs(at)) ?? at + DAY;
      marks.push(opening, tried(() => clock.nextClosingMs(opening)) ?? opening + DAY);
      at = Math.max(opening, at + 3_600_000) + (spell % 3 === 0 ? 0 : DAY);
    }
  }
  return marks;
}

function tried<Value>(answer: () => Value): Value | undefined {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

/** What the library answers: a kind, and an instant where it is due. */
export type Answer = readonly [kind: string, dueMs: number | null];

const FUNCTIONS = {
  response: (priority: Priority, row: Row, agreement: AgreementTerms) =>
    responseDeadline({ priority, reportedAt: at(row.reported) }, agreement),
  update: (priority: Priority, row: Row, agreement: AgreementTerms) =>
    updateDeadline(
      { priority, reportedAt: at(row.reported), ...(row.contact === null ? {} : { lastContactAt: at(row.contact) }) },
      agreement,
    ),
  mttr: (priority: Priority, row: Row, agreement: AgreementTerms) => mttrDeadline({ priority, reportedAt: at(row.reported) }, agreement),
};

const at = (epochMs: number | null) => new Date(epochMs as number);

/** The kind and the instant that the view is to have of a row, from the library's own functions. */
export function answerOf(kpi: keyof typeof FUNCTIONS, row: Row, agreement: AgreementTerms): Answer {
  if (row.priority === null) return ['no-priority', null];
  if (![1, 2, 3, 4].includes(row.priority)) return ['unknown-priority', null];
  if (row.reported === null) return ['not-reported', null];
  try {
    const deadline: Deadline = FUNCTIONS[kpi](row.priority as Priority, row, agreement);
    return deadline.kind === 'due' ? ['due', deadline.epochMs] : [deadline.kind, null];
  } catch (error) {
    if (!isSlaInputError(error)) throw error;
    return [error.code === 'out-of-order' ? 'before-report' : 'outside-years', null];
  }
}
