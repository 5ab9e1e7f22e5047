import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'sla-asks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'id,priority,reported,responded,repaired,subject';

/** A page of incidents, judged on 15 December 2026. */
async function pageOf(rows: readonly string[], ...options: readonly string[]): Promise<string> {
  const path = join(folder, 'page.html');
  const { status, error } = await cli(
    ['report', '-', '--at', '2026-12-15T00:00+01:00', '--html', path, ...options],
    [HEAD, ...rows].join('\n'),
  );
  if (status > 1) throw new Error(error);
  return readFileSync(path, 'utf8');
}

const onTime = (id: string, day = '2026-11-23') => `${id},2,${day}T09:00+01:00,${day}T10:00+01:00,${day}T12:00+01:00,`;
const late = (id: string, day = '2026-11-23') => `${id},2,${day}T09:00+01:00,${day}T10:00+01:00,2026-12-10T12:00+01:00,`;
const open = (id: string) => `${id},2,2026-12-14T16:00+01:00,2026-12-14T16:30+01:00,,`;
const refused = 'R,2,2026-11-31T09:00+01:00,,,';
const many = (row: (id: string) => string, count: number, name: string) => Array.from({ length: count }, (_, id) => row(`${name}${id}`));

describe('is the figure final?', () => {
  test('with all done and nothing refused it is, but for a reopening (R18)', async () => {
    expect(await pageOf([onTime('A')])).toContain(
      '<p class="final">Final: nothing with a target is open, and no row was refused. Only a reopened',
    );
  });

  test('with something open that can turn no verdict it is not, and the verdicts stand', async () => {
    const page = await pageOf([...many(onTime, 30, 'A'), open('B')]);
    expect(page).toContain('<p class="final">Not final: 1 promise is still open. That turns no verdict;');
  });

  test('with a refused row that could turn a verdict, that is said, and a card says how low and how high', async () => {
    const page = await pageOf([...many(onTime, 10, 'A'), late('B'), refused]);
    expect(page).toContain('<p class="warning">Not final: 1 row was refused. That could turn a verdict;');
    // 10 of 11 met: 10 of 12 at worst, 11 of 12 at best.
    expect(page).toContain('with 1 refused row: at worst 83.3%, at best 91.7%; the verdict could turn');
  });

  test('where only both together turn a verdict, its card says it of both', async () => {
    // 19 of 20: one more that missed leaves 19 of 21, 90.5%; two leave 19 of 22, 86.4%.
    const page = await pageOf([...many(onTime, 19, 'A'), late('B'), open('C'), refused]);
    const card = /<article[^>]*>\n<h3>Repair[\s\S]*?<\/article>/.exec(page)?.[0];
    expect(card).toContain('with 1 refused row: at worst 90.5%, at best 95.2%; the verdict stands');
    expect(card).toContain('with 1 still open: at worst 90.5%, at best 95.2%; the verdict stands');
    expect(card).toContain('with both: at worst 86.4%, at best 95.5%; the verdict could turn');
  });

  test.each([
    ['2026-12', true],
    ['2026-12-01/2026-12-15', true],
    ['2026-11-01/2026-12-14', false],
  ])('of the period %s, judged as 15 December begins, new reports may come: %s', async (period, mayCome) => {
    const page = await pageOf([onTime('A', '2026-12-02')], '--period', period);
    expect(page.includes('Not final: the period runs to')).toBe(mayCome);
    expect(page.includes('New reports still change the figures.')).toBe(mayCome);
  });

  test('of nothing, nothing is said, nor that nothing was missed', async () => {
    const page = await pageOf([onTime('A')], '--period', '2020');
    expect(page).not.toMatch(/[Ff]inal:/);
    expect(page).toContain('Nothing could be judged, so that of misses there is nothing to say.');
    expect(page).not.toContain('No promise was missed.');
  });
});

