import { assess, type IncidentEvent, incident, type Judgement } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../support/cases.js';

const MINUTE = 60_000;
const REPORT = Date.UTC(2026, 4, 18, 7, 0);
const priority = fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<1 | 2 | 3 | 4>;
/** Minutes after the report, within the two weeks that hold Whit Monday. */
const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 });
const instant = (after: number) => new Date(REPORT + after * MINUTE);

interface Story {
  readonly priority: 1 | 2 | 3 | 4;
  readonly contacts: readonly number[];
  readonly waits: readonly (readonly [number, number])[];
  readonly repairs: readonly number[];
}

const stories: fc.Arbitrary<Story> = fc.record({
  priority,
  contacts: fc.array(minutes, { maxLength: 4 }),
  waits: fc.array(fc.tuple(minutes, fc.integer({ min: 0, max: 3_000 })), { maxLength: 3 }),
  repairs: fc.uniqueArray(minutes, { maxLength: 3 }),
});

/** A possible history of a story: pauses that do not overlap, repairs and reopenings by turns. */
function eventsOf({ priority, contacts, waits, repairs }: Story): IncidentEvent[] {
  const events: IncidentEvent[] = [{ kind: 'reported', at: instant(0), priority }];
  [...contacts]
    .sort((a, b) => a - b)
    .forEach((after, index) => {
      events.push({ kind: index === 0 ? 'responded' : 'updated', at: instant(after) });
    });
  let free = 0;
  for (const [after, length] of [...waits].sort(([a], [b]) => a - b)) {
    if (after < free) continue;
    events.push({ kind: 'paused', at: instant(after) }, { kind: 'resumed', at: instant(after + length) });
    free = after + length + 1;
  }
  [...repairs]
    .sort((a, b) => a - b)
    .forEach((after, index) => {
      events.push({ kind: index % 2 === 0 ? 'repaired' : 'reopened', at: instant(after) });
    });
  return events;
}

const all = ({ response, updates, mttr }: ReturnType<typeof assess>): readonly Judgement[] => [response, ...updates, mttr];

function checkSums(judgement: Judgement, nowMs: number): void {
  if (!('usedMs' in judgement)) return;
  expect(judgement.leftMs).toBe(Math.max(0, judgement.targetMs - judgement.usedMs));
  if (judgement.state === 'met') expect(judgement.deadline.epochMs).toBeGreaterThanOrEqual(judgement.doneMs);
  if (judgement.state === 'missed') expect(judgement.lateElapsedMs).toBeGreaterThan(0);
  if (judgement.state === 'running') expect(judgement.deadline.epochMs).toBeGreaterThanOrEqual(nowMs);
}

describe('whatever the history', () => {
  test('the order in which its events are given does not matter', () =>
    law([stories, minutes, fc.infiniteStream(fc.nat())], (story, now, random) => {
      const events = eventsOf(story);
      const shuffled = events.map((event) => ({ event, key: random.next().value as number })).sort((a, b) => a.key - b.key);
      expect(incident({ events: shuffled.map(({ event }) => event) })).toEqual(incident({ events }));
      const at = instant(now);
      expect(assess(incident({ events: shuffled.map(({ event }) => event) }), { at })).toEqual(assess(incident({ events }), { at }));
    }));

  test('assessing later never turns missed into met', () =>
    law([stories, minutes, minutes], (story, one, other) => {
      const history = incident({ events: eventsOf(story) });
      const [before, after] = [
        assess(history, { at: instant(Math.min(one, other)) }),
        assess(history, { at: instant(Math.max(one, other)) }),
      ];
      expect(before.response.state === 'missed' && after.response.state === 'met').toBe(false);
      expect(before.mttr.state === 'missed' && after.mttr.state === 'met').toBe(false);
      before.updates.forEach((update, index) => {
        if (update.state === 'missed') expect(after.updates[index]?.state).toBe('missed');
      });
    }));

  test('assessing later never turns missed into met, nor does a change of priority that counts from its own instant', () =>
    law(
      [stories, fc.uniqueArray(fc.tuple(minutes, priority), { maxLength: 3, selector: ([after]) => after }), minutes, minutes],
      (story, changes, one, other) => {
        const changed = changes.map(([after, to]): IncidentEvent => ({ kind: 'priority-changed', at: instant(after), priority: to }));
        const history = incident({ events: [...eventsOf(story), ...changed] });
        const judged = (after: number) => assess(history, { at: instant(after), priorityChange: 'from-change' });
        const [before, after] = [judged(Math.min(one, other)), judged(Math.max(one, other))];
        for (const kpi of ['response', 'mttr'] as const) {
          if (before[kpi].state === 'missed' && kpi === 'response') expect(after[kpi].state).toBe('missed');
          expect(before[kpi].state === 'missed' && after[kpi].state === 'met').toBe(false);
        }
      },
    ));

  test('the target is what was promised, whatever waits and repairs came between', () =>
    law([stories, minutes], (story, now) => {
      const { response, mttr } = assess(incident({ events: eventsOf(story) }), { at: instant(now) });
      const promised = { 1: 4, 2: 8, 3: 8.5, 4: 8.5 }[story.priority] * 60 * MINUTE;
      if ('targetMs' in response) expect(response.targetMs).toBe(promised);
      if ('targetMs' in mttr) expect(mttr.targetMs).toBe(17 * 60 * MINUTE);
    }));

  test('an empty pause, and one outside support hours, change nothing', () =>
    law([stories, minutes, minutes], (story, now, when) => {
      const events = eventsOf({ ...story, waits: [] });
      const at = instant(now);
      const plain = assess(incident({ events }), { at });
      const empty: IncidentEvent[] = [
        { kind: 'paused', at: instant(when) },
        { kind: 'resumed', at: instant(when) },
      ];
      expect(assess(incident({ events: [...events, ...empty] }), { at })).toEqual(plain);
      // Saturday 23 to Tuesday 26 May 2026, 08:00: the weekend and Whit Monday.
      const closed: IncidentEvent[] = [
        { kind: 'paused', at: '2026-05-23T00:00+02:00' },
        { kind: 'resumed', at: '2026-05-26T08:00+02:00' },
      ];
      const within = at >= new Date('2026-05-22T22:00Z') && at < new Date('2026-05-26T06:00Z');
      if (!within) expect(assess(incident({ events: [...events, ...closed] }), { at })).toEqual(plain);
    }));

  test('a priority changed and changed back equals no change, from the report', () =>
    law([stories, minutes, fc.integer({ min: 1, max: 500 }), priority], (story, when, length, other) => {
      const events = eventsOf(story);
      const changes: IncidentEvent[] = [
        { kind: 'priority-changed', at: instant(when), priority: other },
        { kind: 'priority-changed', at: instant(when + length), priority: story.priority },
      ];
      const at = instant(15 * 24 * 60);
      expect(assess(incident({ events: [...events, ...changes] }), { at })).toEqual(assess(incident({ events }), { at }));
    }));

  test('what is used and what is left are the target, until it is late; a deadline that was met is not before its act', () =>
    law([stories, minutes], (story, now) => {
      for (const judgement of all(assess(incident({ events: eventsOf(story) }), { at: instant(now) })))
        checkSums(judgement, instant(now).getTime());
    }));
});
