import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import type { Language } from '../vocabulary/index.js';
import { agreementCommand } from './agreementCommand.js';
import { calendarCommand } from './calendarCommand.js';
import { completeCommand } from './completion/completeCommand.js';
import { completionCommand } from './completion/completionCommand.js';
import { contactCommand } from './contactCommand.js';
import { deadlinesCommand } from './deadlines/deadlinesCommand.js';
import { ALL_GOOD, type ExitCode, WRONG_USE } from './exitCode.js';
import { explainCommand } from './explainCommand.js';
import { shellText } from './flags.js';
import { answer, type CliIo, say } from './io.js';
import { languageOf } from './languageOf.js';
import { maintenanceCommand } from './maintenanceCommand.js';
import { unforeseen } from './messages.js';
import { reportCommand } from './report/reportCommand.js';
import { sqlCommand } from './sql/sqlCommand.js';
import { isReaderGone } from './systemError.js';
import { wrongUseText } from './WrongUse.js';

const EXAMPLES = `
Examples:
  cloudcti-sla deadlines -p 2 -r 2026-05-22T16:00+02:00
  cloudcti-sla deadlines tickets.csv --output due.csv
  cloudcti-sla report tickets.csv --at now --html page.html
  cloudcti-sla explain -p 2 -r 2026-05-22T16:00+02:00
  cloudcti-sla contact --at now -p 1 --end-customers 3
  cloudcti-sla maintenance --after 2026-11-23T12:00+01:00 \\
    --duration 4h
  cloudcti-sla calendar 2026
  cloudcti-sla agreement
  cloudcti-sla sql --help

Exit status: 0 all good, 1 some rows were refused,
2 wrong use. "cloudcti-sla deadlines --help" has more
examples. Where the package is not installed,
"npx @cloudcti/sla" stands for "cloudcti-sla".`;

/** Narrow enough to read, and what a terminal has when nothing is known of it. */
const HELP_WIDTH = 80;
/** Explanations of options are broken into lines down to this width. */
const NARROWEST = 16;

/**
 * Carries out a command line.
 *
 * @param argv the arguments after the program's name
 * @param io where it reads and writes
 * @returns the exit status: 0 all good, 1 some rows refused and the good ones written, 2 wrong use
 */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  // A failed write is reported where it was made; without a listener the event, which may come after the end of this, would end the process besides.
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  try {
    return await runCommand(argv, io);
  } catch (error) {
    return isReaderGone(error) ? ALL_GOOD : await explainFailure(error, languageOf(argv), io);
  }
}

function ignore(): void {}

async function runCommand(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let exitCode: ExitCode = ALL_GOOD;
  let said = Promise.resolve();
  const settle = (outcome: ExitCode) => {
    exitCode = outcome;
  };
  const program = shell(new Command('cloudcti-sla'), io, (speak) => {
    said = said.then(speak);
    // A reader that has gone is met where this is awaited, which may be later than Node waits for a handler.
    said.catch(ignore);
  });
  program
    .description("The deadlines of CloudCTI's Service Level Agreement, for one report or for a file of tickets")
    .version(version, '-V, --version', 'show the version')
    .addHelpText('after', EXAMPLES);
  for (const command of [
    deadlinesCommand,
    explainCommand,
    reportCommand,
    contactCommand,
    maintenanceCommand,
    calendarCommand,
    agreementCommand,
    sqlCommand,
    completionCommand,
  ].map((make) => make(io, settle))) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  program.addCommand(completeCommand(io, settle).copyInheritedSettings(program), { hidden: true });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? ALL_GOOD : WRONG_USE;
  }
  await said;
  return exitCode;
}

/** Keeps commander from touching the process: it writes to our streams and throws where it would exit. */
function shell(program: Command, io: CliIo, when: (speak: () => Promise<void>) => void): Command {
  return program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => when(() => answer(io, text)),
      writeErr: (text) => when(() => say(io, text)),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? HELP_WIDTH, HELP_WIDTH),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? HELP_WIDTH, HELP_WIDTH),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ minWidthToWrap: NARROWEST })
    .showHelpAfterError('(add --help to see what can be passed)')
    .showSuggestionAfterError();
}

async function explainFailure(error: unknown, language: Language, io: CliIo): Promise<ExitCode> {
  const text = wrongUseText(error, language) ?? shellText(unforeseen(String(error)), language);
  await say(io, `cloudcti-sla: ${text}\n`).catch(ignore);
  return WRONG_USE;
}