describe('is it final, where updates are still to come?', () => {
  const ROWS = 'id,priority,reported,responded,updates,repaired';
  /** Updates on time, two working days too late for the repair; the next is due on 8 May. */
  const repairMissed =
    'B1,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,2026-05-04T16:00+02:00;2026-05-05T15:00+02:00;2026-05-06T14:00+02:00;2026-05-07T13:00+02:00,';
  /** Its repair is to be determined (R9). */
  const undated = 'B2,1,2026-05-07T09:00+02:00,2026-05-07T10:00+02:00,,';
  const each = ['--agreement', '{"updateUnit":"update"}'];
  const agreed = (options: readonly string[]) => {
    const [option = '', text = ''] = options;
    writeFileSync(join(folder, 'agreed.json'), text);
    return [option, join(folder, 'agreed.json')];
  };
  const pageAt = async (at: string, rows: readonly string[], ...options: readonly string[]) => {
    const path = join(folder, 'open.html');
    const { status, error } = await cli(['report', '-', '--at', at, '--html', path, ...options], [ROWS, ...rows].join('\n'));
    if (status > 1) throw new Error(error);
    return readFileSync(path, 'utf8');
  };
  const card = (page: string, name: string) => new RegExp(`<article[^>]*>\n<h3>${name}[\\s\\S]*?</article>`).exec(page)?.[0];

  test('an incident that kept its updates so far is not final while the next runs, and the card says how low that may go (R8, R11)', async () => {
    const page = await pageAt('2026-05-07T13:30+02:00', [repairMissed, undated], '--target', '1,2=90');
    expect(page).toContain('<p class="warning">Not final: 2 promises are still open. That could turn a verdict;');
    expect(card(page, 'Update \\(TTTU\\) <span class="of">priority 2')).toContain(
      'with 1 still open: at worst 0.0%, at best 100.0%; the verdict could turn',
    );
    // Nothing was added, and the updates were due: what was kept is not.
    const later = await pageAt('2026-05-11T13:30+02:00', [repairMissed, undated], '--target', '1,2=90');
    expect(card(later, 'Update \\(TTTU\\) <span class="of">priority 2')).toContain('0 of 1 in time');
    expect(later).toContain('<p class="final">Final: nothing with a target is open');
  });

  test('nor is it where the next update waits for the customer (R12)', async () => {
    const waiting = `${repairMissed},2026-05-04T09:00+02:00=New;2026-05-07T13:10+02:00=Awaiting`;
    const path = join(folder, 'wait.html');
    const options = ['--at', '2026-05-20T13:30+02:00', '--pause-states', 'Awaiting', '--html', path];
    await cli(['report', '-', ...options], `${ROWS},status_history\n${waiting}`);
    expect(readFileSync(path, 'utf8')).toContain('<p class="warning">Not final: 1 promise is still open.');
  });

  test('one whose updates were missed stays so: it is final', async () => {
    const missed = 'B1,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,';
    const page = await pageAt('2026-05-07T13:30+02:00', [missed]);
    expect(page).toContain('<p class="final">Final: nothing with a target is open, and no row was refused.');
    expect(page).toContain('or another priority of the 1 incident that is not repaired');
  });

  test('where each update counts, one that is not repaired may have any number of them, missed or not (R11)', async () => {
    const missed = 'B1,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,';
    const page = await pageAt('2026-05-07T13:30+02:00', [missed], ...agreed(each));
    expect(page).toContain('<p class="warning">Not final: 1 promise is still open. That could turn a verdict;');
    expect(card(page, 'Update')).toContain(
      'with 1 still open: any number of updates, so that nothing bounds the share; the verdict could turn',
    );
  });

  test('a report that was made after the moment of judging is still to come', async () => {
    const done = 'C,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,2026-05-04T12:00+02:00';
    const later = 'D,2,2026-05-06T09:00+02:00,2026-05-06T10:00+02:00,,';
    const page = await pageAt('2026-05-05T13:30+02:00', [done, later]);
    expect(page).toContain(
      '<p class="warning">Not final: 1 incident was reported after the moment of judging. New reports still change the figures.',
    );
  });

  test('a period without an end has new reports for ever', async () => {
    const done = 'C,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,2026-05-04T12:00+02:00';
    const page = await pageAt('2026-05-05T13:30+02:00', [done], '--period', '2026-01-01/');
    expect(page).toContain('<p class="warning">Not final: the period has no end. New reports still change the figures.');
  });
});

