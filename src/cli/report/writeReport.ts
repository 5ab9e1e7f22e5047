import type { ReportFacts } from '../../page/index.js';
import { count as countText, type Language } from '../../vocabulary/index.js';
import { answer, type CliIo, say } from '../io.js';
import type { Output } from '../Output.js';
import { REFUSAL_WORDS } from '../refusalWords.js';
import { tableWidth } from '../textTable.js';
import { reportCsv } from './reportCsv.js';
import { reportJson } from './reportJson.js';
import type { ReportRequest } from './reportRequest.js';
import { reportTable } from './reportTable.js';

/** Writes a report in its form, and the page where one is asked for. */
export async function writeReport(
  facts: ReportFacts,
  { form, language }: ReportRequest,
  page: Output | undefined,
  io: CliIo,
): Promise<void> {
  const { count } = facts.refused;
  if (count > 0) await say(io, `${REFUSAL_WORDS[language].refused(countText(count, language))}\n`);
  if (page !== undefined) await writePage(page, facts, language);
  for (const text of textsOf(facts, form, language, tableWidth(io))) await answer(io, text);
}

async function writePage(page: Output, facts: ReportFacts, language: Language): Promise<void> {
  // A file of its own: loaded by who asks for a page.
  const { reportPage } = await import('../../page/index.js');
  await page.write(reportPage(facts, language));
  await page.close();
}

function textsOf(facts: ReportFacts, form: ReportRequest['form'], language: Language, width: number): Iterable<string> {
  switch (form) {
    case 'json':
      return reportJson(facts, language);
    case 'csv':
      return [reportCsv(facts)];
    case 'table':
      return [reportTable(facts, language, width)];
  }
}
