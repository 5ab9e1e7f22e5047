import type { ReportFacts } from '../../page/index.js';
import {
  agreementReasons,
  isRefused,
  type OpenHistories,
  type ReadHistory,
  type ReadingFacts,
  type RefusedRow,
} from '../../tickets/index.js';
import { ALL_GOOD, type ExitCode, SOME_REFUSED } from '../exitCode.js';
import { shellText } from '../flags.js';
import { answer, type CliIo } from '../io.js';
import type { Output } from '../Output.js';
import { openOutput } from '../openOutput.js';
import { type CountedSource, openSource } from '../openSource.js';
import { RefusalLog } from '../RefusalLog.js';
import { readingText } from '../reading/readingText.js';
import { checkText, historyFacts, sourceName } from '../reading/sayReading.js';
import { refuseToReadOutput } from '../sameFile.js';
import { reportFacts } from './facts/reportFacts.js';
import type { Judging } from './judging.js';
import type { ReportRequest } from './reportRequest.js';
import { writeReport } from './writeReport.js';

/** Reads a file of incidents and writes how they stand against the agreement; a refused row is printed on standard error. */
export async function reportOf(request: ReportRequest, io: CliIo): Promise<ExitCode> {
  const { file, html, inputs, language } = request;
  refuseToReadOutput(inputs, io);
  const source = await openSource(file, io, html !== undefined || io.stdout.isTTY !== true, language);
  const refusals = new RefusalLog(io, source.progress, language);
  const page = html === undefined ? undefined : await openOutput({ option: '--html', file: html, inputs }, io);
  try {
    const histories = await request.histories.open(source);
    try {
      return await reportFrom(histories, { request, source, refusals, page }, io);
    } finally {
      await histories.close();
    }
  } finally {
    source.progress.stop();
    await page?.discard();
  }
}

/** What a report is made with. */
interface Making {
  readonly request: ReportRequest;
  readonly source: CountedSource;
  readonly refusals: RefusalLog;
  readonly page: Output | undefined;
}

async function reportFrom(histories: OpenHistories, { request, source, refusals, page }: Making, io: CliIo): Promise<ExitCode> {
  const { reading, recorded, warnings } = histories;
  const { look } = request;
  const name = sourceName(source.name);
  const facts = reading === undefined ? undefined : historyFacts(reading, recorded);
  if (facts !== undefined && look.check !== true && look.quiet !== true) await refusals.say(readingText(name, facts, request.language));
  const judges = request.judging(recorded, request.kept);
  const rows = await readInto(judges, histories, refusals, look.check === true);
  source.progress.stop();
  if (look.check === true && reading !== undefined && facts !== undefined) {
    await answer(io, checkText({ source: name, facts, reading, rows, ids: histories.ids(), refusals }, request.language));
  } else {
    await refusals.printCounts();
    await refusals.note(warnings().map((warning) => shellText(warning, request.language)));
    const { count, reasons } = refusals;
    const read = { source: name, refused: { count, reasons }, reading: withIds(facts, histories.ids()) };
    await writeReport(reportFacts(judges, read, request.telling), request, page, io);
  }
  return refusals.count === 0 ? ALL_GOOD : SOME_REFUSED;
}

/** How a file is read, and how many ids it has. */
function withIds(facts: ReadingFacts | undefined, ids: number | undefined): ReportFacts['reading'] {
  return facts === undefined || ids === undefined ? facts : { ...facts, ids };
}

/** How many incidents were read. */
async function readInto(judges: Judging, { batches, reading }: OpenHistories, refusals: RefusalLog, isQuiet: boolean): Promise<number> {
  let rows = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      const refused = isRefused(row) ? row : refusedBy(judges, row, reading);
      if (refused !== undefined) refusals.add(refused);
      else rows += 1;
    }
    refusals.addRead(rows);
    if (!isQuiet) await refusals.print();
  }
  return rows;
}

/** Adds an incident; one outside the agreement's years is refused. */
function refusedBy(
  { now, before }: Judging,
  { line, place, incident }: ReadHistory,
  reading: OpenHistories['reading'],
): RefusedRow | undefined {
  try {
    now.add(incident);
    before?.add(incident);
    return undefined;
  } catch (error) {
    return { line, place: place(), reasons: agreementReasons(error, reading) };
  }
}
