import { writeFile } from 'node:fs/promises';
import type { ReportFacts } from '../../page/index.js';
import type { Language } from '../../vocabulary/index.js';
import { fileError } from '../fileError.js';
import { type CliIo, writeText } from '../io.js';
import { reportCsv } from './reportCsv.js';
import type { ReportRequest } from './reportRequest.js';
import { reportTable } from './reportTable.js';

/** Writes a report in its form, and the page where one is asked for. */
export async function writeReport(facts: ReportFacts, { form, html, language }: ReportRequest, io: CliIo): Promise<void> {
  const { count } = facts.refused;
  if (count > 0) await writeText(io.stderr, `${count} refused\n`);
  if (html !== undefined) await writePage(html, facts, language);
  await writeText(io.stdout, textOf(facts, form));
}

async function writePage(file: string, facts: ReportFacts, language: Language): Promise<void> {
  // Its charts are a large library: loaded by who asks for a page.
  const { reportPage } = await import('../../page/index.js');
  await writeFile(file, reportPage(facts, language)).catch((error: unknown) => {
    throw fileError('write', file, error);
  });
}

function textOf(facts: ReportFacts, form: ReportRequest['form']): string {
  const { source, report, refused, reading } = facts;
  switch (form) {
    case 'json':
      return `${JSON.stringify({ ...report, source, refused, ...(reading === undefined ? {} : { reading }) }, null, 2)}\n`;
    case 'csv':
      return reportCsv(facts);
    case 'table':
      return reportTable(facts);
  }
}
