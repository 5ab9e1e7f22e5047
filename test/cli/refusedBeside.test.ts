import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-refused-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = ['--at', '2026-12-01T00:00+01:00', '--group-by', 'priority,customer'];
/** Priority 2, repaired in time or late. */
const row = (id: number, end: string) => `A${id};2;2026-11-23T09:00+01:00;2026-11-23T10:00+01:00;2026-11-23T12:00+01:00;Acme;${end}`;
const IN_TIME = '2026-11-23T15:00+01:00';
const HEADER = 'id;priority;reported;responded;updates;customer;repaired';
const file = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const KEPT = Array.from({ length: 10 }, (_, id) => row(id, IN_TIME));
const REFUSED = [row(98, 'soon'), row(99, 'later')];

const html = async (input: string, ...args: string[]) => {
  const page = join(folder, 'page.html');
  await cli(['report', '-', ...AT, '--html', page, ...args], input);
  return readFileSync(page, 'utf8').replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '');
};

describe('R20 what was refused stands beside each figure that it might change:', () => {
  test('in the table, by how much each attainment might be another, and whether a verdict might', async () => {
    const { out } = await cli(['report', '-', ...AT], file(...KEPT, ...REFUSED));
    expect(out).toMatch(/│ KPI .*│ With 2 +│.*\n│ .*│ refused +│/);
    for (const kpi of ['Response', 'Update \\(TTTU\\)', 'MTTR']) expect(out).toMatch(new RegExp(`│ ${kpi} .*│ 83\\.3-100\\.0% +│`));
    expect(out).toContain('With the 2 refused rows another verdict is possible: Response, Update (TTTU), MTTR.\n');
    expect(out.match(/Without 2 refused rows, which may belong to any of them\./g)).toHaveLength(3);
  });

  test('in the table, by group and month and time, and not where none was refused', async () => {
    const { out } = await cli(['report', '-', ...AT], file(...KEPT));
    expect(out).not.toMatch(/refused|With/);
  });

  test('says nothing of a verdict that none of them can turn', async () => {
    const late = Array.from({ length: 30 }, (_, id) => row(200 + id, '2026-11-30T15:00+01:00'));
    const { out } = await cli(['report', '-', ...AT], file(...KEPT, ...late, ...REFUSED));
    expect(out).toMatch(/│ MTTR .*│ 23\.8-28\.6% +│/);
    expect(out).not.toContain('another verdict');
  });

  test('in JSON, of the whole and of each group', async () => {
    const { total, groupings } = JSON.parse((await cli(['report', '-', ...AT, '--json'], file(...KEPT, ...REFUSED))).out);
    for (const totals of [total, ...groupings.flatMap(({ groups }: { groups: object[] }) => groups)]) {
      expect(totals.refused).toBe(2);
      expect(totals.kpis.mttr.withRefused).toEqual({ lowest: 10 / 12, highest: 1, mayTurn: true });
    }
  });

  test('in CSV', async () => {
    const [header = '', ...rows] = (await cli(['report', '-', ...AT, '--csv'], file(...KEPT, ...REFUSED))).out.trimEnd().split('\n');
    const names = header.split(',').slice(-4);
    expect(names).toEqual(['refused', 'attainment_lowest', 'attainment_highest', 'verdict_may_turn']);
    const cells = rows.map((each) => each.split(',').slice(-4));
    expect(cells.filter(([refused]) => refused !== '2')).toEqual([]);
    expect(cells.at(-1)).toEqual(['2', String(10 / 12), '1', 'yes']);
  });

  test.each([
    [
      'en',
      'with 2 refused rows: at worst 83.3%, at best 100.0%; the verdict could turn',
      'Without 2 refused rows, which may belong to any of these.',
    ],
    [
      'nl',
      'met 2 geweigerde rijen: op zijn slechtst 83,3%, op zijn best 100,0%; het oordeel kan omslaan',
      'Zonder 2 geweigerde rijen, die overal bij kunnen horen.',
    ],
  ])('on the page in %s, in each card, in each table and at the drawings', async (language, between, without) => {
    const page = await html(file(...KEPT, ...REFUSED), '--language', language);
    expect(page.split(between)).toHaveLength(4);
    // By priority, over time, shares, times, by customer.
    expect(page.split(without).length - 1).toBe(5);
    expect(await html(file(...KEPT), '--language', language)).not.toContain(without);
  });
});

describe('R20 what a file does not record is not recorded, and neither 0% nor no data,', () => {
  const input = 'id;priority;reported;customer;repaired\nA1;2;2026-11-23T09:00+01:00;Acme;2026-11-23T15:00+01:00\n';

  test('in the table, of the whole, by group and among the times', async () => {
    const { out } = await cli(['report', '-', ...AT], input);
    expect(out).toMatch(/│ Response .*│ not recorded +│ none/);
    expect(out).toMatch(/│ Acme +│ 1 +│ not recorded +│ not recorded +│ 100\.0% of 1 +│/);
    expect(out).toMatch(/│ Response, elapsed +│ 0 +│ not recorded +│/);
    expect(out).not.toContain('no data');
  });

  test('in CSV and on the page, which has no 0% of it', async () => {
    const { out } = await cli(['report', '-', ...AT, '--csv'], input);
    expect(out).toMatch(/^,all,1,response,.*,not recorded,/m);
    for (const [language, words] of [
      ['en', 'not recorded'],
      ['nl', 'niet vastgelegd'],
    ] as const) {
      const page = await html(input, '--language', language);
      expect(page.split(`<p class="share words">${words}</p>`)).toHaveLength(3);
      expect(page).not.toMatch(/>0[.,]0%/);
      // Priorities without an incident have no data; that of the incident has, or says that none was recorded.
      expect(page.match(/<tr><th scope="row">2 .*/)?.[0]).not.toMatch(/no data|geen gegevens/);
    }
  });

  test('and is told before what is refused or judged', async () => {
    const { out } = await cli(['report', '-', ...AT], input);
    expect(out.split('\n')[1]).toBe('Not recorded: Response, Update (TTTU)');
  });
});
