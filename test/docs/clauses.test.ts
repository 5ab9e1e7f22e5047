import { readFileSync } from 'node:fs';
import * as sla from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const page = readFileSync(at('docs/clauses.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| §'))
  .map(
    (line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()) as [string, string, string, string],
  );

/** The rulings that this version computes, each of which needs a row. */
const RULINGS = Array.from({ length: 20 }, (_, index) => `R${index + 1}`);
/** The statements of the agreement, as many times as the table has them: a row that is taken away is missed. */
const STATEMENTS = [
  ...['§1.1:1', '§1.1:2', '§1.1:3', '§1.1:4'],
  ...['§1.2:1', '§1.2:2', '§1.2:3'],
  ...['§1.3:1', '§1.3:2', '§1.3:3', '§1.3:3', '§1.3:3', '§1.3:4', '§1.3:5'],
  ...['§1'],
  ...['§2:1', '§2:1', '§2:1', '§2:2', '§2'],
  ...['§3:1', '§3:2', '§3:3', '§3:4', '§3', '§3:5', '§3'],
  ...['§4:1', '§4:2', '§4:3', '§4:4', '§4:4', '§4:4', '§4:4', '§4:4', '§4:5', '§4:6', '§4:7', '§4:8', '§4:9', '§4'],
  ...Array.from({ length: 10 }, () => '§5'),
  ...['§1.3', '§1.3', '§1.3'],
  ...['§4', '§4'],
  ...Array.from({ length: 13 }, () => '§5'),
];
/** Public functions that are no rule of the contract: conventions of ours, with no clause. */
const CONVENTIONS = ['supportClock', 'SlaInputError', 'isSlaInputError', 'deadlineFrom', 'safely', 'toProblem'];

describe('docs/clauses.md', () => {
  test.each(rows)('%s (%s): %s, %s', (_clause, _ruling, rule, proof) => {
    const [, name, file] = /^`(\w+)` in `([\w/-]+\.ts)`$/.exec(rule) ?? [];
    expect(readFileSync(at(`src/${file}`), 'utf8')).toMatch(new RegExp(`export (function|const) ${name}\\b`));
    const [, title, tests] = /^"(.+)" in `([\w/-]+\.test\.ts)`$/.exec(proof) ?? [];
    const titles = readFileSync(at(`test/${tests}`), 'utf8').matchAll(/(?:test|describe|\?\.)(?:\.\w+\(.*?\))?\(\s*(['"`])(.*?)\1\s*,/g);
    expect([...titles].map((match) => match[2])).toContain(title);
  });

  test('has a row for every ruling of this version', () => {
    const named = new Set(rows.flatMap(([, ruling]) => ruling.split(', ')));
    expect(RULINGS.filter((ruling) => !named.has(ruling))).toEqual([]);
  });

  test('has its rows for every statement of the agreement, in order', () =>
    expect(rows.map(([clause]) => /^§[\d.]+(?::\d+)?/.exec(clause)?.[0])).toEqual(STATEMENTS));

  test('has a row for every public function that is a rule', () => {
    const functions = Object.entries(sla).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    const named = rows.map(([, , rule]) => /`(\w+)`/.exec(rule)?.[1]);
    expect(functions.filter((name) => !named.includes(name) && !CONVENTIONS.includes(name))).toEqual([]);
  });

  test('every ruling that the code cites is explained to users', () => {
    const rulings = readFileSync(at('docs/rulings.md'), 'utf8');
    for (const ruling of RULINGS) expect(rulings).toContain(`\n### ${ruling} `);
  });
});
