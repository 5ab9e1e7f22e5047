import type { Flag } from '../../src/testing/flags.js';
import type { SpellClock } from '../support/SpellClock.js';
import type { VectorAgreement } from './VectorAgreement.js';
import { dateAt, iso } from './words.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** 5 May is closed in years divisible by five. */
const LUSTRUM = 5;

/** What makes the time from an instant to another hard: the flags that follow from the calendar. */
export function calendarFlags(agreement: VectorAgreement, fromMs: number, toMs: number): readonly Flag[] {
  const { timeZone } = agreement.json;
  const clock = agreement.clock(fromMs);
  const dates = datesBetween(fromMs, toMs, timeZone);
  const flags: readonly (readonly [Flag, boolean])[] = [
    ['boundary', isEdge(clock, fromMs)],
    ['milliseconds', [fromMs, toMs].some((ms) => ms % MINUTE !== 0)],
    ['outside-hours', !isInside(clock, fromMs)],
    ['weekend', dates.some((date) => [0, 6].includes(new Date(date).getUTCDay()))],
    ['holiday', dates.some((date) => agreement.isClosed(date))],
    ['ordinary-day', dates.some((date) => isTempting(date) && !agreement.isClosed(date))],
    ['clock-change', offset(fromMs, timeZone) !== offset(toMs, timeZone)],
    ['zone', dateAt(fromMs, timeZone) !== new Date(fromMs).toISOString().slice(0, 10)],
    ['year-end', dateAt(fromMs, timeZone).slice(0, 4) !== dateAt(toMs, timeZone).slice(0, 4)],
    ['chosen', !agreement.isStanding],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** Whether support hours open or close at an instant, or a millisecond beside it. */
export function isEdge(clock: SpellClock, ms: number): boolean {
  return isInside(clock, ms - 2) !== isInside(clock, ms + 1);
}

export function isInside({ minutes }: SpellClock, ms: number): boolean {
  return minutes.isOpen(Math.floor(ms / MINUTE));
}

function offset(ms: number, timeZone: string): string {
  return iso(ms, timeZone).slice(23);
}

function datesBetween(fromMs: number, toMs: number, timeZone: string): readonly string[] {
  const dates: string[] = [];
  for (let ms = fromMs; ms < toMs + DAY; ms += DAY) dates.push(dateAt(Math.min(ms, toMs), timeZone));
  return [...new Set(dates)];
}

/** Days that others close: Good Friday among them, by the day before the day before Easter of some years. */
const GOOD_FRIDAYS = ['2024-03-29', '2025-04-18', '2026-04-03', '2027-03-26'];

function isTempting(date: string): boolean {
  const [year = 0, monthAndDay] = [Number(date.slice(0, 4)), date.slice(5)];
  if (monthAndDay === '05-05') return year % LUSTRUM !== 0;
  return monthAndDay === '12-24' || monthAndDay === '12-31' || GOOD_FRIDAYS.includes(date);
}
