/**
 * A service as its makers write one, outside the tree and from the packed tarball: a handler that answers 200 or 400, and a job that says what is due.
 * It runs as ESM and as CommonJS, bundled by Vite for Node and for browsers, and compiles in strict TypeScript: `npm run service`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyProject, packInto } from '../support/packedLibrary.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-'));

const SERVICE = `
/** POST /deadlines */
export function handle(body: string): { readonly status: number; readonly body: string } {
  const sent: unknown = JSON.parse(body);
  const answer = safely(deadlines, sent as Parameters<typeof deadlines>[0]);
  return answer.ok ? { status: 200, body: JSON.stringify(answer.value) } : { status: 400, body: JSON.stringify(toProblem(answer.error)) };
}

/** What the job on duty is told. */
export function due(rows: readonly string[], at: Date): readonly string[] {
  const tickets = rows.map((row) => incident(JSON.parse(row) as IncidentInput));
  return promisesDue(tickets, { at, within: { minutes: 30 } }).map(({ id, kpi, state }) => \`\${id} \${kpi} \${state}\`);
}

const good = handle('{ "priority": 2, "reportedAt": "2026-05-22T16:00+02:00" }');
const bad = handle('{ "priority": 2, "reported": "2026-05-22T16:00" }');
const stored = JSON.stringify(incident({ id: 'CTI-1', priority: 1, reportedAt: '2026-11-23T09:00+01:00' }));
const kept: Incident = JSON.parse(stored);
console.log(good.status, explainText(explain(deadlineFrom(JSON.parse(good.body).mttr))).split('\\n')[0]);
console.log(bad.status, JSON.parse(bad.body).errors.map(({ pointer, code }: { pointer: string; code: string }) => pointer + ' ' + code).join(', '));
console.log(due(['{ "id": "CTI-1", "priority": 1, "reportedAt": "2026-11-23T09:00+01:00" }'], new Date('2026-11-23T12:40+01:00')).join(', '));
console.log(assess(kept, { at: '2026-11-23T12:40+01:00' }).response.state);
`;
const NAMES = [
  'assess',
  'deadlineFrom',
  'deadlines',
  'explain',
  'explainText',
  'incident',
  'promisesDue',
  'safely',
  'toProblem',
  'type Incident',
  'type IncidentInput',
];
const SAID = [
  '200 Repair of an incident of priority 2 (MTTR): due on Wednesday 27 May 2026 at 17:00.',
  '400 #/reported unknown-field, #/reportedAt missing-field',
  'CTI-1 response running, CTI-1 update running',
  'running',
].join('\n');

const VITE = (ssr: boolean) => `import { build } from 'vite';
await build({ root: '.', logLevel: 'error', ssr: { noExternal: true }, build: { outDir: '${ssr ? 'bundled' : 'browser'}', ${
  ssr ? "ssr: 'service.ts'" : "lib: { entry: 'service.ts', formats: ['es'], fileName: 'service' }"
} } });
`;

function run(command: string, args: readonly string[]): string {
  process.stdout.write(`> ${command} ${args.join(' ')}\n`);
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function expectSaid(how: string, said: string): void {
  if (said.trim() !== SAID) throw new Error(`the service, ${how}, says\n${said}\nin place of\n${SAID}`);
  process.stdout.write(`The service answers ${how}\n`);
}

try {
  emptyProject(folder, [packInto(folder).file, 'typescript@5.9.3', '@types/node@20.19.43', 'vite@7.3.1'], 'module');

  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, target: 'es2022', module: 'nodenext' };
  for (const [file, made, how] of [
    ['service.ts', 'made/service.js', 'as ESM'],
    ['service.cts', 'made/service.cjs', 'as CommonJS'],
  ] as const) {
    writeFileSync(join(folder, file), `import { ${NAMES.join(', ')} } from '@cloudcti/sla';\n${SERVICE}`);
    const compilerOptions = { ...strict, types: ['node'], outDir: 'made' };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    run('npx', ['tsc', '-p', 'tsconfig.json']);
    expectSaid(how, run('node', [made]));
  }

  writeFileSync(join(folder, 'node.mjs'), VITE(true));
  run('node', ['node.mjs']);
  expectSaid('bundled by Vite for Node', run('node', ['bundled/service.js']));
  writeFileSync(join(folder, 'page.mjs'), VITE(false));
  run('node', ['page.mjs']);
  expectSaid('bundled by Vite for browsers', run('node', ['browser/service.js']));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
