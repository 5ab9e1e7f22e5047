import { Command, Option } from 'commander';
import { isVersions } from '../../agreement/index.js';
import { SQL_DIALECTS, type SqlOptions, type SqlStatements } from '../../sql/index.js';
import type { Language } from '../../vocabulary/index.js';
import { agreementOf } from '../agreed/agreementOf.js';
import { type AgreementOptions, addAgreementOptions } from '../agreed/agreementOptions.js';
import { ALL_GOOD, type ExitCode } from '../exitCode.js';
import type { CliIo } from '../io.js';
import { openOutput } from '../openOutput.js';
import { languageOption } from '../options.js';
import { WrongUse } from '../WrongUse.js';
import { oneAgreement } from './sqlMessages.js';
import { sqlFrom, supportTimeFrom, yearsFrom } from './sqlOptionsFrom.js';

interface Options extends AgreementOptions, Pick<SqlOptions, 'id' | 'priority' | 'reported'> {
  readonly dialect: (typeof SQL_DIALECTS)[number];
  readonly years: string;
  readonly table: string;
  readonly tableSchema?: readonly string[];
  readonly lastContact?: string;
  readonly responded?: string;
  readonly repaired?: string;
  readonly supportTime?: readonly string[];
  readonly epochMs?: boolean;
  readonly prefix?: string;
  readonly schema?: readonly string[];
  readonly replace?: boolean;
  readonly select?: boolean;
  readonly output?: string;
  readonly language: Language;
}

const EXAMPLES = `
Examples:
  cloudcti-sla sql --dialect duckdb --years 2020/2035 \\
    --table tickets --id id --priority priority \\
    --reported reported_at | duckdb support.db
  cloudcti-sla sql --dialect postgresql --years 2020/2035 \\
    --table tickets --id id --priority priority \\
    --reported reported_at --responded first_response_at \\
    --repaired solved_at --schema sla --output sla.sql

Instants are in UTC, in the table and in the view. The view
sla_deadlines has a row for each ticket; what is wrong with
one stands in its kinds (docs/sql.md).`;

/** `cloudcti-sla sql`: statements for the engine that holds the tickets. */
export function sqlCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  const command = new Command('sql')
    .summary('write SQL that finds the deadlines of a table of tickets')
    .description(
      "Writes SQL for an engine that holds a table of tickets (chapters 4 and 5): statements that make tables of the agreement's calendar and a view with the deadlines of each ticket.",
    )
    .allowExcessArguments(false)
    .addOption(new Option('--dialect <name>', "the engine's SQL").choices(SQL_DIALECTS).makeOptionMandatory())
    .requiredOption('--years <from/to>', 'whose instants are to be known, such as 2020/2035')
    .optionsGroup('The table of tickets, by the names in your database:')
    .requiredOption('--table <name>', 'the table or view')
    .option('--table-schema <name...>', 'the schema that it stands in; what that stands in before it')
    .requiredOption('--id <column>', 'what names a ticket')
    .requiredOption('--priority <column>', 'its priority, 1 to 4')
    .requiredOption('--reported <column>', 'when it was reported')
    .option('--last-contact <column>', 'when the reporter last heard from CloudCTI: the next update is due from then on')
    .option('--responded <column>', 'when it was first responded to; adds whether that was in time')
    .option('--repaired <column>', 'when it was repaired; adds whether that was in time')
    .option('--support-time <from to name...>', 'adds the support time between two columns, in milliseconds, under a name; may be repeated')
    .option('--epoch-ms', "instants are whole epoch milliseconds, not the engine's own")
    .optionsGroup('What is made:')
    .option('--prefix <text>', 'what the names of tables and view begin with (default: sla_)')
    .option('--schema <name...>', 'the schema that they are made in; what that stands in before it')
    .option('--replace', 'drop those of the same names first')
    .option('--select', 'write the query of the view only')
    .option('-o, --output <file>', 'where to write (default: standard output)')
    .addOption(languageOption('of messages'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const { statements, separator, select } = statementsOf(options);
      const output = await openOutput({ option: '--output', file: options.output, inputs: [] }, io);
      for (const statement of options.select === true ? [select] : statements) await output.write(`${statement}${separator}`);
      await output.close();
      settle(ALL_GOOD);
    });
  return addAgreementOptions(command);
}

function statementsOf(options: Options): SqlStatements {
  const agreement = agreementOf(options);
  if (isVersions(agreement)) throw new WrongUse(oneAgreement());
  const { dialect, table, tableSchema, id, priority, reported } = options;
  const { lastContact = null, responded = null, repaired = null, prefix = null, schema = null } = options;
  const written: SqlOptions = {
    ...{ id, priority, reported, lastContact, responded, repaired, prefix, schema, agreement },
    table: tableSchema === undefined ? table : [...tableSchema, table],
    supportTime: supportTimeFrom(options.supportTime ?? []),
    years: yearsFrom(options.years, agreement.calendar.years),
    instants: options.epochMs === true ? 'epoch-ms' : 'timestamp',
    replace: options.replace === true,
  };
  return sqlFrom(dialect, written);
}
