import {
  type Agreement,
  assess,
  complianceReport,
  contactRoute,
  deadlines,
  defineAgreement,
  explain,
  explainText,
  incident,
  maintenanceConflicts,
  mttrDeadline,
  nextMaintenanceWindow,
  responseDeadline,
  SlaInputError,
  type SupportClock,
  slaClock,
  supportClock,
  thirdLineResponseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import { spreadsheetFunctions } from '@cloudcti/sla/spreadsheet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDARS, type TestCalendar } from '../support/calendars.js';
import { law, RUNS } from '../support/cases.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEARS = 15 * 365 * DAY;

/** A calendar as a clock of its own and as an agreement's, neither of which was asked anything. */
interface World {
  readonly clock: SupportClock;
  readonly agreement: Agreement;
}

function yearsOf({ window }: TestCalendar): { readonly from: number; readonly to: number } {
  const from = new Date(window.from).getUTCFullYear() - 1;
  return { from, to: from + 4 };
}

function freshWorld(calendar: TestCalendar, years = yearsOf(calendar)): World {
  const definition = { closed: [], special: {}, ...calendar.definition, years };
  const kpis = { 1: { mttr: { kind: 'support-hours', value: 30 } }, 3: { mttr: { kind: 'working-days', value: 3 } } } as const;
  return { clock: supportClock(definition), agreement: defineAgreement({ ...definition, holidays: 'none', kpis }) };
}

/** Asks a world something about an instant, so that all its timelines have the instant's year. */
function askAbout({ clock, agreement }: World, t: number): void {
  clock.isOpenMs(t);
  slaClock(agreement).isOpenMs(t);
  answerOf(() => thirdLineResponseDeadline({ completeReportAt: new Date(t) }, agreement));
}

/** The middles of a calendar's years. */
function middles(calendar: TestCalendar): number[] {
  const { from, to } = yearsOf(calendar);
  return Array.from({ length: to - from + 1 }, (_, place) => Date.UTC(from + place, 6, 1));
}

/** Local midnight or so at the end of each year but the last, and the days around it. */
function aroundYearEnds(calendar: TestCalendar): fc.Arbitrary<number> {
  const { from, to } = yearsOf(calendar);
  const ends = Array.from({ length: to - from }, (_, place) => Date.UTC(from + place + 1, 0, 1));
  const near = fc.oneof(fc.integer({ min: -3 * 24, max: 2 * 24 }), fc.integer({ min: -26, max: 14 })).map((hours) => hours * HOUR);
  return fc.tuple(fc.constantFrom(...ends), near).map(([end, offset]) => end + offset);
}

/** An answer, or the refusal, as plain data. */
function answerOf(question: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(question() ?? null));
  } catch (error) {
    if (error instanceof SlaInputError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

const at = (epochMs: number) => new Date(epochMs);
const dateOf = (epochMs: number) => at(epochMs).toISOString().slice(0, 10);
const history = (t: number) =>
  incident({
    priority: 2,
    reportedAt: at(t),
    respondedAt: at(t + 5 * HOUR),
    repairedAt: at(t + 4 * DAY),
    pauses: [{ from: at(t + 2 * HOUR), to: at(t + 20 * HOUR) }],
  });
const waiting = (t: number) =>
  incident({ priority: 2, reportedAt: at(t), pauses: [{ from: at(t + HOUR), to: at(t + YEARS) }, { from: at(t + YEARS + 9 * DAY) }] });
const sheet = (agreement: Agreement) => spreadsheetFunctions({ agreement });
const iso = (epochMs: number) => at(epochMs).toISOString();

/** Every public question about instants and dates. */
const QUESTIONS: Readonly<Record<string, (world: World, t: number) => unknown>> = {
  add: ({ clock }, t) => clock.add(at(t), { hours: 30 }),
  subtract: ({ clock }, t) => clock.subtract(at(t), { hours: 30 }),
  between: ({ clock }, t) => [clock.between(at(t), at(t + 5 * DAY)), clock.between(at(t), at(t - 5 * DAY))],
  isOpen: ({ clock }, t) => clock.isOpen(at(t)),
  nextOpening: ({ clock }, t) => clock.nextOpening(at(t)),
  nextClosing: ({ clock }, t) => clock.nextClosing(at(t)),
  openIntervals: ({ clock }, t) => clock.openIntervals(at(t), at(t + 2 * DAY)),
  isWorkingDay: ({ clock }, t) => [-1, 0, 1].map((days) => clock.isWorkingDay(dateOf(t + days * DAY))),
  addWorkingDays: ({ clock }, t) => [-40, -1, 1, 40].map((days) => clock.addWorkingDays(dateOf(t), days)),
  workingDaysBetween: ({ clock }, t) => [-40, 0, 40].map((days) => clock.workingDaysBetween(dateOf(t), dateOf(t + days * DAY))),
  addMs: ({ clock }, t) => clock.addMs(t, 1),
  subtractMs: ({ clock }, t) => clock.subtractMs(t, 1),
  betweenMs: ({ clock }, t) => clock.betweenMs(t, t + DAY),
  isOpenMs: ({ clock }, t) => clock.isOpenMs(t - 1),
  nextOpeningMs: ({ clock }, t) => clock.nextOpeningMs(t),
  nextClosingMs: ({ clock }, t) => clock.nextClosingMs(t),
  'slaClock’s': ({ agreement }, t) => slaClock(agreement).nextClosing(at(t)),
  deadlines: ({ agreement }, t) => ([1, 2, 3, 4] as const).map((priority) => deadlines({ priority, reportedAt: at(t) }, agreement)),
  responseDeadline: ({ agreement }, t) => ([1, 3] as const).map((priority) => responseDeadline({ priority, reportedAt: at(t) }, agreement)),
  updateDeadline: ({ agreement }, t) => updateDeadline({ priority: 1, lastContactAt: at(t) }, agreement),
  mttrDeadline: ({ agreement }, t) =>
    mttrDeadline({ priority: 2, reportedAt: at(t), pauses: [{ from: at(t + HOUR), to: at(t + 2 * DAY) }] }, agreement),
  thirdLineResponseDeadline: ({ agreement }, t) => thirdLineResponseDeadline({ completeReportAt: at(t) }, agreement),
  explain: ({ agreement }, t) => explain(mttrDeadline({ priority: 2, reportedAt: at(t) }, agreement)),
  explainText: ({ agreement }, t) => explainText(explain(thirdLineResponseDeadline({ completeReportAt: at(t) }, agreement))),
  assess: ({ agreement }, t) => assess(history(t), { at: at(t + 6 * DAY), agreement }),
  complianceReport: ({ agreement }, t) => complianceReport([history(t)], { at: at(t + 6 * DAY), agreement }),
  maintenanceConflicts: ({ agreement }, t) =>
    maintenanceConflicts({ from: at(t), to: at(t + 2 * DAY), noticeableInconvenience: true }, agreement),
  nextMaintenanceWindow: ({ agreement }, t) =>
    [1, 30].map((hours) => answerOf(() => nextMaintenanceWindow({ after: at(t), duration: { hours } }, agreement))),
  contactRoute: ({ agreement }, t) => contactRoute({ at: at(t), priority: 1, endCustomersAffected: 3 }, agreement),
  SLA_RESPONSE_DUE: ({ agreement }, t) => [1, 3].map((priority) => sheet(agreement).SLA_RESPONSE_DUE(priority, iso(t))),
  SLA_UPDATE_DUE: ({ agreement }, t) => sheet(agreement).SLA_UPDATE_DUE(2, iso(t)),
  SLA_MTTR_DUE: ({ agreement }, t) => sheet(agreement).SLA_MTTR_DUE(2, iso(t)),
  SLA_SUPPORT_HOURS: ({ agreement }, t) => [5, -5].map((days) => sheet(agreement).SLA_SUPPORT_HOURS(iso(t), iso(t + days * DAY))),
  SLA_IS_WORKING_DAY: ({ agreement }, t) => sheet(agreement).SLA_IS_WORKING_DAY(dateOf(t)),
  SLA_NEXT_WORKING_DAY: ({ agreement }, t) => [-2, 2].map((days) => sheet(agreement).SLA_NEXT_WORKING_DAY(dateOf(t), days)),
  SLA_EXPLAIN: ({ agreement }, t) => sheet(agreement).SLA_EXPLAIN(2, iso(t), 'mttr'),
};

describe.each(CALENDARS)('on $name', (calendar) => {
  const known = freshWorld(calendar);
  for (const middle of middles(calendar)) askAbout(known, middle);

  test('a fresh calendar answers as one that has been asked about every year, whatever it was asked first', () =>
    law(
      [
        fc.constantFrom(...Object.keys(QUESTIONS)),
        aroundYearEnds(calendar),
        fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...middles(calendar)), { minLength: 1, maxLength: 2 })),
      ],
      (name, t, before) => {
        const world = freshWorld(calendar);
        for (const other of before) askAbout(world, other);
        const question = QUESTIONS[name] as (world: World, t: number) => unknown;
        expect(
          answerOf(() => question(world, t)),
          name,
        ).toEqual(answerOf(() => question(known, t)));
      },
      3 * RUNS,
    ));
});

