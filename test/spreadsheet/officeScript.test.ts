import { toSerial } from '@cloudcti/sla/spreadsheet';
import { expect, test } from 'vitest';
import { bareContext, spreadsheetFile } from '../support/spreadsheetFiles.js';

type Cell = string | number;

const REPORTED = toSerial('2026-05-22T16:00+02:00');
const serial = (iso: string) => toSerial(iso);

/** Runs the script on a sheet that has these rows from its third row and second column on; the columns that it writes, by their heading. */
function written(rows: readonly (readonly Cell[])[], change = (script: string) => script): Record<string, Cell[]> {
  const context = bareContext();
  context.run(change(spreadsheetFile('office-script.js')));
  const printed = context.run(`var columns = {}, places = [];
    var used = { getValues: function () { return ${JSON.stringify(rows)}; }, getRowIndex: function () { return 2; }, getColumnIndex: function () { return 1; } };
    var sheet = {
      getUsedRange: function () { return used; },
      getRangeByIndexes: function (row, column, height, width) {
        places.push([row, column, height, width]);
        return { setNumberFormat: function () {}, setValues: function (values) { columns[values[0][0]] = values.slice(1).map(function (line) { return line[0]; }); } };
      },
    };
    main({ getActiveWorksheet: function () { return sheet; } }, '2026-05-26T12:00+02:00');
    JSON.stringify({ columns: columns, places: places })`);
  const { columns, places } = JSON.parse(String(printed)) as { columns: Record<string, Cell[]>; places: number[][] };
  const width = rows[0]?.length ?? 0;
  expect(places.every(([row, , height]) => row === 2 && height === rows.length)).toBe(true);
  expect(Math.min(...places.map(([, column]) => column ?? 0))).toBeGreaterThan(rows[0]?.includes('MTTR due') ? 0 : width);
  return columns;
}

test('the Office Script writes deadlines and how they stand', () => {
  const found = written([
    ['Ticket', 'Prioriteit', 'Gemeld', 'Gereageerd', 'Laatste contact', 'Hersteld'],
    ['A', 2, REPORTED, serial('2026-05-26T15:30:01+02:00'), '', ''],
    ['B', 2, REPORTED, serial('2026-05-26T09:00+02:00'), serial('2026-05-26T10:00+02:00'), ''],
    ['C', 1, REPORTED, '', '', serial('2026-05-26T11:00+02:00')],
    ['', '', '', '', '', ''],
  ]);
  expect(found['Response due']).toEqual([
    serial('2026-05-26T15:30+02:00'),
    serial('2026-05-26T15:30+02:00'),
    serial('2026-05-26T11:30+02:00'),
    '',
  ]);
  // C was repaired before anybody responded: its repair is its response (R19).
  expect(found['Response']).toEqual(['running', 'met', 'met', '']);
  expect(found['Update due']).toEqual([serial('2026-05-27T15:00:01+02:00'), serial('2026-05-27T09:30+02:00'), '', '']);
  expect(found['MTTR due']).toEqual([serial('2026-05-27T17:00+02:00'), serial('2026-05-27T17:00+02:00'), 'to be determined', '']);
  expect(found['MTTR']).toEqual(['running', 'running', 'to be determined', '']);
});

test('the update is due after the latest contact, whatever cells write it as (R8)', () => {
  const found = written([
    ['Priority', 'Reported', 'Responded', 'Last contact'],
    [2, REPORTED, serial('2026-05-26T10:00+02:00'), serial('2026-05-26T09:00+02:00')],
    [2, '2026-05-22T16:00+02:00', '2026-05-26T10:00+02:00', '2026-05-26T09:00+02:00'],
    [2, REPORTED, '2026-05-26T10:00+02:00', serial('2026-05-26T09:00+02:00')],
  ]);
  expect(found['Update due']).toEqual([serial('2026-05-27T09:30+02:00'), '2026-05-27T09:30:00.000+02:00', '2026-05-27T09:30:00.000+02:00']);
});

test('it shows a mistake in the ticket that has it, an act before the report among them (R18)', () => {
  const found = written([
    ['Priority', 'Reported', 'Responded', 'Repaired'],
    [7, REPORTED, '', ''],
    [2, REPORTED, REPORTED - 1, ''],
    [2, REPORTED, '', '2026-05-22T15:59+02:00'],
    [2, REPORTED, REPORTED, REPORTED],
  ]);
  expect(found['Response due']?.[0]).toBe('#SLA! SLA_RESPONSE_DUE: priority 7 is not a priority of the agreement; write 1, 2, 3 or 4');
  expect([found['Response']?.[1], found['MTTR']?.[2]]).toEqual([
    '#SLA! Responded is before Reported (R18); mend the ticket',
    '#SLA! Repaired is before Reported (R18); mend the ticket',
  ]);
  expect([found['Response']?.[3], found['MTTR']?.[3]]).toEqual(['met', 'met']);
});

test('it names the column of a cell that holds no date', () => {
  const found = written([
    ['Priority', 'Reported', 'Responded', 'Repaired'],
    [2, REPORTED, 'soon', ''],
    [2, 'yesterday', '', REPORTED],
  ]);
  const expected = 'is a text, not a date and time; write a date and time in the cell, or a text such as 2026-05-22T16:00+02:00';
  expect([found['Response']?.[0], found['MTTR due']?.[1]]).toEqual([
    `#SLA! Office Script: Responded "soon" ${expected}`,
    `#SLA! Office Script: Reported "yesterday" ${expected}`,
  ]);
});

test('it writes over what it wrote before, explains what is asked for, and speaks Dutch', () => {
  const rows = [
    ['Priority', 'Reported', 'Response due', 'MTTR due'],
    [3, REPORTED, 'old', 'old'],
  ];
  const found = written(rows, (script) =>
    script.replace("LANGUAGE = 'en'", "LANGUAGE = 'nl'").replace('EXPLAINED = []', "EXPLAINED = ['response']"),
  );
  expect(found['MTTR due']).toEqual(['naar beste vermogen']);
  expect(found['Why response']?.[0]).toMatch(/^Reactie op een incident met prioriteit 3: uiterlijk dinsdag 26 mei 2026 om 16:00\.\n/);
});

test('a sheet without the headings is refused by the name of those that are missing', () => {
  expect(() =>
    written([
      ['Priority', 'Date'],
      [2, REPORTED],
    ]),
  ).toThrow('The first row has no heading reported or gemeld.');
});
