import type { ChoiceFacts } from '../../../page/index.js';
import { type FileReading, type HistoryChoice, type Role, recordedActs, recordedIn } from '../../../tickets/index.js';
import type { AgreementOptions } from '../../agreed/agreementOptions.js';
import { flagOf } from '../../flags.js';
import type { ReportOptions } from '../reportOptions.js';

/** What was chosen, and what came of it. */
export interface Chosen {
  readonly options: ReportOptions;
  /** How the file is read; `undefined` for histories as JSON. */
  readonly reading: FileReading | undefined;
  /** Of how many incidents a choice was made. */
  readonly counts: Readonly<Record<HistoryChoice, number>>;
}

type Choice = Omit<ChoiceFacts, 'option'>;

/** Where an option is told: in a part of the page that has all of its kind, or by a sentence of its own; what decides no figure is told nowhere. */
type ToldBy = 'reading' | 'waits' | 'header' | 'groups' | 'no figure' | ((chosen: Chosen) => Choice | undefined);

const columnOf =
  (role: Exclude<Role, 'id'>) =>
  ({ options }: Chosen): Choice | undefined =>
    options[`${role}Column`]?.trim() === '' ? { name: 'unreadColumn', values: [], role } : undefined;

/** All options of a report but those of the agreement, which its own part tells: an option that is added is told, or says here why not. */
const TOLD: { readonly [Name in Exclude<keyof ReportOptions, keyof AgreementOptions>]-?: ToldBy } = {
  jsonLines: ({ options }) => (options.jsonLines === true ? { name: 'jsonLines', values: [] } : undefined),
  log: ({ options }) => (options.log === true ? { name: 'log', values: [] } : undefined),
  encoding: ({ options }) => given('encoding', options.encoding),
  delimiter: ({ options }) => given('delimiter', options.delimiter),
  idColumn: ({ reading }) => (reading !== undefined && reading.columns.id === undefined ? { name: 'noIds', values: [] } : undefined),
  priorityColumn: columnOf('priority'),
  reportedColumn: columnOf('reported'),
  timeColumn: columnOf('time'),
  stateColumn: columnOf('state'),
  respondedColumn: columnOf('responded'),
  updatesColumn: columnOf('updates'),
  repairedColumn: columnOf('repaired'),
  closedColumn: columnOf('closed'),
  reopenedColumn: columnOf('reopened'),
  historyColumn: columnOf('history'),
  priority: ({ options }) => given('priority', options.priority),
  priorities: ({ options }) => listed('priorities', options.priorities),
  nothing: ({ options }) => listed('nothing', options.nothing),
  recorded: recordedChoice,
  repairedStates: ({ options, reading }) => (hasStates(reading) ? listed('repairedStates', options.repairedStates) : undefined),
  respondedStates: ({ options, reading }) => (isLog(reading) ? listed('respondedStates', options.respondedStates) : undefined),
  updatedStates: ({ options, reading }) => (isLog(reading) ? listed('updatedStates', options.updatedStates) : undefined),
  closingRepairs: ({ options, reading, counts }) =>
    options.closingRepairs === true && reading?.columns.closed !== undefined
      ? { name: 'closingRepairs', values: [], count: counts.closingRepairs }
      : undefined,
  lastRepairCounts: ({ options, reading, counts }) =>
    options.lastRepairCounts === true && reading?.columns.reopened !== undefined
      ? { name: 'lastRepairCounts', values: [], count: counts.lastRepairCounts }
      : undefined,
  pauseStates: 'waits',
  ...of('reading', ['preset', 'sheet', 'zone', 'zoneOf', 'dateFormat', 'dateFormatOf']),
  ...of('header', ['at', 'period', 'compare', 'made', 'title', 'customer', 'provider']),
  ...of('groups', ['groupBy', 'top', 'worst', 'subjectColumn', 'causeColumn', 'split']),
  ...of('no figure', ['ticketUrl', 'language', 'check', 'quiet']),
  ...of('no figure', ['json', 'csv', 'html', 'jsonFile', 'csvFile', 'misses', 'replace']),
};

/** R18, R20. The options that change what is read and stand nowhere else in a report, as they were chosen or stand by default. */
export function choiceFacts(chosen: Chosen): readonly ChoiceFacts[] {
  return Object.entries(TOLD).flatMap(([option, by]) => {
    const choice = typeof by === 'string' ? undefined : by(chosen);
    return choice === undefined ? [] : [{ ...choice, option: flagOf(option) }];
  });
}

function of<Name extends string>(part: Extract<ToldBy, string>, names: readonly Name[]): Readonly<Record<Name, ToldBy>> {
  return Object.fromEntries(names.map((name) => [name, part])) as Record<Name, ToldBy>;
}

function given(name: ChoiceFacts['name'], value: string | undefined): Choice | undefined {
  return value === undefined ? undefined : { name, values: [value.trim()] };
}

function listed(name: ChoiceFacts['name'], list: string | undefined): Choice | undefined {
  const values = (list ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return values.length === 0 ? undefined : { name, values };
}

/** R20. The acts that are only said to be recorded: those that the file would say nothing of. */
function recordedChoice({ options, reading }: Chosen): Choice | undefined {
  if (reading === undefined) return undefined;
  const known = recordedActs(reading, { ...options, recorded: undefined });
  const values = recordedIn(options.recorded).filter((act) => !known.includes(act));
  return values.length === 0 ? undefined : { name: 'recorded', values };
}

function isLog(reading: FileReading | undefined): boolean {
  return reading?.columns.state !== undefined;
}

function hasStates(reading: FileReading | undefined): boolean {
  return isLog(reading) || reading?.columns.history !== undefined;
}
