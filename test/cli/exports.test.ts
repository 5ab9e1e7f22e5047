import { slaClock } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

// Made-up files that stand for a kind each: what public exports hold, and how people report that it was read. Ids as in the collection they came from.

const AMSTERDAM = ['--zone', 'Europe/Amsterdam'];
const AT = ['--at', '2026-12-31T00:00+01:00'];

interface Row {
  readonly response_due: string;
  readonly mttr_due: string;
}

const deadlines = async (file: string, ...more: string[]) => {
  const { status, out, error, read } = await cli(['deadlines', '-', '--json', ...more], file);
  return { status, error, read, rows: out === '' ? [] : (JSON.parse(out) as Row[]) };
};

const report = async (file: string, ...more: string[]) => {
  const { status, out, error, read } = await cli(['report', '-', '--json', ...AT, ...more], file);
  const { total, refused, reading } = out === '' ? { total: undefined, refused: undefined, reading: undefined } : JSON.parse(out);
  return { status, error, read, total, refused, reading };
};

const FRIDAY = { response_due: '2026-05-26T15:30:00.000+02:00', mttr_due: '2026-05-27T17:00:00.000+02:00' };
/** A file of one ticket of priority 2, reported on Friday 22 May 2026 at 16:00, written in some way. */
const friday = (reported: string, priority = '2') => `id;priority;reported_at\nA1;${priority};${reported}\n`;

describe('a form of times that cannot be meant (S1)', () => {
  test.each(['dd-mm-yyyy HH:MM', 'DD-MM-YYYY HH:mm', 'd-m-Y H:i', '%d-%m-%Y %H:%M'])(
    '%s is refused, and what was meant reads the file',
    async (form) => {
      const { status, error, rows } = await deadlines(friday('22-05-2026 16:00'), ...AMSTERDAM, '--date-format', form);
      expect([status, rows]).toEqual([2, []]);
      const meant = /; write (.*)\n/.exec(error)?.[1] ?? '';
      expect((await deadlines(friday('22-05-2026 16:00'), ...AMSTERDAM, '--date-format', meant)).rows).toMatchObject([FRIDAY]);
    },
  );
});

describe("a list of ServiceNow on its user's clocks (S2)", () => {
  const LIST = 'number,priority,opened_at,resolved_at\nINC1,2 - High,2026-11-23 16:30:00,2026-11-25 16:30:00\n';

  test('asks whose clocks they are, and is right on them', async () => {
    expect(await report(LIST)).toMatchObject({ status: 2, error: expect.stringContaining('such as --zone Europe/Amsterdam') });
    expect((await report(LIST, ...AMSTERDAM)).total.kpis.mttr.counts).toMatchObject({ met: 1, missed: 0 });
    expect((await deadlines(LIST)).status).toBe(2);
  });

  test('raw values are on those of UTC, which is told', async () => {
    const { total, read } = await report(LIST.replace('2 - High', '2'));
    expect(total.kpis.mttr.counts).toMatchObject({ met: 0, missed: 1 });
    expect(read).toContain('on the clocks of UTC');
  });
});

describe('a row an event (S3, R20)', () => {
  const LOG =
    'Case ID,impact,Complete Timestamp\nC1,High,2026-11-23T09:00+01:00\nC1,High,2026-11-23T09:05+01:00\nC2,High,2026-11-24T12:00+01:00\n';
  const columns = ['--id-column', 'Case ID', '--priority-column', 'impact', '--reported-column', 'Complete Timestamp'];

  test('is refused as a second row of its id, with both lines', async () => {
    for (const { status, error } of [await report(LOG, ...columns), await deadlines(LOG, ...columns)]) {
      expect(status).toBe(1);
      expect(error).toContain(
        'line 3, ticket "C1": its id "C1" stands on line 2 too; one incident is one row, unless the rows are events: then pass --log',
      );
    }
    expect((await report(LOG, ...columns)).total.incidents).toBe(2);
  });

  test('ids that differ in a letter only, or are none, are not one', async () => {
    const { status, rows } = await deadlines(
      'id,priority,reported_at\na,2,2026-11-23T09:00Z\nA,2,2026-11-23T09:00Z\n,2,2026-11-23T09:00Z\n,2,2026-11-23T09:00Z\n',
    );
    expect([status, rows.length]).toEqual([0, 4]);
  });
});

describe('a time that no clock shows (S4)', () => {
  test.each(['22/05/2026 13:05 AM', '22/05/2026 0:05 PM', '22/05/2026 25:05', '31/06/2026 9:05 AM'])('%s is refused', async (cell) =>
    expect((await deadlines(friday(cell), ...AMSTERDAM, '--date-format', 'dd/MM/yyyy h:mm a')).rows).toEqual([]),
  );
});

