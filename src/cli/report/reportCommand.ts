import { Command, Option } from 'commander';
import { addAgreementOptions } from '../agreed/agreementOptions.js';
import type { ExitCode } from '../exitCode.js';
import { instantOption } from '../instantOption.js';
import type { CliIo } from '../io.js';
import { columnOption, languageOption } from '../options.js';
import { addLookOptions, addReadingOptions } from '../reading/readingOptions.js';
import { reportOf } from './reportOf.js';
import type { ReportOptions } from './reportOptions.js';
import { ROW_OPTIONS, reportRequest } from './reportRequest.js';

const EXAMPLES = `
Examples:
  cloudcti-sla report tickets.csv \\
    --at 2027-01-01T00:00+01:00 --period 2026 \\
    --html report.html --language nl
  cloudcti-sla report tickets.csv --at now --period 2026-11
  cloudcti-sla report jira.csv --zone Europe/Amsterdam \\
    --at now --group-by priority,month,Customer
  cloudcti-sla report tickets.csv --at now \\
    --agreement ours.json
  cloudcti-sla report histories.jsonl --json-lines \\
    --at 2027-01-01T00:00+01:00 --json`;

const DESCRIPTION = `Judges a file of incidents against the agreement: attainment by KPI and group, times to respond and to repair, and the worst \
misses with their reasons. The file has columns for priority, report and what else is known (response, updates, repair), or a history as JSON on each line.`;

/** `cloudcti-sla report`: how a file of incidents stands against the agreement. */
export function reportCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  const command = new Command('report')
    .summary('judge a file of incidents: attainment, times, worst misses')
    .description(DESCRIPTION)
    .argument('<file>', 'CSV file or workbook (.xlsx), or JSON lines with --json-lines, or - for standard input')
    .allowExcessArguments(false)
    .optionsGroup('What it is about:')
    .requiredOption('--at <time>', 'when it is judged, or now; what happened later does not count')
    .option('--period <period>', 'whose reports count: 2026, 2026-Q3, 2026-11, or dates, both included, such as 2026-01-01/2026-12-31')
    .option('--group-by <list>', 'priority, month, quarter and names of columns', 'priority,month')
    .option('--compare <period>', 'also the period before: previous, or one written as for --period')
    .option('--worst <count>', 'how many of the worst misses are explained', '10');
  addReadingOptions(addAgreementOptions(command))
    .option('-p, --priority <1-4>', 'the priority of all rows, where no column has it')
    .option('--pause-states <list>', "states of a status history that wait for the customer, such as 'Awaiting User Info'")
    .option('--repaired-states <list>', 'states of a status history in which an incident stands repaired', 'Resolved,Solved,Closed')
    .addOption(columnOption('state', 'of a log: the state or activity'))
    .addOption(columnOption('responded'))
    .addOption(columnOption('updates', 'instants separated by semicolons'))
    .addOption(columnOption('repaired'))
    .addOption(columnOption('closed'))
    .addOption(columnOption('reopened', 'how often it was reopened'))
    .addOption(columnOption('history', 'states as instant=state; instant=state'))
    .option('--responded-states <list>', 'of a log: states or activities that are a response to the reporter')
    .option('--updated-states <list>', 'of a log: those that are a contact with the reporter')
    .option('--closing-repairs', 'an incident that was closed without a repair was repaired then')
    .option('--last-repair-counts', 'a reopening that is only counted is left out of account: the last repair counts')
    .option('--recorded <acts>', "acts that are recorded though no column has them: none was done; such as 'response,updates'")
    .addOption(new Option('--json-lines', 'each line is a history as JSON, as the library takes it').conflicts([...ROW_OPTIONS]));
  return addLookOptions(command)
    .optionsGroup('What the page says besides:')
    .option('--title <text>', 'its title')
    .option('--customer <name>', 'whom the agreement is with')
    .option('--provider <name>', 'who keeps it')
    .option('--made <time>', 'when it was made, or now')
    .option('--ticket-url <address>', 'the address of a ticket, in which {id} stands for its id')
    .option('--subject-column <name>', 'the column that says what an incident was about')
    .option('--cause-column <name>', 'the column that says why a promise was missed')
    .option('--top <count>', 'how many groups are told one by one, the largest; JSON and CSV have all', '20')
    .optionsGroup('Output:')
    .option('--json', 'write JSON, as report.schema.json of the package has it')
    .option('--csv', 'write a row for each KPI of each group')
    .option('--html <file>', 'write a page to send to a customer, besides')
    .option('--split <column>', 'a page for each value of a column, and an overview, in the folder that --html names')
    .option('--replace', 'with --split: replace pages that are there already')
    .option('--misses <file>', 'write CSV of every miss, besides')
    .option('--json-file <file>', 'write JSON to a file, besides')
    .option('--csv-file <file>', 'write the rows of --csv to a file, besides')
    .addOption(languageOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ReportOptions) =>
      settle(await reportOf(reportRequest(file, await withInstants(options, io)), io)),
    );
}

/** `now` is an instant from here on. */
async function withInstants(options: ReportOptions, io: CliIo): Promise<ReportOptions> {
  const at = await instantOption('--at', options.at, io);
  return options.made === undefined ? { ...options, at } : { ...options, at, made: await instantOption('--made', options.made, io) };
}
