import { Command, Option } from 'commander';
import { delimiterIn, priorityReader, timeReader } from '../tickets/index.js';
import type { Language } from '../vocabulary/index.js';
import type { ExitCode } from './exitCode.js';
import type { CliIo } from './io.js';
import { languageOption } from './options.js';
import { deadlinesOfReport } from './singleReport.js';
import { deadlinesOfFile, type FileRequest } from './ticketFile.js';
import { fromOption, WrongUse } from './WrongUse.js';

interface Options {
  readonly priority?: string;
  readonly reported?: string;
  readonly lastContact?: string;
  readonly json?: boolean;
  readonly table?: boolean;
  readonly output?: string;
  readonly zone?: string;
  readonly dateFormat?: string;
  readonly priorities?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly idColumn?: string;
  readonly priorityColumn?: string;
  readonly reportedColumn?: string;
  readonly explain?: boolean;
  readonly language: Language;
}

const EXAMPLES = `
Examples:
  One report:
    cloudcti-sla deadlines --priority 2 --reported 2026-05-22T16:00+02:00
    cloudcti-sla deadlines --priority 1 --reported '2026-05-22 16:00' \\
      --zone Europe/Amsterdam --json
  A file, or standard input:
    cloudcti-sla deadlines tickets.csv --output with-deadlines.csv
    cat tickets.csv | cloudcti-sla deadlines --json
  An export of Jira:
    cloudcti-sla deadlines jira.csv --zone Europe/Amsterdam \\
      --date-format 'dd/MMM/yy h:mm a' \\
      --priorities 'Highest=1,High=2,Medium=3,Low=4,Lowest=4'`;

const DESCRIPTION = `Shows the deadlines of one report (--priority and --reported), or reads a file of tickets and writes its rows \
with the deadlines added. The file has a header line, is separated by comma, semicolon or tab, and has columns for the \
priority, the time of the report and, if it likes, an id.`;

/** `cloudcti-sla deadlines`: the deadlines of one report, or of a file of them. */
export function deadlinesCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  const command = new Command('deadlines')
    .summary('show the deadlines of one report, or add them to a file of tickets')
    .description(DESCRIPTION)
    .argument('[file]', 'CSV file of tickets, or - for standard input')
    .allowExcessArguments(false)
    .optionsGroup('One report:')
    .option('-p, --priority <1-4>', 'its priority')
    .option('-r, --reported <time>', 'when it was reported')
    .option('--last-contact <time>', 'when the reporter last heard from CloudCTI')
    .optionsGroup('How times and priorities are written:')
    .option('--zone <name>', 'whose clocks times without an offset are of, such as Europe/Amsterdam')
    .option('--date-format <form>', "luxon tokens for times that are not ISO 8601, such as 'dd-MM-yyyy HH:mm'; month names in English")
    .option('--priorities <map>', "which priority a name stands for, such as 'Urgent=1,High=2'; 1 to 4 and P1 to P4 need none")
    .optionsGroup('Files:')
    .option('--id-column <name>', "name of the column, or its place, such as '#1'")
    .option('--priority-column <name>', 'likewise')
    .option('--reported-column <name>', 'likewise')
    .option('--delimiter <character>', 'comma, semicolon, tab or another character (default: as in the header line)')
    .option('--encoding <name>', 'such as windows-1252 (default: utf-8, or utf-16 where a byte order mark says so)')
    .option('-o, --output <file>', 'write there and not to standard output')
    .optionsGroup('Output:')
    .addOption(new Option('--json', 'write JSON').conflicts('table'))
    .option('--table', 'write a table to read, also for a file; its rows are held in memory')
    .option('--explain', 'add why each deadline is what it is; for a file in columns of their own')
    .addOption(languageOption());
  return command
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: Options) => settle(await deadlinesOf(file, options, io)));
}

function deadlinesOf(file: string | undefined, options: Options, io: CliIo): Promise<ExitCode> {
  const { priority, reported, lastContact, json } = options;
  const readPriority = fromOption('--priorities', () => priorityReader(options.priorities));
  const readTime = timeReader(options);
  if (priority === undefined && reported === undefined && lastContact === undefined) {
    return deadlinesOfFile(fileRequest(file ?? standardInput(io), options, readPriority, readTime), io);
  }
  refuseMixture(file, options);
  if (priority === undefined) throw new WrongUse('pass --priority 1, 2, 3 or 4 too: a deadline follows from priority and report');
  if (reported === undefined) throw new WrongUse('pass --reported too, such as --reported 2026-05-22T16:00+02:00');
  return deadlinesOfReport(
    { priority, reported, lastContact, json: json === true, explainedIn: explainedIn(options), readPriority, readTime },
    io,
  );
}

/** The language in which deadlines are to be explained; `undefined` where they are not. */
function explainedIn({ explain, language }: Options): Language | undefined {
  return explain === true ? language : undefined;
}

function standardInput({ stdin }: CliIo): string {
  if (stdin.isTTY !== true) return '-';
  throw new WrongUse(
    'pass --priority and --reported for one report, or a file of tickets: cloudcti-sla deadlines tickets.csv (--help has examples)',
  );
}

function fileRequest(
  file: string,
  options: Options,
  readPriority: FileRequest['readPriority'],
  readTime: FileRequest['readTime'],
): FileRequest {
  const { output, delimiter, encoding, idColumn, priorityColumn, reportedColumn } = options;
  if (options.explain === true && options.table === true) {
    throw new WrongUse('--explain adds sentences, which a table of tickets has no room for; leave --table out, or add --json');
  }
  return {
    file,
    output,
    form: options.json === true ? 'json' : options.table === true ? 'table' : 'csv',
    delimiter: delimiter === undefined ? undefined : delimiterIn(delimiter),
    encoding,
    columns: { id: idColumn, priority: priorityColumn, reported: reportedColumn },
    explainedIn: explainedIn(options),
    readPriority,
    readTime,
  };
}

const FILE_OPTIONS = ['output', 'delimiter', 'encoding', 'idColumn', 'priorityColumn', 'reportedColumn'] as const;

function refuseMixture(file: string | undefined, options: Options): void {
  const single = 'with --priority and --reported one report is computed';
  if (file !== undefined) throw new WrongUse(`${single}; leave them out for the file ${file}`);
  const stray = FILE_OPTIONS.find((option) => options[option] !== undefined);
  if (stray === undefined) return;
  throw new WrongUse(`${single}; --${stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} is for files`);
}
