import { assess, type IncidentEvent, incident, type Judgement, slaClock } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law } from '../support/cases.js';
import { eventsOf, instant, minutes, priority, type Story, stories } from '../support/stories.js';

const MINUTE = 60_000;

const all = ({ response, updates, mttr }: ReturnType<typeof assess>): readonly Judgement[] => [response, ...updates, mttr];

const clock = slaClock();

/** What is left, and what it is late by, as the clock counts it from the act (or from now) and the deadline: not from what was used. */
function checkSums(judgement: Judgement, nowMs: number, { waits, repairs }: Story): void {
  if (!('deadline' in judgement)) return;
  const { state, kpi, leftMs, deadline } = judgement;
  const untilMs = ('doneMs' in judgement ? judgement.doneMs : undefined) ?? nowMs;
  if (state === 'missed') {
    expect([leftMs, judgement.lateElapsedMs]).toEqual([0, untilMs - deadline.epochMs]);
    expect(judgement.lateElapsedMs).toBeGreaterThan(0);
    const sinceDeadline = clock.betweenMs(deadline.epochMs, untilMs);
    expect(judgement.lateSupportMs).toBeLessThanOrEqual(sinceDeadline);
    if (waits.length === 0 && repairs.length === 0) expect(judgement.lateSupportMs).toBe(sinceDeadline);
    return;
  }
  const toDeadline = clock.betweenMs(untilMs, deadline.epochMs);
  expect(deadline.epochMs).toBeGreaterThanOrEqual(untilMs);
  // R7. An MTTR's time counts from the day after the report: on that day more than all of it is to come.
  if (kpi === 'mttr') expect(leftMs).toBeLessThanOrEqual(toDeadline);
  else expect(leftMs).toBe(toDeadline);
}

describe('whatever the history', () => {
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

  test('what is left is the support time to the deadline, and what is late the support time from it', () =>
    law([stories, minutes], (story, now) => {
      for (const judgement of all(assess(incident({ events: eventsOf(story) }), { at: instant(now) })))
        checkSums(judgement, instant(now).getTime(), story);
    }));
});