describe('priorities in numbers (S5)', () => {
  const numbers = (...priorities: (number | string)[]) =>
    `id,priority,reported_at\n${priorities.map((each, index) => `${index},${each},2026-11-23T09:00+01:00\n`).join('')}`;

  test('that count another way are refused until each is named', async () => {
    const { status, error, rows } = await deadlines(numbers(5, 4, 1), '--priorities', '5=1,4=2');
    expect([status, rows.length]).toEqual([1, 2]);
    expect(error).toContain(
      `line 4, ticket "2": column priority: "1" has no priority, and other numbers were given one; say which of 1 to 4 it is: --priorities '1=N'`,
    );
    expect((await deadlines(numbers(5, 4, 1), '--priorities', '5=1,4=2,1=4')).status).toBe(0);
  });

  test.each([[[0, 1, 2]], [[1, 2, 3, 4, 5]], [[3, 6]], [['P0', 'P1', 'P2']], [['1 - A', '2 - B', '5 - E']], [['Sev-1', 'Sev-5']]])(
    '%j are a scale of its own, and asked about',
    async (scale) => {
      expect(await deadlines(numbers(...scale))).toMatchObject({
        status: 2,
        rows: [],
        error: expect.stringContaining(`the file's priorities are ${scale.join(', ')}: a scale of its own`),
      });
    },
  );

  test("where 1 to 4 are the agreement's after all, the way that the message names reads them", async () => {
    const { error } = await deadlines(numbers(1, 2, 22));
    const [, map = ''] = /pass --priorities '([^']+)'/.exec(error) ?? [];
    expect(await deadlines(numbers(1, 2, 22), '--priorities', map)).toMatchObject({ status: 1, rows: [{}, {}] });
  });

  test.each([
    ['1 - Low,2 - Medium,3 - High', []],
    ['1 very low,3 normal,5 very high', []],
    ['P1 - Low', []],
    ['P1,Sev 3 (Critical)', []],
    ['3 - 1', []],
    ['2 - P1,2 - P2,P2 - 4 hours', [2, 2]],
    ['1 - Critical,2 - High,3 - Moderate,4 - Low', [1, 2, 3, 4]],
    ['Kritiek,Hoog,Normaal,Laag', [1, 2, 3, 4]],
    ['P1,P2,P3,P4', [1, 2, 3, 4]],
    ['Sev-1,Sev-2,SEV3,sev 4', [1, 2, 3, 4]],
    ['Prioriteit 1,Prio 2,priority: 3,P4 - Laag', [1, 2, 3, 4]],
    ['Blocker,Critical,Major,Minor,Trivial', [1, 2, 3, 4, 4]],
    ['Highest,High,Medium,Low,Lowest', [1, 2, 3, 4, 4]],
    ['Urgent,High,Normal,Low', [1, 2, 3, 4]],
    ['1.0,2.0,3.0', [1, 2, 3]],
    ['Critical,Urgent', []],
    ['Major,Minor', []],
    ['Gold,Silver', []],
  ])('%s', async (names, expected) => {
    const file = `id,priority,reported_at\n${names
      .split(',')
      .map((name, index) => `${index},${name},2026-11-23T09:00+01:00\n`)
      .join('')}`;
    const { out } = await cli(['deadlines', '-', '--table'], file);
    expect([...out.matchAll(/^\d +(\d)/gm)].map(([, priority]) => Number(priority))).toEqual(expected);
  });
});

describe("Freshdesk's numbers, which count upwards", () => {
  const FILE = 'Ticket ID,Priority,Created time\n1,4,2026-05-22T16:00+02:00\n2,1,2026-05-22T16:00+02:00\n';

  test('are asked about where the file is only like one of Freshdesk, and both ways that are named read it', async () => {
    const { status, error } = await deadlines(FILE);
    expect([status, error]).toEqual([2, expect.stringContaining('numbers of Freshdesk or Freshservice count upwards')]);
    const [, map = ''] = /--priorities '([^']+)'/.exec(error) ?? [];
    const [, preset = ''] = /--preset (\w+)/.exec(error) ?? [];
    expect((await deadlines(FILE, '--preset', preset)).rows.map(({ mttr_due }) => mttr_due)).toEqual(['to be determined', 'best effort']);
    expect((await deadlines(FILE, '--priorities', map)).rows.map(({ mttr_due }) => mttr_due)).toEqual(['best effort', 'to be determined']);
  });

  test.each(['id,priority,created_at,fr_escalated', 'id,priority,created_at,responder_id'])(
    'are asked about in what its API writes: %s',
    async (header) =>
      expect(await deadlines(`${header}\n1,4,2026-05-22T14:00:00Z,x\n`)).toMatchObject({
        status: 2,
        error: expect.stringContaining('numbers of Freshdesk or Freshservice count upwards'),
      }),
  );
});

describe('two digits of a year (S6)', () => {
  test.each([
    ['12/May/95 9:05 AM', '1995-05-12T13:05'],
    ['12/May/89 9:05 AM', '2089-05-13T12:30'],
  ])('%s', async (cell, date) => expect((await deadlines(friday(cell, '1'), ...AMSTERDAM)).rows[0]?.response_due).toContain(date));
});

describe('acts that a file has no column for (M1, R20)', () => {
  const FILE = 'Issue key,Priority,Created,Resolved\nX-1,High,23/Nov/26 9:00 AM,24/Nov/26 5:00 PM\n';

  test('are not recorded, and told so first', async () => {
    const { total, read, reading } = await report(FILE, ...AMSTERDAM);
    expect(total.kpis.response.counts).toMatchObject({ met: 0, missed: 0, 'not-recorded': 1 });
    expect(total.kpis.mttr.counts.met).toBe(1);
    expect(read).toMatch(/ {2}response +not recorded: the file has no column for it\n/);
    expect(reading.notRecorded).toEqual(['response', 'update']);
  });

  test('are judged where the user knows that none was done', async () =>
    expect(
      (await report(FILE.replace(/24.Nov.26 5:00 PM/, ''), ...AMSTERDAM, '--recorded', 'response')).total.kpis.response.counts,
    ).toMatchObject({ missed: 1 }));

  test('a column with empty cells is one of acts not done', async () =>
    expect((await report('id,priority,reported,responded\nA,2,2026-11-23T09:00Z,\n')).total.kpis.response.counts).toMatchObject({
      missed: 1,
    }));

  test('a column that is left unread records nothing', async () =>
    expect(
      (await report('id,priority,reported,responded\nA,2,2026-11-23T09:00Z,\n', '--responded-column', '')).total.kpis.response.counts,
    ).toMatchObject({ 'not-recorded': 1 }));

  test('a column of that name that holds durations is told, and left unread', async () => {
    const { total, read } = await report('id,priority,reported,First response\nA,2,2026-11-23T09:00Z,2.5\n');
    expect(total.kpis.response.counts).toMatchObject({ 'not-recorded': 1 });
    expect(read).toContain('  unread    "First response": it holds no date with a time');
  });

  test.each(['Gereageerd op', 'Eerste reactie op', 'First reply', 'Beantwoord'])('%s is the response', async (name) =>
    expect(
      (await report(`id,priority,reported,${name}\nA,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00\n`)).total.kpis.response.counts,
    ).toMatchObject({ met: 1 }),
  );

  test.each(['Opgelost op', 'Hersteld', 'Solved', 'Afgemeld op'])('%s is the repair', async (name) =>
    expect(
      (await report(`id,priority,reported,${name}\nA,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00\n`)).total.kpis.mttr.counts,
    ).toMatchObject({ met: 1 }),
  );
});

