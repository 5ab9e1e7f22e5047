import type { IncidentFields } from '@cloudcti/sla';

/** A quarter of an hour: what the model walks by. Its instants are whole quarters. */
export const QUARTER = 900_000;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A history in quarters of an hour since `MODEL_START`. */
export interface ModelHistory {
  readonly priority: 1 | 2 | 3 | 4;
  readonly report: number;
  readonly response: number | undefined;
  readonly updates: readonly number[];
  readonly pauses: readonly Span[];
  readonly change: { readonly at: number; readonly priority: 1 | 2 | 3 | 4 } | undefined;
  readonly repair: number | undefined;
  readonly reopening: number | undefined;
  readonly secondRepair: number | undefined;
}

/** Monday 11 May 2026, 00:00 in Amsterdam. Ascension Day is in its first week, Whit Monday starts its third. */
export const MODEL_START = Date.UTC(2026, 4, 10, 22);
const PER_DAY = 96;
const HOLIDAYS = [3, 14];
const [OPENING, CLOSE] = [34, 68];

const isWorkingDay = (day: number) => day % 7 < 5 && !HOLIDAYS.includes(day);
const isOpen = (quarter: number) =>
  isWorkingDay(Math.floor(quarter / PER_DAY)) && quarter % PER_DAY >= OPENING && quarter % PER_DAY < CLOSE;

const RESPONSE = { 1: 16, 2: 32, 3: CLOSE - OPENING, 4: CLOSE - OPENING };
const UPDATE = { 1: 16, 2: 32 };

export type ModelState = 'met' | 'missed' | 'running' | 'paused' | 'best-effort' | 'to-be-determined';

export const fieldsOf = (history: ModelHistory): IncidentFields => {
  const date = (quarter: number) => new Date(MODEL_START + quarter * QUARTER);
  const { priority, report, response, updates, pauses, change, repair, reopening, secondRepair } = history;
  return {
    priority,
    reportedAt: date(report),
    updatedAt: updates.map(date),
    pauses: pauses.map(({ from, to }) => ({ from: date(from), to: date(to) })),
    ...(response === undefined ? {} : { respondedAt: date(response) }),
    ...(change === undefined ? {} : { priorityChanges: [{ at: date(change.at), priority: change.priority }] }),
    ...(repair === undefined ? {} : { repairedAt: date(repair) }),
    ...(reopening === undefined
      ? {}
      : { reopenings: [{ at: date(reopening), ...(secondRepair === undefined ? {} : { repairedAt: date(secondRepair) }) }] }),
  };
};

/** Counts the open quarters in which nothing waits; late where the target was used up before the end. */
function walk(start: number, end: number, target: number, waits: (quarter: number) => boolean): { used: number; late: boolean } {
  let used = 0;
  let late = false;
  for (let quarter = start; quarter < end; quarter++) {
    late ||= used === target;
    if (isOpen(quarter) && !waits(quarter)) used++;
  }
  return { used, late };
}

/** How a history stands, by walking its quarters: R5 to R9, R12 and R18, and nothing of the library. */
export function modelAssessment(history: ModelHistory, at: number) {
  const { report, change } = history;
  const priority = change !== undefined && change.at <= at ? change.priority : history.priority;
  const repairs: Span[] = [];
  if (history.repair !== undefined) repairs.push({ from: history.repair, to: history.reopening ?? Number.POSITIVE_INFINITY });
  if (history.secondRepair !== undefined) repairs.push({ from: history.secondRepair, to: Number.POSITIVE_INFINITY });
  const known = [...history.pauses, ...repairs].filter(({ from, to }) => from <= at && from < to);
  const waits = (quarter: number) => known.some(({ from, to }) => from <= quarter && quarter < to);
  const repaired = repairs.find(({ from, to }) => from <= at && to > at)?.from;

  const stands = (start: number, target: number, done: number | undefined): { state: ModelState; used: number } => {
    const { used, late } = walk(start, done ?? at, target, waits);
    if (late) return { state: 'missed', used };
    if (done !== undefined) return { state: 'met', used };
    return { state: waits(at) && used < target ? 'paused' : 'running', used };
  };

  const mttr = (): ModelState => {
    if (priority === 1) return 'to-be-determined';
    if (priority !== 2) return 'best-effort';
    let target = 0;
    let days = 0;
    for (let quarter = report; days < 2; quarter++) {
      if (isOpen(quarter)) target++;
      const day = Math.floor(quarter / PER_DAY);
      if (quarter % PER_DAY === CLOSE - 1 && isWorkingDay(day) && day > Math.floor(report / PER_DAY)) days++;
    }
    return stands(report, target, repaired).state;
  };

  const updates = (): ModelState[] => {
    if (priority > 2) return ['best-effort'];
    const target = UPDATE[priority as 1 | 2];
    const contacts = [...history.updates, ...(history.response === undefined ? [] : [history.response])]
      .filter((contact) => contact <= (repaired ?? at))
      .sort((one, other) => one - other);
    const states: ModelState[] = [];
    let start = report;
    for (const contact of contacts) {
      states.push(stands(start, target, contact).state);
      start = contact;
    }
    const open = stands(start, target, repaired).state;
    return repaired !== undefined && open === 'met' ? states : [...states, open];
  };

  const responded = history.response !== undefined && history.response <= at ? history.response : undefined;
  return { response: stands(report, RESPONSE[priority], responded), updates: updates(), mttr: mttr() };
}
