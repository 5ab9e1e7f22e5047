import { type InputIssue, inputIssue, SlaInputError } from '../errors/index.js';
import { type EpochMs, type Interval, instantIn } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { IncidentEvent, IncidentFields } from './IncidentInput.js';
import { RANK, type ReadEvent } from './ReadEvent.js';

/** Reads events and fields; what is wrong is added to the issues. */
export class Reader {
  private readonly issues: InputIssue[];

  constructor(issues: InputIssue[]) {
    this.issues = issues;
  }

  events(input: unknown): ReadEvent[] {
    const found: ReadEvent[] = [];
    this.each(input ?? null, 'events', (event, path) => this.event(found, event, path));
    return found;
  }

  fields(fields: IncidentFields, spans: Interval[]): ReadEvent[] {
    const { priority, reportedAt, respondedAt, updatedAt, pauses, priorityChanges, repairedAt, reopenings, closedAt } = fields;
    const found: ReadEvent[] = [];
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

  private event(found: ReadEvent[], event: unknown, path: string): void {
    const { kind, at, priority } = this.object(event, path, ['kind', 'at', 'priority']);
    if (typeof kind !== 'string' || !Object.hasOwn(RANK, kind)) {
      this.say('wrong-type', `${path}.kind`, kind, 'is not a kind of event', `pass one of ${Object.keys(RANK).join(', ')}`);
      return;
    }
    const named = kind === 'reported' || kind === 'priority-changed' ? { priority, path: `${path}.priority` } : undefined;
    this.act(found, kind as IncidentEvent['kind'], at, `${path}.at`, named);
  }

  private act(
    found: ReadEvent[],
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

  private pause(pause: unknown, path: string): Interval[] {
    const { from, to } = this.object(pause, path, ['from', 'to']);
    const fromMs = this.instant(from, `${path}.from`);
    const toMs = to === undefined ? Number.POSITIVE_INFINITY : this.instant(to, `${path}.to`);
    if (fromMs === undefined || toMs === undefined) return [];
    if (toMs < fromMs) this.say('out-of-order', `${path}.to`, to, 'is before the begin of the pause', 'a pause ends after it begins');
    return [{ fromMs, toMs }];
  }

  private priority(priority: unknown, path: string): Priority | undefined {
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