describe('a form and clocks for each column (X1)', () => {
  const JIRA =
    'Issue key,Priority,Created,Custom field ([CHART] Date of First Response)\nX-1,High,28/Nov/25 4:03 PM,2025-12-01 15:00:50.154\n';

  test('one column in one form and another in ISO 8601 are both read', async () => {
    const { status, total, read } = await report(JIRA, ...AMSTERDAM);
    expect([status, total.kpis.response.counts.met]).toEqual([0, 1]);
    expect(read).toMatch(/reported +"Created", as dd\/MMM\/yy h:mm a, on the clocks of Europe\/Amsterdam/);
    expect(read).toMatch(/response +".*First Response\)", as ISO 8601, on the clocks of Europe\/Amsterdam/);
  });

  test('a column may be on clocks of its own', async () =>
    // 15:00 UTC is 16:00, and eight support hours from Friday 16:03 end on Monday at 15:33.
    expect((await report(JIRA, ...AMSTERDAM, '--zone-of', 'responded=UTC')).total.kpis.response.counts).toMatchObject({
      met: 0,
      missed: 1,
    }));

  test('and of a form of its own', async () => {
    const file = 'id,priority,reported,resolved\nA,2,02/11/2026 09:00,11/02/2026 10:00\n';
    const { total } = await report(
      file,
      ...AMSTERDAM,
      '--date-format',
      'dd/MM/yyyy HH:mm',
      '--date-format-of',
      'resolved=MM/dd/yyyy HH:mm',
    );
    expect(total.kpis.mttr.counts.met).toBe(1);
  });

  test('what is said of a column that is not read is refused', async () =>
    expect(await report(JIRA, ...AMSTERDAM, '--zone-of', 'Resolved=UTC')).toMatchObject({
      status: 2,
      error: expect.stringContaining('--zone-of: "Resolved=UTC" names no column of times that is read'),
    }));
});

describe('columns by place, exact name, or left unread, in both commands alike (X2, X2b, G11)', () => {
  const both = async (file: string, ...more: string[]) => [(await deadlines(file, ...more)).status, (await report(file, ...more)).status];

  test('a name that is there twice is taken by its place', async () => {
    const file = 'id,priority,reported_at,reported_at\nA,2,soon,2026-11-23T09:00+01:00\n';
    expect(await both(file, '--reported-column', '#4')).toEqual([0, 0]);
  });

  test('a name that is written exactly so goes before one that is like it', async () => {
    const file = 'id,priority,reported_at,Updates,updates\nA,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00,x\n';
    expect((await report(file, '--updates-column', 'Updates')).error).toBe('');
  });

  test.each(['Aanmelddatum', 'Gemeld op', 'Aangemaakt op', 'Datum melding', 'Created On', 'Date opened'])(
    '%s is the report in both',
    async (name) => expect(await both(`Ticketnummer;Prioriteit;${name}\nA;2;2026-11-23T09:00+01:00\n`)).toEqual([0, 0]),
  );
});

describe('cells that say nothing (X3)', () => {
  test.each(['n/a', 'NULL', '-', '?', '0000-00-00 00:00:00', '(leeg)', '\\N', 'NaT'])('%s in an open ticket is no repair', async (cell) => {
    const { status, total } = await report(
      `id,priority,reported,resolved\nA,2,2026-11-23T09:00+01:00,${cell}\nB,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00\n`,
    );
    expect([status, total.kpis.mttr.counts]).toMatchObject([0, { met: 1, missed: 1 }]);
  });

  test('others are named', async () => {
    const file = 'id,priority,reported,resolved\nA,2,2026-11-23T09:00+01:00,nog open\n';
    expect((await report(file, '--repaired-column', 'resolved')).status).toBe(1);
    expect((await report(file, '--repaired-column', 'resolved', '--nothing', 'nog open')).status).toBe(0);
  });
});

describe('names of months in the language of the user (X4)', () => {
  test.each([
    '22/mei/26 4:00 PM',
    '22/may/26 4:00 p. m.',
    '22 mai 2026 16:00',
    '22. Mai 2026 16:00',
    '22 maja 2026, 16:00',
    'vrijdag 22 mei 2026 om 16:00',
    'May 22, 2026 4:00 PM',
  ])('%s', async (cell) => expect((await deadlines(friday(cell), ...AMSTERDAM)).rows).toMatchObject([FRIDAY]));
});

describe('instants as numbers (X5)', () => {
  test.each(['1779458400', '1779458400000', '1779458400000.0', '1779458400.5', '/Date(1779458400000)/'])('%s', async (cell) =>
    expect((await deadlines(friday(cell))).rows).toMatchObject([{ response_due: expect.stringContaining('2026-05-26T15:30') }]),
  );

  test('a serial of a spreadsheet is on the clocks that are said', async () =>
    expect((await deadlines(friday('46164,6666666667'), ...AMSTERDAM)).rows).toMatchObject([FRIDAY]));
});

describe('a date and a time in two columns (X6)', () => {
  const FILE = 'id;priority;datum;tijd\nA1;2;22-05-2026;16:00\n';

  test('are read together', async () =>
    expect((await deadlines(FILE, ...AMSTERDAM, '--reported-column', 'datum+tijd')).rows).toMatchObject([FRIDAY]));

  test('by place too, and a name with a + is a name first', async () => {
    expect((await deadlines(FILE, ...AMSTERDAM, '--reported-column', '#3+#4')).rows).toMatchObject([FRIDAY]);
    expect((await deadlines('id;priority;a+b\nA1;2;2026-05-22T16:00+02:00\n', '--reported-column', 'a+b')).rows).toMatchObject([FRIDAY]);
  });
});

describe('a file without priorities (X7)', () => {
  const FILE = 'id;reported_at\nA1;2026-05-22T16:00+02:00\n';

  test('is of one that is said', async () => {
    expect((await deadlines(FILE, '--priority', '2')).rows).toMatchObject([FRIDAY]);
    expect((await report(FILE, '--priority', 'P2')).total.incidents).toBe(1);
    expect((await report(FILE, '--priority', '7')).error).toContain('--priority: "7" is not a priority; pass 1, 2, 3 or 4');
  });
});

