import { Command } from 'commander';
import { AGREEMENT_ZONE } from '../agreement/index.js';
import type { DueDeadline } from '../deadline/index.js';
import { describe } from '../errors/index.js';
import { type ContactChannel, type ContactFacts, type ContactRoute, contactRoute } from '../procedure/index.js';
import { isoReader, Refusal, readPriority } from '../tickets/index.js';
import { dateTimeAt, type EpochMs } from '../time/index.js';
import type { Language } from '../vocabulary/index.js';
import { CONTACT_WORDS } from './contactWords.js';
import { instantText } from './deadlineText.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import { dateFrom, fromOption, fromOptions } from './fromOption.js';
import { instantOption } from './instantOption.js';
import { answer, type CliIo } from './io.js';
import { countExample, notACountText } from './messages.js';
import { languageOption, zoneOption } from './options.js';
import { framedTable, tableWidth } from './textTable.js';

interface Options {
  readonly at: string;
  readonly priority?: string;
  readonly endCustomers?: string;
  readonly mttrDue?: string;
  readonly zone?: string;
  readonly json?: boolean;
  readonly language: Language;
}

const EXAMPLES = `
Examples:
  cloudcti-sla contact --at 2026-11-23T10:00+01:00
  cloudcti-sla contact --at 2026-11-23T18:00+01:00 \\
    --priority 1 --end-customers 3
  cloudcti-sla contact --at '2026-11-25 17:30' \\
    --zone Europe/Amsterdam \\
    --priority 2 --mttr-due '2026-11-25 17:00'`;

/** `cloudcti-sla contact`: who to call at an instant. */
export function contactCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  return new Command('contact')
    .summary('show who to call at an instant, and why')
    .description('Shows who to call at an instant (chapter 4): which channels are open, with their number, and when the others open.')
    .allowExcessArguments(false)
    .requiredOption('--at <time>', 'when somebody wants to call, or now')
    .option('-p, --priority <1-4>', "the incident's priority")
    .option('--end-customers <number>', "how many of the Customer's end customers it strikes")
    .option('--mttr-due <time>', 'when its MTTR is due, where that is a date')
    .addOption(zoneOption())
    .option('--json', 'write JSON')
    .addOption(languageOption('of the words'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => settle(await showRoute({ ...options, at: await instantOption('--at', options.at, io) }, io)));
}

async function showRoute(options: Options, io: CliIo): Promise<ExitCode> {
  const facts = factsOf(options);
  const route = fromOptions({ at: ['--at', options.at], mttr: ['--mttr-due', options.mttrDue] }, () => contactRoute(facts));
  await answer(
    io,
    options.json === true ? `${JSON.stringify(route, null, 2)}\n` : routeText(route, facts.at.getTime(), options.language, tableWidth(io)),
  );
  return ALL_GOOD;
}

function factsOf({ at, priority, endCustomers, mttrDue, zone }: Options): ContactFacts & { readonly at: Date } {
  const readTime = isoReader(zone);
  return {
    at: dateFrom('--at', at, readTime),
    ...(priority === undefined ? {} : { priority: fromOption('--priority', () => readPriority(priority)) }),
    ...(endCustomers === undefined ? {} : { endCustomersAffected: fromOption('--end-customers', () => countOf(endCustomers)) }),
    ...(mttrDue === undefined ? {} : { mttr: dueAt(fromOption('--mttr-due', () => readTime(mttrDue))) }),
  };
}

function countOf(text: string): number | Refusal {
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  return new Refusal(describe(text), notACountText(), countExample());
}

function dueAt(epochMs: EpochMs): DueDeadline {
  return { kind: 'due', epochMs, at: dateTimeAt(epochMs, AGREEMENT_ZONE) };
}

function routeText({ supportHours, channels }: ContactRoute, at: EpochMs, language: Language, width: number): string {
  const words = CONTACT_WORDS[language];
  return [
    `${instantText(at, language)}, ${words.hours[supportHours]}\n`,
    framedTable(
      words.head,
      channels.map((channel) => [words.names[channel.channel], channel.address, openText(channel, language)]),
      width,
    ),
    ...channels.map((channel) => `${words.names[channel.channel]}: ${words.why(channel)}.\n`),
  ].join('');
}

function openText(channel: ContactChannel, language: Language): string {
  const words = CONTACT_WORDS[language];
  switch (channel.kind) {
    case 'open':
      return words.now;
    case 'opens':
      return `${words.from} ${instantText(channel.epochMs, language)}`;
    case 'closed':
      return words.no;
  }
}
