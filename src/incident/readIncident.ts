import { type InputIssue, inputIssue, rejectAll, SlaInputError } from '../errors/index.js';
import { type EpochMs, instantIn } from '../time/index.js';
import type { Incident, Stretch } from './Incident.js';
import type { IncidentEvent, IncidentEvents, IncidentFields, IncidentInput, PriorityNumber } from './IncidentInput.js';

/** An event that was read, with its place in the input. */
interface Read {
  readonly kind: IncidentEvent['kind'];
  readonly ms: EpochMs;
  readonly path: string;
  readonly received: unknown;
  readonly priority: PriorityNumber | undefined;
}

/**
 * The history of an incident: what happened, in order of time, checked.
 *
 * SLA §4 and §5; R8, R12 and R18. Given as the fields of a ticket or as events in any order. What cannot have happened is an error with its place,
 * nothing is repaired in silence: an act before the report, a second response, a resume without a pause, a reopening without a repair, a closing
 * of what does not stand repaired.
 *
 * @param input the fields of a ticket, or `{ events }`
 * @returns a frozen history for `assess` and `complianceReport`
 * @throws {SlaInputError} listing all that is wrong with the history at once
 * @example
 * import { incident } from '@cloudcti/sla';
 *
 * const history = incident({ id: 'CTI-7', priority: 2, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:00+01:00' });
 * history.contacts.length; // => 1
 * const response = { kind: 'responded', at: '2026-11-23T10:00+01:00' } as const;
 * const report = { kind: 'reported', at: '2026-11-23T09:00+01:00', priority: 2 } as const;
 * incident({ events: [response, report] }).respondedMs === history.respondedMs; // => true
 */
export function incident(input: IncidentInput): Incident {
  const issues: InputIssue[] = [];
  const found = read(input, issues);
  rejectAll('incident', issues);
  return found as Incident;
}

/**
 * What is wrong with a history; nothing where `incident` takes it.
 *
 * R18. For files of tickets: every issue with its place, and no error thrown.
 *
 * @param input the fields of a ticket, or `{ events }`
 * @throws {SlaInputError} never: what it would say is what is returned
 * @example
 * import { incidentIssues } from '@cloudcti/sla';
 *
 * const issues = incidentIssues({ priority: 2, reportedAt: '2026-11-23T09:00Z', repairedAt: '2026-11-22T09:00Z' });
 * issues.map(({ path }) => path); // => ['repairedAt']
 */
export function incidentIssues(input: IncidentInput): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  read(input, issues);
  return issues;
}

const SHAPE = "pass fields such as { priority: 2, reportedAt: '2026-05-22T16:00+02:00' }, or { events: [...] }";
const EVENT_FIELDS = ['id', 'labels', 'events'];
const FIELDS = [
  ...['id', 'labels', 'priority', 'reportedAt', 'respondedAt', 'updatedAt', 'pauses', 'priorityChanges'],
  ...['repairedAt', 'reopenings', 'closedAt'],
];

function read(input: unknown, issues: InputIssue[]): Incident | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push(inputIssue({ code: 'wrong-type', path: 'incident', received: input, problem: 'is not a history', expected: SHAPE }));
    return undefined;
  }
  const known = 'events' in input ? EVENT_FIELDS : FIELDS;
  for (const field in input) {
    const received = (input as Readonly<Record<string, unknown>>)[field];
    if (known.includes(field) || received === undefined) continue;
    const expected = `the fields are ${known.join(', ')}`;
    issues.push(inputIssue({ code: 'unknown-field', path: field, received, problem: 'is not a field here', expected }));
  }
  const reader = new Reader(issues);
  const spans: Stretch[] = [];
  const events = 'events' in input ? reader.events((input as IncidentEvents).events) : reader.fields(input as IncidentFields, spans);
  const { id, labels } = readNames(input, issues);
  if (issues.length > 0) return undefined;
  const history = new Replay(issues).history(events, spans);
  if (history === undefined || issues.length > 0) return undefined;
  const { reportedMs, priorities, respondedMs, contacts, pauses, repairs, closedMs } = history;
  return Object.freeze({ id, labels, reportedMs, priorities, respondedMs, contacts, pauses, repairs, closedMs });
}

const NO_LABELS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({});

function readNames(
  { id = '', labels = NO_LABELS }: { readonly id?: unknown; readonly labels?: unknown },
  issues: InputIssue[],
): Pick<Incident, 'id' | 'labels'> {
  if (typeof id !== 'string') {
    issues.push(inputIssue({ code: 'wrong-type', path: 'id', received: id, problem: 'is not a text', expected: 'pass the id as a text' }));
  }
  const isLabels = typeof labels === 'object' && labels !== null && Object.values(labels).every((label) => typeof label === 'string');
  if (!isLabels) {
    const expected = "pass texts by name, such as { customer: 'Acme' }";
    issues.push(inputIssue({ code: 'wrong-type', path: 'labels', received: labels, problem: 'is not a set of labels', expected }));
  }
  return { id: String(id), labels: labels === NO_LABELS ? NO_LABELS : Object.freeze({ ...(labels as Record<string, string>) }) };
}

