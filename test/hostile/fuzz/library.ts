import * as sla from '@cloudcti/sla';
import * as dateHolidays from '@cloudcti/sla/date-holidays';
import * as spreadsheet from '@cloudcti/sla/spreadsheet';
import * as testing from '@cloudcti/sla/testing';
import type { Target } from './attack.js';
import type { Makers } from './Inputs.js';
import { steady } from './prints.js';
import type { Random } from './Random.js';
import { exportsOf } from './shapes.js';

const root = new URL('../../../', import.meta.url).pathname;

/** The entries of the package by the rooms whose index they are. */
export const ENTRIES = { '': sla, 'spreadsheet/': spreadsheet, 'date-holidays/': dateHolidays, 'testing/': testing } as const;

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
const written = (values: readonly unknown[]) => values.map((value) => () => JSON.parse(JSON.stringify(value)));
const kept = (values: readonly unknown[]) => values.map(steady).map((value) => () => value);

function refusal(): unknown {
  const outcome = sla.safely(sla.responseDeadline, { priority: 2, reportedAt: '2026-05-22T16:00' });
  return outcome.ok ? undefined : outcome.error;
}

/** What is made by exports, and what else no type says how to write. */
const MAKERS: Makers = {
  Agreement: kept(agreements),
  AgreementTerms: kept(agreements),
  AgreementVersions: kept([versions]),
  Incident: kept(incidents),
  Deadline: kept(deadlines),
  DueDeadline: kept(deadlines),
  Trail: kept(trails),
  ComplianceBuilder: [filledBuilder],
  CompliancePart: [() => structuredClone(parts[0])],
  Date: [(random: Random) => new Date(Date.UTC(2026, 4, 1 + random.below(28), 9))],
  Float64Array: [() => Float64Array.of(Date.UTC(2026, 4, 22, 14), Date.UTC(2026, 4, 23))],
  Function: [() => () => undefined],
  json: [...written([versions, ...agreements, versions, ...deadlines, versions]), () => '{}', () => ({ holidays: {} })],
  error: [refusal, refusal, () => new Error('of somebody else')],
  // Of what has methods, by the function that returns it.
  slaClock: [() => sla.slaClock()],
  supportClock: [() => clock],
  complianceBuilder: [filledBuilder],
  spreadsheetFunctions: [() => spreadsheet.spreadsheetFunctions({ language: 'nl' })],
};

/** What is written into tests and takes their tools: what goes wrong there is seen by whoever writes it. */
const OF_TEST_RUNNERS = new Set(['slaArbitraries', 'aTicket']);

/** The library: all that its entries export, by their declarations. */
export function library(): Target & { readonly values: readonly string[] } {
  const exported = exportsOf(Object.keys(ENTRIES).map((room) => `${root}src/${room}index.ts`));
  return {
    callables: exported.flatMap(({ callables }) => callables).filter(({ name }) => !OF_TEST_RUNNERS.has(name)),
    values: exported.flatMap(({ values }) => values).filter((name) => !OF_TEST_RUNNERS.has(name)),
    functions: Object.assign({}, ...Object.values(ENTRIES)),
    makers: MAKERS,
    isDocumented,
    control: () =>
      `${sla.responseDeadline({ priority: 2, reportedAt }).kind} ${clock.betweenMs(Date.UTC(2026, 4, 1), Date.UTC(2026, 5, 1))}`,
    // Cells are the sheet's; `safely` gives an error, and what the caller's function answers.
    open: /SLA_|safely/,
    fills: /addMsAll/,
  };
}

function isDocumented(error: unknown): boolean {
  if (!(error instanceof sla.SlaInputError)) return false;
  const said = [error.code, error.path, error.expected, error.message];
  return error.issues.length > 0 && 'received' in error && said.every((text) => typeof text === 'string' && text !== '');
}
