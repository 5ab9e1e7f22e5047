import { PassThrough, Readable } from 'node:stream';
import { text as read } from 'node:stream/consumers';
import { run } from '../../src/cli/run.js';

/** Carries out a command line: its exit status and all that it wrote. */
export async function cli(args: readonly string[], input = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const out = [read(stdout), read(stderr)] as const;
  const status = await run(args, { stdin: Readable.from([Buffer.from(input)]) as never, stdout, stderr });
  stdout.end();
  stderr.end();
  return { status, out: await out[0], error: await out[1] };
}
