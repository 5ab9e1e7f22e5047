import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The Python that speaks to LibreOffice: the system's own, which has the package python3-uno. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Whether LibreOffice can be asked. Where it is absent, the line says so; in CI that is an error, so that nothing is skipped there in silence. */
export function hasLibreOffice(): boolean {
  const isThere = (command: string, ...options: string[]) => spawnSync(command, options).status === 0;
  if (isThere('soffice', '--version') && isThere(PYTHON, '-c', 'import uno')) return true;
  const line = 'LibreOffice (soffice) or python3-uno is not installed: no workbook is recalculated';
  if (process.env['CI'] !== undefined) throw new Error(line);
  process.stdout.write(`${line}; these tests are skipped\n`);
  return false;
}

/** What a user does; the methods of test/workbook/office.py. */
export type Step =
  | readonly ['unprotect', sheet: string]
  | readonly ['delete', sheet: string, range: string, how: 'up' | 'left' | 'rows']
  | readonly ['insert', sheet: string, range: string, how: 'down' | 'right' | 'rows']
  | readonly ['move', sheet: string, range: string, to: string]
  | readonly ['copy', sheet: string, range: string, to: string]
  | readonly ['sort', sheet: string, range: string, column: number, descending?: boolean]
  | readonly ['set', sheet: string, range: string, values: readonly (readonly Shown[])[]]
  | readonly ['type', sheet: string, range: string, text: string]
  | readonly ['clear', sheet: string, range: string]
  | readonly ['fill_down', sheet: string, range: string]
  | readonly ['reopen', to: 'ods' | 'xlsx' | 'pdf']
  | readonly ['recalculate', times: number];

/** What a cell shows. */
export type Shown = number | string | null;

/** A workbook, what is done to it, and which cells are read then. */
export interface Job {
  readonly workbook: Uint8Array;
  readonly steps?: readonly Step[];
  readonly cells: readonly (readonly [sheet: string, range: string])[];
}

export interface Done {
  /** The rows of each range. */
  readonly cells: readonly (readonly (readonly Shown[])[])[];
  /** The steps that LibreOffice did not take, and why. */
  readonly refused: readonly (readonly [step: string, why: string])[];
  /** Seconds of the processor that a recalculation took, by step. */
  readonly took: readonly number[];
}

function settings(locale: string): string {
  const item = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  return `<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${item}</oor:items>`;
}

/** A folder in which a headless LibreOffice, with a profile of its own, does to workbooks what users do. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-office-'));

  /** @param locale that in which it reads what is typed, such as `nl` */
  constructor(locale = 'en-US') {
    const user = join(this.folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'registrymodifications.xcu'), settings(locale));
  }

  do<Name extends string>(jobs: Readonly<Record<Name, Job>>): Record<Name, Done> {
    const named = Object.entries<Job>(jobs).map(([name, { workbook, steps = [], cells }]) => {
      const file = join(this.folder, `${name}.xlsx`);
      writeFileSync(file, workbook);
      return { name, file, steps, cells, out: join(this.folder, `${name}.json`) };
    });
    writeFileSync(join(this.folder, 'jobs.json'), JSON.stringify(named));
    const script = new URL('../workbook/office.py', import.meta.url).pathname;
    execFileSync(PYTHON, [script, join(this.folder, 'jobs.json'), join(this.folder, 'profile')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return Object.fromEntries(named.map(({ name, out }) => [name, JSON.parse(readFileSync(out, 'utf8'))])) as Record<Name, Done>;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
