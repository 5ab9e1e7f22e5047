import { readFileSync } from 'node:fs';
import type { CalendarDefinition, TargetInput } from '@cloudcti/sla';
import { holidaysByTheRules } from '../support/holidayRules.js';
import { MinuteModel } from '../support/model.js';
import { randomNumbers } from '../support/random.js';
import { SpellClock } from '../support/SpellClock.js';
import { WORKED_EXAMPLES } from '../support/workedExamples.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const TICKETS = 2_000;
const SPANS = 100;
const YEARS = { from: 2019, to: 2028 };
const WEEK = 7 * 24 * HOUR;

const weekdays = (...hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });
const years = Array.from({ length: YEARS.to - YEARS.from + 1 }, (_, index) => YEARS.from + index);
const DUTCH: CalendarDefinition = {
  timeZone: 'Europe/Amsterdam',
  hours: weekdays('08:30-17:00'),
  closed: years.flatMap(holidaysByTheRules),
};
const NEW_YORK: CalendarDefinition = { timeZone: 'America/New_York', hours: weekdays('09:00-12:00', '13:00-17:30') };

/** SLA §5, as the model takes it. */
const TARGETS: readonly Readonly<Record<'response' | 'update' | 'mttr', (TargetInput & { readonly value: number }) | string>>[] = [
  { response: { kind: 'support-hours', value: 4 }, update: { kind: 'support-hours', value: 4 }, mttr: 'to-be-determined' },
  {
    response: { kind: 'support-hours', value: 8 },
    update: { kind: 'support-hours', value: 8 },
    mttr: { kind: 'working-days', value: 2 },
  },
  { response: { kind: 'working-days', value: 1 }, update: 'best-effort', mttr: 'best-effort' },
  { response: { kind: 'working-days', value: 1 }, update: 'best-effort', mttr: 'best-effort' },
];

/** The questions and their right answers: the worked examples, and what the slow models find. None comes from the code under test. */
export function runtimeCases(seed: number) {
  const random = randomNumbers(seed);
  const span = { from: Date.UTC(YEARS.from, 0, 1), to: Date.UTC(YEARS.to, 11, 1) };
  const model = new SpellClock(DUTCH, { from: span.from, to: Date.UTC(YEARS.to + 1, 0, 1) });
  return {
    examples: WORKED_EXAMPLES.map(([priority, reportedAt, ...due]) => ({
      incident: { priority, reportedAt },
      due: due.slice(0, 3).map(inFull),
    })),
    tickets: Array.from({ length: TICKETS }, () => ticket(model, random, span)),
    spans: newYorkSpans(random),
    explanation: {
      incident: { priority: 2, reportedAt: '2026-05-22T16:00+02:00' },
      text: readFileSync(new URL('../approved/whit-monday.en.txt', import.meta.url), 'utf8').trimEnd(),
    },
  };
}

/** An instant of the worked examples as the library writes it, to the millisecond. */
const inFull = (text: string) => text.replace(/(T\d\d:\d\d)([+-])/, '$1:00.000$2');

function ticket(model: SpellClock, random: () => number, { from, to }: { readonly from: number; readonly to: number }) {
  const grain = [1, MINUTE, 30 * MINUTE][Math.floor(random() * 3)] ?? 1;
  const reportedMs = from + Math.floor((random() * (to - from)) / grain) * grain;
  const priority = 1 + Math.floor(random() * 4);
  const targets = TARGETS[priority - 1];
  if (targets === undefined) throw new Error(`there is no priority ${priority}`);
  const due = (kpi: keyof typeof targets) => {
    const target = targets[kpi];
    return typeof target === 'string' ? target : model.due(target, kpi === 'mttr', 'day-of-support-time', reportedMs).dueMs;
  };
  return {
    incident: { priority, reportedAt: withOffset(reportedMs, random) },
    due: { response: due('response'), update: due('update'), mttr: due('mttr') },
  };
}

/** An instant as the clocks of some place write it. */
function withOffset(ms: number, random: () => number): string {
  const quarters = Math.floor(random() * 105) - 48;
  const [hours, minutes] = [Math.floor(Math.abs(quarters) / 4), (Math.abs(quarters) % 4) * 15].map((part) => String(part).padStart(2, '0'));
  const wall = new Date(ms + quarters * 15 * MINUTE).toISOString().slice(0, -1);
  return quarters === 0 ? `${wall}Z` : `${wall}${quarters < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** Support time added in another zone, whose clock changes come from the runtime's Intl. */
function newYorkSpans(random: () => number) {
  const window = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2027, 0, 1) };
  const model = new MinuteModel(NEW_YORK, window);
  const cases = Array.from({ length: SPANS }, () => {
    const from = Math.floor((window.from + random() * (window.to - window.from - 8 * WEEK)) / MINUTE);
    const support = Math.floor(random() * 40 * 60);
    return { fromMs: from * MINUTE, supportMs: support * MINUTE, toMs: model.add(from, support) * MINUTE };
  });
  return { calendar: NEW_YORK, cases };
}