/** Questions whose answers lie decades from where they begin. */
const FAR_QUESTIONS: typeof QUESTIONS = {
  add: ({ clock }, t) => clock.add(at(t), { hours: 20_000 }),
  subtract: ({ clock }, t) => clock.subtract(at(t), { hours: 20_000 }),
  between: ({ clock }, t) => [clock.between(at(t), at(t + YEARS)), clock.between(at(t), at(t - YEARS))],
  openIntervals: ({ clock }, t) => clock.openIntervals(at(t), at(t + YEARS)).length,
  addWorkingDays: ({ clock }, t) => [-3_000, 3_000].map((days) => clock.addWorkingDays(dateOf(t), days)),
  workingDaysBetween: ({ clock }, t) => [-1, 1].map((sign) => clock.workingDaysBetween(dateOf(t), dateOf(t + sign * YEARS))),
  mttrDeadline: ({ agreement }, t) =>
    [1, 2].map((priority) =>
      mttrDeadline({ priority: priority as 1 | 2, reportedAt: at(t), pauses: [{ from: at(t + 2 * DAY), to: at(t + YEARS) }] }, agreement),
    ),
  explain: ({ agreement }, t) =>
    explain(responseDeadline({ priority: 1, reportedAt: at(t), pauses: [{ from: at(t), to: at(t + YEARS) }] }, agreement)),
  assess: ({ agreement }, t) =>
    [YEARS / 2, YEARS + 2 * DAY, 1.5 * YEARS].map((later) => assess(waiting(t), { at: at(t + later), agreement })),
  SLA_SUPPORT_HOURS: ({ agreement }, t) => [1, -1].map((sign) => sheet(agreement).SLA_SUPPORT_HOURS(iso(t), iso(t + sign * YEARS))),
};

describe('on a calendar of 65 years', () => {
  const years = { from: 1992, to: 2056 };
  const calendar = CALENDARS.find(({ name }) => name.startsWith('an uneven week')) as TestCalendar;
  const known = freshWorld(calendar, years);
  for (let year = years.from; year <= years.to; year++) askAbout(known, Date.UTC(year, 6, 1));
  const instants = (from: number, to: number) => fc.integer({ min: Date.UTC(from, 0, 2), max: Date.UTC(to, 11, 30) });
  // From these, a question spans years that the calendar has.
  const middle = instants(2008, 2032);

  test('a question that spans decades has the same answer whichever years were asked before', () =>
    law(
      [fc.constantFrom(...Object.keys(FAR_QUESTIONS)), middle, fc.array(instants(years.from, years.to), { maxLength: 4 })],
      (name, t, before) => {
        const world = freshWorld(calendar, years);
        for (const other of before) askAbout(world, other);
        const question = FAR_QUESTIONS[name] as (world: World, t: number) => unknown;
        const answer = () => answerOf(() => question(world, t));
        expect([answer(), answer()], name).toEqual(Array(2).fill(answerOf(() => question(known, t))));
      },
    ));
});
