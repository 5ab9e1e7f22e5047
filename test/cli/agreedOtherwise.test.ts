import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'sla-otherwise-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'id,priority,reported,responded,repaired\n';
const LATE = `${HEAD}A,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,2026-05-20T16:00+02:00\n`;

/** Page and JSON of a report. */
async function reported(file: string, ...options: readonly string[]) {
  const [html, json] = [join(folder, 'page.html'), join(folder, 'report.json')];
  const args = ['report', '-', '--at', '2026-06-07T13:30+02:00', '--html', html, '--json-file', json, ...options];
  const { status, error } = await cli(args, file);
  if (status > 1) throw new Error(error);
  return { page: readFileSync(html, 'utf8'), json: JSON.parse(readFileSync(json, 'utf8')) };
}

describe('a term that is not that of the standing agreement', () => {
  test.each([
    [
      'en',
      'promised: 3 working days (agreed otherwise)',
      'of support time (agreed otherwise, R7)',
      'in part <a href="#measured">agreed otherwise</a>',
    ],
    ['nl', '3 werkdagen (anders overeengekomen)', '(anders overeengekomen, R7)', 'deels <a href="#measured">anders overeengekomen</a>'],
  ])('is not said to be of SLA §5, where it is promised, explained and named (%s)', async (language, card, why, header) => {
    const { page } = await reported(LATE, '--p2-mttr', '3 working days', '--language', language);
    expect(page).toContain(card);
    expect(page).toContain(why);
    expect(page).toContain(header);
    expect(page.includes('SLA §5, R7')).toBe(false);
  });

  test('stands under "How it was measured" with what the standing agreement says, and in JSON', async () => {
    const { page, json } = await reported(
      LATE,
      '--target',
      '2=30',
      '--target',
      '3=90',
      '--p2-mttr',
      '9 working days',
      '--p1-mttr',
      'best effort',
    );
    for (const text of [
      'Target, priority 2: more than 30% (SLA §5: more than 90%)',
      'Target, priority 3: more than 90% (SLA §5: no target)',
      'Repair (MTTR), priority 2: 9 working days (SLA §5: 2 working days)',
      'Repair (MTTR), priority 1: best effort (SLA §5: to be determined)',
    ])
      expect(page).toContain(`<li>${text}</li>`);
    expect(page).toContain('target: more than 30% (agreed otherwise)');
    const [agreement] = json.agreements;
    expect(agreement.otherwise).toContainEqual({
      term: 'kpis.2.mttr',
      agreed: { kind: 'working-days', value: 9, unit: 'working days' },
      standing: { kind: 'working-days', value: 2, unit: 'working days', clause: '§5' },
    });
    expect(agreement.rows[1]).toMatchObject({
      targets: { response: { clause: '§5' }, mttr: { clause: 'agreed otherwise' } },
      performanceTarget: { value: 30, clause: 'agreed otherwise' },
    });
    const shares = [json.rows[1].kpis.mttr, json.total.kpis.mttr, json.groupings[0].groups[0].kpis.mttr, json.verdict.promises[0].totals];
    expect(shares.map(({ performanceTarget }) => performanceTarget.clause)).toEqual(shares.map(() => 'agreed otherwise'));
    expect(json.worst.map(({ trail }: { trail: { clause: string } }) => trail.clause)).toEqual(json.worst.map(() => 'agreed otherwise'));
  });

  test('of a row leaves the same share of another row with its clause', async () => {
    const { json } = await reported(LATE, '--target', '3=90');
    expect(
      json.agreements[0].rows.map(({ performanceTarget }: { performanceTarget: { clause: string } }) => performanceTarget.clause),
    ).toEqual([...['§5', '§5', 'agreed otherwise', '§5']]);
    expect(json.rows[1].kpis.mttr.performanceTarget.clause).toBe('§5');
  });

  test.each([
    ['--good-friday', 'closed', 'the public holidays that close', 'holidays'],
    ['--closed', '2026-05-15', 'further closed days', 'closed'],
  ])('%s %s is told by its name', async (option, value, text, term) => {
    const { page, json } = await reported(LATE, option, value);
    expect(page).toContain(`<li>${text}</li>`);
    expect(json.agreements[0].otherwise.map((each: { term: string }) => each.term)).toEqual([term]);
  });

  test('is told of a reading, of hours and of a zone as well', async () => {
    const path = join(folder, 'ours.json');
    const hours = { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-17:00'] };
    writeFileSync(path, JSON.stringify({ updateUnit: 'update', hours, timeZone: 'Europe/Brussels' }));
    const { page } = await reported(LATE, '--agreement', path);
    for (const text of ['the zone', 'the support hours', 'Each update counts (R11)']) expect(page).toContain(`<li>${text}</li>`);
  });

  test('is none where nothing was changed, and nothing is said', async () => {
    const { page, json } = await reported(LATE);
    expect(json.agreements[0].otherwise).toEqual([]);
    expect([page.includes('greed otherwise'), page.includes('(SLA §5, R7)')]).toEqual([false, true]);
    // The agreement's own value, said again, is no other.
    expect((await reported(LATE, '--p2-mttr', '2 working days', '--target', '2=90')).json.agreements[0].otherwise).toEqual([]);
  });
});

describe('the closed days that are told', () => {
  const WHIT = `${HEAD}A,2,2026-05-22T16:00+02:00,2026-05-22T16:30+02:00,2026-05-22T16:30+02:00\n`;

  test('reach from the first report to the last deadline or act, so that each deadline can be computed again', async () => {
    const { page, json } = await reported(WHIT);
    // Reported on Friday before Whit Monday: the repair was due on Wednesday.
    expect(json.agreements[0]).toMatchObject({ span: { from: '2026-05-22', to: '2026-05-27' }, closed: [{ date: '2026-05-25' }] });
    expect(page).toContain('Closed from 22 May 2026 to 27 May 2026, besides Saturdays and Sundays');
    expect((await reported(WHIT, '--language', 'nl')).page).toContain('Gesloten van 22 mei 2026 tot en met 27 mei 2026');
  });

  test('reach to the moment of judging where something late is still to be done, and cover a period that is longer', async () => {
    const open = `${HEAD}A,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,\n`;
    expect((await reported(open)).json.agreements[0].span).toEqual({ from: '2026-05-04', to: '2026-06-07' });
    expect((await reported(WHIT, '--period', '2026-05')).json.agreements[0].span).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });

  test('of a version reach to the deadlines of its own reports, also after the next has begun (R17)', async () => {
    const path = join(folder, 'versions.json');
    const versions = [
      { from: '2026-01-01', agreement: {} },
      { from: '2026-05-23', agreement: { kpis: { 2: { mttr: { kind: 'working-days', value: 4 } } } } },
    ];
    writeFileSync(path, JSON.stringify({ versions }));
    const { json } = await reported(
      `${WHIT}B,2,2026-05-28T09:00+02:00,2026-05-28T10:00+02:00,2026-05-28T11:00+02:00\n`,
      '--agreement',
      path,
    );
    expect(json.agreements.map(({ span }: { span: object }) => span)).toEqual([
      { from: '2026-05-22', to: '2026-05-27' },
      { from: '2026-05-23', to: '2026-06-03' },
    ]);
  });
});

test.each([
  ['en', '--made: 2026-06-07T13:29+02:00 is before --at (2026-06-07T13:30+02:00)'],
  ['nl', '--made: 2026-06-07T13:29+02:00 ligt vóór --at (2026-06-07T13:30+02:00)'],
])('a report that was made before it is judged is refused, and one of that very moment is not (%s)', async (language, said) => {
  const made = (at: string) => cli(['report', '-', '--at', '2026-06-07T13:30+02:00', '--made', at, '--language', language], LATE);
  expect(await made('2026-06-07T13:29+02:00')).toMatchObject({ status: 2, error: expect.stringContaining(said) });
  expect((await made('2026-06-07T13:30+02:00')).status).toBe(0);
});
