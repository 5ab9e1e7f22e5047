import {
  type AgreementChanges,
  type AssessOptions,
  agreementFrom,
  assess,
  type CalendarDefinition,
  type ComplianceOptions,
  type ContactedIncident,
  type ContactFacts,
  classifySeverity,
  cloudctiSla,
  complianceReport,
  contactRoute,
  type Duration,
  type DutchHolidayChoices,
  deadlines,
  defineAgreement,
  dutchHolidays,
  explain,
  explainParts,
  explainText,
  type IncidentFields,
  incident,
  incidentIssues,
  type KpiChanges,
  mttrDeadline,
  nextMaintenanceWindow,
  type ReducedPerformance,
  type ReportedIncident,
  responseDeadline,
  SlaInputError,
  slaClock,
  supportClock,
  type Unavailability,
  updateDeadline,
  type WeeklyHours,
} from '@cloudcti/sla';
import { closedDays, type HolidayRegion } from '@cloudcti/sla/date-holidays';
import { fromSerial, type SerialOptions, type SpreadsheetOptions, spreadsheetFunctions, toSerial } from '@cloudcti/sla/spreadsheet';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

/** The fields of an input that may be left out. */
type Optional<Input> = Input extends unknown
  ? { [Field in keyof Input]-?: object extends Pick<Input, Field> ? Field : never }[keyof Input]
  : never;

/** A value for every one of them, right or wrong: what is not listed does not compile, so that no field is forgotten. */
type EachOptional<Input> = { readonly [Field in Optional<Input> & string]: unknown };

interface Case {
  readonly name: string;
  /** What the call answers, as plain data. */
  readonly answer: (input: never) => unknown;
  readonly required: object;
  readonly optional: Readonly<Record<string, unknown>>;
}

function optionalOf<Input>(
  name: string,
  answer: (input: Input) => unknown,
  required: object,
  optional: NoInfer<EachOptional<Input>>,
): Case {
  return { name, answer, required, optional };
}

const at = '2026-11-23T09:00+01:00';
const later = '2026-11-23T12:00+01:00';
const latest = '2026-11-23T15:00+01:00';
const hours: WeeklyHours = { mon: ['09:00-17:00'], tue: ['09:00-17:00'] };
const report = { priority: 2, reportedAt: at } as const;
const history = incident({ ...report, respondedAt: later, labels: { customer: 'Acme' } });
const target = { kind: 'support-hours', value: 2 } as const;
const trail = explain(responseDeadline(report));
const spans = ['09:00-12:00'];

/** What a calendar says of a fortnight. */
const fortnight = (definition: CalendarDefinition) => {
  const clock = supportClock(definition);
  return [clock.openIntervals('2026-11-20T00:00Z', '2026-12-04T00:00Z'), yearOf(clock)];
};
const yearOf = (clock: ReturnType<typeof supportClock>) => {
  try {
    return clock.isWorkingDay('2030-11-25');
  } catch (error) {
    return String(error);
  }
};

type Pause = NonNullable<IncidentFields['pauses']>[number];
type Reopening = NonNullable<IncidentFields['reopenings']>[number];
type Closed = Exclude<NonNullable<CalendarDefinition['closed']>[number], string>;
type Period = NonNullable<ComplianceOptions['period']>;
type Locale = NonNullable<Parameters<typeof explainText>[1]>;
type Rows = NonNullable<AgreementChanges['kpis']>;
type Holidays = NonNullable<Parameters<typeof dutchHolidays>[0]>;

const CHANGES = {
  name: 'A third',
  timeZone: 'Asia/Tokyo',
  hours,
  holidays: 'none',
  closed: ['2026-11-23'],
  special: { '2026-11-23': spans },
  years: { from: 2026, to: 2026 },
  kpis: { 2: { mttr: target } },
  recorded: ['repair'],
  maintenanceHours: { mon: ['07:00-19:00'] },
  workingDayReading: 'end-of-next-working-day',
  priorityChange: 'from-change',
  answeredBy: 'response',
  untilReopened: 'counts',
  updateUnit: 'update',
} as const;

