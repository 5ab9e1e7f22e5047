import { assess, incident } from '@cloudcti/sla';
import { toSerial } from '@cloudcti/sla/spreadsheet';
import { describe, expect, test } from 'vitest';
import { afterOffice, type OfficeCell, type OfficeRows } from '../support/officeWorkbook.js';
import { randomNumbers } from '../support/random.js';
import { randomTickets } from '../support/tickets.js';

const serial = (iso: string) => toSerial(iso);
const REPORTED = serial('2026-05-22T16:00+02:00');
const AT = { SLA_at: '2026-05-26T12:00+02:00' };
const inDutch = (script: string) => script.replace("LANGUAGE = 'en'", "LANGUAGE = 'nl'");

/** The tickets' sheet after the script has run on it, as at a moment. */
function ran(rows: OfficeRows, named: Readonly<Record<string, OfficeCell>> = AT, change?: (script: string) => string): OfficeRows {
  return afterOffice({ sheets: { Tickets: rows }, named }, change)['Tickets'] ?? [];
}

/** The column with a heading. */
function column(rows: OfficeRows, heading: string): readonly (OfficeCell | undefined)[] {
  const place = rows[0]?.indexOf(heading) ?? -1;
  expect(place, heading).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((row) => row[place]);
}

const TICKETS: OfficeRows = [
  ['Ticket', 'Prioriteit', 'Gemeld', 'Gereageerd', 'Laatste contact', 'Hersteld'],
  ['A', 2, REPORTED, serial('2026-05-26T11:30:01+02:00'), '', ''],
  ['B', 2, REPORTED, serial('2026-05-26T09:00+02:00'), serial('2026-05-26T10:00+02:00'), ''],
  ['C', 1, REPORTED, '', '', serial('2026-05-26T11:00+02:00')],
  ['', '', '', '', '', ''],
];

test('the Office Script writes deadlines and how they stand beside the tickets', () => {
  const found = ran(TICKETS);
  expect(found.map((row) => row.slice(0, 6))).toEqual(TICKETS);
  expect(found[0]?.slice(6)).toEqual(['SLA response due', 'SLA response', 'SLA update due', 'SLA update', 'SLA MTTR due', 'SLA MTTR']);
  const due = serial('2026-05-26T15:30+02:00');
  expect(column(found, 'SLA response due')).toEqual([due, due, serial('2026-05-26T11:30+02:00'), '']);
  // C was repaired before anybody responded: its repair is its response (R19).
  expect(column(found, 'SLA response')).toEqual(['met', 'met', 'met', '']);
  expect(column(found, 'SLA update due')).toEqual([serial('2026-05-27T11:00:01+02:00'), serial('2026-05-27T09:30+02:00'), '', '']);
  expect(column(found, 'SLA update')).toEqual(['running', 'running', 'met', '']);
  expect(column(found, 'SLA MTTR due')).toEqual([
    serial('2026-05-27T17:00+02:00'),
    serial('2026-05-27T17:00+02:00'),
    'to be determined',
    '',
  ]);
  expect(column(found, 'SLA MTTR')).toEqual(['running', 'running', 'to be determined', '']);
});