describe('systems that are known by other columns too', () => {
  test('PagerDuty without priorities is read by its urgency', async () => {
    const file =
      'incident_number,urgency,created_on,resolved_on\n7,high,2026-11-23T09:00:00+01:00,2026-11-24T09:00:00+01:00\n8,low,2026-11-23T09:00:00+01:00,\n';
    const { status, read, reading, total } = await report(file);
    expect([status, total.incidents, reading.system.name]).toEqual([0, 2, 'PagerDuty']);
    expect(read).toMatch(/ {2}priority +"urgency": "high" is 2, "low" is 4\n/);
    expect((await report(file.replace('urgency', 'urgency,priority').replaceAll(/(high|low)/g, '$1,1'))).read).toMatch(
      / {2}priority +"priority"/,
    );
  });

  test('a list of Zammad whose numbers are under #', async () => {
    const file =
      '#,Title,Priority,Created at,Close at,First response at\n61001,Storing,2 normal,2026-11-23T08:00:00Z,2026-11-24T08:00:00Z,2026-11-23T09:00:00Z\n';
    const { status, total, reading } = await report(file, '--priorities', '3 high=1,2 normal=2,1 low=4', '--closing-repairs');
    expect([status, reading.system.name, total.kpis.response.counts.met, total.kpis.mttr.counts.met]).toEqual([0, 'Zammad', 1, 1]);
    expect(reading.columns[0]).toMatchObject({ role: 'id', names: ['#'] });
  });
});

describe('a closing column, and which column is the repair (R18, R20)', () => {
  const rows = (...cells: string[]) => `I1;P2;23-11-2026 09:00;${cells.join(';')}\n`;
  const head = (...names: string[]) => `Incidentnummer;Prioriteit;Datum Aangemeld;${names.join(';')}\n`;
  const [inTime, late] = ['25-11-2026 17:00', '26-11-2026 10:00'];

  test.each([
    [['Datum Afgemeld', 'Datum Gereed'], [late, inTime], []],
    [['Datum Gereed', 'Datum Afgemeld'], [inTime, late], []],
    [
      ['Datum Afgemeld', 'Datum Gereed'],
      [late, inTime],
      ['--preset', 'none'],
    ],
    [['Datum Afgemeld', 'Datum Gereed', 'Datum Gesloten'], [late, inTime, late], []],
  ])('TOPdesk in Dutch: ready is the repair, signed off the closing: %s', async (names, cells, more) => {
    const { status, total, read } = await report(`${head(...names)}${rows(...cells)}`, ...AMSTERDAM, ...more);
    expect([status, total.kpis.mttr.counts.met]).toEqual([0, 1]);
    expect(read).toMatch(/ {2}repaired +"Datum Gereed"/);
    expect(read).not.toContain('stands for the repair');
  });

  test.each([[[]], [['--preset', 'none']]])('signed off is the repair where it stands alone, and that is told %s', async (more) => {
    const { total, read } = await report(`${head('Datum Afgemeld')}${rows(inTime)}`, ...AMSTERDAM, ...more);
    expect(total.kpis.mttr.counts.met).toBe(1);
    expect(read).toMatch(/ {2}repaired +"Datum Afgemeld", as .*; it stands for the repair, of which there is no other column: if it is/);
    expect(read).toContain("pass --repaired-column ''");
    const left = await report(`${head('Datum Afgemeld')}${rows(inTime)}`, ...AMSTERDAM, ...more, '--repaired-column', '');
    expect(left.total.kpis.mttr.counts['not-recorded']).toBe(1);
    expect(left.read).toMatch(/ {2}closed +"Datum Afgemeld"/);
  });

  const CLOSED =
    'id,priority,reported,responded,closed_at\nA,2,2026-11-23T09:00Z,,2026-11-24T09:00Z\nB,2,2026-11-23T09:00Z,2026-11-23T10:00Z,\n';

  test('a file that knows a closing and no repair is read: the MTTR is not recorded, and the response is judged', async () => {
    const { status, total, read, error } = await report(CLOSED);
    expect([status, error]).toEqual([0, '']);
    expect(total.kpis.mttr.counts).toMatchObject({ met: 0, missed: 0, 'not-recorded': 2 });
    expect(total.kpis.response.counts).toMatchObject({ met: 1, missed: 1 });
    expect(read).toContain('  repaired  not recorded: there is no column for the repair; pass --closing-repairs to take the closing\n');
    expect((await report(CLOSED, '--closing-repairs')).total.kpis.mttr.counts).toMatchObject({ met: 1, missed: 1 });
  });

  test('so are updates, which end with a repair', async () => {
    const file = CLOSED.replace('responded', 'updates');
    expect((await report(file)).total.kpis.update.counts).toMatchObject({ missed: 0, 'not-recorded': 2 });
  });

  test('columns of dates that are not read are told, and no others', async () => {
    const file =
      'id,priority,reported,Subject,Size,Target date,Planned\nA,2,2026-11-23T09:00Z,Line down,4,2026-11-24 09:00,24-11-2026 10:00\nB,2,2026-11-23T09:00Z,x,5,,\n';
    expect((await report(file)).read).toMatch(/ {2}not read +"Target date", "Planned"\n/);
    expect((await report(file, '--updates-column', 'Planned', ...AMSTERDAM)).read).toMatch(/ {2}not read +"Target date"\n/);
    expect((await report('id,priority,reported,Size\nA,2,2026-11-23T09:00Z,45000\n')).read).not.toContain('not read');
  });
});

describe('closed without a repair, and reopened without a history (X9, R18)', () => {
  const FILE =
    'number,priority,opened_at,resolved_at,closed_at\nINC1,2,2026-11-23 08:00:00,,2026-11-24 08:00:00\nINC2,2,2026-11-23 08:00:00,2026-11-24 08:00:00,2026-12-01 08:00:00\n';

  test('is refused with the way to say that the closing was the repair, and that way drags no other row along', async () => {
    const { error } = await report(FILE);
    const [, way = ''] = /pass (--[a-z-]+)/.exec(error) ?? [];
    expect((await report(FILE, way)).total.kpis.mttr.counts).toMatchObject({ met: 2, missed: 0 });
  });

  test('a count of reopenings is told, and left out of account where the user says so', async () => {
    const file = FILE.replace(/closed_at/, 'reopen_count')
      .replace(/,2026-12-01.*|,2026-11-24 08:00:00\n/g, ',0\n')
      .replace(/INC2(.*),0/, 'INC2$1,1');
    expect(await report(file)).toMatchObject({
      status: 1,
      error: expect.stringContaining('column reopen_count: says 1, the status history has 0'),
    });
    expect(await report(file, '--last-repair-counts')).toMatchObject({ status: 0, total: { incidents: 2 } });
  });
});