const CASES: readonly Case[] = [
  optionalOf<IncidentFields>('incident', incident, report, {
    id: 'CTI-7',
    labels: { customer: 'Acme' },
    respondedAt: later,
    updatedAt: [latest],
    pauses: [{ from: later, to: latest }],
    priorityChanges: [{ at: later, priority: 1 }],
    repairedAt: latest,
    reopenings: 'one',
    closedAt: 'then',
  }),
  optionalOf<IncidentFields>(
    'incidentIssues',
    incidentIssues,
    { ...report, repairedAt: later },
    {
      id: 7,
      labels: 'Acme',
      respondedAt: '2026',
      updatedAt: 'never',
      pauses: 'one',
      priorityChanges: 'one',
      repairedAt: '2026-11-22T09:00Z',
      reopenings: 'one',
      closedAt: 'then',
    },
  ),
  optionalOf<Pause>('a pause of incident', (pause) => incident({ ...report, pauses: [pause] }), { from: later }, { to: latest }),
  optionalOf<Reopening>(
    'a reopening of incident',
    (reopening) => incident({ ...report, repairedAt: later, reopenings: [reopening] }),
    { at: later },
    { repairedAt: latest },
  ),
  optionalOf<Pick<IncidentFields, 'id' | 'labels'>>(
    'a history of events',
    (named) => incident({ ...named, events: [{ kind: 'reported', at, priority: 2 }] }),
    {},
    { id: 'CTI-7', labels: { customer: 'Acme' } },
  ),
  optionalOf<ReportedIncident>('responseDeadline', responseDeadline, report, { pauses: [{ from: later, to: latest }] }),
  optionalOf<ReportedIncident>('mttrDeadline', mttrDeadline, report, { pauses: [{ from: later, to: '2026-11-24T12:00+01:00' }] }),
  optionalOf<Parameters<typeof deadlines>[0]>('deadlines', deadlines, report, {
    pauses: [{ from: later, to: latest }],
    lastContactAt: later,
  }),
  optionalOf<ContactedIncident>(
    'updateDeadline',
    updateDeadline,
    { priority: 2, lastContactAt: later, reportedAt: at },
    {
      pauses: [{ from: later, to: latest }],
      lastContactAt: later,
      reportedAt: 'then',
    },
  ),
  optionalOf<AssessOptions>(
    'assess',
    (options) => assess(history, options),
    { at: '2026-11-24T09:00+01:00' },
    {
      agreement: defineAgreement({ kpis: { 2: { response: target } } }),
      atRiskFrom: 'much',
    },
  ),
  optionalOf<ComplianceOptions>(
    'complianceReport',
    (options) => complianceReport([history], options),
    { at: '2026-12-24T09:00+01:00' },
    {
      agreement: defineAgreement({ kpis: { 2: { response: target } } }),
      atRiskFrom: 'much',
      period: { to: '2026-11-01' },
      groupBy: ['month'],
      worst: 0,
    },
  ),
  optionalOf<Period>(
    'a period',
    (period) => complianceReport([history], { at: later, period }),
    {},
    { from: '2026-12-01', to: '2026-11-01' },
  ),
  optionalOf<AgreementChanges>('defineAgreement', defineAgreement, { kpis: { 1: { mttr: target } }, name: 'Another' }, CHANGES),
  optionalOf<AgreementChanges>('agreementFrom', agreementFrom, {}, CHANGES),
  optionalOf<Rows>(
    'rows of defineAgreement',
    (kpis) => defineAgreement({ name: 'Another', kpis }),
    {},
    {
      1: { mttr: target },
      2: { mttr: target },
      3: { mttr: target },
      4: { mttr: target },
    },
  ),
  optionalOf<KpiChanges>(
    'a row of defineAgreement',
    (row) => defineAgreement({ name: 'Another', kpis: { 1: row } }),
    {},
    {
      response: target,
      update: target,
      mttr: target,
      performanceTarget: { kind: 'more-than', value: 50 },
    },
  ),
  optionalOf<DutchHolidayChoices>(
    'holidays of defineAgreement',
    (holidays) => defineAgreement({ name: 'Another', holidays }),
    {},
    {
      goodFriday: 'closed',
      liberationDay: 'never',
    },
  ),
  optionalOf<CalendarDefinition['hours']>(
    'hours of defineAgreement',
    (week) => defineAgreement({ hours: week }),
    { mon: spans },
    everyDay(),
  ),
  optionalOf<Closed>('a closed day of defineAgreement', (day) => defineAgreement({ closed: [day] }), { date: '2026-11-23' }, { name: 7 }),
  optionalOf<Holidays>(
    'dutchHolidays',
    dutchHolidays,
    {},
    {
      goodFriday: 'closed',
      liberationDay: 'never',
      years: { from: 2026, to: 2026 },
    },
  ),
  optionalOf<CalendarDefinition>(
    'supportClock',
    fortnight,
    { timeZone: 'UTC', hours },
    {
      closed: ['2026-11-23'],
      special: { '2026-11-23': spans },
      years: { from: 2026, to: 2026 },
    },
  ),
  optionalOf<CalendarDefinition['hours']>(
    'hours of supportClock',
    (week) => fortnight({ timeZone: 'UTC', hours: week }),
    { mon: spans },
    everyDay(),
  ),
  optionalOf<Closed>(
    'a closed day of supportClock',
    (day) => fortnight({ timeZone: 'UTC', hours, closed: [day] }),
    { date: '2026-11-23' },
    { name: 7 },
  ),
  optionalOf<Duration>(
    'a duration',
    (length) => slaClock().add(at, length),
    { hours: 1, minutes: 1 },
    {
      hours: 2,
      minutes: 2,
      seconds: 2,
      milliseconds: 2,
    },
  ),
  optionalOf<Duration>(
    'the duration of nextMaintenanceWindow',
    (duration) => nextMaintenanceWindow({ after: at, duration }),
    { hours: 1, minutes: 1 },
    {
      hours: 2,
      minutes: 2,
      seconds: 2,
      milliseconds: 2,
    },
  ),
  optionalOf<ContactFacts>(
    'contactRoute',
    contactRoute,
    { at: '2026-11-23T18:00+01:00' },
    {
      priority: 1,
      endCustomersAffected: -1,
      mttr: mttrDeadline({ priority: 2, reportedAt: '2026-11-02T09:00+01:00' }),
    },
  ),
  optionalOf<Unavailability>(
    'classifySeverity of what is unavailable',
    classifySeverity,
    { kind: 'unavailable', what: 'feature', users: 2 },
    {
      users: 3,
      locations: undefined,
      impact: 'some',
    },
  ),
  optionalOf<ReducedPerformance>(
    'classifySeverity of reduced performance',
    classifySeverity,
    { kind: 'reduced-performance', users: 2 },
    {
      what: 'telephone',
      structural: true,
      timesPerDay: 3,
      impact: 'some',
      users: 3,
      locations: undefined,
    },
  ),
  optionalOf<Locale>('explainText', (options) => explainText(trail, options), {}, { locale: 'nl' }),
  optionalOf<Locale>('explainParts', (options) => explainParts(trail, options), {}, { locale: 'nl' }),
  optionalOf<SerialOptions>('toSerial', (options) => toSerial(at, options), {}, { zone: 'UTC', date1904: true }),
  optionalOf<SerialOptions>('fromSerial', (options) => fromSerial(46_164.5, options), {}, { zone: 'UTC', date1904: true }),
  optionalOf<SpreadsheetOptions>(
    'spreadsheetFunctions',
    (options) => {
      const { SLA_MTTR_DUE, SLA_RESPONSE_DUE } = spreadsheetFunctions(options);
      return [SLA_MTTR_DUE(1, 46_164.5), SLA_RESPONSE_DUE(2, 46_164.5)];
    },
    {},
    { zone: 'Asia/Tokyo', date1904: true, language: 'nl', agreement: defineAgreement({ kpis: { 2: { response: target } } }) },
  ),
  optionalOf<HolidayRegion>(
    'closedDays',
    closedDays,
    { country: 'DE', years: { from: 2026, to: 2026 } },
    {
      state: 'BY',
      region: undefined,
      types: ['bank'],
      language: 'en',
    },
  ),
];