describe('what might the refused rows change, where each update counts? (R11, R20)', () => {
  const good = (id: string) => `${id},2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,,2026-05-04T16:00+02:00`;
  /** Repaired before its report. */
  const bad =
    'BAD,2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,2026-05-06T16:00+02:00;2026-05-08T16:00+02:00;2026-05-12T16:00+02:00,2026-05-03T16:00+02:00';
  const told = async (...options: readonly string[]) => {
    const [path, agreement] = [join(folder, 'each.html'), join(folder, 'each.json')];
    writeFileSync(agreement, '{"updateUnit":"update"}');
    const { out } = await cli(
      ['report', '-', '--at', '2026-06-01T00:00+02:00', '--agreement', agreement, '--html', path, ...options],
      ['id,priority,reported,responded,updates,repaired', ...many(good, 19, 'G'), bad].join('\n'),
    );
    return { out, page: readFileSync(path, 'utf8') };
  };

  test('one may hold any number of updates: no bound is claimed, and the verdict could turn', async () => {
    const { page } = await told();
    expect(page).toContain('with 1 refused row: any number of updates, so that nothing bounds the share; the verdict could turn');
    expect(page).toContain('Not final: 1 row was refused. That could turn a verdict;');
    // Beside the reason of the refusal too.
    expect(page).toContain('<td>no bound <span class="beside">the verdict could turn</span></td>');
  });

  test('nor in JSON, in CSV and in the table', async () => {
    const { total, verdict } = JSON.parse((await told('--json')).out);
    const all = { lowest: 0, highest: 1, mayTurn: true, isUnbounded: true };
    expect(total.kpis.update.withRefused).toEqual(all);
    expect(verdict.promises[1].withRefused).toEqual(all);
    expect((await told('--csv')).out).toMatch(/^,all,19,update,update,19,.*,1,0,1,yes$/m);
    const { out } = await told();
    expect(out).toMatch(/│ Update \(TTTU\) .*│ 0\.0-100\.0% +│/);
    expect(out).toContain('another verdict is possible: Update (TTTU).');
  });

  test('and nothing says that a share counts whole incidents only', async () => {
    const { page } = await told();
    expect(page).toContain('a share counts whole incidents, that of updates each update');
  });
});

