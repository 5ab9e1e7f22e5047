import * as sla from '@cloudcti/sla';
import * as batch from '@cloudcti/sla/batch';
import * as dateHolidays from '@cloudcti/sla/date-holidays';
import * as spreadsheet from '@cloudcti/sla/spreadsheet';
import * as sql from '@cloudcti/sla/sql';
import * as testing from '@cloudcti/sla/testing';
import * as matchers from '@cloudcti/sla/testing/matchers';
import * as fastCheck from 'fast-check';
import * as luxon from 'luxon';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { docExamples, sourceFiles } from '../support/docExamples.js';

const MODULES: Readonly<Record<string, unknown>> = {
  '@cloudcti/sla': sla,
  '@cloudcti/sla/batch': batch,
  '@cloudcti/sla/date-holidays': dateHolidays,
  '@cloudcti/sla/spreadsheet': spreadsheet,
  '@cloudcti/sla/sql': sql,
  '@cloudcti/sla/testing': testing,
  '@cloudcti/sla/testing/matchers': matchers,
  luxon,
  'fast-check': fastCheck,
};
/** Makes every line `expression; // => value` a check, then plain JavaScript with `require`. */
function runnable(code: string): string {
  const checked = code.replace(
    /^(\s*(?:if \(.*?\) )?)(.+?);\s*\/\/ => (.*)$/gm,
    (_line, start: string, expression: string, value: string) =>
      `${start}check(() => (${expression}), () => (${value}), ${JSON.stringify(expression)});`,
  );
  return ts.transpileModule(checked, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } }).outputText;
}

/** What a console shows of an answer: a deadline without what it was made from. */
function shown(key: string, value: unknown): unknown {
  return key === 'madeFrom' ? undefined : value;
}

describe('every example in the docs gives what it says', () => {
  test.each(docExamples().map((example) => [example.place, example.code] as const))('%s', (_place, code) => {
    let checks = 0;
    const check = (actual: () => unknown, expected: () => unknown, expression: string) => {
      checks++;
      const value = actual();
      expect(typeof value === 'object' ? JSON.parse(JSON.stringify(value), shown) : value, expression).toEqual(expected());
    };
    const load = (name: string) => MODULES[name];
    new Function('require', 'exports', 'check', runnable(code))(load, {}, check);
    expect(checks).toBeGreaterThan(0);
  });
});

describe('every public function', () => {
  const functions = Object.entries({ ...sla, ...batch, ...dateHolidays, ...spreadsheet, ...sql, ...testing, ...matchers }).filter(
    ([name, value]) => typeof value === 'function' && name !== 'default',
  );
  const text = sourceFiles()
    .map(({ text }) => text)
    .join('\n');

  test.each(functions.map(([name]) => name))('%s says what it answers, with an example', (name) => {
    const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export (?:function|class) ${name}\\b`).exec(text)?.[1];
    expect(comment).toMatch(/@example/);
    if (name !== 'SlaInputError') expect(comment).toMatch(/@throws/);
    expect(comment).toMatch(/SLA §|R\d|Convention of ours|SlaInputError/);
  });
});
