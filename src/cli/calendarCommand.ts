import { Command } from 'commander';
import { cloudctiSla } from '../agreement/index.js';
import { type CalendarYear, calendarCsv, calendarIcal, calendarYear } from '../days/index.js';
import type { Language } from '../vocabulary/index.js';
import { calendarText } from './calendarText.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import type { CliIo } from './io.js';
import { notAYear, twoForms } from './messages.js';
import { openOutput } from './openOutput.js';
import { languageOption } from './options.js';
import { tableWidth } from './textTable.js';
import { WrongUse } from './WrongUse.js';

interface Options {
  readonly language: Language;
  readonly csv?: boolean;
  readonly ical?: boolean;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  cloudcti-sla calendar 2026
  cloudcti-sla calendar 2026 --csv --output 2026.csv
  cloudcti-sla calendar 2026 --ical --language nl \\
    --output support-2026.ics`;

/** `cloudcti-sla calendar`: the agreement's calendar of a year. */
export function calendarCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  return new Command('calendar')
    .summary('show the working days and support hours of a year')
    .description(
      "Shows the agreement's calendar of a year (chapter 4): its public holidays, its working days and support hours by month, and when clocks change.",
    )
    .argument('<year>', 'the year, such as 2026')
    .allowExcessArguments(false)
    .option('--csv', 'write CSV: a row for each date')
    .option('--ical', 'write iCalendar: public holidays, and support hours on each working day')
    .addOption(languageOption('of words and names'))
    .option('-o, --output <file>', 'where to write (default: standard output)')
    .addHelpText('after', EXAMPLES)
    .action(async (year: string, options: Options) => {
      const width = options.output === undefined ? tableWidth(io) : Number.POSITIVE_INFINITY;
      const text = written(calendarYear(yearIn(year)), options, width);
      const output = await openOutput({ option: '--output', file: options.output, inputs: [] }, io);
      await output.write(text);
      await output.close();
      settle(ALL_GOOD);
    });
}

function yearIn(text: string): number {
  const { from, to } = cloudctiSla.calendar.years;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= from && year <= to) return year;
  throw new WrongUse(notAYear(text, from, to));
}

function written(calendar: CalendarYear, { csv, ical, language }: Options, width: number): string {
  if (csv === true && ical === true) throw new WrongUse(twoForms());
  if (csv === true) return calendarCsv(calendar, language);
  return ical === true ? calendarIcal(calendar, language) : calendarText(calendar, language, width);
}
