import * as sla from '@cloudcti/sla';
import * as spreadsheet from '@cloudcti/sla/spreadsheet';
import * as testing from '@cloudcti/sla/testing';
import fc from 'fast-check';
import { drawn } from './drawn.js';
import type { Makers } from './Inputs.js';
import { steady } from './prints.js';
import type { Random } from './Random.js';
import { checksOf } from './testRunners.js';

const agreements = [
  sla.cloudctiSla,
  sla.defineAgreement({ timeZone: 'Asia/Kathmandu', holidays: 'none', updateUnit: 'update' }),
  sla.defineAgreement({
    kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } },
    priorityChange: 'from-change',
    untilReopened: 'counts',
  }),
];
const reportedAt = '2026-05-22T16:00+02:00';
const versions = sla.agreementVersions([{ from: '2026-01-01', agreement: sla.cloudctiSla }]);
const deadlines = agreements.flatMap((agreement) => Object.values(sla.deadlines({ priority: 2, reportedAt }, agreement)));
const incidents = [
  sla.incident({ id: 'A', labels: { customer: 'Acme' }, priority: 2, reportedAt, respondedAt: '2026-05-27T09:00+02:00' }),
  sla.incident({
    ...{ id: 'B', priority: 3, reportedAt, pauses: [{ from: '2026-05-22T17:00+02:00' }], repairedAt: '2026-05-29T09:00+02:00' },
    ...{ priorityChanges: [{ at: '2026-05-26T09:00+02:00', priority: 1 }], reopenings: [{ at: '2026-05-30T09:00+02:00' }] },
  }),
];
const options = { at: '2026-06-01T00:00+02:00', groupBy: ['month'] } as const;

function filledBuilder(): sla.ComplianceBuilder {
  const builder = sla.complianceBuilder(options);
  for (const incident of incidents) builder.add(incident);
  return builder;
}

const parts = [filledBuilder().part()];
const trails = deadlines.map(sla.explain);
const clock = sla.supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'], thu: ['09:00-17:00'] } });
const assessed = incidents.map((incident) => sla.assess(incident, { at: '2026-05-27T12:00+02:00' }));
const written = (values: readonly unknown[]) => values.map((value) => () => JSON.parse(JSON.stringify(value)));
const kept = (values: readonly unknown[]) => values.map(steady).map((value) => () => value);

function refusal(): unknown {
  const outcome = sla.safely(sla.responseDeadline, { priority: 2, reportedAt: '2026-05-22T16:00' });
  return outcome.ok ? undefined : outcome.error;
}

/** What a test may be about: what is right for one matcher is wrong for another. */
const RECEIVED = [
  (random: Random) => random.oneOf(deadlines),
  (random: Random) => random.oneOf(assessed),
  (random: Random) => JSON.parse(JSON.stringify(random.oneOf<unknown>([...deadlines, ...assessed]))),
  () => reportedAt,
  () => '2026-05-25',
  () => () => sla.responseDeadline({ priority: 2, reportedAt: 'soon' }),
  refusal,
];

const twoInstants = [Date.UTC(2026, 4, 22, 14), Date.UTC(2026, 4, 23)];
const small = (of: new (numbers: readonly number[]) => unknown) => [() => new of([2, 3]), () => new of([4, 1])];

/** Columns, all of them of two rows. */
const columns: Makers = {
  Float64Array: [() => Float64Array.from(twoInstants)],
  BigInt64Array: [() => BigInt64Array.from(twoInstants, BigInt)],
  ...{ Uint8Array: small(Uint8Array), Uint16Array: small(Uint16Array), Uint32Array: small(Uint32Array) },
  ...{ Int8Array: small(Int8Array), Int16Array: small(Int16Array), Int32Array: small(Int32Array) },
};

/** What is made by exports, and what else no type says how to write. */
export const MAKERS: Makers = {
  Agreement: kept(agreements),
  AgreementTerms: kept(agreements),
  AgreementVersions: kept([versions]),
  Incident: kept(incidents),
  Deadline: kept(deadlines),
  DueDeadline: kept(deadlines),
  Trail: kept(trails),
  ComplianceBuilder: [filledBuilder],
  CompliancePart: [() => structuredClone(parts[0])],
  TicketTime: [() => '2026-05-22 16:00', () => '2026-05-29T16:00+02:00'],
  // All years would take the time of all else.
  Years: [() => ({ from: 2026, to: 2026 }), () => ({ from: 1990, to: 1990 })],
  FastCheck: [() => fc],
  RegExp: [() => /UTC/],
  Date: [(random: Random) => new Date(Date.UTC(2026, 4, 1 + random.below(28), 9))],
  ...columns,
  Function: [() => () => undefined],
  json: [...written([versions, ...agreements, versions, ...deadlines, versions]), () => '{}', () => ({ holidays: {} })],
  error: [refusal, refusal, () => new Error('of somebody else')],
  received: RECEIVED,
  // Of what has methods, by the function that returns it.
  slaClock: [() => sla.slaClock()],
  supportClock: [() => clock],
  complianceBuilder: [filledBuilder],
  aTicket: [() => testing.aTicket().reported('2026-05-22 16:00')],
  slaArbitraries: [drawn],
  ...checksOf(RECEIVED),
  spreadsheetFunctions: [() => spreadsheet.spreadsheetFunctions({ language: 'nl' })],
};
