import { type AgreementTerms, cloudctiSla } from '../../agreement/index.js';
import type { Deadlines } from '../../deadline/index.js';
import { explain, explainText } from '../../explain/index.js';
import { deadlinesOf, type PriorityReader, type TimeReader } from '../../tickets/index.js';
import type { EpochMs } from '../../time/index.js';
import { KPIS, type Language, type Priority } from '../../vocabulary/index.js';
import { deadlineText, instantText, targetText } from '../deadlineText.js';
import { ALL_GOOD, type ExitCode } from '../exitCode.js';
import { fromOption } from '../fromOption.js';
import { answer, type CliIo } from '../io.js';
import { kpiHeading } from '../kpiHeading.js';
import { framedTable, tableWidth } from '../textTable.js';

const WORDS = {
  en: { priority: 'Priority', reported: 'reported', lastContact: 'last contact', head: ['Target', 'Due (Amsterdam time)'] },
  nl: { priority: 'Prioriteit', reported: 'gemeld', lastContact: 'laatste contact', head: ['Doel', 'Deadline (Nederlandse tijd)'] },
} as const;

/** One report, as the options give it. */
export interface SingleRequest {
  readonly priority: string;
  readonly reported: string;
  readonly lastContact: string | undefined;
  readonly json: boolean;
  readonly language: Language;
  readonly isExplained: boolean;
  readonly readPriority: PriorityReader;
  readonly readTime: TimeReader;
  readonly agreementAt: (reportedMs: EpochMs) => AgreementTerms;
}

/** Writes the deadlines of one report: a table, or the object that `deadlines` of the library returns. */
export async function deadlinesOfReport(request: SingleRequest, io: CliIo): Promise<ExitCode> {
  const { readPriority, readTime, lastContact, language } = request;
  const words = WORDS[language];
  const priority = fromOption('--priority', () => readPriority(request.priority));
  const reportedMs = fromOption('--reported', () => readTime(request.reported));
  const contactMs = lastContact === undefined ? undefined : fromOption('--last-contact', () => readTime(lastContact));
  const agreement = request.agreementAt(reportedMs);
  // Asked without the contact first, so that what is wrong with the report is said of the report.
  const fromReport = fromOption('--reported', () => deadlinesOf({ priority, reportedMs }, agreement, request.reported));
  const found =
    contactMs === undefined || lastContact === undefined
      ? fromReport
      : fromOption('--last-contact', () => deadlinesOf({ priority, reportedMs }, agreement, lastContact, contactMs));
  const contact = contactMs === undefined ? '' : `, ${words.lastContact} ${instantText(contactMs, language)}`;
  const name = cloudctiSla.severities[priority].name;
  const title = `${words.priority} ${priority} (${name}), ${words.reported} ${instantText(reportedMs, language)}${contact}`;
  const explainedIn = request.isExplained ? language : undefined;
  const text = request.json
    ? jsonText(found, explainedIn)
    : `${title}\n${table(agreement.kpis[priority], found, language, tableWidth(io))}${explainedText(found, explainedIn)}`;
  await answer(io, text);
  return ALL_GOOD;
}

function jsonText(found: Deadlines, language: Language | undefined): string {
  const { response, update, mttr } = found;
  const explained =
    language === undefined
      ? found
      : { ...found, explanations: { response: explain(response), update: explain(update), mttr: explain(mttr) } };
  return `${JSON.stringify(explained, null, 2)}\n`;
}

function explainedText({ response, update, mttr }: Deadlines, locale: Language | undefined): string {
  if (locale === undefined) return '';
  return [response, update, mttr].map((deadline) => `\n${explainText(explain(deadline), { locale })}\n`).join('');
}

function table(targets: AgreementTerms['kpis'][Priority], deadlines: Deadlines, language: Language, width: number): string {
  return framedTable(
    ['KPI', ...WORDS[language].head],
    KPIS.map((kpi) => [kpiHeading(kpi, language), targetText(targets[kpi], language), deadlineText(deadlines[kpi], language)]),
    width,
  );
}