describe('rows that hold nothing, or too little (X11, G5)', () => {
  test('delimiters alone are no row', async () => {
    for (const end of [';;\n', ';;\n; ;\n', ';;;;\n']) {
      expect(await deadlines(friday('2026-05-22T16:00+02:00') + end)).toMatchObject({ status: 0, error: '', rows: [FRIDAY] });
      expect(await report(friday('2026-05-22T16:00+02:00') + end)).toMatchObject({ status: 0, error: '' });
    }
  });

  test('a row that ends too soon lacks its last cells, and one with more needs quotes', async () => {
    expect((await deadlines('id,priority,reported_at,note\nA1,2,2026-05-22T16:00+02:00\n')).error).toContain(
      'has 3 cells, the header has 4; the last cells are missing',
    );
    expect((await deadlines('id,priority,reported_at,note\nA1,2,2026-05-22T16:00+02:00,one,two\n')).error).toContain(
      'has 5 cells, the header has 4; quote cells that hold the delimiter',
    );
  });

  test('empty cells behind the last column are none', async () => {
    const { status, out } = await cli(['deadlines', '-'], 'id,priority,reported_at\nA1,2,2026-05-22T16:00+02:00,,\n');
    expect([status, out.split('\n')[1]?.split(',').length]).toEqual([0, 6]);
  });
});