describe('what is judged', () => {
  test('is judged as at the moment in SLA_at: acts after it have not happened yet (R18)', () => {
    const rows: OfficeRows = [
      ['Priority', 'Reported', 'Responded', 'Repaired'],
      [2, REPORTED, serial('2026-05-26T12:00:00.001+02:00'), serial('2026-05-27T09:00+02:00')],
      [2, serial('2026-05-26T12:00:00.001+02:00'), '', ''],
    ];
    const found = ran(rows);
    expect(column(found, 'SLA response')).toEqual(['running', 'not yet applicable']);
    expect(column(found, 'SLA MTTR')).toEqual(['running', 'not yet applicable']);
    expect(column(found, 'SLA update')).toEqual(['running', 'not yet applicable']);
    expect(column(found, 'SLA update due')[0]).toBe(serial('2026-05-26T15:30+02:00'));
    const later = ran(rows, { SLA_at: serial('2026-06-01T12:00+02:00') });
    expect([column(later, 'SLA response')[0], column(later, 'SLA MTTR')[0], column(later, 'SLA update due')[0]]).toEqual([
      'met',
      'met',
      '',
    ]);
  });

  test('is judged as at now where the workbook has no such cell, or an empty one', () => {
    const rows: OfficeRows = [
      ['Priority', 'Reported'],
      [2, REPORTED],
      [2, serial('2045-06-01T12:00+02:00')],
    ];
    for (const named of [{}, { SLA_at: '' }]) expect(column(ran(rows, named), 'SLA response')).toEqual(['missed', 'not yet applicable']);
  });

  test('keeps an update that never came as missed, after the next contact and after the repair (R8)', () => {
    const found = ran(
      [
        ['Priority', 'Reported', 'Responded', 'Last contact', 'Repaired'],
        [2, REPORTED, serial('2026-05-26T15:30:00.001+02:00'), '', ''],
        [2, REPORTED, serial('2026-05-26T15:30:00.001+02:00'), serial('2026-05-26T16:00+02:00'), serial('2026-05-27T10:00+02:00')],
        [2, REPORTED, serial('2026-05-26T15:30+02:00'), '', serial('2026-05-27T15:00:00.001+02:00')],
        [2, REPORTED, serial('2026-05-26T15:30+02:00'), '', serial('2026-05-27T15:00+02:00')],
        [2, REPORTED, '', '', serial('2026-05-26T15:30:00.001+02:00')],
        [2, REPORTED, serial('2026-05-26T09:00+02:00'), serial('2026-05-28T09:00+02:00'), serial('2026-05-28T10:00+02:00')],
      ],
      { SLA_at: '2026-06-01T12:00+02:00' },
    );
    // Of the last nobody knows what was told between Tuesday and Thursday (R20).
    expect(column(found, 'SLA update')).toEqual(['missed', 'missed', 'missed', 'met', 'missed', 'not recorded']);
  });

  test('has the update due after the latest contact, whatever cells write it as (R8)', () => {
    const found = ran([
      ['Priority', 'Reported', 'Responded', 'Last contact'],
      [2, REPORTED, serial('2026-05-26T10:00+02:00'), serial('2026-05-26T09:00+02:00')],
      [2, '2026-05-22T16:00+02:00', '2026-05-26T10:00+02:00', '2026-05-26T09:00+02:00'],
      [2, REPORTED, '2026-05-26T10:00+02:00', serial('2026-05-26T09:00+02:00')],
    ]);
    const text = '2026-05-27T09:30:00.000+02:00';
    expect(column(found, 'SLA update due')).toEqual([serial('2026-05-27T09:30+02:00'), text, text]);
  });

  const count = Number(process.env['SCRIPT_TICKETS'] ?? 300);
  test(`stands as assess has it: ${count} random histories, at random moments`, () => {
    const random = randomNumbers(20_261_126);
    const below = (end: number) => Math.floor(random() * end);
    const maybe = (from: number): number | '' => (below(3) === 0 ? '' : from + below(9 * 86_400_000));
    const histories = randomTickets(count, 1).map(({ priority, reported }) => ({
      priority,
      reported,
      responded: maybe(reported),
      repaired: maybe(reported),
    }));
    const atMs = Date.UTC(2030, 5, 12, 10);
    const near = histories.map((history, row) => (row % 3 === 0 ? moved(history, atMs - below(9 * 86_400_000)) : history));
    const cell = (ms: number | '') => (ms === '' ? '' : toSerial(new Date(ms)));
    const rows = near.map(({ priority, reported, responded, repaired }) => [priority, cell(reported), cell(responded), cell(repaired)]);
    const found = ran([['Priority', 'Reported', 'Responded', 'Repaired'], ...rows], { SLA_at: new Date(atMs).toISOString() });
    const states = ['SLA response', 'SLA update', 'SLA MTTR'].map((heading) => column(found, heading));
    near.forEach(({ priority, reported, responded, repaired }, row) => {
      const history = incident({
        priority,
        reportedAt: new Date(reported),
        respondedAt: responded === '' ? null : new Date(responded),
        repairedAt: repaired === '' ? null : new Date(repaired),
      });
      const { response, update: whole, updates, mttr } = assess(history, { at: new Date(atMs) });
      // The column stands beside the next deadline: what runs is running there, where the KPI is met so far.
      const update = updates.find(({ state }) => state === 'missed') ?? updates.at(-1) ?? whole;
      const right = [response, update, mttr].map(({ state }) => state.replaceAll('-', ' '));
      expect(
        states.map((of) => of[row]),
        JSON.stringify(near[row]),
      ).toEqual(right);
    });
  });
});

