import { ACTS } from '../../agreement/index.js';
import type { GroupBy } from '../../compliance/index.js';
import type { ChoiceFacts } from '../../page/index.js';
import {
  type Histories,
  histories,
  isoReader,
  jsonHistories,
  type LabelSetting,
  type Settings,
  type TicketSource,
} from '../../tickets/index.js';
import type { EpochMs } from '../../time/index.js';
import type { Language } from '../../vocabulary/index.js';
import { dateFrom } from '../fromOption.js';
import { madeBeforeAt, notANumberOf, oneOutput, replacesSplit, splitNeedsFolder } from '../messages.js';
import type { LookOptions } from '../reading/readingOptions.js';
import { WrongUse } from '../WrongUse.js';
import { type Chosen, choiceFacts } from './facts/choiceFacts.js';
import type { Telling } from './facts/reportFacts.js';
import { ticketLink } from './facts/ticketLink.js';
import { type JudgingKept, judging, type MakeJudging } from './judging.js';
import type { Files } from './openOutputs.js';
import type { ReportOptions } from './reportOptions.js';
import type { SplitPlace } from './split/writeSplit.js';

/** What is to be done with a file of incidents. */
export interface ReportRequest {
  readonly file: string;
  /** All files that are read. */
  readonly inputs: readonly string[];
  readonly histories: Histories;
  readonly judging: MakeJudging;
  readonly kept: JudgingKept;
  readonly telling: Telling;
  readonly choices: (of: Omit<Chosen, 'options'>) => readonly ChoiceFacts[];
  readonly look: LookOptions;
  readonly form: 'table' | 'json' | 'csv';
  /** Written besides standard output. */
  readonly files: Files;
  /** Where pages go that are apart. */
  readonly split: SplitPlace | undefined;
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

/** A page or a program is told of so many misses; there are more in the file of `--misses`. */
const MISSES_TOLD = 5_000;

/** What the options ask for; what cannot be is refused before the file is opened. */
export function reportRequest(file: string, options: ReportOptions): ReportRequest {
  const { json, csv, html, jsonFile, csvFile, misses, language } = options;
  if (json === true && csv === true) throw new WrongUse(oneOutput());
  const inputs = [file, ...(options.agreement === undefined ? [] : [options.agreement])];
  const split = splitOf(options, inputs);
  const groupBy = groupsIn(options.groupBy);
  const telling = tellingOf(options, groupBy);
  return {
    file,
    look: options,
    inputs,
    judging: judging(options),
    kept: {
      groupBy: groupBy.includes('priority') ? groupBy : [...groupBy, 'priority'],
      by: telling.trend,
      misses: html !== undefined || jsonFile !== undefined || json === true ? MISSES_TOLD : 0,
    },
    telling,
    choices: (of) => choiceFacts({ ...of, options }),
    histories: options.jsonLines === true ? fromLines(options) : fromRows(options, groupBy),
    form: json === true ? 'json' : csv === true ? 'csv' : 'table',
    files: { html: split === undefined ? html : undefined, jsonFile, csvFile, misses },
    split,
    language,
  };
}

function splitOf({ split, html, replace }: ReportOptions, inputs: readonly string[]): SplitPlace | undefined {
  if (split === undefined && replace === true) throw new WrongUse(replacesSplit());
  if (split === undefined) return undefined;
  if (html === undefined) throw new WrongUse(splitNeedsFolder());
  return { column: split, folder: html, isReplaced: replace === true, inputs };
}

function tellingOf(options: ReportOptions, groupBy: readonly GroupBy[]): Telling {
  const { made, title, customer, provider, ticketUrl, subjectColumn, causeColumn, top, language, pauseStates = '' } = options;
  if (!/^[1-9]\d*$/.test(top)) throw new WrongUse(notANumberOf('--top', top, '20'));
  return {
    names: {
      ...(title === undefined ? {} : { title }),
      ...(customer === undefined ? {} : { customer }),
      ...(provider === undefined ? {} : { provider }),
    },
    madeMs: made === undefined ? undefined : madeAt(made, options),
    linkOf: ticketUrl === undefined ? undefined : ticketLink(ticketUrl),
    subjectColumn,
    causeColumn,
    groupBy,
    trend: groupBy.includes('quarter') && !groupBy.includes('month') ? 'quarter' : 'month',
    top: Number(top),
    pauseStates: namesIn(pauseStates),
    language,
  };
}

/** A report is made when it is judged, or later. */
function madeAt(made: string, { at, zone }: ReportOptions): EpochMs {
  const readTime = isoReader(zone);
  const madeMs = dateFrom('--made', made, readTime).getTime();
  if (madeMs < dateFrom('--at', at, readTime).getTime()) throw new WrongUse(madeBeforeAt(made.trim(), at.trim()));
  return madeMs;
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
  const labels = groupBy.flatMap((group): LabelSetting[] => (typeof group === 'object' ? [{ setting: 'groupBy', name: group.label }] : []));
  const told = (['subjectColumn', 'causeColumn', 'split'] as const).flatMap((setting): LabelSetting[] => {
    const name = options[setting];
    return name === undefined ? [] : [{ setting, name }];
  });
  return histories({ settings: options, labels: [...labels, ...told] });
}

/** `priority`, `month` and `quarter` are groups of their own; any other name is that of a column. */
function groupsIn(list: string): readonly GroupBy[] {
  return namesIn(list).map((name) => (name === 'priority' || name === 'month' || name === 'quarter' ? name : { label: name }));
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
