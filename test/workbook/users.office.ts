import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slaWorkbook } from '../../src/build/workbook/slaWorkbook.js';
import { letters } from '../../src/build/workbook/TicketColumns.js';
import { workbookBytes } from '../../src/build/workbook/workbookBytes.js';
import { type Done, hasLibreOffice, Office, type Shown, type Step } from '../support/libreOffice.js';
import { answersOf, type History, randomHistories, rowOf } from './history.js';
import { answersIn, judgedAt } from './places.js';
import { unanswered } from './unanswered.js';

const COUNT = 500;
const MORE = 1_500;
const histories = randomHistories(MORE);
/** The last row that the workbook has formulas in, and the last that is read here. */
const [LAST, READ] = [1_002, 1_602];
const CALENDAR = 4_019;

const inputs = (tickets: readonly History[]) =>
  tickets
    .map(rowOf)
    .map(({ ticket, priority, reported, responded, lastContact, repaired }): Shown[] =>
      [ticket, priority, reported, responded, lastContact, repaired].map((cell) => cell ?? null),
    );
const ticket = (place: number) => inputs(histories).slice(place, place + 1);

/** What users do to the sheet Tickets, and of how many tickets the answers are right then. */
const TICKETS: readonly (readonly [what: string, right: number, ...steps: Step[]])[] = [
  ['cells of a ticket are deleted, those below move up', 499, ['delete', 'Tickets', 'A10:F10', 'up']],
  ['five tickets are deleted on top, those below move up', 495, ['delete', 'Tickets', 'A3:F7', 'up']],
  ['some cells of a ticket are deleted, those below move up', 0, ['delete', 'Tickets', 'A10:B10', 'up']],
  ['cells of a ticket and its answers are deleted, those below move up', 499, ['delete', 'Tickets', 'A10:M10', 'up']],
  ['answers are deleted, those below move up', 500, ['delete', 'Tickets', 'G10:M10', 'up']],
  ['cells of a ticket are deleted, those beside move left', 499, ['delete', 'Tickets', 'A10:F10', 'left']],
  ['one cell of a ticket is deleted, those beside move left', 499, ['delete', 'Tickets', 'C10:C10', 'left']],
  ['answers are deleted, those beside move left', 499, ['delete', 'Tickets', 'G10:M10', 'left']],
  ['a whole row is deleted', 499, ['delete', 'Tickets', 'A10:A10', 'rows']],
  ['a ticket is cut and pasted below', 500, ['move', 'Tickets', 'A6:F6', 'A700']],
  [
    'a ticket is cut and pasted below, and another is written there',
    500,
    ['move', 'Tickets', 'A6:F6', 'A700'],
    ['set', 'Tickets', 'A6:F6', ticket(500)],
  ],
  ['a ticket is cut and pasted over another', 499, ['move', 'Tickets', 'A6:F6', 'A20']],
  ['a ticket with its answers is cut and pasted below', 500, ['move', 'Tickets', 'A6:M6', 'A700']],
  [
    'a ticket with its answers is cut and pasted below, and another is written there',
    500,
    ['move', 'Tickets', 'A6:M6', 'A700'],
    ['set', 'Tickets', 'A6:F6', ticket(500)],
  ],
  ['one cell is cut and pasted over another', 498, ['move', 'Tickets', 'C10:C10', 'C20']],
  ['answers are cut and pasted over others', 498, ['move', 'Tickets', 'G10:M10', 'G20']],
  ['cells are inserted, those below move down', 500, ['insert', 'Tickets', 'A10:F10', 'down']],
  ['cells are inserted in one column, those below move down', 0, ['insert', 'Tickets', 'C10:C10', 'down']],
  [
    'cells are inserted for a ticket and its answers, and it is filled in',
    500,
    ['insert', 'Tickets', 'A10:M10', 'down'],
    ['set', 'Tickets', 'A10:F10', ticket(500)],
  ],
  ['cells are inserted, those beside move right', 499, ['insert', 'Tickets', 'C10:C10', 'right']],
  ['a row is inserted and filled in', 500, ['insert', 'Tickets', 'A10:A10', 'rows'], ['set', 'Tickets', 'A10:F10', ticket(500)]],
  ['tickets are sorted by their report', 500, ['sort', 'Tickets', 'A3:F502', 2, true]],
  ['tickets are sorted with their answers', 500, ['sort', 'Tickets', 'A3:M502', 6]],
  ['tickets are sorted with all columns', 500, ['sort', 'Tickets', `A3:${letters('isAnswered')}502`, 2]],
  ['answers alone are sorted', 500, ['sort', 'Tickets', 'G3:M502', 1]],
  ['one column is sorted', 0, ['sort', 'Tickets', 'B3:B502', 0]],
  ['a word is written over a status', 499, ['set', 'Tickets', 'H10', [['kept']]]],
  ['a date is written over a deadline', 499, ['set', 'Tickets', 'G10', [[46_500.5]]]],
  [
    'values are pasted over the answers and Check',
    497,
    ['set', 'Tickets', 'G10:M12', Array.from({ length: 3 }, () => [46_500.5, 'kept', 46_500.5, 'kept', 46_500.5, 'kept', ''])],
  ],
  ['answers are cleared', 497, ['clear', 'Tickets', 'G10:M12']],
  ['answers are filled down from another row', 500, ['clear', 'Tickets', 'G11:M12'], ['fill_down', 'Tickets', 'G10:M12']],
  ['a ticket is cleared', 499, ['clear', 'Tickets', 'A10:F10']],
  ['1,500 tickets are pasted', 1_000, ['set', 'Tickets', 'A3:F1502', inputs(histories)]],
  [
    '1,500 tickets are pasted, and formulas are copied below the last row',
    1_500,
    ['set', 'Tickets', 'A3:F1502', inputs(histories)],
    ['copy', 'Tickets', `G503:${letters('isAnswered')}${LAST}`, `G${LAST + 1}`],
  ],
];

