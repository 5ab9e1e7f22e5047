import {
  type Agreement,
  type CalendarDefinition,
  cloudctiSla,
  type Deadline,
  type DueTrail,
  deadlines,
  defineAgreement,
  dutchHolidays,
  explain,
  explainText,
  type Pause,
  responseDeadline,
  type SupportClock,
  supportClock,
  thirdLineResponseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { CALENDARS } from '../support/calendars.js';
import { instants, law, RUNS } from '../support/cases.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MARGIN = 130 * DAY;

type Kind = 'response-hours' | 'response-days' | 'response-end-of-day' | 'update' | 'mttr-days' | 'mttr-hours' | 'third-line';
const KINDS: readonly Kind[] = [
  'response-hours',
  'response-days',
  'response-end-of-day',
  'update',
  'mttr-days',
  'mttr-hours',
  'third-line',
];

/** Pauses as distances from the start: begin and length. */
const waits = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 * DAY }), fc.integer({ min: 0, max: 3 * DAY })), { maxLength: 3 });

function pausesOf(start: number, distances: readonly (readonly [number, number])[]): Pause[] {
  return distances.map(([begin, length]) => ({ from: new Date(start + begin), to: new Date(start + begin + length) }));
}

function deadlineOf(kind: Kind, t: number, pauses: readonly Pause[], agreement: Agreement, endOfDay: Agreement): Deadline {
  const reportedAt = new Date(t);
  switch (kind) {
    case 'response-hours':
      return responseDeadline({ priority: 2, reportedAt, pauses }, agreement);
    case 'response-days':
      return responseDeadline({ priority: 3, reportedAt, pauses }, agreement);
    case 'response-end-of-day':
      return responseDeadline({ priority: 3, reportedAt, pauses }, endOfDay);
    case 'update':
      return updateDeadline({ priority: 1, lastContactAt: reportedAt, pauses }, agreement);
    case 'mttr-days':
      return deadlines({ priority: 2, reportedAt, pauses }, agreement).mttr;
    case 'mttr-hours':
      return deadlines({ priority: 1, reportedAt, pauses }, agreement).mttr;
    case 'third-line':
      return thirdLineResponseDeadline({ completeReportAt: reportedAt }, agreement);
  }
}

/** A trail as it comes out of a file: texts and numbers, nothing of this library in it. */
interface WrittenTrail {
  readonly start: string;
  readonly countsFrom: string;
  readonly targetMs: number;
  readonly deadline: string;
  readonly steps: readonly {
    readonly kind: 'counted' | 'closed' | 'paused' | 'not-started';
    readonly from: string;
    readonly to: string;
    readonly countedMs: number;
    readonly pausedMs: number;
    readonly usedMs: number;
    readonly leftMs: number;
    readonly closedBy: readonly { readonly kind: string; readonly date?: string }[];
  }[];
}

const ms = (iso: string) => Date.parse(iso);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The deadline as a reader finds it who has the written trail and a calendar, and never saw this library's answer. */
function recomputed({ steps, targetMs, countsFrom }: WrittenTrail, clock: SupportClock): number {
  const isEarly = (step: { readonly from: string }) => ms(step.from) < ms(countsFrom);
  const pauses = steps.filter(({ kind }) => kind === 'paused');
  let left = targetMs + sum(pauses.filter(isEarly).map(({ from, to }) => clock.betweenMs(ms(from), ms(to))));
  let cursor = ms(countsFrom);
  for (const { from, to } of pauses.filter((pause) => !isEarly(pause))) {
    left -= clock.betweenMs(cursor, ms(from));
    cursor = ms(to);
  }
  return clock.addMs(cursor, left);
}

function checkTrail(trail: WrittenTrail, clock: SupportClock, deadline: number): void {
  const { steps } = trail;
  expect(ms(steps[0]?.from ?? '')).toBe(ms(trail.start));
  expect(ms(steps.at(-1)?.to ?? '')).toBe(deadline);
  expect(ms(trail.deadline)).toBe(deadline);
  let used = 0;
  steps.forEach((step, index) => {
    const [from, to] = [ms(step.from), ms(step.to)];
    const support = clock.betweenMs(from, to);
    expect(from).toBeLessThan(to);
    if (index > 0) expect(from).toBe(ms(steps[index - 1]?.to ?? ''));
    used += step.countedMs;
    expect(step.usedMs).toBe(used);
    if (step.kind === 'counted') expect([step.countedMs, support]).toEqual([to - from, to - from]);
    else expect(step.countedMs).toBe(0);
    if (step.kind === 'closed') expect(support).toBe(0);
    if (step.kind === 'closed') expect(step.closedBy.length).toBeGreaterThan(0);
    expect(step.pausedMs).toBe(step.kind === 'paused' ? support : 0);
  });
  const onTop = sum(steps.filter(({ from }) => ms(from) < ms(trail.countsFrom)).map(({ pausedMs }) => pausedMs));
  expect(used).toBe(trail.targetMs + onTop);
  expect(steps.at(-1)).toMatchObject({ kind: 'counted', leftMs: 0 });
  expect(recomputed(trail, clock)).toBe(deadline);
}

