import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { spreadsheetFiles } from '../../src/build/script/spreadsheetFiles.js';

let made: ReturnType<typeof spreadsheetFiles> | undefined;

/** One of the files for spreadsheets, as the build makes it from the sources. */
export async function spreadsheetFile(name: string): Promise<string> {
  made ??= spreadsheetFiles();
  const text = (await made).get(name);
  if (text === undefined) throw new Error(`there is no ${name}`);
  return text;
}

/** A bare JavaScript context: the language itself, without Intl and without anything of Node or of the web. */
export function bareContext(): { run(script: string): unknown } {
  const context = createContext({});
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;', context);
  return { run: (script) => runInContext(script, context) };
}

/** The Office Script as Excel compiles it. */
export async function compiledOfficeScript(): Promise<string> {
  const { outputText } = ts.transpileModule(await spreadsheetFile('office-script.ts'), {
    compilerOptions: { target: ts.ScriptTarget.ES2019, module: ts.ModuleKind.None },
  });
  return outputText;
}
