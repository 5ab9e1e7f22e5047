import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Answers, Runtime } from './Runtime.js';
import type { Surroundings } from './surroundings.js';

const run = promisify(execFile);
const MEGABYTES_8 = 8_000_000;

interface Executable {
  readonly name: string;
  readonly file: string;
  /** Before a script. */
  readonly args?: readonly string[];
  readonly flags: readonly string[];
  readonly version: readonly string[];
}

const NODE_FLAGS = ['--frozen-intrinsics', '--disable-proto=throw', '--disallow-code-generation-from-strings'];
const node = (major: number): Executable => ({
  name: 'Node',
  file: `node-${major}/bin/node`,
  flags: NODE_FLAGS,
  version: ['-p', 'process.versions.node'],
});

const EXECUTABLES: readonly Executable[] = [
  ...[20, 22, 24, 26].map(node),
  { name: 'Bun', file: 'bun/bin/bun', flags: [], version: ['--version'] },
  {
    name: 'Deno',
    file: 'deno/deno',
    args: ['run', '--allow-all', '--no-prompt', '--node-modules-dir=manual'],
    flags: ['--v8-flags=--disallow-code-generation-from-strings'],
    version: ['eval', 'console.log(Deno.version.deno)'],
  },
];

/** The runtimes of servers, from the folder that they were installed in; they use the library as `project` has it installed. */
export function serverRuntimes(installed: string, project: string): Promise<Runtime[]> {
  return Promise.all(EXECUTABLES.map((executable) => serverRuntime(executable, join(installed, 'node_modules', executable.file), project)));
}

async function serverRuntime({ name, args = [], flags, version }: Executable, file: string, project: string): Promise<Runtime> {
  const start = async (before: readonly string[], script: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const options = { cwd: project, env: { ...process.env, ...env }, maxBuffer: MEGABYTES_8 };
    return (await run(file, [...args, ...before, ...script], options)).stdout;
  };
  return {
    name: `${name} ${(await run(file, [...version])).stdout.trim()}`,
    forms: ['esm', 'cjs'],
    flags,
    answers: async ({ spoiled, form, zone, flag }: Surroundings) =>
      JSON.parse(
        await start(flag === undefined ? [] : [flag], ['main.mjs', spoiled, form], zone === undefined ? {} : { TZ: zone }),
      ) as Answers,
    command: (words) => start([], [join('node_modules', '@cloudcti', 'sla', 'dist', 'cli.cjs'), ...words]),
  };
}
