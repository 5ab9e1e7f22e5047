import {
  actBeforeReport,
  begunTwice,
  closesUnrepaired,
  type Given,
  noReport,
  pauseBeforeReport,
  secondChange,
  secondClosing,
  secondReport,
  secondResponse,
  unbegun,
} from '../errors/index.js';
import { type EpochMs, type Lasting, untilEnd } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Incident } from './Incident.js';
import { RANK, type ReadEvent } from './ReadEvent.js';

/** Events by what they are, each list in order of time. */
class ByKind {
  readonly reported: ReadEvent[] = [];
  readonly responded: ReadEvent[] = [];
  /** Responses and updates. */
  readonly contacts: EpochMs[] = [];
  readonly pausing: ReadEvent[] = [];
  readonly changed: ReadEvent[] = [];
  readonly repairing: ReadEvent[] = [];
  readonly closed: ReadEvent[] = [];

  constructor(events: readonly ReadEvent[]) {
    for (const event of events) this.add(event);
  }

  private add(event: ReadEvent): void {
    switch (event.kind) {
      case 'reported':
        this.reported.push(event);
        break;
      case 'responded':
        this.responded.push(event);
        this.contacts.push(event.ms);
        break;
      case 'updated':
        this.contacts.push(event.ms);
        break;
      case 'paused':
      case 'resumed':
        this.pausing.push(event);
        break;
      case 'priority-changed':
        this.changed.push(event);
        break;
      case 'repaired':
      case 'reopened':
        this.repairing.push(event);
        break;
      case 'closed':
        this.closed.push(event);
    }
  }
}

function byTime(one: ReadEvent, other: ReadEvent): number {
  return one.ms - other.ms || RANK[one.kind] - RANK[other.kind];
}

function inOrder(events: readonly ReadEvent[]): boolean {
  for (let index = 1; index < events.length; index++) {
    if (byTime(events[index - 1] as ReadEvent, events[index] as ReadEvent) > 0) return false;
  }
  return true;
}

type History = Omit<Incident, 'id' | 'labels'>;

/** R8, R12, R18. Plays a history from its events and the pauses that stand in it as such; what cannot have happened is refused. */
export function replay(incident: Given, read: readonly ReadEvent[], spans: readonly Lasting[]): History | undefined {
  const events = inOrder(read) ? read : [...read].sort(byTime);
  const by = new ByKind(events);
  const [report, ...moreReports] = by.reported;
  if (report === undefined) return incident.field('events').refuse(noReport());
  for (const { given } of moreReports) given.refuse(secondReport());
  for (const { ms, given } of events) if (ms < report.ms) given.refuse(actBeforeReport());
  for (const { fromMs } of spans) if (fromMs < report.ms) incident.field('pauses').holding(new Date(fromMs)).refuse(pauseBeforeReport());
  const [response, ...moreResponses] = by.responded;
  for (const { given } of moreResponses) given.refuse(secondResponse());
  const pauses = pairs(by.pausing, 'paused', 'a resume without a pause', 'a pause within a pause');
  const repairs = pairs(by.repairing, 'repaired', 'a reopening without a repair', 'a second repair without a reopening');
  refuseClosings(by.closed, repairs);
  refuseTwoAtOnce(by.changed);
  return {
    reportedMs: report.ms,
    priorities: priorities(report, by.changed),
    respondedMs: response?.ms,
    contacts: Object.freeze(by.contacts),
    pauses: Object.freeze(spans.length === 0 ? pauses : [...spans.map((span) => Object.freeze(span)), ...pauses]),
    repairs: Object.freeze(repairs),
    closedMs: by.closed.at(-1)?.ms,
  };
}

/** R18. What is closed stands repaired, and is closed again only after a reopening. */
function refuseClosings(closings: readonly ReadEvent[], repairs: readonly Lasting[]): void {
  let closed: Lasting | undefined;
  let begun = 0;
  for (const { ms, given } of closings) {
    while ((repairs[begun]?.fromMs ?? Number.POSITIVE_INFINITY) <= ms) begun++;
    const repair = repairs[begun - 1];
    if (repair === undefined || untilEnd(repair).toMs < ms) given.refuse(closesUnrepaired());
    else if (repair === closed) given.refuse(secondClosing());
    closed = repair;
  }
}

function refuseTwoAtOnce(changes: readonly ReadEvent[]): void {
  for (const [index, { ms, given }] of changes.entries()) if (ms === changes[index - 1]?.ms) given.refuse(secondChange());
}

/** Stretches from events that begin and end them by turns. */
function pairs(events: readonly ReadEvent[], begins: ReadEvent['kind'], orphan: string, twice: string): readonly Lasting[] {
  const found: Lasting[] = [];
  let open: EpochMs | undefined;
  for (const { kind, ms, given } of events.length < 2 ? events : inPossibleOrder(events, begins)) {
    if (kind === begins) {
      if (open !== undefined) given.refuse(begunTwice(twice));
      open ??= ms;
    } else if (open === undefined) given.refuse(unbegun(orphan));
    else {
      found.push(Object.freeze({ fromMs: open, toMs: ms }));
      open = undefined;
    }
  }
  if (open !== undefined) found.push(Object.freeze({ fromMs: open }));
  return found;
}

/** Events of one instant by turns: what ends a stretch first where one is open. */
function inPossibleOrder(events: readonly ReadEvent[], begins: ReadEvent['kind']): readonly ReadEvent[] {
  const ordered: ReadEvent[] = [];
  for (let first = 0; first < events.length; first = ordered.length) {
    const { ms } = events[first] as ReadEvent;
    let after = first;
    while (events[after]?.ms === ms) after++;
    const now = events.slice(first, after);
    const beginning = now.filter(({ kind }) => kind === begins);
    const ending = now.filter(({ kind }) => kind !== begins);
    let [begun, ended] = [0, 0];
    while (begun + ended < now.length) {
      const isOpen = ordered.at(-1)?.kind === begins;
      const next = (isOpen ? ending[ended] : beginning[begun]) ?? beginning[begun] ?? (ending[ended] as ReadEvent);
      ordered.push(next);
      if (next.kind === begins) begun++;
      else ended++;
    }
  }
  return ordered;
}

/** The priorities by turns; a change to the priority that stood is none. */
function priorities(report: ReadEvent, changes: readonly ReadEvent[]): Incident['priorities'] {
  const row = ({ ms, priority }: ReadEvent) => Object.freeze({ fromMs: ms, priority: priority as Priority });
  if (changes.length === 0) return Object.freeze([row(report)]);
  const given = [report, ...changes];
  return Object.freeze(given.filter(({ priority }, index) => priority !== given[index - 1]?.priority).map(row));
}
