import type { Deadline } from '../deadline/index.js';
import { explain } from '../explain/index.js';
import { timeReader } from '../tickets/index.js';
import type { EpochMs } from '../time/index.js';
import type { Language } from '../vocabulary/index.js';
import { dateFrom } from './fromOption.js';
import type { CliIo } from './io.js';
import { doneBeforeReport, doneWithoutDrawing, drawsOnePromise } from './messages.js';
import { openOutput } from './openOutput.js';
import { WrongUse } from './WrongUse.js';

interface DrawingOptions {
  readonly svg?: string;
  readonly done?: string;
  readonly reported: string;
  readonly zone?: string;
  readonly dateFormat?: string;
  readonly language: Language;
}

interface Drawing {
  readonly deadline: Deadline;
  readonly doneMs: EpochMs | undefined;
}

/** What `--svg` asks to draw: one promise, and when it was done. */
export function drawingOf(options: DrawingOptions, deadlines: readonly (readonly [string, Deadline])[]): Drawing | undefined {
  const { svg, done, reported } = options;
  if (svg === undefined) {
    if (done !== undefined) throw new WrongUse(doneWithoutDrawing());
    return undefined;
  }
  const [only, ...others] = deadlines;
  if (only === undefined || others.length > 0) throw new WrongUse(drawsOnePromise());
  const doneMs = done === undefined ? undefined : dateFrom('--done', done, timeReader(options)).getTime();
  if (doneMs !== undefined && doneMs < dateFrom('--reported', reported, timeReader(options)).getTime())
    throw new WrongUse(doneBeforeReport());
  return { deadline: only[1], doneMs };
}

/** Writes the drawing to its file, or to standard output for `-`. */
export async function writeDrawing({ deadline, doneMs }: Drawing, { svg, language }: DrawingOptions, io: CliIo): Promise<void> {
  const output = await openOutput({ option: '--svg', file: svg === '-' ? undefined : svg, inputs: [] }, io);
  try {
    const { timeAround, timelineSvg } = await import('../page/index.js');
    const around = timeAround(deadline, doneMs ?? 0);
    await output.write(`${timelineSvg(explain(deadline), { language, doneMs, around })}\n`);
    await output.close();
  } finally {
    await output.discard();
  }
}