/** Reads events and fields; what is wrong is added to the issues. */
class Reader {
  private readonly issues: InputIssue[];

  constructor(issues: InputIssue[]) {
    this.issues = issues;
  }

  events(input: unknown): Read[] {
    const found: Read[] = [];
    this.each(input ?? null, 'events', (event, path) => this.event(found, event, path));
    return found;
  }

  fields(fields: IncidentFields, spans: Stretch[]): Read[] {
    const { priority, reportedAt, respondedAt, updatedAt, pauses, priorityChanges, repairedAt, reopenings, closedAt } = fields;
    const found: Read[] = [];
    this.act(found, 'reported', reportedAt, 'reportedAt', { priority, path: 'priority' });
    if (respondedAt !== undefined) this.act(found, 'responded', respondedAt, 'respondedAt');
    this.each(updatedAt, 'updatedAt', (at, path) => this.act(found, 'updated', at, path));
    if (repairedAt !== undefined) this.act(found, 'repaired', repairedAt, 'repairedAt');
    if (closedAt !== undefined) this.act(found, 'closed', closedAt, 'closedAt');
    this.each(pauses, 'pauses', (pause, path) => spans.push(...this.pause(pause, path)));
    this.each(priorityChanges, 'priorityChanges', (change, path) => {
      const { at, priority: changed } = this.object(change, path, ['at', 'priority']);
      this.act(found, 'priority-changed', at, `${path}.at`, { priority: changed, path: `${path}.priority` });
    });
    this.each(reopenings, 'reopenings', (reopening, path) => {
      const { at, repairedAt: again } = this.object(reopening, path, ['at', 'repairedAt']);
      this.act(found, 'reopened', at, `${path}.at`);
      if (again !== undefined) this.act(found, 'repaired', again, `${path}.repairedAt`);
    });
    return found;
  }

  private each(input: unknown, path: string, read: (entry: unknown, path: string) => void): void {
    if (input === undefined) return;
    const list = this.list(input, path);
    for (let index = 0; index < list.length; index++) read(list[index], `${path}[${index}]`);
  }

  private event(found: Read[], event: unknown, path: string): void {
    const { kind, at, priority } = this.object(event, path, ['kind', 'at', 'priority']);
    if (typeof kind !== 'string' || !Object.hasOwn(RANK, kind)) {
      this.say('wrong-type', `${path}.kind`, kind, 'is not a kind of event', `pass one of ${Object.keys(RANK).join(', ')}`);
      return;
    }
    const named = kind === 'reported' || kind === 'priority-changed' ? { priority, path: `${path}.priority` } : undefined;
    this.act(found, kind as IncidentEvent['kind'], at, `${path}.at`, named);
  }

  private act(
    found: Read[],
    kind: IncidentEvent['kind'],
    at: unknown,
    path: string,
    named?: { readonly priority: unknown; readonly path: string },
  ): void {
    const ms = this.instant(at, path);
    if (named === undefined) {
      if (ms !== undefined) found.push({ kind, ms, path, received: at, priority: undefined });
      return;
    }
    const priority = this.priority(named.priority, named.path);
    if (ms !== undefined && priority !== undefined) found.push({ kind, ms, path, received: at, priority });
  }

  private pause(pause: unknown, path: string): Stretch[] {
    const { from, to } = this.object(pause, path, ['from', 'to']);
    const fromMs = this.instant(from, `${path}.from`);
    const toMs = to === undefined ? Number.POSITIVE_INFINITY : this.instant(to, `${path}.to`);
    if (fromMs === undefined || toMs === undefined) return [];
    if (toMs < fromMs) this.say('out-of-order', `${path}.to`, to, 'is before the begin of the pause', 'a pause ends after it begins');
    return [{ fromMs, toMs }];
  }

  private priority(priority: unknown, path: string): PriorityNumber | undefined {
    if (priority === 1 || priority === 2 || priority === 3 || priority === 4) return priority;
    const [code, problem] =
      priority === undefined ? (['missing-field', 'is missing'] as const) : (['invalid-priority', 'is not a priority'] as const);
    this.say(code, path, priority, problem, 'pass the number 1, 2, 3 or 4');
    return undefined;
  }

  private instant(at: unknown, path: string): EpochMs | undefined {
    try {
      return instantIn(at, 'incident', path, 'Europe/Amsterdam');
    } catch (error) {
      if (!(error instanceof SlaInputError)) throw error;
      this.issues.push(...error.issues);
      return undefined;
    }
  }