function moved<History extends { reported: number; responded: number | ''; repaired: number | '' }>(history: History, to: number): History {
  const by = to - history.reported;
  const move = (ms: number | '') => (ms === '' ? '' : ms + by);
  return { ...history, reported: to, responded: move(history.responded), repaired: move(history.repaired) };
}

describe('a mistake in a ticket is told in its row, and costs the others nothing', () => {
  const told = (rows: OfficeRows, change?: (script: string) => string) =>
    ran(rows, AT, change)
      .slice(1)
      .map((row) => [...new Set(row.slice(rows[0]?.length))]);

  test('an act before the report among them, whenever it was (R18)', () => {
    const rows: OfficeRows = [
      ['Priority', 'Reported', 'Responded', 'Repaired'],
      [7, REPORTED, '', ''],
      [2, REPORTED, REPORTED - 1, ''],
      [2, REPORTED + 100, '', REPORTED + 99],
    ];
    expect(told(rows)).toEqual([
      ['#SLA! Office Script: Priority 7 is not a priority of the agreement; write 1, 2, 3 or 4'],
      ['#SLA! Responded is before Reported (R18); mend the ticket'],
      ['#SLA! Repaired is before Reported (R18); mend the ticket'],
    ]);
    expect(told(rows, inDutch)).toEqual([
      ['#SLA! Office Script: Priority 7 is geen prioriteit van de overeenkomst; schrijf 1, 2, 3 of 4'],
      ['#SLA! Responded ligt vóór Reported (R18); verbeter het ticket'],
      ['#SLA! Repaired ligt vóór Reported (R18); verbeter het ticket'],
    ]);
  });

  test('by the heading of the column that holds no date, or no priority', () => {
    const expected = 'is a text, not a date and time; write a date and time in the cell, or a text such as 2026-05-22T16:00+02:00';
    expect(
      told([
        ['Priority', 'Reported', 'Responded', 'REPAIRED'],
        [2, REPORTED, 'soon', ''],
        [2, REPORTED, '', 'yesterday'],
        ['', REPORTED, '', ''],
        [2, '', '', ''],
        ['', '', '', REPORTED],
        ['', '', '', ''],
      ]),
    ).toEqual([
      [`#SLA! Office Script: Responded "soon" ${expected}`],
      [`#SLA! Office Script: REPAIRED "yesterday" ${expected}`],
      ['#SLA! Office Script: Priority is missing; write 1, 2, 3 or 4'],
      ['#SLA! Office Script: Reported is missing; write a date and time in the cell, or a text such as 2026-05-22T16:00+02:00'],
      ['#SLA! Office Script: Priority is missing; write 1, 2, 3 or 4'],
      [''],
    ]);
  });
});

