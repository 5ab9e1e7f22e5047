import {
  agreementFrom,
  agreementVersions,
  agreementVersionsFrom,
  assess,
  classifySeverity,
  cloudctiSla,
  complianceReport,
  contactRoute,
  deadlines,
  defineAgreement,
  dutchHolidays,
  explain,
  explainText,
  fromWallClock,
  incident,
  maintenanceConflicts,
  mttrDeadline,
  nextMaintenanceWindow,
  responseDeadline,
  SlaInputError,
  slaClock,
  supportClock,
  supportLevel,
  thirdLineResponseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import { closedDays } from '@cloudcti/sla/date-holidays';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { expectBounded } from '../support/boundedError.js';
import { RUNS } from '../support/cases.js';
import { eventsOf, fieldsOf, stories } from '../support/stories.js';

/** Fields have a name: one that is named '' has no place that a message could name. */
const key = fc.string({ minLength: 1 });
const anything = fc.anything({ key, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true });
const texts = fc.oneof(
  fc.string(),
  fc.date({ noInvalidDate: false }).map((date) => String(date)),
  fc.stringMatching(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/),
  fc.constantFrom('2026-11-23T09:00+01:00', '2026-11-23', 'constructor', '__proto__'),
);
const wrong = fc.oneof(anything, texts, fc.integer(), fc.date({ noInvalidDate: false }));

const or = (right: fc.Arbitrary<unknown>, weight: number) => fc.oneof({ arbitrary: right, weight }, { arbitrary: wrong, weight: 1 });
/** What is right, four times in five: so that what stands behind the first guard is reached too. */
const mostly = (right: fc.Arbitrary<unknown>) => or(right, 4);
/** A part of something larger, which has many. */
const nearly = (right: fc.Arbitrary<unknown>) => or(right, 40);
/** An object whose fields are nearly right; those that are not required may be left out. */
const fields = (right: Readonly<Record<string, fc.Arbitrary<unknown>>>, requiredKeys: string[] = Object.keys(right)) =>
  fc.record(Object.fromEntries(Object.entries(right).map(([name, value]) => [name, nearly(value)])), { requiredKeys });
const list = (right: fc.Arbitrary<unknown>) => fc.array(nearly(right), { maxLength: 2 });

/** A season with a change of clocks and most holidays. */
const epochMs = fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 5, 1) });
const isoText = epochMs.map((ms) => new Date(ms).toISOString());
const instant = fc.oneof(
  isoText,
  epochMs.map((ms) => new Date(ms)),
  epochMs.map((ms) => DateTime.fromMillis(ms)),
);
const date = isoText.map((text) => text.slice(0, 10));
const priority = fc.constantFrom(1, 2, 3, 4);
const duration = fields({ hours: fc.integer({ min: 1, max: 40 }), minutes: fc.nat({ max: 90 }) }, ['hours']);
const supportMs = fc.nat({ max: 40 * 3_600_000 });
const years = fields({ from: fc.integer({ min: 2024, max: 2026 }), to: fc.integer({ min: 2026, max: 2028 }) });
const zone = fc.constantFrom('UTC', 'Europe/Amsterdam', 'Asia/Kathmandu');
const spans = fc.constantFrom(['08:30-17:00'], ['09:00-12:00', '13:00-17:00'], []);
const calendar = {
  timeZone: zone,
  hours: fields({ mon: fc.constant(['09:00-17:00']), tue: spans, sat: spans }, ['mon']),
  closed: list(date),
  special: fc.dictionary(date, nearly(spans), { maxKeys: 2 }),
  years,
};
const target = fields({ kind: fc.constantFrom('support-hours', 'working-days'), value: fc.integer({ min: 1, max: 9 }) });
const changes = fields({ ...calendar, kpis: fields({ 1: fields({ mttr: target, response: target }, []) }, []), name: fc.string() }, [
  'name',
]);
const agreement = fc.constantFrom(undefined, cloudctiSla);
const pauses = list(fields({ from: instant, to: instant }));
const reported = fields({ priority, reportedAt: instant, pauses }, ['priority', 'reportedAt']);
const contacted = fields({ priority, reportedAt: instant, lastContactAt: instant, pauses }, ['priority', 'reportedAt']);
const made = stories.map((story) => incident(fieldsOf(story)));
const reading = fc.constantFrom('from-report', 'from-change');
const options = fields({ at: instant, priorityChange: reading, atRiskFrom: fc.double({ min: 0, max: 1, noNaN: true }) }, ['at']);
const period = fields({ from: date }, []);
const report = fields({ at: instant, worst: fc.nat({ max: 3 }), groupBy: fc.constant(['month']), period }, ['at']);
const deadline = epochMs.map((ms) => responseDeadline({ priority: 2, reportedAt: new Date(ms) }));
const several = fc.integer({ min: 1, max: 3 });
const severity = fc.oneof(
  fields({ kind: fc.constant('unavailable'), what: fc.constantFrom('entire-service', 'click2dial', 'feature'), users: several }),
  fields({ kind: fc.constant('reduced-performance'), locations: several, structural: fc.boolean(), timesPerDay: several }),
  fields({ kind: fc.constant('question'), impact: fc.boolean() }),
);

const clock = slaClock();

