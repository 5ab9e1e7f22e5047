import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-agreed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, agreement: object) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(agreement));
  return path;
};

/** The MTTR of one report, as `deadlines` gives it in its three ways, which must be one. */
const mttrOf = async (priority: number, reported: string, ...options: string[]) => {
  const one = await cli(['deadlines', '-p', String(priority), '-r', reported, '--json', ...options]);
  if (one.status !== 0) return one.error;
  const { mttr } = JSON.parse(one.out);
  const rows = await cli(['deadlines', '-', '--json', ...options], `id,priority,reported_at\nA,${priority},${reported}\n`);
  const why = await cli(['explain', '-p', String(priority), '-r', reported, '--kpi', 'mttr', '--json', ...options]);
  const instants = [mttr.at, JSON.parse(rows.out)[0].mttr_due, JSON.parse(why.out).mttr.deadline].map((at) => Date.parse(at));
  expect(new Set(instants).size).toBe(1);
  return mttr.at;
};

const THURSDAY = '2026-04-02T12:00+02:00';
const MONDAY = '2026-11-23T09:00+01:00';

describe('what may be chosen, as options of deadlines and explain (R2, R9)', () => {
  test.each([
    [2, THURSDAY, [], '2026-04-07T17:00'],
    [2, THURSDAY, ['--good-friday', 'closed'], '2026-04-08T17:00'],
    [2, '2026-05-04T12:00+02:00', ['--liberation-day', 'every-year'], '2026-05-07T17:00'],
    [2, '2025-05-02T12:00+02:00', ['--liberation-day', 'never'], '2025-05-06T17:00'],
    [2, MONDAY, ['--closed', '2026-11-24', '--closed', '2026-11-26'], '2026-11-27T17:00'],
    [1, MONDAY, ['--p1-mttr', '16 support hours'], '2026-11-24T16:30'],
    [3, MONDAY, ['--p3-mttr', '1 working day'], '2026-11-24T17:00'],
  ])('priority %d reported at %s with %j is due at %s', async (priority, reported, options, due) =>
    expect(await mttrOf(priority, reported, ...options)).toContain(due),
  );

  test('they change the agreement of a file, and leave the rest of it (R2)', async () => {
    const ours = file('ours.json', { closed: ['2026-11-24'], holidays: { liberationDay: 'never' } });
    expect(await mttrOf(2, MONDAY, '--agreement', ours)).toContain('2026-11-26T17:00');
    expect(await mttrOf(2, MONDAY, '--agreement', ours, '--closed', '2026-11-26')).toContain('2026-11-27T17:00');
    expect(await mttrOf(2, '2025-05-02T12:00+02:00', '--agreement', ours, '--good-friday', 'closed')).toContain('2025-05-06T17:00');
  });

  test('and each version, of which the one at the report counts (R17)', async () => {
    const versions = file('versions.json', {
      versions: [
        { from: '2026-01-01', agreement: {} },
        { from: '2026-11-01', agreement: { kpis: { 2: { mttr: { kind: 'working-days', value: 3 } } } } },
      ],
    });
    expect(await mttrOf(2, THURSDAY, '--agreement', versions, '--good-friday', 'closed')).toContain('2026-04-08T17:00');
    expect(await mttrOf(2, MONDAY, '--agreement', versions)).toContain('2026-11-26T17:00');
    expect(await mttrOf(2, '2025-11-24T09:00+01:00', '--agreement', versions)).toContain('no version was in force yet');
  });

  test.each([
    [['--target', '9=90'], '--target: "9=90" is no target of priorities; write 2,3,4=90'],
    [['--target', '2=101'], '--target: '],
    [['--closed', '2026-02-30'], '--closed: "2026-02-30" is not a date that exists'],
    [['--p1-mttr', 'soon'], '--p1-mttr: "soon" is no target; write 16 support hours'],
    [['--agreement', file('none.json', { holidays: 'none' }), '--good-friday', 'closed'], 'has no Dutch holidays'],
  ])('%j is wrong use', async (options, said) => expect(await mttrOf(2, MONDAY, ...options)).toContain(said));
});

test('report judges by them, a performance target of other rows included (R11)', async () => {
  const rows = `id,priority,reported_at,resolved_at\nB,1,${MONDAY},2026-11-24T09:00+01:00\n`;
  const options = ['--at', '2026-12-31T00:00+01:00', '--json', '--p1-mttr', '16 support hours', '--target', '1,3=80'];
  const { mttr } = JSON.parse((await cli(['report', '-', ...options], rows)).out).total.kpis;
  expect([mttr.counts.met, mttr.performance?.kind ?? JSON.stringify(mttr)]).toEqual([1, expect.stringMatching(/attained/)]);
});
