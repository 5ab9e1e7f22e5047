import { ACTS, READINGS, UNDATED_TARGETS } from '../../agreement/index.js';
import { KPIS, PRIORITIES, STATES } from '../../vocabulary/index.js';
import { FACTS_DEFINITIONS } from './reportFactsSchema.js';
import { list, made, named, optionally } from './reportParts.js';
import { type Properties, ref, type Schema } from './Schema.js';

const count: Schema = { type: 'integer', minimum: 0 };
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };

const UNBOUNDED: Schema = { description: 'R11. Each update counts, and there may be any number of them.', const: true };
const TARGETS: Schema = {
  description: 'R17. Of a row: the targets by which it was judged, where versions of the agreement differ in them.',
  ...list(ref('performanceTarget')),
};

const DEFINITIONS: Properties = {
  count,
  share,
  ms: { description: 'A length of time in milliseconds.', type: 'integer' },
  epochMs: { description: 'An instant in epoch milliseconds.', type: 'integer' },
  date: { description: 'A local date.', type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  kpi: { enum: [...KPIS] },
  priority: { enum: [...PRIORITIES] },
  act: { enum: [...ACTS] },
  period: optionally({}, { from: ref('date'), to: ref('date') }),
  between: {
    description: 'R20. Between what the share lies once others are counted, and whether the verdict may be another with them.',
    ...optionally({ lowest: ref('share'), highest: ref('share'), mayTurn: { type: 'boolean' } }, { isUnbounded: UNBOUNDED }),
  },
  target: {
    anyOf: [
      made({ kind: { enum: ['support-hours', 'working-days'] }, value: { type: 'number' }, unit: true, clause: true }),
      made({ kind: { enum: [...UNDATED_TARGETS] }, clause: true }),
    ],
  },
  performanceTarget: {
    description: 'R11. Strictly more than this percentage is to be in time.',
    anyOf: [
      made({ kind: { const: 'more-than' }, value: { type: 'number' }, unit: true, clause: true }),
      made({ kind: { const: 'none' }, clause: true }),
    ],
  },
  attainment: {
    description: 'Met of those that were judged (R11).',
    anyOf: [made({ kind: { const: 'share' }, value: ref('share') }), made({ kind: { const: 'no-data' } })],
  },
  kpiTotals: optionally(
    {
      counts: named(STATES, ref('count')),
      byShare: {
        description: 'Met and missed by tenths of the target that were used; the last counts all above 2.',
        ...list(ref('count')),
      },
      judged: ref('count'),
      attainment: ref('attainment'),
      performanceTarget: ref('performanceTarget'),
      verdict: { enum: ['attained', 'not-attained', 'not-judged', 'no-data'] },
    },
    { performanceTargets: TARGETS, withRefused: ref('between') },
  ),
  kpis: named(KPIS, ref('kpiTotals')),
  updatesBy: {
    description: 'R11. Both counts of the update KPI.',
    ...named(READINGS.updateUnit.choices, ref('kpiTotals')),
  },
  distribution: {
    anyOf: [made({ count: { const: 0 } }), made({ count: ref('count'), meanMs: ref('ms'), medianMs: ref('ms'), p90Ms: ref('ms') })],
  },
  times: made({ support: ref('distribution'), elapsed: ref('distribution') }),
  totals: made(totals()),
  group: made({ key: { type: 'string' }, ...totals() }),
  groupings: list(made({ by: { type: 'string' }, groups: list(ref('group')) })),
  leftOut: made({ outsidePeriod: ref('count'), reportedLater: ref('count') }),
};

function totals(): Properties {
  return {
    incidents: ref('count'),
    refused: ref('count'),
    kpis: ref('kpis'),
    updatesBy: ref('updatesBy'),
    responseTime: ref('times'),
    repairTime: ref('times'),
  };
}

/** The JSON Schema (draft 2020-12) of what `cloudcti-sla report --json` writes. */
export function reportSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A report of cloudcti-sla report --json',
    description: 'R1 to R20 are the rulings of docs/rulings.md in the package. Instants are epoch milliseconds, lengths milliseconds.',
    ...optionally(
      {
        atMs: { description: 'When it was judged.', ...ref('epochMs') },
        period: ref('period'),
        updateUnit: { enum: [...READINGS.updateUnit.choices, 'by-version'] },
        total: ref('totals'),
        groupings: ref('groupings'),
        worst: { description: 'The misses that are explained; trail is as explain gives it.', ...list({ type: 'object' }) },
        leftOut: ref('leftOut'),
        source: { type: 'string' },
        refused: ref('refusals'),
        choices: {
          description:
            'R18, R20. The options that change what is read and stand in no other part, as they were chosen or stand by default; count is of how many incidents.',
          ...list(optionally({ option: { type: 'string', pattern: '^--' }, values: list({ type: 'string' }) }, { count: ref('count') })),
        },
        names: ref('names'),
        version: { description: 'Of this package.', type: 'string' },
        agreements: list(ref('agreement')),
        verdict: ref('verdict'),
        rows: list(made({ ...ROW, incidents: ref('count'), responseTime: ref('times'), repairTime: ref('times') })),
        trend: made({ by: { enum: ['month', 'quarter'] }, steps: list(made({ key: { type: 'string' }, rows: ref('rows') })) }),
        waits: {
          description: 'R12, R18. What was not counted: incidents that waited, for how much support time, and the states that say so.',
          ...made({ incidents: ref('count'), supportMs: ref('ms'), states: list({ type: 'string' }) }),
        },
        misses: {
          description:
            'R11. How many promises were missed, how many of them a verdict counts, and those that are listed: first those that a verdict counts.',
          ...made({ count: ref('count'), targeted: ref('count'), listed: list(ref('miss')) }),
        },
      },
      {
        reading: { description: 'How the file was read; left out for histories.', type: 'object' },
        reported: {
          description: 'The first and the last date of a report among those that count.',
          ...made({ from: ref('date'), to: ref('date') }),
        },
        madeMs: { description: 'When it was made, as --made says.', ...ref('epochMs') },
        before: made({
          period: ref('period'),
          total: ref('totals'),
          groupings: ref('groupings'),
          leftOut: ref('leftOut'),
          rows: ref('rows'),
          verdict: ref('verdict'),
        }),
      },
    ),
    $defs: { ...DEFINITIONS, rows: list(made(ROW)), ...FACTS_DEFINITIONS },
  };
}

const ROW: Properties = { priority: ref('priority'), kpis: ref('kpis'), updatesBy: ref('updatesBy') };
