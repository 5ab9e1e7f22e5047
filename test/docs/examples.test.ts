import { readdirSync, readFileSync } from 'node:fs';
import * as sla from '@cloudcti/sla';
import * as dateHolidays from '@cloudcti/sla/date-holidays';
import * as spreadsheet from '@cloudcti/sla/spreadsheet';
import * as luxon from 'luxon';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Example {
  readonly place: string;
  readonly code: string;
}

const MODULES: Readonly<Record<string, unknown>> = {
  '@cloudcti/sla': sla,
  '@cloudcti/sla/date-holidays': dateHolidays,
  '@cloudcti/sla/spreadsheet': spreadsheet,
  luxon,
};
const root = new URL('../../', import.meta.url).pathname;
const sources = files('src', '.ts');
const pages = ['README.md', ...files('docs', '.md')];
const examples = [...sources.flatMap(inComments), ...pages.flatMap(inMarkdown)];

function files(folder: string, ending: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith(ending) ? [`${folder}/${file}`] : [],
  );
}

/** The `@example` blocks of doc comments. */
function inComments(file: string): Example[] {
  const text = readFileSync(root + file, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0].split('\n').map((line) => line.replace(/^\s*(\*\/|\* ?|\/\*\*)/, ''));
    const start = lines.indexOf('@example');
    const place = `${file}:${text.slice(0, comment.index).split('\n').length}`;
    return start < 0 ? [] : [{ place, code: lines.slice(start + 1).join('\n') }];
  });
}

/** The code blocks of a page that are marked `ts`. */
function inMarkdown(file: string): Example[] {
  const text = readFileSync(root + file, 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => ({
    place: `${file}:${text.slice(0, block.index).split('\n').length}`,
    code: block[1] ?? '',
  }));
}

/** Makes every line `expression; // => value` a check, then plain JavaScript with `require`. */
function runnable(code: string): string {
  const checked = code.replace(
    /^(\s*(?:if \(.*?\) )?)(.+?);\s*\/\/ => (.*)$/gm,
    (_line, start: string, expression: string, value: string) =>
      `${start}check(() => (${expression}), () => (${value}), ${JSON.stringify(expression)});`,
  );
  return ts.transpileModule(checked, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } }).outputText;
}

describe('every example in the docs gives what it says', () => {
  test.each(examples.map((example) => [example.place, example.code] as const))('%s', (_place, code) => {
    let checks = 0;
    const check = (actual: () => unknown, expected: () => unknown, expression: string) => {
      checks++;
      const value = actual();
      expect(typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value, expression).toEqual(expected());
    };
    const load = (name: string) => MODULES[name];
    new Function('require', 'exports', 'check', runnable(code))(load, {}, check);
    expect(checks).toBeGreaterThan(0);
  });
});

describe('every public function', () => {
  const functions = Object.entries({ ...sla, ...dateHolidays, ...spreadsheet }).filter(
    ([name, value]) => typeof value === 'function' && name !== 'default',
  );
  const text = sources.map((file) => readFileSync(root + file, 'utf8')).join('\n');

  test.each(functions.map(([name]) => name))('%s says what it answers, with an example', (name) => {
    const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export (?:function|class) ${name}\\b`).exec(text)?.[1];
    expect(comment).toMatch(/@example/);
    if (name !== 'SlaInputError') expect(comment).toMatch(/@throws/);
    expect(comment).toMatch(/SLA §|R\d|Convention of ours|SlaInputError/);
  });
});
