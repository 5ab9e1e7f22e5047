import { Command } from 'commander';
import { cloudctiSla } from '../agreement/index.js';
import { type Language, PRIORITIES, type Priority } from '../vocabulary/index.js';
import { targetText } from './deadlineText.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import { answer, type CliIo } from './io.js';
import { languageOption } from './options.js';
import { folded, framedTable, tableWidth } from './textTable.js';

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
    .addOption(languageOption("of the words; the agreement's own stay English"))
    .allowExcessArguments(false)
    .addHelpText('after', EXAMPLES)
    .action(async ({ json, language }: { readonly json?: boolean; readonly language: Language }) => {
      await answer(io, json === true ? `${JSON.stringify(cloudctiSla, null, 2)}\n` : agreementText(language, tableWidth(io)));
      settle(ALL_GOOD);
    });
}

const WORDS = {
  en: {
    head: ['Priority', 'Response', 'Update\n(TTTU)', 'MTTR', 'Telephone\naccess', 'Performance\ntarget'],
    mttrNote: 'An MTTR in working days counts from the day after the report.',
    supportHours: 'Support hours',
    workingDays: 'working days',
    telephone: 'Telephone',
    contingency: 'Contingency',
    contingencyServes: 'The contingency number serves',
    none: 'none',
  },
  nl: {
    head: ['Prioriteit', 'Reactie', 'Update\n(TTTU)', 'MTTR', 'Telefoon', 'Prestatie-\ndoel'],
    mttrNote: 'Een MTTR in werkdagen telt vanaf de dag na de melding.',
    supportHours: 'Supporturen',
    workingDays: 'werkdagen',
    telephone: 'Telefoon',
    contingency: 'Calamiteiten',
    contingencyServes: 'Het calamiteitennummer is voor:',
    none: 'geen',
  },
} as const;

function agreementText(language: Language, width: number): string {
  const words = WORDS[language];
  const { name, procedure } = cloudctiSla;
  const contacts = [
    [
      words.supportHours,
      `${words.workingDays} ${procedure.openingHours.value.replace('-', ' - ')}, ${cloudctiSla.calendar.timeZone.value}`,
    ],
    ['E-mail', procedure.email.value],
    [words.telephone, procedure.telephone.value],
    [words.contingency, procedure.contingency.value],
  ].flatMap(([label = '', value]) => folded(`${label.padEnd(15)}${value}`, width, 15));
  return [
    `${name}\n\n`,
    framedTable(
      words.head,
      PRIORITIES.map((priority) => kpiCells(priority, language)),
      width,
    ),
    `${words.mttrNote}\n\n`,
    `${contacts.join('\n')}\n`,
    `${folded(`${words.contingencyServes} ${procedure.contingencyUse}.`, Math.min(width, 78), 0).join('\n')}\n`,
  ].join('');
}

function kpiCells(priority: Priority, language: Language): string[] {
  const { response, update, mttr, telephoneAccess, performanceTarget } = cloudctiSla.kpis[priority];
  return [
    `${priority} ${cloudctiSla.severities[priority].name}`,
    ...[response, update, mttr].map((target) => twoLines(targetText(target, language))),
    twoLines(telephoneAccess.value.replace('-', ' ')),
    performanceTarget.kind === 'none' ? WORDS[language].none : `> ${performanceTarget.value}%`,
  ];
}

/** Breaks a text before its last word, so that the table fits into 80 columns. */
function twoLines(text: string): string {
  return text.replace(/ (\S+)$/, '\n$1');
}