/** Every closed date on the way is named in some step. */
function checkNames({ start, deadline, steps }: WrittenTrail, { closed, special, timeZone }: CalendarDefinition): void {
  const named = new Set(steps.flatMap(({ closedBy }) => closedBy.map(({ date }) => date)));
  for (const day of closed ?? []) {
    const date = typeof day === 'string' ? day : day.date;
    const from = DateTime.fromISO(date, { zone: timeZone });
    const touched = from.toMillis() < ms(deadline) && from.plus({ days: 1 }).toMillis() > ms(start);
    if (touched && special?.[date] === undefined) expect(named).toContain(date);
  }
}

function wholeDays({ hours, special, ...rest }: CalendarDefinition): CalendarDefinition {
  const whole = (spans: readonly string[]) => (spans.length > 0 ? ['00:00-24:00'] : []);
  const mapped = <Key extends string>(days: Readonly<Record<Key, readonly string[]>>) =>
    Object.fromEntries(Object.entries<readonly string[]>(days).map(([day, spans]) => [day, whole(spans)]));
  return { ...rest, hours: mapped(hours as Readonly<Record<string, readonly string[]>>), special: mapped(special ?? {}) };
}

describe.each(CALENDARS)('on $name', ({ clock, definition, window }) => {
  const hours = { kind: 'support-hours', value: 11.25 } as const;
  const agreement = defineAgreement({ ...definition, holidays: 'none', kpis: { 1: { mttr: hours } } });
  const endOfDay = defineAgreement({ workingDayReading: 'end-of-next-working-day' }, agreement);
  const dayClock = supportClock(wholeDays(definition));
  const inside = instants({ from: window.from + 30 * DAY, to: window.to - MARGIN });

  test.each(KINDS)('a trail of %s is whole: no gaps, its time adds up, and the deadline follows from it alone', (kind) =>
    law(
      [inside, waits],
      (t, distances) => {
        const deadline = deadlineOf(kind, t, pausesOf(t, distances), agreement, endOfDay);
        if (deadline.kind !== 'due') throw new Error('all of these have a date');
        const trail = explain(deadline);
        const written: WrittenTrail = JSON.parse(JSON.stringify(trail));
        checkTrail(written, kind === 'third-line' ? dayClock : clock, deadline.epochMs);
        checkNames(written, definition);
        const text = explainText(trail, { locale: 'nl' });
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.split('\n').length).toBeGreaterThanOrEqual(2 + trail.steps.length);
        expect(DateTime.fromMillis(deadline.epochMs, { zone: definition.timeZone }).toMillis()).toBe(
          (trail as DueTrail).deadline.toMillis(),
        );
      },
      Math.ceil(RUNS / 6),
    ),
  );
});

describe('on the standing agreement', () => {
  const inside = instants({ from: Date.UTC(1991, 0, 1), to: Date.UTC(2099, 0, 1) });
  const definition = { timeZone: 'Europe/Amsterdam', hours: cloudctiSla.calendar.hours.value, closed: dutchHolidays() };
  const clock = supportClock(definition);

  test('every holiday on the way is named', () =>
    law([inside, fc.constantFrom<Kind>('response-hours', 'response-days', 'update', 'mttr-days')], (t, kind) => {
      const deadline = deadlineOf(kind, t, [], cloudctiSla, cloudctiSla);
      const written: WrittenTrail = JSON.parse(JSON.stringify(explain(deadline)));
      checkTrail(written, clock, (deadline as { epochMs: number }).epochMs);
      checkNames(written, definition);
    }));

  test('§5 never asks for a response later than §1.3 where both apply (R13)', () =>
    law([inside, fc.constantFrom(1, 2, 3, 4)], (t, priority) => {
      const response = responseDeadline({ priority: priority as 1, reportedAt: new Date(t) });
      const thirdLine = thirdLineResponseDeadline({ completeReportAt: new Date(t) });
      expect(response.kind === 'due' && response.epochMs <= thirdLine.epochMs).toBe(true);
    }));

  test('a pause never makes a deadline earlier, and one more never does (R12)', () =>
    law([inside, waits, fc.constantFrom<Kind>('response-hours', 'response-days', 'update', 'mttr-days')], (t, distances, kind) => {
      const at = (pauses: readonly Pause[]) => (deadlineOf(kind, t, pauses, cloudctiSla, cloudctiSla) as { epochMs: number }).epochMs;
      const pauses = pausesOf(t, distances);
      expect(at(pauses)).toBeGreaterThanOrEqual(at(pauses.slice(1)));
      expect(at([...pauses, ...pauses].reverse())).toBe(at(pauses));
    }));
});
