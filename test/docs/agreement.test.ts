import { readFileSync } from 'node:fs';
import { cloudctiSla } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
const page = read('agreement.md');
/** The statements of rows and columns that are named by their ends. */
const IN_TABLES = ['§3:2', '§3:3'];

describe('docs/agreement.md', () => {
  test('has every statement that the clauses cite', () => {
    const cited = new Set([...read('clauses.md').matchAll(/^\| (§[\d.]+:\d+)/gm)].map(([, statement]) => statement ?? ''));
    expect(cited.size).toBeGreaterThan(25);
    expect([...cited].filter((statement) => !page.includes(`**${statement}**`))).toEqual(IN_TABLES);
  });

  test('says what the agreement as data says: how CloudCTI is reached, when, and the targets', () => {
    const { email, telephone, contingency } = cloudctiSla.procedure;
    for (const { value } of [email, telephone, contingency]) expect(page).toContain(` ${value} `);
    expect(cloudctiSla.calendar.hours.value.mon).toEqual(['08:30-17:00']);
    expect(page).toContain('Working days 08:30 – 17:00');
    const { response, update, mttr } = cloudctiSla.kpis[2];
    expect([response, update, mttr].map((target) => ('value' in target ? target.value : target.kind))).toEqual([8, 8, 2]);
    expect(page).toMatch(/^\| 2 +\| 8 Support hours \| 8 Support hours +\| 2 working days +\| Support hours +\| ≻ 90% +\|$/m);
  });
});
