import {
  type Agreement,
  cloudctiSla,
  type Deadline,
  defineAgreement,
  explain,
  explainText,
  mttrDeadline,
  type Pause,
  responseDeadline,
  slaClock,
  thirdLineResponseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { instants, law, RUNS } from '../support/cases.js';
import { daysOf, lengthIn, type ReadExplanation, type ReadStep, readExplanation } from '../support/readExplanation.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Special hours, a break, a closed day without a name, fractions of hours. */
const uneven = defineAgreement({
  hours: { mon: ['08:30-12:00', '13:00-17:00'], tue: ['08:30-17:00'], wed: ['08:30-11:15'], fri: ['07:00-17:00'] },
  special: { '2026-12-24': ['08:30-13:00'], '2026-11-27': [], '2026-12-08': ['09:00-10:00', '20:00-24:00'] },
  closed: ['2026-12-01', { date: '2026-12-15', name: 'Moving house' }],
  kpis: { 1: { response: { kind: 'support-hours', value: 0.5 } }, 2: { response: { kind: 'support-hours', value: 12.5 } } },
});

const AGREEMENTS = [
  ['the standing agreement', cloudctiSla],
  ['an agreement of uneven days', uneven],
] as const;

const KINDS = ['response', 'update', 'mttr', 'third-line'] as const;

const inside = instants({ from: Date.UTC(2026, 9, 1), to: Date.UTC(2027, 4, 1) });
const waits = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 * DAY }), fc.integer({ min: 0, max: 2 * DAY })), { maxLength: 2 });

function deadlineOf(
  kind: (typeof KINDS)[number],
  t: number,
  priority: 1 | 2 | 3 | 4,
  pauses: readonly Pause[],
  agreement: Agreement,
): Deadline {
  const report = { priority, reportedAt: new Date(t), pauses };
  if (kind === 'response') return responseDeadline(report, agreement);
  if (kind === 'update') return updateDeadline(report, agreement);
  if (kind === 'mttr') return mttrDeadline(report, agreement);
  return thirdLineResponseDeadline({ completeReportAt: new Date(t) }, agreement);
}

const isCounted = ({ says }: ReadStep) => /counted, |geteld, /.test(says) && !/not counted/.test(says);

/** The weekend and the dates that a closed step names are those that it touches. */
function checkClosed(step: ReadStep): void {
  if (!/^(closed|gesloten)/.test(step.says)) return;
  const days = daysOf(step);
  const isAtWeekend = days.some((day) => [0, 6].includes(new Date(day).getUTCDay()));
  expect(/at the weekend|in het weekend/.test(step.says)).toBe(isAtWeekend);
  const dayOfMonth = days.map((day) => new Date(day).getUTCDate());
  for (const [, day] of step.says.matchAll(/\((\d+) [a-z]+(?: \d{4})?[):]/gi)) expect(dayOfMonth).toContain(Number(day));
  if (/closed, |gesloten, /.test(step.says)) expect(step.says).toMatch(/^(closed, outside support hours|gesloten, buiten de supporturen)/);
}

/** What is counted is as long as its span, what is left falls by it, and the last step uses the promise up. */
function checkSums({ promised, steps }: ReadExplanation): void {
  let left = promised;
  for (const step of steps.filter(isCounted)) {
    const [counted = '', rest = ''] = step.says.split(/ counted, | geteld, /);
    expect(lengthIn(counted)).toBe(step.to - step.from);
    left -= lengthIn(counted);
    expect(left).toBe(step === steps.at(-1) ? 0 : lengthIn(rest));
  }
  expect(left).toBe(0);
}

describe.each(AGREEMENTS)('on %s the text alone', (_name, agreement) => {
  const clock = slaClock(agreement);
  const wall = (t: number) => t + DateTime.fromMillis(t, { zone: 'Europe/Amsterdam' }).offset * 60_000;
  const epoch = (wallMs: number) =>
    DateTime.fromMillis(wallMs, { zone: 'utc' }).setZone('Europe/Amsterdam', { keepLocalTime: true }).toMillis();

  /** A closed stretch has no support time, and a pause took what it says. */
  const checkUncounted = (step: ReadStep) => {
    if (isCounted(step) || /nothing counts yet|er telt nog niets/.test(step.says)) return;
    const took = /(\d.*?) (?:of support time not counted|supporttijd telt niet mee)/.exec(step.says);
    expect(clock.betweenMs(epoch(step.from), epoch(step.to))).toBe(took === null ? 0 : lengthIn(took[1] as string));
  };

  test.each(KINDS)('leads from the start to the deadline of a promise of %s: spans, lengths and sums agree', (kind) =>
    law(
      [inside, waits, fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), fc.constantFrom<'en' | 'nl'>('en', 'nl')],
      (t, distances, priority, locale) => {
        const pauses = distances.map(([begin, length]) => ({ from: new Date(t + begin), to: new Date(t + begin + length) }));
        const deadline = deadlineOf(kind, t, priority, pauses, agreement);
        if (deadline.kind !== 'due') return;
        const text = explainText(explain(deadline), { locale });
        const read = readExplanation(text);
        expect([read.start, read.deadline]).toEqual([wall(t), wall(deadline.epochMs)]);
        expect(read.steps[0]?.from).toBe(read.start);
        expect(read.steps.at(-1)?.to).toBe(read.deadline);
        read.steps.forEach((step, place) => {
          if (place > 0) expect(step.from).toBe(read.steps[place - 1]?.to);
          checkClosed(step);
          if (kind !== 'third-line') checkUncounted(step);
        });
        checkSums(read);
        if (read.share === undefined) return;
        const [used, whole, lastWhole, lastUsed] = read.share;
        expect(lastUsed).toBe(Math.ceil((used * lastWhole) / whole));
      },
      Math.ceil(RUNS),
    ),
  );
});
