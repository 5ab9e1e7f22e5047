import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFacts, SplitPage } from '../../../page/index.js';
import { fileError } from '../../fileError.js';
import type { CliIo } from '../../io.js';
import { pageIsThere } from '../../messages.js';
import { openOutput } from '../../openOutput.js';
import { RefusalCounts } from '../../RefusalCounts.js';
import { WrongUse } from '../../WrongUse.js';
import { type Read, reportFacts, type Telling } from '../facts/reportFacts.js';
import { fileNames } from './fileNames.js';
import type { SplitJudging } from './SplitJudging.js';

/** Where pages go, and how. */
export interface SplitPlace {
  readonly column: string;
  readonly folder: string;
  /** Whether pages that are there already are replaced. */
  readonly isReplaced: boolean;
  readonly inputs: readonly string[];
}

const OVERVIEW = 'index.html';

/** Writes a page for each name of a column, and an overview of them; nothing is written where a page would take the place of one in silence. */
export async function writeSplit(
  split: SplitJudging,
  facts: ReportFacts,
  { read, telling, place, io }: { readonly read: Read; readonly telling: Telling; readonly place: SplitPlace; readonly io: CliIo },
): Promise<void> {
  const { noName, overviewPage, reportPage } = await import('../../../page/index.js');
  const { column, folder, inputs } = place;
  const { language, names } = telling;
  const judged = split.all;
  const files = fileNames(judged.map(([name]) => name));
  prepare(place, [OVERVIEW, ...files.values()]);
  const write = async (file: string, text: string) => {
    const output = await openOutput({ option: '--html', file: join(folder, file), inputs }, io);
    await output.write(text);
    await output.close();
  };
  const pages: SplitPage[] = [];
  for (const [name, judging] of judged) {
    const refused = new RefusalCounts();
    // Rows that do not say whose they are may be anybody's (R20).
    for (const counts of [split.refusedOf(name), split.unknown]) refused.addAll(counts);
    const ownRead = { ...read, refused: { count: refused.count, reasons: refused.reasonsIn(language) } };
    const own = reportFacts(judging, ownRead, { ...telling, names: { ...names, customer: name === '' ? noName(language) : name } });
    const file = files.get(name) as string;
    await write(file, reportPage(own, language));
    const { count } = split.refusedOf(name);
    pages.push({ name, file, incidents: own.report.total.incidents, misses: own.misses.count, refused: count, verdict: own.verdict });
  }
  const others = split.onlyRefused.map((name) => ({ name, refused: split.refusedOf(name).count }));
  await write(OVERVIEW, overviewPage(facts, { by: column, pages, onlyRefused: others, unknown: split.unknown.count }, language));
}

function prepare({ folder, isReplaced }: SplitPlace, files: readonly string[]): void {
  const there = isReplaced ? undefined : files.find((file) => existsSync(join(folder, file)));
  if (there !== undefined) throw new WrongUse(pageIsThere(join(folder, there)));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileError('write', folder, error);
  }
}