describe('it writes into its own columns alone', () => {
  const explainAll = (script: string) => script.replace('EXPLAINED = []', "EXPLAINED = ['response', 'MTTR']");

  test('and never into columns that are called Response, Update or MTTR', () => {
    const rows: OfficeRows = [
      ['Nr', 'Priority', 'Reported', 'Response', 'Update', 'MTTR'],
      [1, 2, REPORTED, 'We called the customer', 'Waiting for vendor ticket 4711', '=B2*2'],
    ];
    expect(ran(rows).map((row) => row.slice(0, 6))).toEqual(rows);
  });

  test('over what it wrote before, in either language, and wherever the columns were moved', () => {
    const once = ran(TICKETS, AT, explainAll);
    expect(ran(once, AT, explainAll)).toEqual(once);
    const dutch = ran(once, AT, (script) => inDutch(explainAll(script)));
    expect(dutch[0]?.length).toBe(once[0]?.length);
    expect(ran(dutch, AT, explainAll)).toEqual(once);
    const reversed = once.map((row) => [...row].reverse());
    expect(ran(reversed, AT, explainAll)).toEqual(reversed);
  });

  test.each([
    ['SLA response', 'called back'],
    ['SLA response', 46164.5],
    ['SLA response due', 'next week'],
    ['SLA response due', '=C2+1'],
    ['SLA why response', 'because'],
    ['SLA why response', 'Response was late'],
  ])('and stops before it writes anything, where %s holds %j', (heading, cell) => {
    const rows: OfficeRows = [
      ['Priority', 'Reported', heading],
      [2, REPORTED, cell],
    ];
    expect(() => ran(rows, AT, explainAll)).toThrow(
      `Nothing was written: "${heading}" holds cells that this script did not write. Rename that column, or clear it.`,
    );
    expect(() => ran(rows, AT, (script) => inDutch(explainAll(script)))).toThrow(`Er is niets geschreven: in "${heading}" staan cellen`);
  });
});

describe('its settings', () => {
  test('speak Dutch throughout', () => {
    const found = ran(TICKETS, AT, (script) => inDutch(script.replace('EXPLAINED = []', "EXPLAINED = ['reactie']")));
    expect(found[0]?.slice(6)).toEqual([
      'SLA reactie uiterlijk',
      'SLA reactie',
      'SLA update uiterlijk',
      'SLA update',
      'SLA MTTR uiterlijk',
      'SLA MTTR',
      'SLA waarom reactie',
    ]);
    expect(column(found, 'SLA MTTR')).toEqual(['nog open', 'nog open', 'nader te bepalen', '']);
    expect(column(found, 'SLA update')).toEqual(['nog open', 'nog open', 'gehaald', '']);
    expect(column(found, 'SLA waarom reactie')[0]).toMatch(
      /^Reactie op een incident met prioriteit 2: uiterlijk dinsdag 26 mei 2026 om 15:30\.\n/,
    );
  });

  test('refuse a language that it does not speak', () => {
    expect(() => ran(TICKETS, AT, (script) => script.replace("LANGUAGE = 'en'", "LANGUAGE = 'de'"))).toThrow(
      "language \"de\" is not spoken; write 'en' or 'nl'",
    );
  });

  test('name the sheet, which Power Automate does not open', () => {
    const named = (script: string) => script.replace("SHEET = ''", "SHEET = 'Tickets'");
    const found = afterOffice({ sheets: { Notes: [['Mine']], Tickets: TICKETS }, named: AT }, named);
    expect(found['Notes']).toEqual([['Mine']]);
    expect(column(found['Tickets'] ?? [], 'SLA response')[0]).toBe('met');
    expect(() => afterOffice({ sheets: { Notes: [['Mine']] } }, named)).toThrow(
      'The workbook has no sheet "Tickets": mend SHEET at the top of the script.',
    );
  });
});

describe('a sheet is refused', () => {
  test('by the name of the headings that are missing', () => {
    const rows: OfficeRows = [
      ['Priority', 'Date'],
      [2, REPORTED],
    ];
    expect(() => ran(rows)).toThrow('The first row has no heading reported / gemeld.');
    expect(() => ran(rows, AT, inDutch)).toThrow('De eerste rij heeft geen kop reported / gemeld.');
    expect(() => ran([['A']])).toThrow('no heading priority / prioriteit, and none reported / gemeld');
    expect(() => ran([])).toThrow('The sheet is empty: it needs a row of headings, with Priority and Reported among them.');
  });

  test('where two columns have one meaning', () => {
    expect(() => ran([['Priority', 'Reported', 'Gemeld']])).toThrow(
      'The first row names one thing twice, "Reported", "Gemeld": rename the column',
    );
  });

  test('where SLA_at holds no moment', () => {
    expect(() => ran(TICKETS, { SLA_at: 'noon' })).toThrow('Office Script: SLA_at "noon" is a text, not a date and time');
  });
});