function everyDay() {
  return { mon: ['10:00-11:00'], tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans };
}

/** The answer to a call, or what it refuses: the sentences without the value that was received. */
function outcome({ answer }: Case, input: object): unknown {
  try {
    return JSON.parse(JSON.stringify(answer(input as never)));
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return error.issues.map(({ code, path, expected }) => ({ code, path, expected }));
  }
}

const without = (input: object, field: string) => Object.fromEntries(Object.entries(input).filter(([name]) => name !== field));

describe('a field that may be left out and is null is as one that is left out, as in the row of a database', () => {
  describe.each(CASES)('$name', (each) => {
    const { required, optional } = each;

    test.each(Object.keys(optional))('%s', (field) => {
      const rest = without(required, field);
      expect(outcome(each, { ...rest, [field]: null })).toEqual(outcome(each, rest));
    });

    test('all of them at once', () => {
      const fields = Object.keys(optional).filter((field) => !(field in required));
      expect(outcome(each, { ...required, ...Object.fromEntries(fields.map((field) => [field, null])) })).toEqual(outcome(each, required));
    });

    test('what else may stand there, right or wrong, is not as nothing: each is read', () => {
      const ignored = Object.entries(optional).filter(([field, value]) => {
        const rest = without(required, field);
        return value !== undefined && JSON.stringify(outcome(each, { ...rest, [field]: value })) === JSON.stringify(outcome(each, rest));
      });
      expect(ignored.map(([field]) => field)).toEqual([]);
    });
  });
});

