import { Command } from 'commander';
import type { OpenInterval } from '../clock/index.js';
import { type MaintenanceVerdict, maintenanceConflicts, nextMaintenanceWindow } from '../procedure/index.js';
import { isoReader, Refusal, type TimeReader } from '../tickets/index.js';
import type { Duration } from '../time/index.js';
import { instantText } from './deadlineText.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import { dateFrom, fromOption, fromOptions } from './fromOption.js';
import { answer, type CliIo } from './io.js';
import { zoneOption } from './options.js';
import { framedTable } from './textTable.js';
import { WrongUse } from './WrongUse.js';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly noticeable?: boolean;
  readonly after?: string;
  readonly duration?: string;
  readonly zone?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cloudcti-sla maintenance --from 2026-11-23T16:30+01:00 \\
    --to 2026-11-23T20:00+01:00 --noticeable
  cloudcti-sla maintenance --after '2026-11-23 12:00' --duration 4h \\
    --zone Europe/Amsterdam`;

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
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      await answer(io, maintenanceText(options));
      settle(ALL_GOOD);
    });
}

const USE = 'pass --from and --to for a window to check, or --after and --duration for one to find';

function maintenanceText(options: Options): string {
  const { from, to, after, duration } = options;
  const readTime = isoReader(options.zone);
  const checks = from !== undefined || to !== undefined || options.noticeable === true;
  const finds = after !== undefined || duration !== undefined;
  if (checks && finds) throw new WrongUse(`${USE}, and not both`);
  if (from !== undefined && to !== undefined) return checkedText(options, from, to, readTime);
  if (after !== undefined && duration !== undefined) return foundText(options, after, duration, readTime);
  throw new WrongUse(USE);
}

function checkedText({ noticeable, json }: Options, from: string, to: string, readTime: TimeReader): string {
  const window = { from: dateFrom('--from', from, readTime), to: dateFrom('--to', to, readTime) };
  const planned = { ...window, noticeableInconvenience: noticeable === true };
  const verdict = fromOptions({ from: ['--from', from], to: ['--to', to] }, () => maintenanceConflicts(planned));
  if (json === true) return `${JSON.stringify(verdict, null, 2)}\n`;
  const title = `Maintenance from ${instantText(window.from.getTime())} to ${instantText(window.to.getTime())}`;
  return `${title}\n${verdictText(verdict)}${NOTICES[verdict.notice]}\n`;
}

const NOTICES = {
  'owed-in-good-time': 'The Customer is to be informed in good time (SLA §2, R15).',
  'not-owed': 'No notice is owed, as no noticeable inconvenience is expected (SLA §2, R15).',
} as const;

function verdictText({ kind, conflicts }: MaintenanceVerdict): string {
  if (kind === 'allowed') return 'Allowed: it overlaps no support hours (SLA §2, R15).\n';
  return `Not allowed: it overlaps support hours (SLA §2, R15).\n${framedTable(['From', 'To (Amsterdam time)'], conflicts.map(cells))}`;
}

function cells({ from, to }: OpenInterval): string[] {
  return [instantText(from.toMillis()), instantText(to.toMillis())];
}

function foundText({ json }: Options, afterText: string, durationText: string, readTime: TimeReader): string {
  const after = dateFrom('--after', afterText, readTime);
  const duration = fromOption('--duration', () => durationOf(durationText));
  const window = fromOptions({ after: ['--after', afterText], duration: ['--duration', durationText] }, () =>
    nextMaintenanceWindow({ after, duration }),
  );
  if (json === true) return `${JSON.stringify(window, null, 2)}\n`;
  const title = `The first maintenance window of ${durationText.trim()} after ${instantText(after.getTime())}`;
  return `${title}\n${framedTable(['From', 'To (Amsterdam time)'], [cells(window)])}`;
}

function durationOf(text: string): Duration | Refusal {
  const [, hours, minutes] = /^(?:(\d{1,6})\s*h)?\s*(?:(\d{1,6})\s*m(?:in)?)?$/i.exec(text.trim()) ?? [];
  if (hours !== undefined || minutes !== undefined) return { hours: Number(hours ?? 0), minutes: Number(minutes ?? 0) };
  return new Refusal(JSON.stringify(text), 'is not a length', 'write for example 4h, 90m or 1h30m');
}
