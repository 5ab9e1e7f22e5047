/** What the compiler takes and what it refuses as input: `npm run types` checks this file, nothing runs it. */
import {
  type Agreement,
  type AgreementChanges,
  type AssessOptions,
  assess,
  type CalendarDefinition,
  type ClosedDay,
  type ComplianceOptions,
  type ContactedIncident,
  type ContactFacts,
  type Duration,
  defineAgreement,
  type EpochMs,
  type Incident,
  type IncidentEvent,
  type IncidentFields,
  type InstantInput,
  incident,
  type Priority,
  responseDeadline,
  type SeverityFacts,
  type SupportMs,
  slaClock,
} from '@cloudcti/sla';
import type { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { expectTypeOf, test } from 'vitest';

const at = '2026-11-23T09:00+01:00';

test('an instant is a text, a Date, a luxon DateTime, or a Temporal that stands for one; a bare number is none (R1)', () => {
  expectTypeOf(at).toExtend<InstantInput>();
  expectTypeOf<Date>().toExtend<InstantInput>();
  expectTypeOf<DateTime>().toExtend<InstantInput>();
  expectTypeOf<DateTime<true>>().toExtend<InstantInput>();
  expectTypeOf<Temporal.Instant>().toExtend<InstantInput>();
  expectTypeOf<Temporal.ZonedDateTime>().toExtend<InstantInput>();
  expectTypeOf<number>().not.toExtend<InstantInput>();
  expectTypeOf<undefined>().not.toExtend<InstantInput>();
  expectTypeOf<Temporal.PlainDateTime>().not.toExtend<InstantInput>();
  responseDeadline({ priority: 2, reportedAt: Temporal.Now.instant() });
  // @ts-expect-error milliseconds, seconds and serials of a spreadsheet look alike
  responseDeadline({ priority: 2, reportedAt: 1_779_458_400_000 });
});

test('a priority is one of four numbers', () => {
  expectTypeOf<Priority>().toEqualTypeOf<1 | 2 | 3 | 4>();
  // @ts-expect-error there is no fifth priority
  responseDeadline({ priority: 5, reportedAt: at });
  // @ts-expect-error a text is no priority
  responseDeadline({ priority: '2', reportedAt: at });
});

test('a misspelt field does not pass, in any object', () => {
  // @ts-expect-error it is reportedAt
  responseDeadline({ priority: 2, reported: at });
  // @ts-expect-error it is pauses
  responseDeadline({ priority: 2, reportedAt: at, pause: [] });
  // @ts-expect-error it is priorityChange
  const options: AssessOptions = { at, priorityChanges: 'from-change' };
  // @ts-expect-error it is groupBy
  const grouped: ComplianceOptions = { at, groupby: ['month'] };
  // @ts-expect-error it is repairedAt
  const fields: IncidentFields = { priority: 2, reportedAt: at, resolvedAt: at };
  // @ts-expect-error a day is not a length of support time
  slaClock().add(at, { days: 1 });
  expectTypeOf([options, grouped, fields]).toBeArray();
});

test('a field that may be left out may be null, as the empty cells of a database row are; one that must be given may not', () => {
  expectTypeOf<{
    priority: Priority;
    reportedAt: Date;
    respondedAt: Date | null;
    pauses: null;
    id: null;
    labels: null;
  }>().toExtend<IncidentFields>();
  expectTypeOf<{
    at: Date;
    atRiskFrom: null;
    agreement: null;
    groupBy: null;
    period: { from: null };
    worst: null;
  }>().toExtend<ComplianceOptions>();
  expectTypeOf<{
    timeZone: string;
    hours: { mon: string[]; tue: null };
    closed: null;
    special: null;
    years: null;
  }>().toExtend<CalendarDefinition>();
  expectTypeOf<{
    name: null;
    kpis: { 1: null; 2: { mttr: null } };
    holidays: { goodFriday: null };
    recorded: null;
  }>().toExtend<AgreementChanges>();
  expectTypeOf<{ at: Date; priority: null; endCustomersAffected: null; mttr: null }>().toExtend<ContactFacts>();
  expectTypeOf<{
    kind: 'reduced-performance';
    users: number;
    locations: null;
    structural: null;
    timesPerDay: null;
  }>().toExtend<SeverityFacts>();
  expectTypeOf<{ hours: number; minutes: null }>().toExtend<Duration>();
  expectTypeOf<{ priority: Priority; lastContactAt: Date; reportedAt: null; pauses: null }>().toExtend<ContactedIncident>();
  expectTypeOf<{ priority: Priority; reportedAt: null }>().not.toExtend<IncidentFields>();
  expectTypeOf<{ priority: Priority; lastContactAt: null; reportedAt: null }>().not.toExtend<ContactedIncident>();
  expectTypeOf<{ kind: 'unavailable'; what: null; users: number }>().not.toExtend<SeverityFacts>();
});

test('nothing that comes out of an agreement or of a list of holidays is null', () => {
  expectTypeOf<Agreement['calendar']['holidays']>().toEqualTypeOf<
    'none' | { readonly goodFriday: 'open' | 'closed'; readonly liberationDay: 'lustrum' | 'every-year' | 'never' }
  >();
  expectTypeOf<null>().not.toExtend<Agreement['calendar']['hours']['value']['mon']>();
  expectTypeOf<null>().not.toExtend<ClosedDay['name']>();
});

test('a field that may be left out is left out, not undefined (exactOptionalPropertyTypes)', () => {
  // @ts-expect-error leave it out
  const fields: IncidentFields = { priority: 2, reportedAt: at, respondedAt: undefined };
  // @ts-expect-error leave it out
  const options: AssessOptions = { at, atRiskFrom: undefined };
  // @ts-expect-error leave it out
  const changes: AgreementChanges = { name: undefined };
  expectTypeOf([fields, options, changes]).toBeArray();
  const maybe = (respondedAt: string | undefined) =>
    incident({ priority: 2, reportedAt: at, ...(respondedAt === undefined ? {} : { respondedAt }) });
  expectTypeOf(maybe).returns.toEqualTypeOf<Incident>();
});

test('an instant is no support time, and support time no instant; a plain number is either', () => {
  const clock = slaClock();
  const due = clock.addMs(Date.now(), 3_600_000);
  expectTypeOf(due).toEqualTypeOf<EpochMs>();
  const used = clock.betweenMs(due, due);
  expectTypeOf(used).toEqualTypeOf<SupportMs>();
  // @ts-expect-error support time is no instant
  clock.isOpenMs(used);
  // @ts-expect-error an instant is no length
  clock.addMs(due, due);
});

test('an event has a priority where its kind is about one', () => {
  expectTypeOf<Extract<IncidentEvent, { kind: 'reported' | 'priority-changed' }>['priority']>().toEqualTypeOf<Priority>();
  // @ts-expect-error a repair has no priority
  const repaired: IncidentEvent = { kind: 'repaired', at, priority: 2 };
  // @ts-expect-error a report has one
  const reported: IncidentEvent = { kind: 'reported', at };
  expectTypeOf([repaired, reported]).toBeArray();
});

test('what comes out is readonly all the way down', () => {
  const history = incident({ priority: 2, reportedAt: at });
  // @ts-expect-error a history is not changed
  history.id = 'CTI-7';
  // @ts-expect-error nor is a list in it
  history.contacts.push(0);
  // @ts-expect-error nor is an assessment
  assess(history, { at }).updates.pop();
  // @ts-expect-error nor is an agreement
  defineAgreement({ name: 'Another' }).calendar.closed.push('2026-11-23');
});
