import { Command } from 'commander';
import type { OpenInterval } from '../clock/index.js';
import { describe } from '../errors/index.js';
import { type MaintenanceVerdict, maintenanceConflicts, nextMaintenanceWindow } from '../procedure/index.js';
import { isoReader, Refusal, type TimeReader } from '../tickets/index.js';
import type { Duration } from '../time/index.js';
import type { Language } from '../vocabulary/index.js';
import { instantText } from './deadlineText.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import { dateFrom, fromOption, fromOptions } from './fromOption.js';
import { answer, type CliIo } from './io.js';
import { MAINTENANCE_WORDS } from './maintenanceWords.js';
import { lengthExample, notALength, windowUse } from './messages.js';
import { languageOption, zoneOption } from './options.js';
import { framedTable, tableWidth } from './textTable.js';
import { WrongUse } from './WrongUse.js';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly noticeable?: boolean;
  readonly after?: string;
  readonly duration?: string;
  readonly zone?: string;
  readonly json?: boolean;
  readonly language: Language;
}

const EXAMPLES = `
Examples:
  cloudcti-sla maintenance --from 2026-11-23T16:30+01:00 \\
    --to 2026-11-23T20:00+01:00 --noticeable
  cloudcti-sla maintenance --after '2026-11-23 12:00' \\
    --duration 4h --zone Europe/Amsterdam`;

/** `cloudcti-sla maintenance`: whether a window may be used for maintenance, or the next one that may. */
export function maintenanceCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  return new Command('maintenance')
    .summary('check a maintenance window against the support hours, or find one')
    .description('Shows the support hours that a planned window overlaps (chapter 2), or finds the first window that overlaps none.')
    .allowExcessArguments(false)
    .optionsGroup('Check a window:')
    .option('--from <time>', 'when it begins')
    .option('--to <time>', 'when it is over')
    .option('--noticeable', 'noticeable inconvenience is expected')
    .optionsGroup('Find one:')
    .option('--after <time>', 'it begins then or later')
    .option('--duration <length>', 'how long it takes, such as 4h, 90m or 1h30m')
    .optionsGroup('Both:')
    .addOption(zoneOption())
    .option('--json', 'write JSON')
    .addOption(languageOption('of the words'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      await answer(io, maintenanceText(options, tableWidth(io)));
      settle(ALL_GOOD);
    });
}

function maintenanceText(options: Options, width: number): string {
  const { from, to, after, duration } = options;
  const readTime = isoReader(options.zone);
  const checks = from !== undefined || to !== undefined || options.noticeable === true;
  const finds = after !== undefined || duration !== undefined;
  if (checks && finds) throw new WrongUse(windowUse(true));
  if (from !== undefined && to !== undefined) return checkedText(options, { from, to, readTime, width });
  if (after !== undefined && duration !== undefined) return foundText(options, { after, duration, readTime, width });
  throw new WrongUse(windowUse(false));
}

interface Asked {
  readonly readTime: TimeReader;
  readonly width: number;
}

function checkedText(
  { noticeable, json, language }: Options,
  { from, to, readTime, width }: Asked & { readonly from: string; readonly to: string },
): string {
  const window = { from: dateFrom('--from', from, readTime), to: dateFrom('--to', to, readTime) };
  const planned = { ...window, noticeableInconvenience: noticeable === true };
  const verdict = fromOptions({ from: ['--from', from], to: ['--to', to] }, () => maintenanceConflicts(planned));
  if (json === true) return `${JSON.stringify(verdict, null, 2)}\n`;
  const words = MAINTENANCE_WORDS[language];
  const title = words.planned(instantText(window.from.getTime(), language), instantText(window.to.getTime(), language));
  return `${title}\n${verdictText(verdict, language, width)}${words.notices[verdict.notice]}\n`;
}

function verdictText({ kind, conflicts }: MaintenanceVerdict, language: Language, width: number): string {
  const { allowed, notAllowed, head } = MAINTENANCE_WORDS[language];
  if (kind === 'allowed') return `${allowed}\n`;
  return `${notAllowed}\n${framedTable(
    head,
    conflicts.map((conflict) => cells(conflict, language)),
    width,
  )}`;
}

function cells({ from, to }: OpenInterval, language: Language): string[] {
  return [instantText(from.toMillis(), language), instantText(to.toMillis(), language)];
}

function foundText(
  { json, language }: Options,
  { after: afterText, duration: durationText, readTime, width }: Asked & { readonly after: string; readonly duration: string },
): string {
  const after = dateFrom('--after', afterText, readTime);
  const duration = fromOption('--duration', () => durationOf(durationText));
  const window = fromOptions({ after: ['--after', afterText], duration: ['--duration', durationText] }, () =>
    nextMaintenanceWindow({ after, duration }),
  );
  if (json === true) return `${JSON.stringify(window, null, 2)}\n`;
  const words = MAINTENANCE_WORDS[language];
  const title = words.found(durationText.trim(), instantText(after.getTime(), language));
  return `${title}\n${framedTable(words.head, [cells(window, language)], width)}`;
}

function durationOf(text: string): Duration | Refusal {
  const [, hours, minutes] = /^(?:(\d{1,6})\s*h)?\s*(?:(\d{1,6})\s*m(?:in)?)?$/i.exec(text.trim()) ?? [];
  if (hours !== undefined || minutes !== undefined) return { hours: Number(hours ?? 0), minutes: Number(minutes ?? 0) };
  return new Refusal(describe(text), notALength(), lengthExample());
}