/** What users do to the other sheets. */
const OTHERS: readonly (readonly [what: string, ...steps: Step[]])[] = [
  ['the calendar is sorted, last date first', ['sort', 'Calendar', `A2:D${CALENDAR}`, 0, true]],
  ['the calendar is sorted by working days', ['sort', 'Calendar', `A2:D${CALENDAR}`, 1]],
  ['the ones and noughts of the calendar are sorted', ['sort', 'Calendar', `B2:B${CALENDAR}`, 0]],
  ['the dates of the calendar are sorted', ['sort', 'Calendar', `A2:A${CALENDAR}`, 0, true]],
  ['a working day is deleted, those below move up', ['delete', 'Calendar', 'B1900:B1900', 'up']],
  ['a date is deleted, those below move up', ['delete', 'Calendar', 'A1900:A1900', 'up']],
  ['a row of the calendar is deleted', ['delete', 'Calendar', 'A1900:A1900', 'rows']],
  ['cells of the calendar are deleted, those beside move left', ['delete', 'Calendar', 'A1900:A1900', 'left']],
  ['a row of the calendar is inserted', ['insert', 'Calendar', 'A1900:A1900', 'rows']],
  ['a cell of the calendar is inserted', ['insert', 'Calendar', 'B1900:B1900', 'down']],
  ['a day of the calendar is cut and pasted over another', ['move', 'Calendar', 'B1990:B1990', 'B1991']],
  ['days of the calendar are cut and pasted beside', ['move', 'Calendar', 'B1990:B1995', 'G1990']],
  ['days of the calendar are cleared', ['clear', 'Calendar', 'B1980:B1995']],
  ['a count of working days is written over', ['set', 'Calendar', 'D1990', [[1]]]],
  ['a word stands for a working day', ['set', 'Calendar', 'B1990', [['yes']]]],
  ['the priorities are sorted, the last first', ['sort', 'Agreement', 'A4:I7', 0, true]],
  ['the targets are sorted', ['sort', 'Agreement', 'C4:H7', 0, true]],
  ['a target is deleted, those below move up', ['delete', 'Agreement', 'C4:D4', 'up']],
  ['targets are deleted, those beside move left', ['delete', 'Agreement', 'C4:D4', 'left']],
  ['a row of targets is deleted', ['delete', 'Agreement', 'A5:A5', 'rows']],
  ['a row of targets is inserted', ['insert', 'Agreement', 'A5:A5', 'rows']],
  ['a target is cut and pasted over another', ['move', 'Agreement', 'C4:D4', 'C6']],
  ['a grey cell is written over', ['set', 'Agreement', 'C23', [[30_000_000]]]],
  ['what is wrong is written over', ['set', 'Agreement', 'C14', [['nothing']]]],
  ['a hidden cell is written over', ['set', 'Agreement', 'K4', [[1]]]],
  ['the compliance is sorted', ['sort', 'Compliance', 'A8:I19', 0, true]],
];

