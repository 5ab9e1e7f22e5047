import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { type ComplianceBuilder, type ComplianceOptions, complianceBuilder, type GroupBy } from '../../compliance/index.js';
import { describe, SlaInputError } from '../../errors/index.js';
import { explainParts } from '../../explain/index.js';
import type { ReportFacts } from '../../page/index.js';
import {
  BrokenRecord,
  csvRecords,
  decodeText,
  delimiterIn,
  type HistoryColumns,
  type HistoryReading,
  historyColumns,
  jsonLineReader,
  PRESETS,
  type Preset,
  priorityReader,
  type ReadHistory,
  type RefusedHistory,
  recogniseDialect,
  rowReader,
  sentenceOf,
  timeReader,
} from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import { ALL_GOOD, type ExitCode, SOME_REFUSED } from '../exitCode.js';
import { type CliIo, writeText } from '../io.js';
import { languageOption } from '../options.js';
import { type ProgressBar, progressBar } from '../progressBar.js';
import { fileError, type TicketSource, ticketSource } from '../ticketSource.js';
import { fromOption, WrongUse } from '../WrongUse.js';
import { RefusalLog } from './RefusalLog.js';
import { reportCsv } from './reportCsv.js';
import { reportTable } from './reportTable.js';

interface Options {
  readonly at: string;
  readonly period?: string;
  readonly groupBy: string;
  readonly preset?: string;
  readonly jsonLines?: boolean;
  readonly pauseStates?: string;
  readonly repairedStates: string;
  readonly worst: string;
  readonly fromChange?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: string;
  readonly language: Language;
  readonly zone?: string;
  readonly dateFormat?: string;
  readonly priorities?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly idColumn?: string;
  readonly priorityColumn?: string;
  readonly reportedColumn?: string;
  readonly respondedColumn?: string;
  readonly updatesColumn?: string;
  readonly repairedColumn?: string;
  readonly closedColumn?: string;
  readonly reopenedColumn?: string;
  readonly historyColumn?: string;
}

const COLUMN_OPTIONS = ['id', 'priority', 'reported', 'responded', 'updates', 'repaired', 'closed', 'reopened', 'history'].map(
  (role) => `${role}Column`,
);

/** What says how rows are written, and means nothing to JSON. */
const ROW_OPTIONS = ['preset', 'dateFormat', 'priorities', 'pauseStates', 'delimiter', ...COLUMN_OPTIONS];

const EXAMPLES = `
Examples:
  cloudcti-sla report tickets.csv --at 2027-01-01T00:00+01:00 \\
    --period 2026-01-01/2026-12-31 --html report.html --language nl
  cloudcti-sla report jira.csv --preset jira --zone Europe/Amsterdam \\
    --at 2027-01-01T00:00+01:00 --group-by priority,month,Customer
  cloudcti-sla report histories.jsonl --json-lines --at 2027-01-01T00:00+01:00 --json`;

const DESCRIPTION = `Judges a file of incidents against the agreement: attainment by KPI and group, times to respond and to repair, and the worst \
misses with their reasons. The file has columns for priority, report and what else is known (response, updates, repair), or a history as JSON on each line.`;

/** `cloudcti-sla report`: how a file of incidents stands against the agreement. */
export function reportCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  return new Command('report')
    .summary('judge a file of incidents: attainment, times, worst misses')
    .description(DESCRIPTION)
    .argument('<file>', 'CSV file, or JSON lines with --json-lines, or - for standard input')
    .allowExcessArguments(false)
    .optionsGroup('What it is about:')
    .requiredOption('--at <time>', 'when it is judged; what happened later does not count')
    .option('--period <from/to>', 'dates of the reports that count, both included, such as 2026-01-01/2026-12-31')
    .option('--group-by <list>', 'priority, month, quarter and names of columns', 'priority,month')
    .option('--worst <count>', 'how many of the worst misses are told', '10')
    .option('--from-change', 'a new priority counts from its change on (default: from the report)')
    .optionsGroup('How the file is written:')
    .addOption(new Option('--preset <system>', 'an export that is known').choices(Object.keys(PRESETS)))
    .addOption(new Option('--json-lines', 'each line is a history as JSON, as the library takes it').conflicts(ROW_OPTIONS))
    .option('--zone <name>', 'whose clocks times without an offset are of, such as Europe/Amsterdam')
    .option('--date-format <form>', "luxon tokens for times that are not ISO 8601, such as 'dd-MM-yyyy HH:mm'")
    .option('--priorities <map>', "which priority a name stands for, such as 'Urgent=1,High=2'")
    .option('--pause-states <list>', "states of a status history that wait for the customer, such as 'Awaiting User Info'")
    .option('--repaired-states <list>', 'states of a status history in which an incident stands repaired', 'Resolved,Solved,Closed')
    .option('--id-column <name>', 'name of the column; likewise for the others')
    .option('--priority-column <name>')
    .option('--reported-column <name>')
    .option('--responded-column <name>')
    .option('--updates-column <name>', 'instants parted by semicolons')
    .option('--repaired-column <name>')
    .option('--closed-column <name>')
    .option('--reopened-column <name>', 'how often it was reopened')
    .option('--history-column <name>', 'states as instant=state;instant=state')
    .option('--delimiter <character>', 'comma, semicolon, tab or another character (default: as in the header line)')
    .option('--encoding <name>', 'such as windows-1252 (default: utf-8, or utf-16 where a byte order mark says so)')
    .optionsGroup('Output:')
    .addOption(new Option('--json', 'write JSON').conflicts('csv'))
    .option('--csv', 'write a row for each KPI of each group')
    .option('--html <file>', 'write a page to send to a customer, besides')
    .addOption(languageOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => settle(await reportOf(file, options, io)));
}

