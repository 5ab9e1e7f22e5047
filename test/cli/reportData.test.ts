import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/build/schema/reportSchema.js';
import { periodBefore } from '../../src/cli/report/facts/periodBefore.js';
import { fileNames } from '../../src/cli/report/split/fileNames.js';
import { cli } from '../support/cli.js';

const FILE = `id,priority,reported_at,first_response_at,resolved_at,Customer,Why
A1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,2026-11-24T10:00+01:00,Acme,
A2,2,2026-11-23T09:00+01:00,2026-11-25T10:00+01:00,2026-11-26T10:00+01:00,Acme,"=telco, late"
A 3/x,2,2026-10-12T09:00+02:00,2026-10-15T10:00+02:00,,acme,
B1,1,2026-11-24T09:00+01:00,,,Beta,
B2,3,bad,,,Beta,
`;
const AT = ['--at', '2026-12-01T00:00+01:00'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sla-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const report = (options: readonly string[], file = FILE) => cli(['report', '-', ...AT, ...options], file);
const json = async (options: readonly string[], file = FILE) => JSON.parse((await report(['--json', ...options], file)).out);

describe('the JSON of a report is what its schema says', () => {
  const isRight = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema());
  const HEAD = 'id,priority,reported_at,first_response_at,update_instants,resolved_at\n';

  test.each([
    ['of a file with all that is said besides', FILE, ['--compare', 'previous', '--period', '2026-11', '--made', '2026-12-02T09:00+01:00']],
    [
      'of links, subjects, causes and names',
      FILE,
      [
        '--ticket-url',
        'https://t.example/{id}',
        '--subject-column',
        'Customer',
        '--cause-column',
        'Why',
        '--customer',
        'A',
        '--title',
        'T',
      ],
    ],
    ['of one incident', `${HEAD}A,2,2026-11-23T09:00+01:00,,,\n`, ['--worst', '0']],
    ['of an empty period', FILE, ['--period', '2020', '--group-by', 'quarter']],
    ['where every row is refused', `${HEAD}A,2,2026-11-23T09:00+01:00,2026-11-22T09:00+01:00,,\n`, []],
    [
      'with agreed targets and other days',
      FILE,
      ['--p1-mttr', '2 working days', '--target', '1=80', '--good-friday', 'closed', '--period', '2026'],
    ],
  ])('%s', async (_, file, options) => {
    expect([isRight(await json(options, file)), isRight.errors]).toEqual([true, null]);
  });

  test('and nothing else is', async () => {
    const told = await json([]);
    expect(isRight({ ...told, verdict: { ...told.verdict, kept: -1 } })).toBe(false);
    expect(isRight({ ...told, more: 1 })).toBe(false);
  });
});

describe('whether the agreement was kept (R11)', () => {
  const rows = (late: number) =>
    Array.from({ length: 11 }, (_, n) => `I${n},2,2026-11-23T09:00+01:00,2026-11-23T${n < late ? '17:01' : '10:00'}+01:00,\n`).join('');
  const file = (late: number) => `id,priority,reported_at,first_response_at,resolved_at\n${rows(late)}`;
  const response = async (late: number) =>
    (await json([], file(late))).verdict.promises.find(
      ({ kpi, priority }: { kpi: string; priority: number }) => kpi === 'response' && priority === 2,
    );

  test('10 of 11 are more than 90%: one may be missed, and no other', async () => {
    expect(await response(1)).toMatchObject({ totals: { verdict: 'attained', judged: 11 }, shortBy: 0, spare: 0 });
    expect(await response(0)).toMatchObject({ totals: { verdict: 'attained' }, shortBy: 0, spare: 1 });
  });

  test('a verdict turns by one incident, and it is told by how many', async () => {
    expect(await response(2)).toMatchObject({ totals: { verdict: 'not-attained' }, shortBy: 1 });
    expect(await response(5)).toMatchObject({ totals: { verdict: 'not-attained' }, shortBy: 4 });
  });

  test('rows without a target have no promise among them, whatever the group is', async () => {
    const { verdict } = await json(['--group-by', 'Customer']);
    expect(new Set(verdict.promises.map(({ priority }: { priority: number }) => priority))).toEqual(new Set([2]));
  });

  test('a refused row may turn a verdict, which the reason of its refusal says', async () => {
    const { verdict, refused } = await json([], `${file(1)}X,2,bad,,\n`);
    const [promise] = verdict.promises;
    expect(refused.reasons).toHaveLength(1);
    expect(promise.withReasons).toEqual([{ lowest: 10 / 12, highest: 11 / 12, mayTurn: true }]);
    expect([promise.withRefused.mayTurn, verdict.mayTurn]).toEqual([true, true]);
  });
});