/** Some of these on sheets that are locked, as they are shipped. */
const LOCKED = [
  'cells of a ticket are deleted, those below move up',
  'cells of a ticket are deleted, those beside move left',
  'one cell is cut and pasted over another',
  'cells are inserted in one column, those below move down',
  'tickets are sorted by their report',
  'tickets are sorted with their answers',
  'values are pasted over the answers and Check',
  '1,500 tickets are pasted',
  'the calendar is sorted, last date first',
  'the ones and noughts of the calendar are sorted',
  'a row of targets is deleted',
];

const SHEETS = ['Tickets', 'Agreement', 'Calendar', 'Compliance'];
const CELLS = [
  ['Tickets', `A3:${letters('isAnswered')}${READ}`] as const,
  ['Tickets', 'A1:G1'] as const,
  ['Compliance', 'A8:I19'] as const,
];

describe.skipIf(!hasLibreOffice())('what users do to the workbook: each answer is its own, or it is told', () => {
  const office = new Office();
  let done: Readonly<Record<string, Done>> = {};

  beforeAll(async () => {
    const workbook = await workbookBytes(slaWorkbook({ version: 'test', language: 'en', tickets: histories.slice(0, COUNT).map(rowOf) }));
    const open = SHEETS.map((sheet): Step => ['unprotect', sheet]);
    const jobs = [
      ...TICKETS.map(([what, , ...steps]) => [what, steps] as const),
      ...OTHERS.map(([what, ...steps]) => [what, steps] as const),
    ];
    done = office.do(
      Object.fromEntries([
        ...jobs.map(([what, steps]) => [`open, ${what}`, { workbook, steps: [judgedAt(), ...open, ...steps], cells: CELLS }]),
        ...LOCKED.map((what) => [
          `locked, ${what}`,
          { workbook, steps: [judgedAt(), ...(jobs.find(([name]) => name === what)?.[1] ?? [])], cells: CELLS },
        ]),
        ['nothing', { workbook, steps: [judgedAt()], cells: CELLS }],
      ]),
    );
  });
  afterAll(() => office.close());

  const read = (name: string) => {
    const [rows = [], [top = []] = []] = done[name]?.cells ?? [];
    return { rows, top, refused: done[name]?.refused ?? [] };
  };

  test.each(TICKETS.map(([what, right]) => [what, right] as const))('%s (%d tickets with their own answers)', (what, right) => {
    const { rows, top, refused } = read(`open, ${what}`);
    expect(refused).toEqual([]);
    const { filledIn, untold } = unanswered(rows, top);
    expect(untold).toEqual([]);
    expect(filledIn.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(right);
  });

  test.each(OTHERS)('%s', (what) => {
    const { rows, top, refused } = read(`open, ${what}`);
    expect(refused).toEqual([]);
    expect(unanswered(rows, top).untold).toEqual([]);
  });

  test.each(LOCKED)('on a protected sheet: %s', (what) => {
    const { rows, top } = read(`locked, ${what}`);
    expect(unanswered(rows, top).untold).toEqual([]);
  });

  test('nothing is told where nothing was done', () => {
    const { rows, top } = read('nothing');
    expect(top).toEqual([`Tickets: ${COUNT}   Tickets without an answer: 0`, '', '', '', '', '', '']);
    expect(rows.slice(0, COUNT).map(answersIn)).toEqual(histories.slice(0, COUNT).map((history) => answersOf(history)));
  });

  test('sorted or not, the compliance of a priority and a promise is the same', () => {
    const of = (name: string) => new Set(done[name]?.cells[2]?.map((row) => JSON.stringify(row)));
    expect(of('open, the compliance is sorted')).toEqual(of('nothing'));
  });
});
