import { type InputIssue, inputIssue, rejectAll } from '../errors/index.js';
import type { Interval } from '../time/index.js';
import type { Incident } from './Incident.js';
import type { IncidentEvents, IncidentFields, IncidentInput } from './IncidentInput.js';
import { Reader } from './readEvents.js';
import { Replay } from './replay.js';

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
  const spans: Interval[] = [];
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
