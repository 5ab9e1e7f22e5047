import { type InputIssue, inputIssue } from '../errors/index.js';
import type { EpochMs, Interval } from '../time/index.js';
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

const NO_STRETCHES: readonly Interval[] = /* @__PURE__ */ Object.freeze([]);

type History = Omit<Incident, 'id' | 'labels'>;

/** Plays a history from its events; what cannot have happened is added to the issues (R18). */
export class Replay {
  private readonly issues: InputIssue[];

  constructor(issues: InputIssue[]) {
    this.issues = issues;
  }

  history(read: readonly ReadEvent[], spans: readonly Interval[]): History | undefined {
    const events = inOrder(read) ? read : [...read].sort(byTime);
    const by = new ByKind(events);
    const [report, ...more] = by.reported;
    if (report === undefined) {
      const expected = "add { kind: 'reported', at, priority }";
      this.issues.push(
        inputIssue({ code: 'missing-field', path: 'events', received: undefined, problem: 'have no report (R10)', expected }),
      );
      return undefined;
    }
    for (const again of more) this.impossible(again, 'is a second report', 'an incident is reported once; a later contact is an update');
    for (const event of events) {
      if (event.ms < report.ms) this.impossible(event, 'is before the report', 'an incident is reported first (R18)');
    }
    for (const { fromMs } of spans) {
      if (fromMs >= report.ms) continue;
      this.impossible({ path: 'pauses', received: new Date(fromMs) }, 'begins before the report', 'an incident is reported first (R18)');
    }
    const [response, ...responses] = by.responded;
    for (const again of responses) this.impossible(again, 'is a second response', 'pass later contacts as updates');
    const pauses = this.pairs(by.pausing, 'paused', 'a resume without a pause', 'a pause within a pause');
    const repairs = this.pairs(by.repairing, 'repaired', 'a reopening without a repair', 'a second repair without a reopening');
    const closings = by.closed;
    this.refuseClosings(closings, repairs);
    const last = closings.at(-1);
    const changes = by.changed;
    this.refuseTwoAtOnce(changes);
    return {
      reportedMs: report.ms,
      priorities: priorities(report, changes),
      respondedMs: response?.ms,
      contacts: Object.freeze(by.contacts),
      pauses: spans.length === 0 ? Object.freeze(pauses) : Object.freeze([...spans, ...pauses]),
      repairs: Object.freeze(repairs),
      closedMs: last?.ms,
    };
  }

  /** R18. What is closed stands repaired, and is closed again only after a reopening. */
  private refuseClosings(closings: readonly ReadEvent[], repairs: readonly Interval[]): void {
    let closed: Interval | undefined;
    for (const closing of closings) {
      const repair = repairs.filter(({ fromMs }) => fromMs <= closing.ms).at(-1);
      if (repair === undefined || repair.toMs < closing.ms) {
        const expected = 'pass the repair too; where the closing is all that is known of it, pass that as the repair';
        this.impossible(closing, 'closes an incident that was not repaired', expected);
      } else if (repair === closed) {
        this.impossible(closing, 'is a second closing without a reopening', 'leave it out, or add what came between');
      }
      closed = repair;
    }
  }

  private refuseTwoAtOnce(changes: readonly ReadEvent[]): void {
    for (const [index, change] of changes.entries()) {
      if (change.ms === changes[index - 1]?.ms) this.impossible(change, 'is a second change at one instant', 'say which of them stood');
    }
  }

  /** Stretches from events that begin and end them by turns. */
  private pairs(events: readonly ReadEvent[], begins: ReadEvent['kind'], orphan: string, twice: string): readonly Interval[] {
    if (events.length === 0) return NO_STRETCHES;
    const stretches: Interval[] = [];
    let open: EpochMs | undefined;
    for (const event of events.length < 2 ? events : inPossibleOrder(events, begins)) {
      if (event.kind === begins) {
        if (open !== undefined) this.impossible(event, `is ${twice}`, 'leave it out, or add what came between');
        open ??= event.ms;
      } else if (open === undefined) this.impossible(event, `is ${orphan}`, 'leave it out, or add what came before it (R18)');
      else {
        stretches.push({ fromMs: open, toMs: event.ms });
        open = undefined;
      }
    }
    if (open !== undefined) stretches.push({ fromMs: open, toMs: Number.POSITIVE_INFINITY });
    return stretches;
  }

  private impossible({ path, received }: Pick<ReadEvent, 'path' | 'received'>, problem: string, expected: string): void {
    this.issues.push(inputIssue({ code: 'impossible-history', path, received, problem, expected }));
  }
}

/** Events of one instant by turns: what ends a stretch first where one is open. */
function inPossibleOrder(events: readonly ReadEvent[], begins: ReadEvent['kind']): readonly ReadEvent[] {
  const left = [...events];
  const ordered: ReadEvent[] = [];
  let isOpen = false;
  while (left.length > 0) {
    const now = left.filter(({ ms }) => ms === left[0]?.ms);
    const next = now.find(({ kind }) => (kind === begins) !== isOpen) ?? (now[0] as ReadEvent);
    left.splice(left.indexOf(next), 1);
    ordered.push(next);
    isOpen = next.kind === begins;
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
