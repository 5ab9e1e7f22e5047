import { type IncidentEvent, type IncidentFields, incident, incidentIssues } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../support/cases.js';
import { eventsOf, fieldsOf, instant, minutes, priority, type Story, stories } from '../support/stories.js';

/** Any possible history: a story with changes of priority, and with a closing after its last repair or after a later reopening and repair. */
interface History {
  readonly story: Story;
  readonly changes: readonly (readonly [number, 1 | 2 | 3 | 4])[];
  /** How long after the last repair it is closed, where it stands repaired then. */
  readonly closing: number | undefined;
}

const histories: fc.Arbitrary<History> = fc.record({
  story: stories,
  changes: fc.uniqueArray(
    fc.tuple(
      minutes.filter((after) => after > 0),
      priority,
    ),
    { maxLength: 3, selector: ([after]) => after },
  ),
  closing: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: undefined }),
});

function closedAtOf({ story: { repairs }, closing }: History): Date | undefined {
  return closing === undefined || repairs.length % 2 === 0 ? undefined : instant(Math.max(...repairs) + closing);
}

function allEventsOf(history: History): IncidentEvent[] {
  const changed = history.changes.map(([after, to]): IncidentEvent => ({ kind: 'priority-changed', at: instant(after), priority: to }));
  const closedAt = closedAtOf(history);
  return [...eventsOf(history.story), ...changed, ...(closedAt === undefined ? [] : [{ kind: 'closed', at: closedAt } as const])];
}

function allFieldsOf(history: History): IncidentFields {
  const closedAt = closedAtOf(history);
  return {
    ...fieldsOf(history.story),
    priorityChanges: history.changes.map(([after, to]) => ({ at: instant(after), priority: to })),
    ...(closedAt === undefined ? {} : { closedAt }),
  };
}

const ms = (events: readonly IncidentEvent[], ...kinds: readonly IncidentEvent['kind'][]) =>
  events.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => Number(at));

describe('whatever the history', () => {
  test('its fields and its events, in whatever order, make one incident (R18)', () =>
    law([histories, fc.infiniteStream(fc.nat())], (history, random) => {
      const events = allEventsOf(history);
      const shuffled = events
        .map((event) => ({ event, key: random.next().value as number }))
        .sort((one, other) => one.key - other.key)
        .map(({ event }) => event);
      const found = incident({ events });
      expect(incident({ events: shuffled })).toEqual(found);
      expect(incident(allFieldsOf(history))).toEqual(found);
      expect(incidentIssues(allFieldsOf(history))).toEqual([]);
    }));

  test('no act is lost: each is in the incident, at its own instant and in order of time (R18)', () =>
    law([histories], (history) => {
      const events = allEventsOf(history);
      const { reportedMs, respondedMs, contacts, pauses, repairs, closedMs, priorities } = incident(allFieldsOf(history));
      const sorted = (list: readonly number[]) => [...list].sort((one, other) => one - other);
      const bounds = (spans: typeof pauses) => spans.flatMap(({ fromMs, toMs }) => (Number.isFinite(toMs) ? [fromMs, toMs] : [fromMs]));
      expect([reportedMs]).toEqual(ms(events, 'reported'));
      expect(respondedMs === undefined ? [] : [respondedMs]).toEqual(ms(events, 'responded'));
      expect(contacts).toEqual(sorted(ms(events, 'responded', 'updated')));
      expect(bounds(pauses)).toEqual(sorted(ms(events, 'paused', 'resumed')));
      expect(bounds(repairs)).toEqual(sorted(ms(events, 'repaired', 'reopened')));
      expect(closedMs === undefined ? [] : [closedMs]).toEqual(ms(events, 'closed'));
      const instants = [reportedMs, ...sorted(ms(events, 'priority-changed'))];
      expect(instants).toEqual(expect.arrayContaining(priorities.map(({ fromMs }) => fromMs)));
      priorities.forEach((row, index) => {
        expect(row.priority).not.toBe(priorities[index - 1]?.priority);
        expect(row.fromMs).toBeGreaterThan(priorities[index - 1]?.fromMs ?? Number.NEGATIVE_INFINITY);
      });
    }));

  test('moved before its report, every act but the report is refused, with its place (R18)', () =>
    law([histories, fc.nat()], (history, choice) => {
      const events = allEventsOf(history);
      const moved = 1 + (choice % Math.max(1, events.length - 1));
      const event = events[moved];
      if (event === undefined) return;
      const early = events.map((each, index) => (index === moved ? { ...each, at: instant(-1) } : each));
      expect(incidentIssues({ events: early }).map(({ path }) => path)).toContain(`events[${moved}].at`);
    }));
});
