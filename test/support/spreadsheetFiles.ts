import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { inject } from 'vitest';

/** One of the files for spreadsheets, as the build makes it from the sources; `office-script.js` is the Office Script as Excel compiles it. */
export function spreadsheetFile(name: string): string {
  return spreadsheetBytes(name).toString('utf8');
}

export function spreadsheetBytes(name: string): Buffer {
  return readFileSync(join(inject('shippedFiles'), name));
}

/** A bare JavaScript context: the language itself, without Intl and without anything of Node or of the web. */
export function bareContext(): { run(script: string): unknown } {
  const context = createContext({});
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;', context);
  return { run: (script) => runInContext(script, context) };
}
