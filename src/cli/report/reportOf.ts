import { basename } from 'node:path';
import type { ComplianceBuilder } from '../../compliance/index.js';
import { SlaInputError } from '../../errors/index.js';
import { explainParts } from '../../explain/index.js';
import type { ReportFacts } from '../../page/index.js';
import { isRefused, type ReadHistory, type RefusedRow } from '../../tickets/index.js';
import { ALL_GOOD, type ExitCode, SOME_REFUSED } from '../exitCode.js';
import { shellText } from '../flags.js';
import type { CliIo } from '../io.js';
import { type CountedSource, openSource } from '../openSource.js';
import { RefusalLog } from '../RefusalLog.js';
import type { ReportRequest } from './reportRequest.js';
import { writeReport } from './writeReport.js';

/** Reads a file of incidents and writes how they stand against the agreement; a refused row is printed on standard error. */
export async function reportOf(request: ReportRequest, io: CliIo): Promise<ExitCode> {
  const sharesTerminal = request.html === undefined && io.stdout.isTTY === true;
  const source = await openSource(request.file, io, !sharesTerminal);
  const refusals = new RefusalLog(io, source.progress);
  try {
    await readInto(request.builder, request, source, refusals);
    await refusals.note(request.histories.warnings().map(shellText));
  } finally {
    source.progress.stop();
  }
  await writeReport(factsOf(request, source, refusals), request, io);
  return refusals.count === 0 ? ALL_GOOD : SOME_REFUSED;
}

async function readInto(
  builder: ComplianceBuilder,
  { histories }: ReportRequest,
  source: CountedSource,
  refusals: RefusalLog,
): Promise<void> {
  for await (const batch of histories.read(source)) {
    for (const row of batch) {
      const refused = isRefused(row) ? row : refusedBy(builder, row);
      if (refused !== undefined) refusals.add(refused);
    }
    await refusals.print();
  }
}

/** Adds an incident; one outside the agreement's years is refused. */
function refusedBy(builder: ComplianceBuilder, { place, incident }: ReadHistory): RefusedRow | undefined {
  try {
    builder.add(incident);
    return undefined;
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return { place, reasons: error.issues.map(({ message }) => [message]) };
  }
}

function factsOf({ builder, language }: ReportRequest, { name }: CountedSource, { count, examples }: RefusalLog): ReportFacts {
  const report = builder.report();
  const explained = report.worst.map(({ trail }) => explainParts(trail, { locale: language }));
  return { source: basename(name), report, refused: { count, examples }, explained };
}