test('a promise is counted in the row that judged it, also after a change of priority (R12)', async () => {
  const history = {
    id: 'A',
    priority: 3,
    reportedAt: '2026-11-23T09:00+01:00',
    respondedAt: '2026-11-23T10:00+01:00',
    priorityChanges: [{ at: '2026-11-23T11:00+01:00', priority: 2 }],
    repairedAt: '2026-11-24T10:00+01:00',
  };
  const told = await json(['--json-lines'], `${JSON.stringify(history)}\n`);
  const [, second, third] = told.rows;
  expect([second.kpis.response.judged, third.kpis.response.judged]).toEqual([0, 1]);
  expect([second.kpis.mttr.judged, second.incidents, third.incidents]).toEqual([1, 1, 0]);
});

test('the period before is judged at the same instant, and told beside', async () => {
  const { before, total } = await json(['--period', '2026-11', '--compare', 'previous']);
  expect([before.period, before.total.incidents, total.incidents]).toEqual([{ from: '2026-10-01', to: '2026-10-31' }, 1, 3]);
  expect(before.rows[1].kpis.response.counts.missed).toBe(1);
});

test.each([
  [
    ['2026-11-01', '2026-11-30'],
    ['2026-10-01', '2026-10-31'],
  ],
  [
    ['2026-01-01', '2026-03-31'],
    ['2025-10-01', '2025-12-31'],
  ],
  [
    ['2024-01-01', '2024-12-31'],
    ['2023-01-01', '2023-12-31'],
  ],
  [
    ['2024-03-01', '2024-03-31'],
    ['2024-02-01', '2024-02-29'],
  ],
  [
    ['2026-11-02', '2026-11-08'],
    ['2026-10-26', '2026-11-01'],
  ],
  [
    ['2026-11-23', '2026-11-23'],
    ['2026-11-22', '2026-11-22'],
  ],
] as const)('before %j comes %j', (period, before) => {
  expect(periodBefore(period)).toEqual(before);
});

test('waits are told with their support time, and the states that say so (R12)', async () => {
  const { waits } = await json(
    ['--pause-states', 'Waiting', '--repaired-states', 'Solved'],
    'id,priority,reported_at,status_history\nA,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00=Waiting;2026-11-23T12:30+01:00=Open;2026-11-23T16:00+01:00=Solved\n',
  );
  expect(waits).toEqual({ incidents: 1, supportMs: 2.5 * 3_600_000, states: ['Waiting'] });
});

test('holidays on which the period was closed are told, and no Saturday or Sunday', async () => {
  const { agreements } = await json(['--period', '2026-04-01/2026-05-31']);
  expect(agreements[0].closed.map(({ date }: { date: string }) => date)).toEqual(['2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25']);
});

