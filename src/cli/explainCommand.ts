import { Command, Option } from 'commander';
import type { Agreement, AgreementTerms } from '../agreement/index.js';
import { type Deadline, mttrDeadline, type Pause, responseDeadline, thirdLineResponseDeadline, updateDeadline } from '../deadline/index.js';
import { explain, explainText, type Trail } from '../explain/index.js';
import { isoReader, priorityReader, type TimeReader, timeReader } from '../tickets/index.js';
import { KPIS, type Kpi, type Language, type Priority } from '../vocabulary/index.js';
import { agreementAt, agreementOf } from './agreed/agreementOf.js';
import { type AgreementOptions, addAgreementOptions } from './agreed/agreementOptions.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import { drawingOf, writeDrawing } from './explainDrawing.js';
import { dateFrom, fromOption } from './fromOption.js';
import { answer, type CliIo } from './io.js';
import { notAPauseText, passPriority, thirdLineTakesNo } from './messages.js';
import { dateFormatOption, languageOption, prioritiesOption, zoneOption } from './options.js';
import { WrongUse } from './WrongUse.js';

type KpiName = Kpi | 'third-line';

interface Options extends AgreementOptions {
  readonly priority?: string;
  readonly reported: string;
  readonly lastContact?: string;
  readonly pause?: readonly string[];
  readonly kpi?: KpiName;
  readonly language: Language;
  readonly zone?: string;
  readonly dateFormat?: string;
  readonly priorities?: string;
  readonly json?: boolean;
  readonly svg?: string;
  readonly done?: string;
}

const EXAMPLES = `
Examples:
  cloudcti-sla explain -p 2 -r 2026-05-22T16:00+02:00
  cloudcti-sla explain -p 2 -r '2026-11-23 09:00' \\
    --zone Europe/Amsterdam --kpi mttr --language nl \\
    --pause '2026-11-24T10:00/2026-11-24T13:00'
  cloudcti-sla explain -p 2 -r 2026-05-22T16:00+02:00 \\
    --kpi response --svg why.svg
  cloudcti-sla explain --kpi third-line \\
    --reported 2026-11-20T20:00+01:00`;

/** `cloudcti-sla explain`: why the deadlines of one report are what they are, step by step. */
export function explainCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  const command = new Command('explain')
    .summary('explain step by step why a deadline is what it is')
    .description(
      'Explains why the deadlines of one report are what they are: what counted, what was closed and why, and which rule decides.',
    )
    .allowExcessArguments(false)
    .option('-p, --priority <1-4>', 'its priority; not for the third line')
    .requiredOption('-r, --reported <time>', 'when it was reported; for the third line, when the complete report arrived')
    .option('--last-contact <time>', 'when the reporter last heard from CloudCTI')
    .option(
      '--pause <from/to>',
      'a wait for the customer, its beginning and end in ISO 8601; may be repeated',
      (value, before: string[] = []) => [...before, value],
    )
    .addOption(new Option('--kpi <name>', 'one promise only (default: response, update and mttr)').choices([...KPIS, 'third-line']))
    .addOption(languageOption())
    .addOption(zoneOption())
    .addOption(dateFormatOption())
    .addOption(prioritiesOption())
    .option('--json', 'write the steps as JSON')
    .addOption(new Option('--svg <file>', 'draw one promise, besides, in a file; or - to write only that').conflicts('json'))
    .option('--done <time>', 'of a drawing: when it was done')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => settle(await explainReport(options, io)));
  return addAgreementOptions(command);
}

async function explainReport(options: Options, io: CliIo): Promise<ExitCode> {
  const deadlines = deadlinesOf(options);
  const drawing = drawingOf(options, deadlines);
  const trails = deadlines.map(([kpi, deadline]) => [kpi, explain(deadline)] as const);
  if (drawing !== undefined) await writeDrawing(drawing, options, io);
  if (options.svg === '-') return ALL_GOOD;
  const text = options.json === true ? `${JSON.stringify(Object.fromEntries(trails), null, 2)}\n` : explained(trails, options.language);
  await answer(io, text);
  return ALL_GOOD;
}

function explained(trails: readonly (readonly [KpiName, Trail])[], locale: Language): string {
  return trails.map(([, trail]) => `${explainText(trail, { locale })}\n`).join('\n');
}

type Deadlines = readonly (readonly [KpiName, Deadline])[];

function deadlinesOf(options: Options): Deadlines {
  const readTime = timeReader(options);
  const reportedAt = dateFrom('--reported', options.reported, readTime);
  const pauses = (options.pause ?? []).map((text) => pauseIn(text, isoReader(options.zone)));
  if (options.kpi === 'third-line')
    return [['third-line', thirdLine(options, reportedAt, agreementAt(agreementOf(options), reportedAt.getTime()) as Agreement)]];
  if (options.priority === undefined) throw new WrongUse(passPriority());
  const name = options.priority;
  const priority = fromOption('--priority', () => priorityReader(options.priorities)(name));
  const { lastContact } = options;
  const lastContactAt = lastContact === undefined ? undefined : dateFrom('--last-contact', lastContact, readTime);
  const agreement = agreementAt(agreementOf(options), reportedAt.getTime());
  const kpis = options.kpi === undefined ? KPIS : [options.kpi];
  return kpis.map((kpi) => [kpi, deadlineOf(kpi, { priority, reportedAt, pauses }, lastContactAt, agreement)]);
}

function deadlineOf(
  kpi: Kpi,
  report: { readonly priority: Priority; readonly reportedAt: Date; readonly pauses: readonly Pause[] },
  lastContactAt: Date | undefined,
  agreement: AgreementTerms,
): Deadline {
  const option = report.pauses.length > 0 ? '--pause' : '--reported';
  if (kpi === 'response') return fromOption(option, () => responseDeadline(report, agreement));
  if (kpi === 'mttr') return fromOption(option, () => mttrDeadline(report, agreement));
  if (lastContactAt === undefined) return fromOption(option, () => updateDeadline(report, agreement));
  return fromOption('--last-contact', () => updateDeadline({ ...report, lastContactAt }, agreement));
}

function thirdLine({ priority, lastContact, pause }: Options, completeReportAt: Date, agreement: Agreement): Deadline {
  const stray = priority !== undefined ? '--priority' : lastContact !== undefined ? '--last-contact' : pause ? '--pause' : undefined;
  if (stray !== undefined) throw new WrongUse(thirdLineTakesNo(stray));
  return fromOption('--reported', () => thirdLineResponseDeadline({ completeReportAt }, agreement));
}

function pauseIn(text: string, readTime: TimeReader): Pause {
  const [from, to, ...others] = text.split('/');
  if (from === undefined || to === undefined || others.length > 0) throw new WrongUse(notAPauseText(text));
  return { from: dateFrom('--pause', from, readTime), to: dateFrom('--pause', to, readTime) };
}
