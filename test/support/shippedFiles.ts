import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds the files for spreadsheets. */
    readonly shippedFiles: string;
  }
}

/**
 * Makes the files for spreadsheets once for all test files: what makes them (typescript, esbuild, exceljs) takes longer than most tests, and so no
 * worker loads it. Where no test file of the run reads them, none is made.
 */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const readsThem = (path: string) => /\/(spreadsheetFiles|officeWorkbook)\.js/.test(readFileSync(path, 'utf8'));
  if (!project.vitest.state.getPaths().some(readsThem)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-files-'));
  const { makeShippedFiles } = await import('./makeShippedFiles.js');
  await makeShippedFiles(folder);
  project.provide('shippedFiles', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