describe('files besides', () => {
  test('every miss has its deadline, act, lateness, ticket, subject and cause, and begins no formula', async () => {
    const misses = join(folder, 'misses.csv');
    const told = ['--subject-column', 'Customer', '--cause-column', 'Why', '--group-by', 'Customer'];
    await report(['--misses', misses, '--ticket-url', 'https://t.example/browse/{id}', ...told]);
    expect((await readFile(misses, 'utf8')).split('\n')).toEqual([
      'id,kpi,priority,verdict,reported,deadline,done,late_support_ms,late_elapsed_ms,missed_through_change,link,subject,cause,Customer',
      `A2,response,2,done-late,2026-11-23T09:00+01:00,2026-11-23T17:00+01:00,2026-11-25T10:00+01:00,36000000,147600000,,https://t.example/browse/A2,Acme,"'=telco, late",Acme`,
      `A2,mttr,2,done-late,2026-11-23T09:00+01:00,2026-11-25T17:00+01:00,2026-11-26T10:00+01:00,5400000,61200000,,https://t.example/browse/A2,Acme,"'=telco, late",Acme`,
      'A 3/x,response,2,done-late,2026-10-12T09:00+02:00,2026-10-12T17:00+02:00,2026-10-15T10:00+02:00,66600000,234000000,,https://t.example/browse/A%203%2Fx,acme,,acme',
      'A 3/x,mttr,2,not-done,2026-10-12T09:00+02:00,2026-10-14T17:00+02:00,,1009800000,4089600000,,https://t.example/browse/A%203%2Fx,acme,,acme',
      'B1,response,1,not-done,2026-11-24T09:00+01:00,2026-11-24T13:00+01:00,,136800000,558000000,,https://t.example/browse/B1,Beta,,Beta',
      '',
    ]);
  });

  test('page, JSON, rows and misses come of one run, and say the same as alone', async () => {
    const at = (name: string) => join(folder, `all-${name}`);
    const files = ['--html', at('h'), '--json-file', at('j'), '--csv-file', at('c'), '--misses', at('m')];
    const { out, status } = await report(['--csv', ...files]);
    expect(status).toBe(1);
    expect(await readFile(at('c'), 'utf8')).toBe(out);
    expect(JSON.parse(await readFile(at('j'), 'utf8'))).toEqual(await json([]));
    expect(await readFile(at('h'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test.each([
    [['--json', '--csv'], '--json and --csv both go to standard output; write one of them to a file, with --json-file or --csv-file'],
    [['--split', 'Customer'], '--split writes a page for each; pass --html with the folder for them'],
    [['--replace'], '--replace is for the pages of --split; pass that too'],
    [
      ['--compare', 'previous'],
      '--compare previous: before what is not known; pass --period with both dates, or one that begins on a date and --compare with dates before it',
    ],
    [['--compare', '2026-10'], '--compare: before what is not known; pass --period with the date on which it begins'],
    ...['2026-11', '2026-12', '2026', '2026-11-30/2026-12-31', '2026-10-01/'].map((compare): [string[], string] => [
      ['--period', '2026-11', '--compare', compare],
      `--compare: "${compare}" has not ended before --period begins, on 2026-11-01; pass a period that has, or previous`,
    ]),
    [['--compare', 'x'], '--compare: "x" is no period; write 2026, 2026-Q3, 2026-11 or two dates such as 2026-01-01/2026-12-31'],
    [['--top', '0'], '--top: "0" is not a count; write a whole number such as 20'],
    [['--subject-column', 'Nope'], '--subject-column: there is no column "Nope"'],
    [['--cause-column', 'Nope'], '--cause-column: there is no column "Nope"'],
  ])('%j is refused', async (options, error) => {
    const answer = await report(options);
    expect([answer.status, answer.out]).toEqual([2, '']);
    expect(answer.error).toContain(error);
  });

  test('two of one name are refused, by whatever way it is written, before anything is', async () => {
    const answer = await report(['--json-file', join(folder, 'twice'), '--misses', join(folder, '.', 'x', '..', 'twice')]);
    expect([answer.status, (await readdir(folder)).includes('twice')]).toEqual([2, false]);
  });

  test.each([
    'javascript:alert({id})',
    'https://t.example/',
    'https://{id}.example/',
    'ftp://t.example/{id}',
    'https://me:pw@t.example/{id}',
    '{id}',
    '',
  ])('tickets are not at %j', async (address) => {
    const answer = await report(['--ticket-url', address]);
    expect([answer.status, answer.out]).toEqual([2, '']);
  });
});

describe('a page for each customer', () => {
  test('is beside an overview that links to it, and takes the place of none in silence', async () => {
    const place = join(folder, 'pages', 'november');
    const options = ['--split', 'Customer', '--html', place, '--group-by', 'month'];
    expect((await report(options)).status).toBe(1);
    const files = (await readdir(place)).sort();
    expect(files).toEqual([expect.stringMatching(/^acme-[0-9a-f]{8}\.html$/), expect.stringMatching(/^acme-/), 'beta.html', 'index.html']);
    const overview = await readFile(join(place, 'index.html'), 'utf8');
    for (const file of files) if (file !== 'index.html') expect(overview).toContain(`<a href="${file}">`);
    expect(await readFile(join(place, 'beta.html'), 'utf8')).toContain('<bdi>Beta</bdi>');

    await writeFile(join(place, 'beta.html'), 'mine');
    const again = await report(options);
    expect([again.status, await readFile(join(place, 'beta.html'), 'utf8')]).toEqual([2, 'mine']);
    expect((await report([...options, '--replace'])).status).toBe(1);
    expect(await readFile(join(place, 'beta.html'), 'utf8')).toContain('<bdi>Beta</bdi>');
  });

  const split = async (name: string, rows: readonly string[], ...options: string[]) => {
    const place = join(folder, name);
    const text = ['id,priority,reported,repaired,Customer', ...rows].join('\n');
    await cli(['report', '-', '--at', '2026-11-30T00:00+01:00', '--split', 'Customer', '--html', place, ...options], text);
    return async (file: string) => readFile(join(place, file), 'utf8');
  };
  const good = (id: string, customer: string) => `${id},2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,${customer}`;
  const bad = (id: string, customer: string) => `${id},2,2026-11-23T09:00+01:00,2026-11-22T10:00+01:00,${customer}`;

  test('counts refused rows with the customer that they name, and one of whom all were refused is on the overview (R20)', async () => {
    const page = await split('refused', [good('A1', 'Acme'), good('C1', 'Cam'), bad('B1', 'Beta'), bad('C2', 'Cam'), 'D1,2']);
    const rows = [...(await page('index.html')).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    );
    const lastOf = (name: string) => rows.find(([first]) => first === name)?.at(-1);
    expect(['Acme', 'Beta', 'Cam', '(not known whose)', 'All together'].map(lastOf)).toEqual(['0', '1', '1', '1', '3']);
    expect(rows.find(([first]) => first === 'Beta')?.[1]).toBe('all rows refused');
    expect(await page('index.html')).toContain('Without 3 refused rows; the last column says whose, as far as the rows themselves do.');
    // Each page is of its own rows, and of those that may be anybody's.
    expect(await page('acme.html')).toContain('with 1 refused row');
    expect(await page('cam.html')).toContain('with 2 refused rows');
  });

  test('is not the whole customer’s where a row names nobody', async () => {
    const page = await split('nobody', [good('A1', 'Acme'), good('A2', '')], '--customer', 'Big Corp');
    const { [0]: file = '' } = (await readdir(join(folder, 'nobody'))).filter((name) => name.startsWith('no-name'));
    expect(await page(file)).toContain('<bdi>(none)</bdi>');
    expect(await page(file)).not.toContain('Big Corp');
    expect(await page('index.html')).toContain('<bdi>Big Corp</bdi>');
  });

  test('has a name that is safe on any disk, and the same in whatever order', () => {
    const names = ['../../etc/passwd', 'Con', 'index', '', '日本', 'a/b', 'a\\b', 'Ünï & Co.', 'x'.repeat(5_000), '<script>'];
    const files = fileNames(names);
    for (const file of files.values()) expect(file).toMatch(/^[\p{L}\p{N}\p{M}-]{1,90}\.html$/u);
    expect(new Set([...files.values()].map((file) => file.toLowerCase())).size).toBe(names.length);
    expect(files.get('index')).not.toBe('index.html');
    expect(fileNames([...names].reverse()).get('a/b')).toBe(files.get('a/b'));
  });
});

describe('in a terminal', () => {
  const rows = Array.from(
    { length: 30 },
    (_, n) => `I${n},2,2026-11-23T09:00+01:00,2026-11-23T1${n % 2 === 0 ? '0' : '8'}:00+01:00,Customer ${n % 7}\n`,
  );
  const file = `id,priority,reported_at,first_response_at,Customer\n${rows.join('')}`;

  test('the largest groups are told, and the others together', async () => {
    const { out } = await report(['--group-by', 'Customer', '--top', '2'], file);
    expect(out.match(/Customer \d .*|\(.*others\).*/g)?.map((line) => line.split(/\s*│\s*/).slice(0, 3))).toEqual([
      ['Customer 0', '5', '60.0% of 5'],
      ['Customer 1', '5', '40.0% of 5'],
      ['(5 others)', '20', '50.0% of 20'],
    ]);
  });

  test('the first lines say whether the agreement was kept, in both languages', async () => {
    expect((await report([], file)).out).toContain('\nKept: 0 of 3 promises with a target, 2 without a verdict\n');
    expect((await report(['--language', 'nl', '--target', '2=40'], file)).out).toContain(
      '\nNagekomen: 1 van 3 afspraken met een doel, 2 zonder oordeel\n',
    );
  });
});