  private list(input: unknown, path: string): readonly unknown[] {
    if (Array.isArray(input)) return Array.from(input as readonly unknown[]);
    this.say('wrong-type', path, input, 'is not a list', 'pass a list, which may be empty');
    return [];
  }

  private object(input: unknown, path: string, fields: readonly string[]): Readonly<Record<string, unknown>> {
    if (typeof input !== 'object' || input === null) {
      this.say('wrong-type', path, input, 'is not an object', 'pass an object with its instants');
      return {};
    }
    const object = input as Readonly<Record<string, unknown>>;
    for (const field in object) {
      if (fields.includes(field) || object[field] === undefined) continue;
      this.say('unknown-field', `${path}.${field}`, object[field], 'is not a field here', `the fields are ${fields.join(', ')}`);
    }
    return object;
  }

  private say(code: InputIssue['code'], path: string, received: unknown, problem: string, expected: string): void {
    this.issues.push(inputIssue({ code, path, received, problem, expected }));
  }
}

/** Events by what they are, each list in order of time. */
class ByKind {
  readonly reported: Read[] = [];
  readonly responded: Read[] = [];
  /** Responses and updates. */
  readonly contacts: EpochMs[] = [];
  readonly pausing: Read[] = [];
  readonly changed: Read[] = [];
  readonly repairing: Read[] = [];
  readonly closed: Read[] = [];

  constructor(events: readonly Read[]) {
    for (const event of events) this.add(event);
  }

  private add(event: Read): void {
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

/** The order in which events of one instant happened. Pairs such as pause and resume are put in the order that is possible. */
const RANK: Readonly<Record<IncidentEvent['kind'], number>> = {
  reported: 0,
  'priority-changed': 1,
  responded: 2,
  updated: 3,
  paused: 4,
  resumed: 5,
  repaired: 6,
  reopened: 7,
  closed: 8,
};

function byTime(one: Read, other: Read): number {
  return one.ms - other.ms || RANK[one.kind] - RANK[other.kind];
}

function inOrder(events: readonly Read[]): boolean {
  for (let index = 1; index < events.length; index++) {
    if (byTime(events[index - 1] as Read, events[index] as Read) > 0) return false;
  }
  return true;
}

const NO_STRETCHES: readonly Stretch[] = /* @__PURE__ */ Object.freeze([]);

type History = Omit<Incident, 'id' | 'labels'>;

/** Plays a history from its events; what cannot have happened is added to the issues (R18). */
class Replay {
  private readonly issues: InputIssue[];

  constructor(issues: InputIssue[]) {
    this.issues = issues;
  }

  history(read: readonly Read[], spans: readonly Stretch[]): History | undefined {
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
  private refuseClosings(closings: readonly Read[], repairs: readonly Stretch[]): void {
    let closed: Stretch | undefined;
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

  private refuseTwoAtOnce(changes: readonly Read[]): void {
    for (const [index, change] of changes.entries()) {
      if (change.ms === changes[index - 1]?.ms) this.impossible(change, 'is a second change at one instant', 'say which of them stood');
    }
  }

  /** Stretches from events that begin and end them by turns. */
  private pairs(events: readonly Read[], begins: Read['kind'], orphan: string, twice: string): readonly Stretch[] {
    if (events.length === 0) return NO_STRETCHES;
    const stretches: Stretch[] = [];
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

  private impossible({ path, received }: Pick<Read, 'path' | 'received'>, problem: string, expected: string): void {
    this.issues.push(inputIssue({ code: 'impossible-history', path, received, problem, expected }));
  }
}

/** Events of one instant by turns: what ends a stretch first where one is open. */
function inPossibleOrder(events: readonly Read[], begins: Read['kind']): readonly Read[] {
  const left = [...events];
  const ordered: Read[] = [];
  let isOpen = false;
  while (left.length > 0) {
    const now = left.filter(({ ms }) => ms === left[0]?.ms);
    const next = now.find(({ kind }) => (kind === begins) !== isOpen) ?? (now[0] as Read);
    left.splice(left.indexOf(next), 1);
    ordered.push(next);
    isOpen = next.kind === begins;
  }
  return ordered;
}

/** The priorities by turns; a change to the priority that stood is none. */
function priorities(report: Read, changes: readonly Read[]): Incident['priorities'] {
  const row = ({ ms, priority }: Read) => Object.freeze({ fromMs: ms, priority: priority as PriorityNumber });
  if (changes.length === 0) return Object.freeze([row(report)]);
  const given = [report, ...changes];
  return Object.freeze(given.filter(({ priority }, index) => priority !== given[index - 1]?.priority).map(row));
}