/** Every public function that takes input, with what is right for each of its parameters. */
const CALLS: readonly (readonly [name: string, call: (...input: never[]) => unknown, right: readonly fc.Arbitrary<unknown>[]])[] = [
  ['deadlines', deadlines, [contacted, agreement]],
  ['responseDeadline', responseDeadline, [reported, agreement]],
  ['updateDeadline', updateDeadline, [contacted, agreement]],
  ['mttrDeadline', mttrDeadline, [reported, agreement]],
  ['thirdLineResponseDeadline', thirdLineResponseDeadline, [fields({ completeReportAt: instant }), agreement]],
  ['defineAgreement', defineAgreement, [changes, agreement]],
  ['agreementFrom', agreementFrom, [fc.oneof(changes, fc.json())]],
  ['agreementVersionsFrom', agreementVersionsFrom, [fields({ versions: list(fields({ from: date, agreement: changes })) })]],
  ['agreementVersions', agreementVersions, [list(fields({ from: date, agreement: fc.constant(cloudctiSla) }))]],
  ['supportClock', supportClock, [fields(calendar, ['timeZone', 'hours'])]],
  ['dutchHolidays', dutchHolidays, [fields({ goodFriday: fc.constantFrom('open', 'closed'), years }, [])]],
  ['closedDays', closedDays, [fields({ country: fc.constant('NL'), years: fc.constant({ from: 2026, to: 2026 }) })]],
  ['fromWallClock', fromWallClock, [isoText.map((text) => text.slice(0, 16)), zone]],
  ['slaClock', slaClock, [agreement]],
  ['add', clock.add.bind(clock), [instant, duration]],
  ['subtract', clock.subtract.bind(clock), [instant, duration]],
  ['between', clock.between.bind(clock), [instant, instant]],
  ['isOpen', clock.isOpen.bind(clock), [instant]],
  ['nextOpening', clock.nextOpening.bind(clock), [instant]],
  ['nextClosing', clock.nextClosing.bind(clock), [instant]],
  ['openIntervals', clock.openIntervals.bind(clock), [instant, instant]],
  ['isWorkingDay', clock.isWorkingDay.bind(clock), [date]],
  ['addWorkingDays', clock.addWorkingDays.bind(clock), [date, fc.integer({ min: -300, max: 300 })]],
  ['workingDaysBetween', clock.workingDaysBetween.bind(clock), [date, date]],
  ['addMs', clock.addMs.bind(clock), [epochMs, supportMs]],
  ['subtractMs', clock.subtractMs.bind(clock), [epochMs, supportMs]],
  ['betweenMs', clock.betweenMs.bind(clock), [epochMs, epochMs]],
  ['isOpenMs', clock.isOpenMs.bind(clock), [epochMs]],
  ['nextOpeningMs', clock.nextOpeningMs.bind(clock), [epochMs]],
  ['nextClosingMs', clock.nextClosingMs.bind(clock), [epochMs]],
  [
    'incident',
    incident,
    [
      fc.oneof(
        stories.map(fieldsOf),
        stories.map((story) => ({ events: eventsOf(story) })),
      ),
    ],
  ],
  ['assess', assess, [made, options]],
  ['complianceReport', complianceReport, [list(made), report]],
  ['explain', explain, [deadline]],
  ['explainText', explainText, [deadline.map(explain), fc.constantFrom(undefined, { locale: 'nl' })]],
  ['supportLevel', supportLevel, [fc.constantFrom('first', 'second', 'third'), agreement]],
  ['classifySeverity', classifySeverity, [severity]],
  ['contactRoute', contactRoute, [fields({ at: instant, priority, endCustomersAffected: several, mttr: deadline }, ['at']), agreement]],
  [
    'maintenanceConflicts',
    maintenanceConflicts,
    [fields({ from: instant, to: instant, noticeableInconvenience: fc.boolean() }), agreement],
  ],
  ['nextMaintenanceWindow', nextMaintenanceWindow, [fields({ after: instant, duration }), agreement]],
];

/** No NaN, no infinity, no invalid date anywhere in an answer. */
function expectValid(answer: unknown): void {
  if (typeof answer === 'number') expect(answer).toSatisfy(Number.isFinite);
  else if (DateTime.isDateTime(answer)) expect(answer.isValid).toBe(true);
  else if (answer instanceof Float64Array) expect(answer.every(Number.isFinite)).toBe(true);
  else if (typeof answer === 'object' && answer !== null) {
    if ('kind' in answer && answer.kind === 'due') expectValid((answer as { at?: unknown }).at);
    for (const value of Object.values(answer)) expectValid(value);
  }
}

function expectSaid(error: unknown): void {
  if (!(error instanceof SlaInputError)) throw error;
  const { code, path, expected, message } = error;
  for (const part of [code, path, expected, message]) expect(part).toMatch(/./);
  expect(error).toHaveProperty('received');
  expectBounded(error);
}

describe('whatever comes in', () => {
  test.each(CALLS)('%s throws SlaInputError or gives a valid answer, and both are seen', (_name, call, right) => {
    const seen = { answers: 0, errors: 0 };
    fc.assert(
      fc.property(fc.tuple(...right.map(mostly)), (values) => {
        let answer: unknown;
        try {
          answer = call(...(values as never[]));
        } catch (error) {
          seen.errors++;
          expectSaid(error);
          return;
        }
        seen.answers++;
        expectValid(answer);
      }),
      { numRuns: RUNS * 3 },
    );
    // Few cases may all be answered, or all be refused.
    expect(Math.min(seen.answers, seen.errors), JSON.stringify(seen)).toBeGreaterThanOrEqual(RUNS < 40 ? 0 : RUNS / 8);
  });
});