describe('which target is it, where versions of the agreement differ? (R11, R17)', () => {
  const versions = (...targets: readonly (number | undefined)[]) => {
    const path = join(folder, 'versions.json');
    const dates = ['2026-01-01', '2026-05-15', '2026-07-01'];
    const agreement = (value: number | undefined) =>
      value === undefined ? {} : { kpis: { 2: { performanceTarget: { kind: 'more-than', value } } } };
    writeFileSync(path, JSON.stringify({ versions: targets.map((value, place) => ({ from: dates[place], agreement: agreement(value) })) }));
    return ['--agreement', path];
  };
  const told = async (rows: readonly string[], agreed: readonly string[], ...options: readonly string[]) => {
    const path = join(folder, 'versions.html');
    const input = ['id,priority,reported,responded,repaired', ...rows].join('\n');
    const { out, error, status } = await cli(
      ['report', '-', '--at', '2026-12-15T00:00+01:00', '--json', '--html', path, ...agreed, ...options],
      input,
    );
    if (status > 1) throw new Error(error);
    return { json: JSON.parse(out), page: readFileSync(path, 'utf8') };
  };
  const inTime = (month: string) => (id: string) =>
    `${id},2,2026-${month}-04T09:00+02:00,2026-${month}-04T10:00+02:00,2026-${month}-04T16:00+02:00`;
  const tooLate = (month: string) => (id: string) =>
    `${id},2,2026-${month}-04T09:00+02:00,2026-${month}-06T10:00+02:00,2026-${month}-18T16:00+02:00`;
  const half = (month: string, met: number, missed: number) => [
    ...many(inTime(month), met, `G${month}`),
    ...many(tooLate(month), missed, `M${month}`),
  ];

  test('a share that is above none of them is not kept, and the card names each, in the order of the versions', async () => {
    const { page, json } = await told([...half('05', 0, 1), ...half('06', 0, 1)], versions(undefined, 90.1));
    expect(page).toContain('Kept: none of the 3 promises with a target; 1 without a verdict</h2>');
    expect(page).toContain('target: more than 90% → more than 90.1% (agreed otherwise)<br>');
    expect(page).toContain('Response, priority 2: 0.0%. 2 more incidents in time would have made it more than 90.1% (agreed otherwise).');
    expect(page).toContain('<p class="final">Final:');
    expect(json.verdict).toMatchObject({ kept: 0, notKept: 2, undecided: 1 });
    expect(json.rows[1].kpis.response).toMatchObject({ verdict: 'not-attained', performanceTargets: [{ value: 90 }, { value: 90.1 }] });
  });

  test('a share that is above all of them is kept', async () => {
    const { page } = await told([...half('05', 2, 0), ...half('06', 1, 0)], versions(undefined, 95));
    expect(page).toContain('Kept: 2 of 3 promises with a target; 1 without a verdict</h2>');
    expect(page).toContain(
      '<figcaption>Response, priority 2 <span class="beside">target: more than 90% → more than 95% (agreed otherwise)</span></figcaption>',
    );
  });

  test('a share between them has no verdict, and that is said', async () => {
    // 13 of 14: 92.9%.
    const { page } = await told([...half('05', 12, 1), ...half('06', 1, 0)], versions(undefined, 95));
    expect(page).toContain('No verdict: versions of the agreement differ in their targets</h2>');
    expect(page).toContain('<p class="final">Final:');
    expect(page).toContain(
      '<p class="beside">No verdict: above the target of one version of the agreement, and not above that of another (R17).</p>',
    );
    expect(page).not.toContain('nothing that has a target could be judged');
  });

  test('nor is it said that a verdict stands where there is none, and one that may come is told', async () => {
    const wrong = 'R,2,2026-11-31T09:00+01:00,,';
    const between = await told([...half('05', 92, 8), ...half('06', 1, 0), wrong], versions(undefined, 99));
    expect(between.page).toContain('with 1 refused row: at worst 91.2%, at best 92.2%</p>');
    const near = await told([...half('05', 10, 1), ...half('06', 1, 0), wrong], versions(undefined, 99));
    expect(near.page).toContain('with 1 refused row: at worst 84.6%, at best 92.3%; a verdict could come</p>');
  });

  test('a version that was not in force in the period sets no target, and takes no verdict away', async () => {
    const later = versions(undefined, undefined, 99);
    const p1 = JSON.stringify({
      versions: [
        { from: '2026-01-01', agreement: {} },
        { from: '2026-07-01', agreement: { kpis: { 1: { performanceTarget: { kind: 'more-than', value: 50 } } } } },
      ],
    });
    writeFileSync(join(folder, 'p1.json'), p1);
    const rows = half('05', 2, 0);
    const of = async (agreed: readonly string[], period: string) =>
      (await told(rows, agreed, '--period', period)).json.verdict.promises.map(
        ({ kpi, priority }: { kpi: string; priority: number }) => `${kpi} ${priority}`,
      );
    const own = ['response 2', 'update 2', 'mttr 2'];
    expect(await of(['--agreement', join(folder, 'p1.json')], '2026-05')).toEqual(own);
    expect(await of(['--agreement', join(folder, 'p1.json')], '2026-07')).toEqual(['response 1', 'update 1', ...own]);
    const { page } = await told([...rows, 'R,2,2026-11-31T09:00+01:00,,'], later, '--period', '2026-05');
    expect(page).toContain('target: more than 90%<br>');
  });
});

