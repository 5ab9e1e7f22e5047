import { expect, test } from 'vitest';
import { commonJsIndex } from '../../src/build/commonJsIndex.js';

/** Runs the index as Node runs a CommonJS file, and says which files it opened. */
function opened(
  text: string,
  files: Readonly<Record<string, object>>,
): { readonly exports: Record<string, unknown>; readonly files: string[] } {
  const exports: Record<string, unknown> = {};
  const asked: string[] = [];
  const require = (name: string) => {
    asked.push(name);
    return files[name];
  };
  new Function('exports', 'module', 'require', text)(exports, { exports }, require);
  return { exports, files: asked };
}

const core = { deadlines: () => 'due', internal: () => 'hidden' };
const chapters = { explain: () => 'why', assess: () => 'met' };
const FILES = { './core.cjs': core, './chapters.cjs': chapters };

test('a program that asks for deadlines only opens the core and no more', () => {
  const index = opened(commonJsIndex(['deadlines', 'explain'], core, chapters), FILES);
  expect(index.exports['deadlines']).toBe(core.deadlines);
  expect(index.files).toEqual(['./core.cjs']);
});

test('a chapter is opened when one of its functions is first read, and once', () => {
  const index = opened(commonJsIndex(['assess', 'deadlines', 'explain'], core, chapters), FILES);
  expect(index.exports['explain']).toBe(chapters.explain);
  expect(index.exports['assess']).toBe(chapters.assess);
  expect(index.files).toEqual(['./core.cjs', './chapters.cjs']);
});

test('the index has the names of the package and no others', () => {
  const index = opened(commonJsIndex(['assess', 'deadlines', 'explain'], core, chapters), FILES);
  expect(Object.keys(index.exports)).toEqual(['assess', 'deadlines', 'explain']);
});

test('a name that no file exports stops the build', () => {
  expect(() => commonJsIndex(['deadlines', 'misspelt'], core, chapters)).toThrow('neither core.cjs nor chapters.cjs exports misspelt');
});
