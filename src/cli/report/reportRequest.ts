import { ACTS, type Act } from '../../agreement/index.js';
import { type ComplianceBuilder, complianceBuilder, type GroupBy } from '../../compliance/index.js';
import { type Histories, histories, isoReader, jsonHistories, type Settings, type TicketSource } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import { agreementOf } from '../agreed/agreementOf.js';
import type { AgreementOptions } from '../agreed/agreementOptions.js';
import { dateFrom, fromOptions } from '../fromOption.js';
import type { LookOptions } from '../reading/readingOptions.js';
import { periodOption } from './periodOption.js';
import { recording } from './recording.js';

/** The options of the command. */
export interface ReportOptions extends Settings, LookOptions, AgreementOptions {
  readonly at: string;
  readonly period?: string;
  readonly groupBy: string;
  readonly worst: string;
  readonly jsonLines?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: string;
  readonly language: Language;
}

/** What is to be done with a file of incidents. */
export interface ReportRequest {
  readonly file: string;
  /** All files that are read. */
  readonly inputs: readonly string[];
  readonly histories: Histories;
  /** Makes a report of a source that records some acts (R20). */
  readonly builder: (recorded: readonly Act[]) => ComplianceBuilder;
  readonly look: LookOptions;
  readonly form: 'table' | 'json' | 'csv';
  readonly html: string | undefined;
  readonly language: Language;
}

/** What says how rows are written, and means nothing to JSON. */
export const ROW_OPTIONS: readonly string[] = [
  ...[
    'preset',
    'dateFormat',
    'priorities',
    'pauseStates',
    'delimiter',
    'sheet',
    'zoneOf',
    'dateFormatOf',
    'nothing',
    'priority',
    'closingRepairs',
  ],
  ...['lastRepairCounts', 'recorded', 'check', 'log', 'timeColumn', 'stateColumn', 'respondedStates', 'updatedStates'],
  ...['idColumn', 'priorityColumn', 'reportedColumn'],
  ...['respondedColumn', 'updatesColumn', 'repairedColumn', 'closedColumn', 'reopenedColumn', 'historyColumn'],
];

/** What the options ask for; what cannot be is refused before the file is opened. */
export function reportRequest(file: string, options: ReportOptions): ReportRequest {
  const { json, csv, html, language } = options;
  const groupBy = groupsIn(options.groupBy);
  return {
    file,
    look: options,
    inputs: [file, ...(options.agreement === undefined ? [] : [options.agreement])],
    builder: builderOf(options, groupBy),
    histories: options.jsonLines === true ? fromLines(options) : fromRows(options, groupBy),
    form: json === true ? 'json' : csv === true ? 'csv' : 'table',
    html,
    language,
  };
}

function fromLines(settings: Settings): Histories {
  const open = (source: TicketSource) =>
    Promise.resolve({
      ...{ reading: undefined, recorded: ACTS, batches: jsonHistories(source, settings), ids: () => undefined, warnings: () => [] },
      close: () => Promise.resolve(),
    });
  return { open };
}

function fromRows(options: ReportOptions, groupBy: readonly GroupBy[]): Histories {
  const labels = groupBy.flatMap((group) => (typeof group === 'object' ? [group.label] : []));
  return histories({ settings: options, labels });
}

/** `priority`, `month` and `quarter` are groups of their own; any other name is that of a column. */
function groupsIn(list: string): readonly GroupBy[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (name === 'priority' || name === 'month' || name === 'quarter' ? name : { label: name }));
}

function builderOf(options: ReportOptions, groupBy: readonly GroupBy[]): ReportRequest['builder'] {
  const { period, worst } = options;
  const at = dateFrom('--at', options.at, isoReader(options.zone));
  const [from, to] = period === undefined ? [] : periodOption(period);
  const written = {
    at: ['--at', options.at],
    worst: ['--worst', worst],
    period: ['--period', period],
    'period.from': ['--period', from],
    'period.to': ['--period', to],
  } as const;
  const agreement = agreementOf(options);
  const build = (recorded: readonly Act[]) =>
    fromOptions(written, () =>
      complianceBuilder({
        at,
        // An end that is left out leaves the period open there.
        period: { ...(from ? { from } : {}), ...(to ? { to } : {}) },
        groupBy,
        // A count as people write it: an empty text would be 0, and 0x10 would be 16.
        worst: /^\d+$/.test(worst) ? Number(worst) : Number.NaN,
        agreement: recording(agreement, recorded),
      }),
    );
  // Options that cannot be used are refused before a file is read.
  build(ACTS);
  return build;
}