describe('whose figures are those of a priority? (R9, R12)', () => {
  /** Its repair was missed under priority 2; then it became a 4, of which nothing can be missed. */
  const moved = JSON.stringify({
    id: 'A',
    priority: 2,
    reportedAt: '2026-11-23T09:00+01:00',
    respondedAt: '2026-11-23T10:00+01:00',
    priorityChanges: [{ at: '2026-11-30T09:00+01:00', priority: 4 }],
  });
  const stays = JSON.stringify({ id: 'B', priority: 4, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:00+01:00' });
  const table = async (...histories: readonly string[]) => {
    const { out } = await cli(['report', '-', '--json-lines', '--at', '2026-12-15T00:00+01:00'], histories.join('\n'));
    return out.slice(out.indexOf('By priority'), out.indexOf('By month'));
  };

  test('a table by priority says that incidents stand under their last one, where that tells', async () => {
    const note = 'An incident stands under its last priority; what was judged before, by the row that it had then (R12), stands with it.\n';
    expect(await table(moved, stays)).toContain(`By priority\n${note}`);
    expect(await table(moved, stays)).toContain('0.0% of 1');
    expect(await table(stays)).not.toContain(note);
  });

  test('the page says it of its times', async () => {
    expect(await pageOf([onTime('A')])).toContain('An incident whose priority changed stands under its last one.');
  });

  test('of the repairs of priority 1, which are to be determined, refused rows say nothing in CSV (R9)', async () => {
    const rows = ['A,1,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,,', onTime('B'), refused];
    const options = ['report', '-', '--at', '2026-12-15T00:00+01:00', '--csv', '--group-by', 'priority'];
    const { out } = await cli(options, [HEAD, ...rows].join('\n'));
    const last = (start: string) =>
      out
        .split('\n')
        .find((line) => line.startsWith(start))
        ?.split(',')
        .slice(-4);
    expect(last('priority,1,1,mttr')).toEqual(['1', '', '', '']);
    expect(last('priority,1,1,response')).toEqual(['1', '0.5', '1', 'no']);
    expect(last('priority,2,1,mttr')).toEqual(['1', '0.5', '1', 'yes']);
  });
});

describe('when was it worst?', () => {
  const rows = [
    late('A', '2026-10-05'),
    ...many((id) => onTime(id, '2026-10-06'), 3, 'B'),
    late('C', '2026-11-23'),
    onTime('D', '2026-11-24'),
  ];

  test('the month with the least share is named beside the verdict and at the drawing', async () => {
    const page = await pageOf(rows);
    expect(page).toContain('Lowest in Nov 2026 (50.0% of\u00A02). <a href="#misses">Which ones?</a></li>');
    expect(page).toContain('<p class="beside">Lowest: Nov 2026 (50.0% of\u00A02)</p>');
  });

  test('months that are alike are named together, and none where all are', async () => {
    const alike = [...rows, late('E', '2026-09-07'), onTime('F', '2026-09-08')];
    expect(await pageOf(alike)).toContain('Lowest in Sep 2026, Nov 2026 (50.0%).');
    expect(await pageOf(rows.slice(0, 4))).not.toContain('Lowest');
  });
});

test('which incidents made it so: misses that a verdict counts stand before the others, however late these were', async () => {
  const other = 'P3,3,2026-10-05T09:00+02:00,2026-12-10T09:00+01:00,2026-12-10T12:00+01:00,';
  const page = await pageOf([other, late('P2')]);
  expect(page).toContain('2 promises of 2 incidents were missed.');
  const annex = page.slice(page.indexOf('class="annex"'));
  expect(annex.indexOf('Of promises with a target (1)')).toBeLessThan(annex.indexOf('<bdi>P2</bdi>'));
  expect(annex.indexOf('<bdi>P2</bdi>')).toBeLessThan(annex.indexOf('Of promises without a target (1)'));
  expect(annex.indexOf('Of promises without a target (1)')).toBeLessThan(annex.indexOf('<bdi>P3</bdi>'));
});

describe('where more were missed than a page can list', () => {
  const untargeted = (place: number) => `T${place},3,2026-05-04T09:00+02:00,2026-05-21T10:00+02:00,2026-05-21T12:00+02:00,subject T`;
  const targeted = (place: number) => `V${place},2,2026-05-04T09:00+02:00,2026-05-04T10:00+02:00,2026-05-06T17:30+02:00,subject V`;
  const rows = [
    ...Array.from({ length: 5_001 }, (_, place) => untargeted(place)),
    ...Array.from({ length: 2 }, (_, place) => targeted(place)),
  ];

  test('no place says that all of them stand there', async () => {
    const page = await pageOf(Array.from({ length: 5_001 }, (_, place) => late(`I${place}`)));
    expect(page.match(/Annex: [^<]*/g)).toEqual(['Annex: 5,000 of 5,001 misses', 'Annex: 5,000 of 5,001 misses']);
    expect(page).toContain('5,000 of 5,001 stand here');
    expect(page).toContain('Of promises with a target (5,000 of 5,001)');
    expect(page).toContain('<a href="#misses">5,000 of them</a> stand in the annex at the end');
    expect(page).not.toMatch(/all 5,001|All of them/);
  });

  test('those that a verdict counts are kept first, however late the others were, on the page and in JSON', async () => {
    const json = join(folder, 'most.json');
    const page = await pageOf(rows, '--json-file', json, '--subject-column', 'subject');
    const annex = page.slice(page.indexOf('class="annex"'));
    expect(annex).toContain('5,000 of 5,003 stand here, first those of promises with a target');
    expect(annex).toContain('Of promises with a target (2)');
    expect(annex).toContain('Of promises without a target (4,998 of 5,001)');
    expect(annex.match(/<bdi>V\d<\/bdi>/g)).toHaveLength(2);
    const { misses } = JSON.parse(readFileSync(json, 'utf8'));
    expect([misses.count, misses.targeted, misses.listed.length]).toEqual([5_003, 2, 5_000]);
    expect(misses.listed.slice(0, 3).map(({ id }: { id: string }) => id[0])).toEqual(['V', 'V', 'T']);
    // The worst of all are explained beside their own subjects, wherever they stand in the annex.
    const worst = page.slice(page.indexOf('<article class="miss">'), page.indexOf('class="annex"'));
    expect(worst.match(/<dt>Subject<\/dt><dd><bdi>subject T/g)).toHaveLength(10);
  });
});

test('what it was about: the subject stands at a miss and in the annex, is bounded and no markup, and only where its column is named', async () => {
  const rows = [`${late('A')}<b>Telephone ${'x'.repeat(500)}`];
  const page = await pageOf(rows, '--subject-column', 'subject');
  expect(page).toContain('<dt>Subject</dt><dd><bdi>&#60;b&#62;Telephone xx');
  expect(page).toContain('<span class="beside"><bdi>&#60;b&#62;Telephone xx');
  expect(page).not.toContain('x'.repeat(200));
  expect(await pageOf(rows)).not.toContain('Telephone');
});

test('which dates these are, where no period was asked for', async () => {
  const page = await pageOf([onTime('A', '2026-10-06'), onTime('B')]);
  expect(page).toContain('<dd>all dates of the file: 6 October 2026 to 23 November 2026</dd>');
});

test('how it was before, as a whole, and not only a card', async () => {
  const page = await pageOf([onTime('A', '2026-10-06'), late('B')], '--period', '2026-11', '--compare', 'previous');
  expect(page).toContain('<p>The period before (October 2026): 2 of 3 kept, 1 incident.</p>');
  const first = await pageOf([late('B')], '--period', '2026-11', '--compare', 'previous');
  expect(first).toContain('<p>The period before (October 2026): no verdict, 0 incidents.</p>');
});

test.each([
  ['en', 'For the figures above: reports of November 2026, judged as of Tuesday 15 December 2026 at 00:00.', 'Causes, and measures agreed'],
  ['nl', 'Voor de cijfers hierboven: meldingen van november 2026, stand op dinsdag 15 december 2026 om 00:00.', 'Oorzaken en afgesproken'],
])('what is signed is said where it is signed, with room for measures and remarks (%s)', async (language, signed, measures) => {
  const page = await pageOf([onTime('A')], '--period', '2026-11', '--language', language);
  const part = page.slice(page.indexOf('class="sign-off"'));
  expect(part).toContain(signed);
  expect(part).toContain(measures);
  expect(part.match(/class="room"/g)).toHaveLength(2);
});
