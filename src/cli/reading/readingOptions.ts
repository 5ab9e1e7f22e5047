import { type Command, Option } from 'commander';
import { NO_PRESET, PRESETS } from '../../tickets/index.js';
import { columnOption, dateFormatOption, delimiterOption, encodingOption, prioritiesOption, sheetOption, zoneOption } from '../options.js';

/** Options of any command that reads a file of tickets: how it is written, and that it be only looked at. */
export interface LookOptions {
  /** Says how the file is read, and does nothing else. */
  readonly check?: boolean;
  /** Does not say how it is read. */
  readonly quiet?: boolean;
}

/** Adds the options that say how a file of tickets is written: the same for all commands that read one. */
export function addReadingOptions(command: Command): Command {
  const many = (value: string, before: readonly string[] = []) => [...before, value];
  return command
    .optionsGroup('How the file is written (else recognised, and told):')
    .addOption(new Option('--preset <system>', 'the system that wrote it').choices([...Object.keys(PRESETS), NO_PRESET]))
    .addOption(zoneOption())
    .addOption(new Option('--zone-of <column=zone>', 'the same of one column, such as Created=UTC; may be repeated').argParser(many))
    .addOption(dateFormatOption())
    .addOption(new Option('--date-format-of <column=form>', "the same of one column, such as 'Created=dd-MM-yyyy HH:mm'").argParser(many))
    .addOption(prioritiesOption())
    .addOption(
      new Option('--nothing <list>', "what stands in cells that say nothing, besides n/a, NULL, - and the like, such as 'open,later'"),
    )
    .addOption(columnOption('id', "name of the column, or its place, such as '#1'; '' leaves it unread; likewise for the others"))
    .addOption(columnOption('priority'))
    .option('--log', 'the rows are events: any number of them are one ticket')
    .addOption(columnOption('time', 'of a log: when the event was'))
    .addOption(columnOption('reported', "date and time in two columns as 'date+time'"));
}

/** Adds what is beside the reading itself. */
export function addLookOptions(command: Command): Command {
  return command
    .addOption(delimiterOption())
    .addOption(encodingOption())
    .addOption(sheetOption())
    .option('--check', 'only say how the file is read, with its first rows as they are understood and what is refused')
    .option('--quiet', 'do not say how the file is read');
}
