import type { Incident } from '../../incident/index.js';
import type { ReportFacts } from '../../page/index.js';
import {
  agreementReasons,
  type HistoryChoice,
  isRefused,
  type OpenHistories,
  type ReadHistory,
  type ReadingFacts,
  type RefusedRow,
} from '../../tickets/index.js';
import { ALL_GOOD, type ExitCode, SOME_REFUSED } from '../exitCode.js';
import { shellText } from '../flags.js';
import { answer, type CliIo } from '../io.js';
import { type CountedSource, openSource } from '../openSource.js';
import { RefusalLog } from '../RefusalLog.js';
import { readingText } from '../reading/readingText.js';
import { checkText, historyFacts, sourceName } from '../reading/sayReading.js';
import { refuseToReadOutput } from '../sameFile.js';
import { reportFacts } from './facts/reportFacts.js';
import { MissesFile } from './MissesFile.js';
import { discardAll, type Outputs, openOutputs } from './openOutputs.js';
import type { ReportRequest } from './reportRequest.js';
import { SplitJudging } from './split/SplitJudging.js';
import { writeSplit } from './split/writeSplit.js';
import { writeReport } from './writeReport.js';

/** Reads a file of incidents and writes how they stand against the agreement; a refused row is printed on standard error. */
export async function reportOf(request: ReportRequest, io: CliIo): Promise<ExitCode> {
  const { file, files, inputs, language, split } = request;
  refuseToReadOutput(inputs, io);
  const isAside = split !== undefined || Object.values(files).some((name) => name !== undefined);
  const source = await openSource(file, io, isAside || io.stdout.isTTY !== true, language);
  const refusals = new RefusalLog(io, source.progress, language);
  const outputs = await openOutputs(files, inputs, io);
  try {
    const histories = await request.histories.open(source);
    try {
      return await reportFrom(histories, { request, source, refusals, outputs }, io);
    } finally {
      await histories.close();
    }
  } finally {
    source.progress.stop();
    await discardAll(outputs);
  }
}

/** What a report is made with. */
interface Making {
  readonly request: ReportRequest;
  readonly source: CountedSource;
  readonly refusals: RefusalLog;
  readonly outputs: Outputs;
}

async function reportFrom(histories: OpenHistories, making: Making, io: CliIo): Promise<ExitCode> {
  const { request, source, refusals } = making;
  const { reading, recorded } = histories;
  const { check, quiet } = request.look;
  const name = sourceName(source.name);
  const facts = reading === undefined ? undefined : historyFacts(reading, recorded);
  if (facts !== undefined && check !== true && quiet !== true) await refusals.say(readingText(name, facts, request.language));
  if (check === true && reading !== undefined && facts !== undefined) {
    const into = { judges: [request.judging(recorded, request.kept).now], counts: { closingRepairs: 0, lastRepairCounts: 0 } };
    const rows = await readInto(into, histories, refusals, true);
    source.progress.stop();
    await answer(io, checkText({ source: name, facts, reading, rows, ids: histories.ids(), refusals }, request.language));
  } else {
    await judgeAll(histories, facts, making, io);
  }
  return refusals.count === 0 ? ALL_GOOD : SOME_REFUSED;
}

async function judgeAll(
  histories: OpenHistories,
  facts: ReadingFacts | undefined,
  { request, source, refusals, outputs }: Making,
  io: CliIo,
): Promise<void> {
  const { telling, kept, language } = request;
  const misses = outputs.misses && new MissesFile(outputs.misses, telling, telling.groupBy);
  const judging = request.judging(histories.recorded, { ...kept, onMiss: misses?.add });
  const split = request.split && new SplitJudging(request.split.column, () => request.judging(histories.recorded, kept));
  const judges = [judging.now, judging.before, split].filter((each) => each !== undefined);
  const counts = { closingRepairs: 0, lastRepairCounts: 0 };
  await readInto({ judges, counts, misses, split }, histories, refusals, false);
  source.progress.stop();
  await refusals.printCounts();
  await refusals.note(histories.warnings().map((warning) => shellText(warning, language)));
  const { count, reasons } = refusals;
  const choices = request.choices({ reading: histories.reading, counts });
  const read = { source: sourceName(source.name), refused: { count, reasons }, reading: withIds(facts, histories.ids()), choices };
  const told = reportFacts(judging, read, telling);
  if (split !== undefined && request.split !== undefined) await writeSplit(split, told, { read, telling, place: request.split, io });
  await misses?.close();
  await writeReport(told, request, outputs, io);
}

/** How a file is read, and how many ids it has. */
function withIds(facts: ReadingFacts | undefined, ids: number | undefined): ReportFacts['reading'] {
  return facts === undefined || ids === undefined ? facts : { ...facts, ids };
}

/** Where incidents go that are read. */
interface Into {
  readonly judges: readonly { add(incident: Incident): void }[];
  /** R18. Of how many incidents a choice was made. */
  readonly counts: Record<HistoryChoice, number>;
  readonly misses?: MissesFile | undefined;
  /** Whose rows were refused. */
  readonly split?: SplitJudging | undefined;
}

/** How many incidents were read. */
async function readInto(into: Into, { batches, reading }: OpenHistories, refusals: RefusalLog, isQuiet: boolean): Promise<number> {
  let rows = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      const refused = isRefused(row) ? row : refusedBy(into, row, reading);
      if (refused === undefined) rows += 1;
      else {
        refusals.add(refused);
        into.split?.addRefused(refused);
      }
    }
    refusals.addRead(rows);
    if (!isQuiet) await refusals.print();
    await into.misses?.write();
  }
  return rows;
}

/** Adds an incident, and counts what was chosen of it; one outside the agreement's years is refused. */
function refusedBy(
  { judges, counts }: Into,
  { line, place, incident, chosen = [] }: ReadHistory,
  reading: OpenHistories['reading'],
): RefusedRow | undefined {
  try {
    // The first of them refuses what the others would.
    for (const judge of judges) judge.add(incident);
    for (const choice of chosen) counts[choice] += 1;
    return undefined;
  } catch (error) {
    return { line, place: place(), reasons: agreementReasons(error, reading), labels: incident.labels };
  }
}
