import { cloudctiSla } from '../../agreement/index.js';
import type { Deadlines } from '../../deadline/index.js';
import { explain, explainText } from '../../explain/index.js';
import { deadlinesOf, type PriorityReader, type TimeReader } from '../../tickets/index.js';
import { KPI_HEADINGS, KPIS, type Language, type Priority } from '../../vocabulary/index.js';
import { deadlineText, instantText, targetText } from '../deadlineText.js';
import { ALL_GOOD, type ExitCode } from '../exitCode.js';
import { fromOption } from '../fromOption.js';
import { answer, type CliIo } from '../io.js';
import { framedTable } from '../textTable.js';

/** One report, as the options give it. */
export interface SingleRequest {
  readonly priority: string;
  readonly reported: string;
  readonly lastContact: string | undefined;
  readonly json: boolean;
  readonly explainedIn: Language | undefined;
  readonly readPriority: PriorityReader;
  readonly readTime: TimeReader;
}

/** Writes the deadlines of one report: a table, or the object that `deadlines` of the library returns. */
export async function deadlinesOfReport(request: SingleRequest, io: CliIo): Promise<ExitCode> {
  const { readPriority, readTime, lastContact } = request;
  const priority = fromOption('--priority', () => readPriority(request.priority));
  const reportedMs = fromOption('--reported', () => readTime(request.reported));
  const contactMs = lastContact === undefined ? undefined : fromOption('--last-contact', () => readTime(lastContact));
  // Asked without the contact first, so that what is wrong with the report is said of the report.
  const fromReport = fromOption('--reported', () => deadlinesOf(priority, reportedMs, request.reported));
  const found =
    contactMs === undefined || lastContact === undefined
      ? fromReport
      : fromOption('--last-contact', () => deadlinesOf(priority, reportedMs, lastContact, contactMs));
  const contact = contactMs === undefined ? '' : `, last contact ${instantText(contactMs)}`;
  const title = `Priority ${priority} (${cloudctiSla.severities[priority].name}), reported ${instantText(reportedMs)}${contact}`;
  const text = request.json
    ? jsonText(found, request.explainedIn)
    : `${title}\n${table(priority, found)}${explainedText(found, request.explainedIn)}`;
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

function table(priority: Priority, deadlines: Deadlines): string {
  const targets = cloudctiSla.kpis[priority];
  return framedTable(
    ['KPI', 'Target', 'Due (Amsterdam time)'],
    KPIS.map((kpi) => [KPI_HEADINGS[kpi], targetText(targets[kpi]), deadlineText(deadlines[kpi])]),
  );
}