describe('a field that must be given and is null is refused as null', () => {
  test.each([
    ['reportedAt of a deadline', () => responseDeadline({ ...report, reportedAt: null as never }), 'reportedAt null is not an instant'],
    ['reportedAt of a history', () => incident({ ...report, reportedAt: null as never }), 'reportedAt null is not an instant'],
    [
      'reportedAt where no contact is given',
      () => updateDeadline({ priority: 2, reportedAt: null, lastContactAt: null as never }),
      'reportedAt null is not an instant',
    ],
    ['priority', () => deadlines({ ...report, priority: null as never }), 'priority null is not a priority of the agreement'],
    [
      'the end of a pause of a deadline',
      () => responseDeadline({ ...report, pauses: [{ from: at, to: null as never }] }),
      'pauses[0].to null is not an instant',
    ],
    ['the instant of a judgement', () => assess(history, { at: null as never }), 'at null is not an instant'],
    ['an entry of a list', () => incident({ ...report, updatedAt: [null as never] }), 'updatedAt[0] null is not an instant'],
    ['the hours of a calendar', () => supportClock({ timeZone: 'UTC', hours: null as never }), 'hours null is not the hours of a week'],
    [
      'the hours of a special day',
      () => supportClock({ timeZone: 'UTC', hours, special: { '2026-11-23': null as never } }),
      "special['2026-11-23'] null is not a list of hours",
    ],
    ['the years of a region', () => closedDays({ country: 'DE', years: null as never }), 'years null is not a span of years'],
    [
      'the value of a target',
      () => defineAgreement({ kpis: { 1: { mttr: { kind: 'support-hours', value: null as never } } } }),
      'value null is not a length in support hours',
    ],
    [
      'what is unavailable',
      () => classifySeverity({ kind: 'unavailable', what: null as never, users: 2 }),
      'what null is not a part of the service',
    ],
    [
      'whether a question has an impact',
      () => classifySeverity({ kind: 'question', impact: null as never }),
      'impact null is neither true nor false',
    ],
  ])('%s', (_name, call, said) => expect(errorOf(call).message).toContain(said));

  test('changes that are all null change nothing, and are refused as none are', () =>
    expect(errorOf(() => defineAgreement({ name: null, kpis: null })).message).toBe(errorOf(() => defineAgreement({})).message));

  test('a length whose units are all null names no length', () =>
    expect(errorOf(() => slaClock().add(at, { hours: null })).message).toContain('names no length'));
});

describe('a field that nobody reads is refused, null or not', () => {
  test.each([
    ['an incident', () => responseDeadline({ ...report, pause: null } as never), 'pause'],
    ['a history', () => incident({ ...report, resolvedAt: null } as never), 'resolvedAt'],
    ['options', () => assess(history, { at, groupby: null } as never), 'groupby'],
    ['a length', () => slaClock().add(at, { hours: 1, days: null } as never), 'duration.days'],
    ['the changes of an agreement', () => defineAgreement({ name: 'Another', kpi: null } as never), 'kpi'],
  ])('of %s', (_name, call, path) => expect(errorOf(call)).toMatchObject({ code: 'unknown-field', path, received: null }));
});

test('nothing that is null is kept in an agreement', () => {
  const agreement = defineAgreement({ hours: { mon: spans, tue: null }, closed: [{ date: '2026-11-23', name: null }] });
  expect(agreement.calendar.hours.value).toEqual({ mon: spans });
  expect(agreement.calendar.closed).toEqual([{ date: '2026-11-23' }]);
  expect(JSON.stringify(agreement)).not.toContain('null');
  expect(JSON.stringify(cloudctiSla)).not.toContain('null');
});
