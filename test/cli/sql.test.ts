import { expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const NEEDED = [
  '--dialect',
  'duckdb',
  '--years',
  '2026',
  '--table',
  'tickets',
  '--id',
  'id',
  '--priority',
  'priority',
  '--reported',
  'reported_at',
];
const sql = (...more: string[]) => cli(['sql', ...NEEDED, ...more]);

test('sql writes statements, each with its end: tables, rows, and the view last', async () => {
  const { status, out, error } = await sql();
  expect({ status, error }).toEqual({ status: 0, error: '' });
  const statements = out.split(';\n');
  expect(statements[0]).toMatch(/^CREATE TABLE "sla_calendar" /);
  expect(statements.at(-2)).toMatch(/^CREATE VIEW "sla_deadlines" AS\nSELECT/);
  expect(statements.at(-1)).toBe('');
});

test('sql by an agreement that the options change has its targets in the tables', async () => {
  const { out } = await sql('--p1-mttr', '16 support hours');
  expect(out).toContain("(1, 'due', 14400000, NULL, NULL, 'due', 14400000, NULL, NULL, 'due', 57600000, NULL, NULL)");
});

test('sql --select writes the query alone', async () => {
  const { out } = await sql('--select', '--support-time', 'opened', 'closed', 'open "ms"', '--table-schema', 'help desk');
  expect(out).toMatch(/^SELECT/);
  expect(out).toContain('AS "open ""ms"""');
  expect(out).toContain('FROM "help desk"."tickets" src');
});

test('sql for BigQuery takes a project before a schema, with dots or as words', async () => {
  const dotted = await sql('--select', '--dialect', 'bigquery', '--table', 'my-project.support.tickets', '--schema', 'my-project.reports');
  const words = await sql(
    '--select',
    '--dialect',
    'bigquery',
    '--table-schema',
    'my-project',
    'support',
    '--schema',
    'my-project',
    'reports',
  );
  expect(dotted.out).toContain('FROM `my-project`.`support`.`tickets` src');
  expect(dotted.out).toContain('JOIN `my-project`.`reports`.`sla_targets` g');
  expect(words).toEqual(dotted);
});

test.each([
  [['--years', '2026/1990'], '--years: "2026/1990" are not years that the calendar knows; write two from 1990 to 2100, such as 2020/2035'],
  [
    ['--years', '26', '--language', 'nl'],
    '--years: "26" zijn geen jaren die de kalender kent; schrijf er twee van 1990 tot en met 2100, zoals 2020/2035',
  ],
  [
    ['--table', ''],
    '--table: "" is not a name that duckdb keeps as it is; write the name as the database has it, without quotes around it',
  ],
  [
    ['--last-contact', '', '--language', 'nl'],
    '--last-contact: "" is geen naam die duckdb zo bewaart; schrijf de naam zoals de database die heeft, zonder aanhalingstekens',
  ],
  [
    ['--support-time', 'a', 'b'],
    '--support-time: write three names, two columns and what the time between them is called: --support-time opened closed open_ms',
  ],
  [
    ['--table-schema', 'a', '', '--language', 'en'],
    '--table-schema: "" is not a name that duckdb keeps as it is; write the name as the database has it, without quotes around it',
  ],
  [['--table', 'sla_segments'], '--table: that is the name of a table or view that is made; choose another --prefix'],
  [['--schema', 'a', 'b', 'c'], '--schema: duckdb makes no tables and views in a schema of so many names; leave the first out'],
  [['--support-time', 'a', 'b', 'ID'], '--support-time: the view has a column "ID" already; call it something else'],
])('sql %j is wrong use', async (more, message) => {
  expect(await sql(...more)).toEqual({ status: 2, out: '', error: `cloudcti-sla: ${message}\n` });
});
