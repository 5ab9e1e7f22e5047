import { Command } from 'commander';
import { cloudctiSla } from '../agreement/index.js';
import { PRIORITIES, type Priority } from '../vocabulary/index.js';
import { targetText } from './deadlineText.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import { answer, type CliIo } from './io.js';
import { framedTable } from './textTable.js';

const EXAMPLES = `
Examples:
  cloudcti-sla agreement
  cloudcti-sla agreement --json`;

/** `cloudcti-sla agreement`: what the agreement promises, and how CloudCTI is reached. */
export function agreementCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  return new Command('agreement')
    .summary('show the agreement: targets by priority, support hours, whom to call')
    .description('Shows the agreement: its targets by priority (chapter 5), the support hours and how CloudCTI is reached (chapter 4).')
    .option('--json', 'write the whole agreement as JSON, every value with its clause')
    .allowExcessArguments(false)
    .addHelpText('after', EXAMPLES)
    .action(async ({ json }: { readonly json?: boolean }) => {
      await answer(io, json === true ? `${JSON.stringify(cloudctiSla, null, 2)}\n` : agreementText());
      settle(ALL_GOOD);
    });
}

function agreementText(): string {
  const { name, procedure } = cloudctiSla;
  const contacts = [
    ['Support hours', `working days ${procedure.openingHours.value.replace('-', ' - ')}, ${cloudctiSla.calendar.timeZone.value}`],
    ['E-mail', procedure.email.value],
    ['Telephone', procedure.telephone.value],
    ['Contingency', procedure.contingency.value],
  ].map(([label = '', value]) => `${label.padEnd(15)}${value}`);
  return [
    `${name}\n\n`,
    framedTable(['Priority', 'Response', 'Update\n(TTTU)', 'MTTR', 'Telephone\naccess', 'Performance\ntarget'], PRIORITIES.map(kpiCells)),
    'An MTTR in working days counts from the day after the report.\n\n',
    `${contacts.join('\n')}\n`,
    `${folded(`The contingency number serves ${procedure.contingencyUse}.`)}\n`,
  ].join('');
}

function kpiCells(priority: Priority): string[] {
  const { response, update, mttr, telephoneAccess, performanceTarget } = cloudctiSla.kpis[priority];
  return [
    `${priority} ${cloudctiSla.severities[priority].name}`,
    ...[targetText(response), targetText(update), targetText(mttr)].map(twoLines),
    twoLines(telephoneAccess.value.replace('-', ' ')),
    performanceTarget.kind === 'none' ? 'none' : `> ${performanceTarget.value}%`,
  ];
}

/** Breaks a text before its last word, so that the table fits into 80 columns. */
function twoLines(text: string): string {
  return text.replace(/ (\S+)$/, '\n$1');
}

function folded(text: string): string {
  return text.replace(/(.{1,78})(?: |$)/g, '$1\n').trimEnd();
}
