import { Command, Option } from 'commander';
import { type AgreementAt, priorityReader, refuseBadSettings, type Settings, timeReader } from '../../tickets/index.js';
import type { EpochMs } from '../../time/index.js';
import type { Language } from '../../vocabulary/index.js';
import { agreementAt, agreementIn, agreementOf } from '../agreed/agreementOf.js';
import { type AgreementOptions, addAgreementOptions } from '../agreed/agreementOptions.js';
import type { ExitCode } from '../exitCode.js';
import { flagOf } from '../flags.js';
import type { CliIo } from '../io.js';
import { isForFiles, noRoomToExplain, oneReportOrFile, passPriority, passReported, passSomething } from '../messages.js';
import { languageOption } from '../options.js';
import { addLookOptions, addReadingOptions, type LookOptions } from '../reading/readingOptions.js';
import { WrongUse } from '../WrongUse.js';
import { deadlinesOfFile, type FileRequest } from './deadlinesOfFile.js';
import { deadlinesOfReport } from './deadlinesOfReport.js';
import { DATE_FORMS, type DateForm } from './instantWriter.js';

interface Options extends Settings, LookOptions, AgreementOptions {
  readonly priority?: string;
  readonly reported?: string;
  readonly lastContact?: string;
  readonly json?: boolean;
  readonly table?: boolean;
  readonly output?: string;
  readonly explain?: boolean;
  readonly dates?: DateForm;
  readonly bom?: boolean;
  readonly language: Language;
}

const EXAMPLES = `
Examples:
  One report:
    cloudcti-sla deadlines --priority 2 \\
      --reported 2026-05-22T16:00+02:00
    cloudcti-sla deadlines -p 1 -r '2026-05-22 16:00' \\
      --zone Europe/Amsterdam --json
  A file, or standard input:
    cloudcti-sla deadlines tickets.csv --output due.csv
    cat tickets.csv | cloudcti-sla deadlines --json
  An export of Jira:
    cloudcti-sla deadlines jira.csv \\
      --zone Europe/Amsterdam --check
    cloudcti-sla deadlines jira.csv \\
      --zone Europe/Amsterdam -o due.csv`;

const DESCRIPTION = `Shows the deadlines of one report (--priority and --reported), or reads a file of tickets and writes its rows \
with the deadlines added. The file has a header line, is a workbook or separated by comma, semicolon or tab, and has columns for the \
priority and the time of the report; an id is optional.`;

/** `cloudcti-sla deadlines`: the deadlines of one report, or of a file of them. */
export function deadlinesCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  const command = new Command('deadlines')
    .summary('show the deadlines of one report, or add them to a file of tickets')
    .description(DESCRIPTION)
    .argument('[file]', 'CSV file or workbook (.xlsx) of tickets, or - for standard input')
    .allowExcessArguments(false)
    .optionsGroup('One report:')
    .option('-p, --priority <1-4>', 'its priority; for a file, that of all its rows')
    .option('-r, --reported <time>', 'when it was reported')
    .option('--last-contact <time>', 'when the reporter last heard from CloudCTI');
  addLookOptions(addReadingOptions(addAgreementOptions(command)));
  return command
    .optionsGroup('Output:')
    .option('-o, --output <file>', 'write there and not to standard output')
    .addOption(new Option('--json', 'write JSON').conflicts('table'))
    .option('--table', 'write a table to read, also for a file; its rows are held in memory')
    .option('--explain', 'add why each deadline is what it is; for a file in columns of their own')
    .addOption(
      new Option(
        '--dates <form>',
        "how the deadlines of a file are written: iso, or nl for '26-05-2026 15:30:00' in Amsterdam time",
      ).choices(DATE_FORMS),
    )
    .option('--bom', 'begin with a byte order mark, by which Excel knows UTF-8')
    .addOption(languageOption('of words and explanations'))
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: Options) => settle(await deadlinesOf(file, options, io)));
}

function deadlinesOf(file: string | undefined, options: Options, io: CliIo): Promise<ExitCode> {
  const { priority, reported, lastContact, json } = options;
  if (reported === undefined && lastContact === undefined && (priority === undefined || file !== undefined)) {
    return deadlinesOfFile(fileRequest(file ?? standardInput(io), options), io);
  }
  refuseMixture(file, options);
  if (priority === undefined) throw new WrongUse(passPriority());
  if (reported === undefined) throw new WrongUse(passReported());
  const readers = { readPriority: priorityReader(options.priorities), readTime: timeReader(options) };
  const agreement = agreementOf(options);
  const request = {
    priority,
    reported,
    lastContact,
    json: json === true,
    language: options.language,
    isExplained: options.explain === true,
    agreementAt: (reportedMs: EpochMs) => agreementAt(agreement, reportedMs),
    ...readers,
  };
  return deadlinesOfReport(request, io);
}

/** R17. For a file: a row before the first version is refused, and the others are not. */
function agreementReader(options: Options): AgreementAt {
  const agreement = agreementOf(options);
  return (reportedMs) => agreementIn(agreement, reportedMs);
}

function standardInput({ stdin }: CliIo): string {
  if (stdin.isTTY !== true) return '-';
  throw new WrongUse(passSomething());
}

function fileRequest(file: string, options: Options): FileRequest {
  refuseBadSettings(options);
  const { output, explain, table, json } = options;
  if (explain === true && table === true) throw new WrongUse(noRoomToExplain());
  const form = json === true ? 'json' : table === true ? 'table' : 'csv';
  const added = {
    dates: options.dates ?? 'iso',
    language: options.language,
    isForPrograms: form === 'json',
    isExplained: explain === true,
  };
  return { file, output, form, settings: options, look: options, agreementAt: agreementReader(options), added, bom: options.bom === true };
}

const FILE_OPTIONS = [
  ...[
    'output',
    'delimiter',
    'encoding',
    'sheet',
    'idColumn',
    'priorityColumn',
    'reportedColumn',
    'preset',
    'nothing',
    'zoneOf',
    'dateFormatOf',
  ],
  ...['check', 'quiet', 'dates', 'bom'],
] as readonly (keyof Options)[];

function refuseMixture(file: string | undefined, options: Options): void {
  if (file !== undefined) throw new WrongUse(oneReportOrFile(file));
  const stray = FILE_OPTIONS.find((option) => options[option] !== undefined);
  if (stray !== undefined) throw new WrongUse(isForFiles(flagOf(stray)));
}
