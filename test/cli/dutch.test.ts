import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const TICKETS =
  'id,priority,reported_at,first_response_at,updates,resolved_at\n' +
  'A1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-23T12:00+01:00,2026-11-30T09:00+01:00\n' +
  'A2,1,2026-11-24T09:00+01:00,,,\nA3,3,2026-11-24T09:00+01:00,2026-11-24T10:00+01:00,,2026-11-24T11:00+01:00\n' +
  'A4,2,2030-11-24T09:00+01:00,,,\nA5,2,,,,\n';
const AT = ['--at', '2026-12-01T00:00+01:00', '--period', '2026-11-24/2026-12-31', '--group-by', 'priority,month,quarter,id'];

const ANSWERS: readonly (readonly [command: string, args: readonly string[], dutch: readonly string[]])[] = [
  [
    'deadlines of one report',
    ['deadlines', '-p', '2', '-r', '2026-05-22T16:00+02:00'],
    ['gemeld vr 2026-05-22 16:00', 'di 2026-05-26', '2 werkdagen'],
  ],
  ['deadlines of a file', ['deadlines', '-', '--table'], ['Gemeld', 'ma 2026-11-23', 'nader te', 'naar beste']],
  [
    'a report',
    ['report', '-', ...AT],
    ['Gehaald', 'Behaald', 'Per maand', 'Herstel, supporttijd', 'Grootste overschrijdingen', 'Buiten beschouwing: 2 buiten de periode'],
  ],
  [
    'who to call',
    ['contact', '--at', '2026-11-23T18:00+01:00', '-p', '1', '--end-customers', '3'],
    ['buiten supporturen', 'Calamiteiten', 'vanaf di 2026-11-24 08:30'],
  ],
  [
    'a window',
    ['maintenance', '--from', '2026-11-23T16:30+01:00', '--to', '2026-11-23T20:00+01:00'],
    ['Onderhoud van ma', 'Niet toegestaan', 'geen merkbare hinder'],
  ],
  [
    'the next window',
    ['maintenance', '--after', '2026-11-23T12:00+01:00', '--duration', '4h'],
    ['De eerste ruimte voor onderhoud van 4h', 'Tot (Nederlandse tijd)'],
  ],
  ['the agreement', ['agreement'], ['supporturen', 'werkdag', 'nader te', 'Calamiteiten']],
];

/** Words that no Dutch answer has; the agreement's own, such as "High" and whom the contingency number serves, stay as they are. */
const ENGLISH =
  /\b(Mon|Tue|reported|judged|Response|Attainment|Missed|Due|Late|By|none|no data|From|working|Telephone|Priority|best|determined|Left)\b/;

describe('--language nl', () => {
  test.each(ANSWERS)('says %s in Dutch, within 80 columns, and nothing of it in English', async (_command, args, dutch) => {
    const { out } = await cli([...args, '--language', 'nl'], TICKETS);
    for (const words of dutch) expect(out).toContain(words);
    expect(out).not.toMatch(ENGLISH);
    const tables = out.split('\n').filter((line) => /[│─]/.test(line));
    if (!args.includes('report')) expect(Math.max(...tables.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says why each channel is open or not, whatever the reason', async () => {
    const facts = [
      ['-p', '1', '--end-customers', '2'],
      ['--mttr-due', '2026-11-23T17:00+01:00'],
      ['--mttr-due', '2026-11-30T17:00+01:00'],
      [],
    ];
    for (const at of ['2026-11-23T10:00+01:00', '2026-11-23T18:00+01:00'])
      for (const more of facts) {
        const { out } = await cli(['contact', '--at', at, ...more, '--language', 'nl']);
        expect(out.match(/\(SLA §4, R14\)\.$/gm)).toHaveLength(3);
        expect(out).not.toMatch(/undefined|hours|called/);
      }
  });
});
