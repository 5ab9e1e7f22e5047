import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice can be asked. Where it is absent, the line says so; in CI that is an error, so that nothing is skipped there in silence. */
export function hasLibreOffice(): boolean {
  if (spawnSync('soffice', ['--version']).status === 0) return true;
  const line = 'LibreOffice (soffice) is not installed: no workbook is recalculated';
  if (process.env['CI'] !== undefined) throw new Error(line);
  process.stdout.write(`${line}; these tests are skipped\n`);
  return false;
}

/** Cells as they are, not as they look: numbers in full. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';

/** A folder in which a headless LibreOffice, with a profile of its own, turns files into others. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-office-'));

  write(name: string, bytes: Uint8Array): void {
    writeFileSync(join(this.folder, name), bytes);
  }

  convert(to: string, names: readonly string[]): void {
    const profile = `-env:UserInstallation=file://${this.folder}/profile`;
    const files = names.map((name) => join(this.folder, name));
    const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', this.folder, ...files], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
  }

  /** The first sheets of files, recalculated, as CSV. */
  sheets(names: readonly string[]): string[] {
    this.convert(CSV, names);
    return names.map((name) => readFileSync(join(this.folder, name.replace(/\.\w+$/, '.csv')), 'utf8'));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