describe('what is not a file of separated values (G1)', () => {
  test.each([
    ['a piece of a workbook', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'is a damaged workbook: it is not whole'],
    ['a compressed file that is not whole', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'ends within its compressed bytes'],
    [
      'an old workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'is an old workbook (.xls), or one with a password; save it as .xlsx',
    ],
    ['a page', '<html><table><tr><td>1</td></tr></table></html>\n', 'is a page of HTML or XML'],
    ['JSON', '[{"id":1,"priority":2}]\n', 'is JSON'],
  ])('%s is named', async (_what, input, said) => {
    const { status, error } = await cli(['deadlines', '-'], input);
    expect([status, error]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('a date without a time of day (G2)', () => {
  test.each([['2026-05-22'], ['22-05-2026'], ['22 mei 2026']])('%s says so', async (cell) =>
    expect((await deadlines(friday(cell), ...AMSTERDAM)).error).toContain(`"${cell}" has no time of day`),
  );
});

describe('messages in the words of the file (G3, G7, G8, G10)', () => {
  test("a system's column that a file lacks is no error", async () =>
    expect(await report('Issue key,Priority,Created\nX-1,High,23/Nov/26 9:00 AM\n', ...AMSTERDAM, '--preset', 'jira')).toMatchObject({
      status: 0,
      error: '',
    }));

  test('a repair before the report is told with its column and the cell as it stands', async () =>
    expect((await report('id,priority,reported,Opgelost\nA,2,23-11-2026 09:00,22-11-2026 09:00\n', ...AMSTERDAM)).error).toContain(
      'line 2, ticket "A": column Opgelost: "22-11-2026 09:00" is before the report',
    ));

  test("priorities of a user's add to those of the system", async () => {
    const file = 'number,priority,opened_at\nINC1,5 - Planning,2026-11-23 08:00:00\nINC2,2 - High,2026-11-23 08:00:00\n';
    expect((await report(file, ...AMSTERDAM)).error).toContain(
      `"5 - Planning" is no priority that is known; say which of 1 to 4 it is: --priorities '5 - Planning=N'`,
    );
    expect(await report(file, ...AMSTERDAM, '--priorities', '5 - Planning=4')).toMatchObject({ status: 0, total: { incidents: 2 } });
  });

  test('of thousands of columns those with a name that is near are listed', async () => {
    const header = ['id', 'priority', 'Reported time', ...Array.from({ length: 2_000 }, (_, index) => `Custom field (${index})`)].join(',');
    const { error } = await deadlines(`${header}\nA,2,x\n`, '--reported-column', 'Reported');
    expect(error).toContain('The header has 2,003 columns; near in name are "Reported time"');
    expect(error.length).toBeLessThan(400);
  });

  test('a fault is told three times with its count, however many rows have it', async () => {
    const rows = Array.from({ length: 900 }, (_, index) => `B${index},Gold,2026-11-23T09:00Z\n`).join('');
    const { error } = await deadlines(`id,priority,reported_at\nA,2,2026-11-23T09:00Z\n${rows}`);
    expect(error.trim().split('\n')).toHaveLength(5);
    expect(error).toContain('900 rows: column priority: "Gold" is no priority that is known (lines 3, 4, 5, 6, 7 …)');
  });

  test('where no row of the first thousand can be read, reading ends', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => `B${index},2,soon\n`).join('');
    for (const { status, error } of [
      await deadlines(`id,priority,reported_at\n${rows}`),
      await report(`id,priority,reported_at\n${rows}`),
    ]) {
      expect([status, error]).toEqual([2, expect.stringContaining('none of the first 6,000 rows can be read')]);
    }
  });
});

describe("columns of TOPdesk's API (G4)", () => {
  test('closed says whether and closedDate when', async () => {
    const file =
      'number,priority,creationDate,responseDate,completedDate,closed,closedDate\nI 1,P2,2026-11-23T08:00:00.000+0000,,2026-11-24T08:00:00.000+0000,true,2026-11-25T08:00:00.000+0000\n';
    expect(await report(file)).toMatchObject({ status: 0, error: '', total: { kpis: { mttr: { counts: { met: 1 } } } } });
    // Without the system, the one that holds times is taken.
    expect(await report(file, '--preset', 'none', '--reported-column', 'creationDate')).toMatchObject({ status: 0, error: '' });
  });
});

describe('spaces that look like one (G6)', () => {
  test.each(['\u00a0', '\u202f', '\u2009', '\u200e '])('%j', async (space) =>
    expect((await deadlines(friday(`5/22/26 4:00${space}PM`), ...AMSTERDAM)).rows).toMatchObject([FRIDAY]),
  );
});

describe('two columns that could be the id (G12)', () => {
  test('the one that says more is taken, and told', async () => {
    const { status, read } = await deadlines('incident_number,id,priority,reported_at\n7,x,2,2026-05-22T16:00+02:00\n');
    expect([status, read]).toEqual([0, expect.stringContaining('  id        "incident_number"')]);
  });
});

test('a file without an id says so', async () =>
  expect((await deadlines('priority,reported_at\n2,2026-05-22T16:00+02:00\n')).read).toContain(
    '  id        none: no column is taken for it',
  ));

describe('day or month first', () => {
  test('is asked with both readings where both fit, and each way to say it reads the file', async () => {
    const file = 'id,priority,reported_at\nA,2,03/04/2026 09:00\nB,2,05/04/2026 10:00\n';
    const { status, error } = await deadlines(file, ...AMSTERDAM);
    expect([status, error]).toEqual([
      2,
      expect.stringContaining(
        '"03/04/2026 09:00" can be read in more ways than one (3 April 2026 as dd/MM/yyyy HH:mm, 4 March 2026 as MM/dd/yyyy HH:mm)',
      ),
    ]);
    const forms = [...error.matchAll(/--date-format '([^']+)'/g)].map(([, form]) => form as string);
    expect(forms).toHaveLength(2);
    for (const form of forms) expect((await deadlines(file, ...AMSTERDAM, '--date-format', form)).status).toBe(0);
  });

  test('is found where one cell says it', async () =>
    expect((await deadlines('id,priority,reported_at\nA,2,03/04/2026 09:00\nB,2,13/04/2026 10:00\n', ...AMSTERDAM)).read).toContain(
      'as dd/MM/yyyy HH:mm',
    ));
});

describe('a file without a header, or with titles above it', () => {
  test('its first ticket is one, and its columns are called by their places', async () => {
    const file = '1,2,2026-05-22T16:00+02:00\n2,2,2026-05-22T16:00+02:00\n';
    const { status, out } = await cli(['deadlines', '-', '--priority-column', '#2', '--reported-column', '#3'], file);
    expect([status, out.split('\n')[0]?.startsWith('1,2,2026'), out.trim().split('\n').length]).toEqual([0, true, 2]);
    expect((await deadlines(file)).error).toContain('no line of the file names the columns');
  });

  test('a title is read past', async () => {
    const file = `Incidenten van mei 2026;;\n\n${friday('2026-05-22T16:00+02:00')}`;
    expect((await deadlines(file)).rows).toMatchObject([FRIDAY]);
    const { rows, read } = await deadlines(`Incidenten van mei 2026\n${friday('2026-05-22T16:00+02:00')}`);
    expect(rows).toMatchObject([FRIDAY]);
    expect(read).toContain('Read standard input, below a title that is left out:\n');
  });
});

describe('comments of Jira', () => {
  const FILE =
    'Issue key,Priority,Created,Comment,Comment\nX-1,High,23/Nov/26 9:00 AM,23/Nov/26 10:00 AM;anna;hello; there,24/Nov/26 9:00 AM;ben;bye\nX-2,High,23/Nov/26 9:00 AM,,\n';

  test('are contacts only where the user says so, and then all columns of that name', async () => {
    expect((await report(FILE, ...AMSTERDAM)).total.kpis.update.counts).toMatchObject({ 'not-recorded': 2 });
    const { total, read } = await report(FILE, ...AMSTERDAM, '--updates-column', 'Comment');
    expect(total.updatesBy?.update?.met ?? total.kpis.update.counts).toBeDefined();
    expect(read).toContain('updates   "Comment", 2 columns, as dd/MMM/yy h:mm a');
  });
});

describe('--check', () => {
  test.each([['deadlines'], ['report', ...AT]])('says how a file is read and nothing else: %s', async (...command) => {
    const [name = '', ...more] = command;
    const { status, out, error } = await cli([name, '-', ...more, '--check'], `${friday('2026-05-22T16:00+02:00')}A1;2;x\n`);
    expect([status, error]).toEqual([1, '']);
    expect(out).toMatch(/^Read standard input:\n {2}id +"id"\n/);
    expect(out).toContain('id "A1", priority 2, reported Fri 2026-05-22 16:00 +02:00');
    expect(out).toContain('2 rows of 1 id: 1 can be read, 1 is refused');
    expect(out).not.toContain('15:30');
  });

  test('--quiet does not say it', async () => {
    expect((await deadlines(friday('2026-05-22T16:00+02:00'))).read).not.toBe('');
    expect((await deadlines(friday('2026-05-22T16:00+02:00'), '--quiet')).read).toBe('');
  });
});

describe('--log: one row an event, any number of rows an incident (S3, R20)', () => {
  const LOG = `Case ID,Complete Timestamp,Activity,Impact
C1,2026-11-23T09:00+01:00,New,High
C1,2026-11-23T10:00+01:00,Answered,High
C1,2026-11-23T11:00+01:00,Wait - User,High
C1,2026-11-24T08:30+01:00,In progress,High
C1,2026-11-24T12:00+01:00,Resolved,High
C2,2026-11-24T09:00+01:00,New,Low
C2,2026-11-24T09:30+01:00,In progress,Medium
`;
  const named = ['--log', '--priority-column', 'Impact'];

  test('is the same report as its histories as JSON, whatever the order of the rows', async () => {
    const lines = [
      {
        ...{ id: 'C1', priority: 2, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:00+01:00' },
        ...{ repairedAt: '2026-11-24T12:00+01:00', pauses: [{ from: '2026-11-23T11:00+01:00', to: '2026-11-24T08:30+01:00' }] },
      },
      { id: 'C2', priority: 4, reportedAt: '2026-11-24T09:00+01:00', priorityChanges: [{ at: '2026-11-24T09:30+01:00', priority: 3 }] },
    ].map((line) => JSON.stringify(line));
    const asJson = JSON.parse((await cli(['report', '-', '--json-lines', ...AT, '--json'], lines.join('\n'))).out);
    const states = ['--pause-states', 'Wait - User', '--responded-states', 'Answered', '--updated-states', 'Told'];
    const [header = '', ...rows] = LOG.trim().split('\n');
    for (const order of [rows, [...rows].reverse()]) {
      const { error, total } = await report(`${[header, ...order].join('\n')}\n`, ...named, ...states);
      expect(error).toMatch(/^7 events of 2 incidents\nwarning: --updated-states: no row has the state "told", so it was no contact/);
      expect(total.kpis).toEqual(asJson.total.kpis);
    }
  });

  test('says which columns it took, and does not record what no state tells', async () => {
    const { read, total } = await report(LOG, ...named);
    expect(read).toMatch(/event +"Complete Timestamp", as ISO 8601\n {2}state +"Activity"/);
    expect(total.kpis.response.counts).toMatchObject({ 'not-recorded': 2 });
    expect(total.kpis.mttr.counts).toMatchObject({ met: 1 });
  });

  test('the report and the repair may stand in columns of their own, in each row', async () => {
    const file =
      'number,opened_at,sys_updated_at,priority,resolved_at\nI1,2026-11-23T09:00Z,2026-11-23T09:30Z,2,\nI1,2026-11-23T09:00Z,2026-11-24T09:30Z,2,2026-11-24T09:00Z\n';
    expect((await report(file, '--log')).total).toMatchObject({ incidents: 1, kpis: { mttr: { counts: { met: 1 } } } });
  });

  test('a row without an id, or a history that cannot be, is refused', async () => {
    const { status, error } = await report(`${LOG},2026-11-24T09:00+01:00,New,Low\n`, ...named);
    expect([status, error]).toEqual([1, expect.stringContaining('line 9: has no id')]);
  });

  describe('an incident whose earliest event is the end of one', () => {
    const cut = (first: string, ...more: string[]) =>
      report(
        `case;state;when;priority\nA;New;23-11-2026 09:00;2\nB;New;23-11-2026 09:00;2\nB;${first};22-11-2026 09:00;2\n`,
        ...['--log', '--id-column', 'case', '--state-column', 'state', '--time-column', 'when', ...AMSTERDAM, ...more],
      );
    const said = (state: string) =>
      `line 4, ticket "B": begins with "${state}", on line 4, before "New" on line 3: its report is missing or a time is wrong; `;

    test.each([
      ['Resolved'],
      ['closed'],
      ['Opgelost'],
      ['Answered', '--responded-states', 'Answered'],
      ['Klaar', '--repaired-states', 'Klaar'],
    ])('a log cut off at its start, or with a wrong time, is refused: %s (R18)', async (state, ...more) => {
      const { status, error, total, refused } = await cut(state, ...more);
      expect([status, total.incidents, refused.count]).toEqual([1, 1, 1]);
      expect(error).toContain(said(state));
    });

    test('any other first state is its report, and so is what a column says', async () => {
      expect(await cut('Open')).toMatchObject({ status: 0, total: { incidents: 2 } });
      const file = 'id,state,when,priority,reported\nB,Resolved,2026-11-24T09:00+01:00,2,2026-11-23T09:00+01:00\n';
      const { status, total } = await report(file, '--log', '--time-column', 'when');
      expect([status, total.kpis.mttr.counts.met]).toEqual([0, 1]);
    });

    test('is refused where that is all that the log has of it', async () => {
      const file = 'id,state,when,priority\nB,Resolved,2026-11-24T09:00+01:00,2\n';
      const { status, error } = await report(file, '--log', '--time-column', 'when');
      expect([status, error]).toEqual([1, expect.stringContaining('begins with "Resolved", on line 2: its report is missing')]);
    });
  });

  test('deadlines are written once a ticket, from its first event', async () => {
    const { status, out } = await cli(['deadlines', '-', '--table', ...named], LOG);
    expect([status, [...out.matchAll(/^C\d/gm)].map(([id]) => id)]).toEqual([0, ['C1', 'C2']]);
    const late = `${LOG}C1,2026-11-20T09:00+01:00,Call,High\n`;
    expect(await cli(['deadlines', '-', ...named], late)).toMatchObject({
      ...{
        status: 1,
        error: expect.stringContaining('happened before the first row of its ticket, on line 2 ("C1"); sort the log by time'),
      },
    });
  });
});

describe('a cell below the first rows that has another order (X2)', () => {
  const file = (...later: string[]) => {
    const rows = Array.from({ length: 6_000 }, (_, index) => `${13 + (index % 9)}/05/2026 09:00`);
    return `id,priority,reported_at\n${[...rows, ...later].map((at, index) => `${index},2,${at}\n`).join('')}`;
  };
  /** In pieces, as a file comes: what is in one piece is looked at together. */
  const inPieces = async (text: string, ...more: string[]) => {
    const { status, out, error } = await cli(['deadlines', '-', ...AMSTERDAM, ...more], text, { chunk: 60_000 });
    return { status, error, rows: out.split('\n').length - 2 };
  };

  test('stops the reading with both, as in a short file: another row might be read wrongly without a word', async () => {
    const { status, error } = await inPieces(file('05/13/2026 09:00', '05/10/2026 09:00'));
    expect(status).toBe(2);
    expect(error).toContain(
      'line 6002, column reported_at: "05/13/2026 09:00" is MM/dd/yyyy HH:mm only, and "13/05/2026 09:00" on an earlier line is dd/MM/yyyy HH:mm only; pass ',
    );
    expect(error).toMatch(/--date-format 'dd\/MM\/yyyy HH:mm' or --date-format 'MM\/dd\/yyyy HH:mm'/);
  });

  test('is refused by its row where the form was said', async () => {
    const said = ['--date-format', 'dd/MM/yyyy HH:mm'];
    const { status, error, rows } = await inPieces(file('05/13/2026 09:00', '05/10/2026 09:00'), ...said);
    expect([status, rows]).toEqual([1, 6_001]);
    expect(error).toContain('"05/13/2026 09:00" is not a date and time that exists');
  });

  test('is refused by its row where it is of no order', async () => expect((await inPieces(file('32/13/2026 09:00'))).status).toBe(1));
});

describe('a form that the first rows leave open', () => {
  const file = (days: number) =>
    `id,priority,reported_at\n${Array.from({ length: 9_000 }, (_, index) => `${index},2,0${1 + (index % 9)}/01/2026 09:00\n`).join('')}x,2,${days}/01/2026 09:00\n`;

  test('is found in later ones, and asked where none says it', async () => {
    expect((await deadlines(file(13), ...AMSTERDAM)).read).toContain('as dd/MM/yyyy HH:mm');
    expect((await deadlines(file(12), ...AMSTERDAM)).status).toBe(2);
  });
});

describe('a time that is not understood', () => {
  test('and has the look of none is said to be in no known form, one that is on no calendar not to exist', async () => {
    expect((await deadlines(friday('22 mei om vier uur'), ...AMSTERDAM)).error).toContain('is in no form of times that is known');
    expect((await deadlines(friday('2026-02-30 16:00'), ...AMSTERDAM)).error).toContain('is not a date and time that exists');
  });

  test.each(['22/05/2026 16.00', '22-05-2026 16u00', '22.05.2026 16:00:00,000', '2026-05-22 16:00 GMT+2'])(
    'is not one written so, which is read: %s',
    async (cell) => expect((await deadlines(friday(cell), ...AMSTERDAM)).rows).toMatchObject([FRIDAY]),
  );

  test('ten digits that may be seconds or a date with its hour are asked about, and each way that is named reads them', async () => {
    const { status, error } = await deadlines(friday('2026052216'), ...AMSTERDAM);
    expect([status, error]).toEqual([2, expect.stringContaining('(15 March 2034 as X, 22 May 2026 as yyyyMMddHH)')]);
    expect((await deadlines(friday('2026052216'), ...AMSTERDAM, '--date-format', 'yyyyMMddHH')).rows).toMatchObject([FRIDAY]);
  });

  test('one row is told as one', async () =>
    expect((await cli(['deadlines', '-', '--check', ...AMSTERDAM], friday('2026-05-22 16:00'))).out).toMatch(
      /^1 row of 1 id: 1 can be read/m,
    ));
});

describe('letters that name a zone behind a time (R1)', () => {
  test.each(['2026-05-22 16:00 EST', '2026-05-22 16:00 BST', 'Fri May 22 16:00:00 PDT 2026'])(
    'are named and refused where they are no one offset: %s',
    async (cell) => {
      const { status, error, rows } = await deadlines(friday(cell), ...AMSTERDAM);
      const word = /[A-Z]ST|PDT/.exec(cell)?.[0];
      expect([status, rows]).toEqual([2, []]);
      expect(error).toContain(`has "${word}" beside its time, which is no one offset; write the offset in its place, such as -05:00`);
    },
  );

  test('are refused by row where other rows have none', async () => {
    const { status, error, rows } = await deadlines(`${friday('2026-05-22 16:00')}b;2;2026-05-22 16:00 EST\n`, ...AMSTERDAM);
    expect([status, rows.length]).toEqual([1, 1]);
    expect(error).toContain('"2026-05-22 16:00 EST" has "EST" beside its time');
  });

  test('are read where they are one: CET and CEST in one column, without a zone said', async () => {
    const { status, rows } = await deadlines(`${friday('2026-05-22 16:00 CEST')}b;2;2026-05-22 15:00 CET\n`);
    expect([status, rows]).toMatchObject([0, [FRIDAY, {}]]);
    expect(rows[1]?.response_due).toBe(rows[0]?.response_due);
  });
});

describe('a response that was never given (M3, R18)', () => {
  const late = async (row: string, at: string) => {
    const { out } = await cli(['report', '-', '--json', '--at', at], `id,priority,reported_at,responded_at,repaired_at\n${row}\n`);
    return JSON.parse(out).worst.map((miss: { lateSupportMs: number; lateElapsedMs: number }) => [miss.lateSupportMs, miss.lateElapsedMs]);
  };

  test.each(['2025-08-01T00:00+02:00', '2026-01-01T00:00+01:00', '2035-01-01T00:00+01:00'])(
    'was late by what had passed when it was repaired, however long ago that is at %s',
    async (at) => expect(await late('1,4,2025-06-17T12:12+02:00,,2025-07-15T10:00+02:00', at)).toEqual([[573_480_000, 2_324_880_000]]),
  );

  test('is later and later while it is not repaired', async () => {
    const open = '1,4,2025-06-17T12:12+02:00,,';
    expect(await late(open, '2025-06-18T12:13+02:00')).toEqual([[60_000, 60_000]]);
    expect(await late(open, '2025-06-18T17:12+02:00')).toEqual([[17_280_000, 18_000_000]]);
  });
});

describe('what may be chosen of an agreement (X12, R2)', () => {
  const response = async (reported: string, ...more: string[]) =>
    (await deadlines(friday(reported), ...more)).rows.map((row) => row.response_due);

  test.each([
    ['Good Friday is open', '2026-04-02T16:00+02:00', [], '2026-04-03T15:30:00.000+02:00'],
    ['Good Friday is closed', '2026-04-02T16:00+02:00', ['--good-friday', 'closed'], '2026-04-07T15:30:00.000+02:00'],
    ['a bridge day after Ascension Day is closed', '2026-05-13T16:00+02:00', ['--closed', '2026-05-15'], '2026-05-18T15:30:00.000+02:00'],
    [
      'the days around Christmas are closed',
      '2026-12-23T16:00+01:00',
      ['--closed', '2026-12-24', '--closed', '2026-12-28'],
      '2026-12-29T15:30:00.000+01:00',
    ],
  ] as const)('%s: reported %s %j', async (_, reported, more, due) => expect(await response(reported, ...more)).toEqual([due]));
});

describe('working days between two dates (X13, R2)', () => {
  test.each([
    ['2026-05-22', '2026-05-26', 1],
    ['2026-05-22', '2026-05-23', 1],
    ['2026-12-24', '2027-01-04', 5],
    ['2026-05-23', '2026-05-25', 0],
  ])('from %s up to %s there are %i', (from, to, days) => expect(slaClock().workingDaysBetween(from, to)).toBe(days));
});