async function reportOf(file: string, options: Options, io: CliIo): Promise<ExitCode> {
  const preset: Preset = options.preset === undefined ? { columns: {} } : (PRESETS[options.preset] as Preset);
  const labels = groupLabels(options.groupBy);
  const builder = builderOf(options);
  const source = await ticketSource(file, io);
  const progress = progressBar(io.stderr, io.stdout.isTTY === true && options.html === undefined ? undefined : source.size);
  const refusals = new RefusalLog(io, progress);
  const feed: Feed = {
    add: (read) => {
      const problem = 'reasons' in read ? read : refusedBy(builder, read);
      if (problem !== undefined) refusals.add(problem);
    },
    tell: () => refusals.tell(),
  };
  try {
    if (options.jsonLines === true) await feedLines(source, options, progress, feed);
    else await writeWarnings(await feedRows(source, { ...options, preset, labels }, progress, feed), io, progress);
  } finally {
    await refusals.tell();
    progress.stop();
  }
  const { count, examples } = refusals;
  const report = builder.report();
  const explained = report.worst.map(({ trail }) => explainParts(trail, { locale: options.language }));
  const facts: ReportFacts = { source: basename(source.name), report, refused: { count, examples }, explained };
  await write(facts, options, io);
  return count === 0 ? ALL_GOOD : SOME_REFUSED;
}

async function writeWarnings(warnings: readonly string[], { stderr }: CliIo, progress: ProgressBar): Promise<void> {
  progress.clear();
  for (const warning of warnings) await writeText(stderr, `${warning}\n`);
}

/** Adds an incident; one outside the agreement's years is refused. */
function refusedBy(builder: ComplianceBuilder, { place, incident }: ReadHistory): RefusedHistory | undefined {
  try {
    builder.add(incident);
    return undefined;
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return { place, reasons: error.issues.map(({ message }) => message) };
  }
}

async function write(facts: ReportFacts, options: Options, io: CliIo): Promise<void> {
  const { refused, report } = facts;
  if (refused.count > 0) await writeText(io.stderr, `${refused.count} refused\n`);
  if (options.html !== undefined) {
    // Its charts are a large library: loaded by who asks for a page.
    const { reportPage } = await import('../../page/index.js');
    const page = reportPage(facts, options.language);
    await writeFile(options.html, page).catch((error: unknown) => {
      throw fileError('write', options.html ?? '', error);
    });
  }
  const text =
    options.json === true
      ? `${JSON.stringify({ ...report, source: facts.source, refused }, null, 2)}\n`
      : options.csv === true
        ? reportCsv(facts)
        : reportTable(facts);
  await writeText(io.stdout, text);
}

const KNOWN_GROUPS = ['priority', 'month', 'quarter'];

function groupLabels(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !KNOWN_GROUPS.includes(name));
}

function builderOf(options: Options): ComplianceBuilder {
  const readTime = timeReader({ zone: options.zone });
  const at = new Date(fromOption('--at', () => readTime(options.at)));
  const groupBy = options.groupBy
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name): GroupBy => (KNOWN_GROUPS.includes(name) ? (name as 'month') : { label: name }));
  const [from, to] = options.period === undefined ? [] : periodOf(options.period);
  const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const worst = Number(options.worst);
  const read: ComplianceOptions = {
    at,
    period,
    groupBy,
    worst,
    priorityChange: options.fromChange === true ? 'from-change' : 'from-report',
  };
  try {
    return complianceBuilder(read);
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    const option = error.path.startsWith('period') ? '--period' : error.path === 'worst' ? '--worst' : '--at';
    throw new WrongUse(`${option}: ${sentenceOf(error)}`);
  }
}

