import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const REPORT = ['--priority', '2', '--reported', '2026-05-22T16:00+02:00'];

describe('explain', () => {
  test('tells all three promises of a report', async () => {
    const { status, out } = await cli(['explain', ...REPORT]);
    expect(status).toBe(0);
    expect(out.split('\n').filter((line) => line.includes(': due on'))).toHaveLength(3);
    expect(out).toContain(
      '2. Friday 22 May 17:00 to Tuesday 26 May 08:30: closed, outside support hours, at the weekend and for Whit Sunday (24 May) and Whit Monday (25 May)',
    );
  });

  test('tells one of them in Dutch', async () => {
    const { out } = await cli(['explain', ...REPORT, '--kpi', 'mttr', '--language', 'nl']);
    expect(out).toMatch(/^Herstel van een incident met prioriteit 2 \(MTTR\): uiterlijk woensdag 27 mei 2026 om 17:00\.\n/);
    expect(out).toContain('tweede pinksterdag (25 mei)');
  });

  test('takes pauses out', async () => {
    const args = ['explain', '-p', '2', '-r', '2026-11-23 09:00', '--zone', 'Europe/Amsterdam', '--kpi', 'mttr'];
    const { out } = await cli([...args, '--pause', '2026-11-24T10:00/2026-11-24T12:00', '--pause', '2026-11-24T12:00/2026-11-24T13:00']);
    expect(out).toContain('due on Thursday 26 November 2026 at 11:30');
    expect(out).toContain('10:00 to 13:00: paused; 3 hours of support time not counted (R12)');
  });

  test('tells the third line', async () => {
    const { out } = await cli(['explain', '--kpi', 'third-line', '--reported', '2026-11-20T20:00+01:00']);
    expect(out).toContain('Response of the third line: due on Monday 23 November 2026 at 20:00.');
  });

  test('counts the update from the last contact', async () => {
    const { out } = await cli(['explain', ...REPORT, '--kpi', 'update', '--last-contact', '2026-05-26T10:00+02:00']);
    expect(out).toContain('Last contact with the reporter on Tuesday 26 May 2026 at 10:00.');
  });

  test('writes the steps as JSON', async () => {
    const { response } = JSON.parse((await cli(['explain', ...REPORT, '--json'])).out);
    expect(response.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['counted', 'closed', 'counted']);
  });

  test.each([
    ['no priority', ['--reported', '2026-05-22T16:00+02:00'], '--priority'],
    ['a priority for the third line', [...REPORT, '--kpi', 'third-line'], 'leave out --priority'],
    ['a pause without its end', [...REPORT, '--pause', '2026-05-26T10:00+02:00'], 'is not a beginning and an end'],
    ['a pause before the report', [...REPORT, '--pause', '2026-05-21T10:00+02:00/2026-05-22T18:00+02:00'], 'before the report'],
    ['an unknown language', [...REPORT, '--language', 'fy'], 'en, nl'],
    ['no offset', ['-p', '1', '-r', '2026-05-22T16:00'], '--zone'],
  ])('%s is wrong use, said with the option', async (_name, args, said) => {
    expect(await cli(['explain', ...args])).toMatchObject({ status: 2, out: '', error: expect.stringContaining(said) });
  });
});

describe('deadlines --explain', () => {
  test('adds the reasons to one report', async () => {
    const { out } = await cli(['deadlines', ...REPORT, '--explain', '--language', 'nl']);
    expect(out).toContain('│ Reactie');
    expect(out).toContain('Reactie op een incident met prioriteit 2: uiterlijk dinsdag 26 mei 2026 om 15:30.');
    const { explanations } = JSON.parse((await cli(['deadlines', ...REPORT, '--explain', '--json'])).out);
    expect(explanations.mttr.kind).toBe('due');
  });

  test('adds columns to a file', async () => {
    const { status, out } = await cli(['deadlines', '-', '--explain'], 'id,priority,reported_at\nA1,3,2026-11-23T10:00+01:00\n');
    expect(status).toBe(0);
    expect(out).toMatch(/^id,priority,reported_at,response_due,update_due,mttr_due,response_explained,update_explained,mttr_explained\n/);
    expect(out).toContain('"Response to an incident of priority 3: due on Tuesday 24 November 2026 at 10:00.\n');
    expect(out).toContain('Update on an incident of priority 3: best effort.');
  });

  test('has no room in a table of tickets', async () => {
    expect(await cli(['deadlines', '-', '--explain', '--table'], 'id,priority,reported_at\n')).toMatchObject({ status: 2 });
  });

  describe('--svg', () => {
    test('- writes the drawing of one promise and nothing else, with what was done and in the language that is asked for', async () => {
      const { status, out } = await cli([
        'explain',
        ...REPORT,
        '--kpi',
        'response',
        '--svg',
        '-',
        '--done',
        '2026-05-26T16:12+02:00',
        '--language',
        'nl',
      ]);
      expect(status).toBe(0);
      expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
      expect(out).toContain('>gedaan 16:12<');
    });

    test.each([
      [['--svg', '-'], '--svg draws one promise; name it'],
      [['--kpi', 'response', '--done', '2026-05-26T16:12+02:00'], '--done is drawn; pass --svg too'],
      [['--kpi', 'response', '--svg', '-', '--done', '2026-05-22T15:59+02:00'], '--done is before --reported'],
    ])('%j is refused', async (args, why) => {
      const { status, error } = await cli(['explain', ...REPORT, ...args]);
      expect(status).toBe(2);
      expect(error).toContain(why);
    });
  });
});
