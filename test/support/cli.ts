import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { run } from '../../src/cli/run.js';
import { withoutReadingNote } from './readingNote.js';

/** Where a command line runs. */
export interface Surroundings {
  /** How many bytes of the input come at a time; all of them where nothing is said. */
  readonly chunk?: number;
  /** Or where the input is cut, in bytes. */
  readonly cuts?: readonly number[];
  /** Which streams are a terminal. */
  readonly terminals?: readonly ('stdout' | 'stderr')[];
  /** How wide the terminal is; 80 columns where nothing is said. */
  readonly columns?: number;
  /** What its clock says, in epoch milliseconds. */
  readonly now?: number;
}

/** Carries out a command line: its exit status and all that it wrote; `read` is what it said of how a file is read, `error` all else on standard error. */
export async function cli(args: readonly string[], input: string | Uint8Array = '', surroundings: Surroundings = {}) {
  const stream = (name: 'stdout' | 'stderr') =>
    Object.assign(new PassThrough(), { isTTY: surroundings.terminals?.includes(name) === true, columns: surroundings.columns ?? 80 });
  const [stdout, stderr] = [stream('stdout'), stream('stderr')];
  const out = [buffer(stdout), buffer(stderr)] as const;
  const stdin = Readable.from(pieces(Buffer.from(input), surroundings)) as never;
  const status = await run(args, { stdin, stdout, stderr, now: () => surroundings.now ?? 0 });
  stdout.end();
  stderr.end();
  // By way of bytes: a decoder would take a byte order mark away.
  const { error, read } = withoutReadingNote((await out[1]).toString());
  // Beside the rest: most tests are about something else, and compare the whole.
  const result = { status, out: (await out[0]).toString(), error };
  return Object.defineProperty(result, 'read', { value: read, enumerable: false }) as typeof result & { readonly read: string };
}

function pieces(bytes: Buffer, { chunk, cuts }: Surroundings): Buffer[] {
  const ends =
    chunk === undefined ? [...(cuts ?? [])] : Array.from({ length: Math.floor(bytes.length / chunk) }, (_, i) => (i + 1) * chunk);
  const all = [0, ...ends.sort((one, other) => one - other), bytes.length];
  return all.slice(1).map((end, index) => bytes.subarray(all[index], end));
}