function periodOf(text: string): readonly string[] {
  const dates = text.split('/');
  if (dates.length === 2) return dates;
  throw new WrongUse(`--period: ${describe(text)} is not two dates; write 2026-01-01/2026-12-31`);
}

interface RowOptions extends Omit<Options, 'preset'> {
  readonly preset: Preset;
  readonly labels: readonly string[];
}

/** Where histories go as they are read; what is refused is told piece by piece. */
interface Feed {
  readonly add: (read: ReadHistory | RefusedHistory) => void;
  readonly tell: () => Promise<void>;
}

async function feedRows(source: TicketSource, options: RowOptions, progress: ProgressBar, { add, tell }: Feed): Promise<readonly string[]> {
  const reading = readingOf(options);
  const delimiter = options.delimiter === undefined ? undefined : delimiterIn(options.delimiter);
  const { dialect, text } = await recogniseDialect(decodeText(counted(source, progress), options.encoding, source.name), delimiter);
  let read: ReturnType<typeof rowReader> | undefined;
  try {
    for await (const batch of csvRecords(text, dialect)) {
      for (const record of batch) {
        if (read === undefined) read = rowReader(record.cells, columnsIn(record.cells, options), reading);
        else add(read(record));
      }
      await tell();
    }
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    add({ place: `line ${error.line}`, reasons: [error.message] });
  }
  if (read === undefined) throw new WrongUse(`${source.name} is empty; its first line must name the columns`);
  return unseenStates(reading);
}

function readingOf({ preset, ...options }: RowOptions): HistoryReading {
  // A system's zone is that of its own form of dates: in a user's form, the clocks are the user's.
  const presetZone = options.dateFormat === undefined ? preset.zone : undefined;
  return {
    readPriority: fromOption('--priorities', () => priorityReader(options.priorities ?? preset.priorities)),
    readTime: timeReader({ zone: options.zone ?? presetZone, dateFormat: options.dateFormat ?? preset.dateFormat }),
    missing: preset.missing ?? [],
    pauseStates: statesIn(options.pauseStates),
    repairedStates: statesIn(options.repairedStates),
    seen: new Set(),
  };
}

function statesIn(list = ''): ReadonlySet<string> {
  const states = list.split(',').map((state) => state.trim().toLowerCase());
  return new Set(states.filter((state) => state !== ''));
}

function columnsIn(header: readonly string[], options: RowOptions): HistoryColumns {
  const columns = historyColumns(header, named(options), options.labels);
  if (options.pauseStates === undefined || columns.places.history !== undefined) return columns;
  throw new WrongUse('--pause-states: no column is recognised as the history of states; pass --history-column with its name');
}

const STATES_TOLD = 20;

/** A state that was misspelt would stop no clock: whoever names one that no row has is told. */
function unseenStates({ pauseStates, seen }: HistoryReading): readonly string[] {
  const unseen = [...pauseStates].filter((state) => !seen.has(state));
  if (unseen.length === 0) return [];
  const more = seen.size > STATES_TOLD ? ' and others' : '';
  const found = seen.size === 0 ? 'none' : `${[...seen].sort().slice(0, STATES_TOLD).map(describe).join(', ')}${more}`;
  return unseen.map(
    (state) => `warning: --pause-states: no row has the state ${describe(state)}, so it stopped no clock; the states are ${found}`,
  );
}

function named({ preset: { columns }, ...options }: RowOptions): Parameters<typeof historyColumns>[1] {
  return {
    id: options.idColumn ?? columns.id,
    priority: options.priorityColumn ?? columns.priority,
    reported: options.reportedColumn ?? columns.reported,
    responded: options.respondedColumn ?? columns.responded,
    updates: options.updatesColumn ?? columns.updates,
    repaired: options.repairedColumn ?? columns.repaired,
    closed: options.closedColumn ?? columns.closed,
    reopened: options.reopenedColumn ?? columns.reopened,
    history: options.historyColumn ?? columns.history,
  };
}

async function feedLines(source: TicketSource, { encoding }: Options, progress: ProgressBar, { add, tell }: Feed): Promise<void> {
  const read = jsonLineReader();
  let rest = '';
  let line = 0;
  const take = (text: string) => {
    line += 1;
    // trim() takes a byte order mark for a space too.
    if (text.trim() !== '') add(read({ line, text: text.trim() }));
  };
  for await (const piece of decodeText(counted(source, progress), encoding, source.name)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) take(text);
    await tell();
  }
  take(rest);
}

async function* counted({ chunks }: TicketSource, progress: ProgressBar): AsyncGenerator<Buffer | string, void> {
  for await (const chunk of chunks) {
    yield chunk;
    progress.advance(chunk.length);
  }
}
