import type { ReportFacts } from '../../page/index.js';
import { count as countText, type Language } from '../../vocabulary/index.js';
import { answer, type CliIo, say } from '../io.js';
import type { Output } from '../Output.js';
import { REFUSAL_WORDS } from '../refusalWords.js';
import { tableWidth } from '../textTable.js';
import type { Outputs } from './openOutputs.js';
import { reportCsv } from './reportCsv.js';
import { reportJson } from './reportJson.js';
import type { ReportRequest } from './reportRequest.js';
import { reportTable } from './reportTable.js';

/** Writes a report in its form to standard output, and in others to the files that are asked for. */
export async function writeReport(facts: ReportFacts, { form, language }: ReportRequest, outputs: Outputs, io: CliIo): Promise<void> {
  const { count } = facts.refused;
  if (count > 0) await say(io, `${REFUSAL_WORDS[language].refused(countText(count, language))}\n`);
  const { html, jsonFile, csvFile } = outputs;
  if (html !== undefined) await writeWhole(html, await pageOf(facts, language));
  if (jsonFile !== undefined) await writeWhole(jsonFile, reportJson(facts, language));
  if (csvFile !== undefined) await writeWhole(csvFile, reportCsv(facts));
  for (const text of textsOf(facts, form, language, tableWidth(io))) await answer(io, text);
}

async function writeWhole(output: Output, texts: Iterable<string>): Promise<void> {
  for (const text of texts) await output.write(text);
  await output.close();
}

/** The page is a file of its own in the package: loaded by who asks for it. */
async function pageOf(facts: ReportFacts, language: Language): Promise<readonly string[]> {
  const { reportPage } = await import('../../page/index.js');
  return [reportPage(facts, language)];
}

function textsOf(facts: ReportFacts, form: ReportRequest['form'], language: Language, width: number): Iterable<string> {
  switch (form) {
    case 'json':
      return reportJson(facts, language);
    case 'csv':
      return reportCsv(facts);
    case 'table':
      return [reportTable(facts, language, width)];
  }
}
