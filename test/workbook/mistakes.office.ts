import { toSerial } from '@cloudcti/sla/spreadsheet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketRow } from '../../src/build/workbook/sampleTickets.js';
import { slaWorkbook } from '../../src/build/workbook/slaWorkbook.js';
import { workbookBytes } from '../../src/build/workbook/workbookBytes.js';
import { type Done, hasLibreOffice, Office, type Shown, type Step } from '../support/libreOffice.js';
import { answersOf, randomHistories, rowOf } from './history.js';
import { answersIn, CHOICES, judgedAt, ticketCells } from './places.js';

const GOOD = toSerial('2026-05-22T16:00+02:00');
const TEXT = 'is a text: Data > Text to Columns, or write it again';
const ZONED = 'is a text: write the time in Amsterdam, as 2026-05-22 16:00';
const NO_REPORT = 'Reported is no date: write one, as 2026-05-22 16:00';
const NO_ACT = 'is no date: clear it, or write one, as 2026-05-22 16:00';
const BEFORE = 'write a date and time, not before Reported';
const LATER = 'A date is after 2032, where the calendar ends';

/** What is wrong with a ticket, and what Check says of it. */
const BAD: readonly (readonly [row: Omit<TicketRow, 'ticket'>, check: string])[] = [
  [{ priority: 7, reported: GOOD }, 'Priority: write 1, 2, 3 or 4'],
  [{ priority: 'high', reported: GOOD }, 'Priority: write 1, 2, 3 or 4'],
  [{ priority: 'P5', reported: GOOD }, 'Priority: write 1, 2, 3 or 4'],
  [{ priority: '23', reported: GOOD }, 'Priority: write 1, 2, 3 or 4'],
  [{ priority: 'P?', reported: GOOD }, 'Priority: write 1, 2, 3 or 4'],
  [{ priority: 1.5, reported: GOOD }, 'Priority: write 1, 2, 3 or 4'],
  [{ priority: 2, reported: 'yesterday' }, NO_REPORT],
  [{ priority: 2, reported: '2026-05-22 16:00' }, `Reported ${TEXT}`],
  [{ priority: 2, reported: '2026-05-22T14:00:00Z' }, `Reported ${ZONED}`],
  [{ priority: 2, reported: '2026-05-22T16:00' }, `Reported ${ZONED}`],
  [{ priority: 2, reported: '-' }, NO_REPORT],
  [{ priority: 2, reported: '#N/A' }, NO_REPORT],
  [{ priority: 2, reported: 16 / 24 }, 'Reported: write a date and time in 2022 to 2032'],
  [{ priority: 2, reported: toSerial('2021-12-31T23:59+01:00') }, 'Reported: write a date and time in 2022 to 2032'],
  [{ priority: 2, reported: toSerial('2033-01-01T00:00+01:00') }, 'Reported: write a date and time in 2022 to 2032'],
  [{ priority: 2, reported: GOOD, responded: GOOD - 1 }, `Responded: ${BEFORE}`],
  [{ priority: 2, reported: GOOD, responded: 'soon' }, `Responded ${NO_ACT}`],
  [{ priority: 2, reported: GOOD, responded: '-' }, `Responded ${NO_ACT}`],
  [{ priority: 2, reported: GOOD, lastContact: 'n/a' }, `Last contact ${NO_ACT}`],
  [{ priority: 2, reported: GOOD, repaired: '2026-05-26T09:10:30.000+02:00' }, `Repaired ${ZONED}`],
  [{ priority: 2, reported: GOOD, lastContact: GOOD - 1 }, `Last contact: ${BEFORE}`],
  [{ priority: 2, reported: GOOD, lastContact: '22-05-2026 17:00' }, `Last contact ${TEXT}`],
  [{ priority: 2, reported: GOOD, repaired: GOOD - 1 }, `Repaired: ${BEFORE}`],
  [{ priority: 2, reported: GOOD, repaired: 'yes' }, `Repaired ${NO_ACT}`],
  [{ priority: 2 }, 'Priority and Reported: write both'],
  [{ reported: GOOD }, 'Priority and Reported: write both'],
  [{ repaired: GOOD }, 'Priority and Reported: write both'],
  [{}, 'Priority and Reported: write both'],
  [{ priority: 2, reported: GOOD, lastContact: toSerial('2033-01-01T00:00+01:00') }, LATER],
  [{ priority: 2, reported: GOOD, repaired: toSerial('2033-01-01T00:00+01:00') }, LATER],
];
const READ: readonly TicketRow[] = ['2', 'P2', 'p2', ' 2 '].map((priority, place) => ({
  ticket: `read ${place}`,
  priority,
  reported: GOOD,
}));
const DAYS: readonly TicketRow[] = [{ ticket: 'a day', priority: 2, reported: Math.floor(GOOD) }];
const LATE: readonly TicketRow[] = [
  { ticket: 'late 2', priority: 2, reported: toSerial('2032-12-30T16:00+01:00') },
  { ticket: 'late 3', priority: 3, reported: toSerial('2032-12-31T16:00+01:00') },
];

/** Ids, each with the row in which it stands already; signs that stand for others in a search are themselves here. */
const IDS: readonly (readonly [id: number | string, before?: number])[] = [
  ...([['A1'], ['A2'], ['A1', 3], ['A*'], ['A?'], ['A~'], ['A~', 8], ['A?', 7], [17], [18], [17, 11], ['A1', 3]] as const),
];
/** What formulas give for a cell, and what Check says of it. */
const FORMULAS: readonly (readonly [cell: string, formula: string, check: string])[] = [
  ['B3', '=TRUE()', 'Priority: write 1, 2, 3 or 4'],
  ['B4', '=NA()', 'Priority: write 1, 2, 3 or 4'],
  ['C5', '=NA()', NO_REPORT],
  ['C6', '=TRUE()', 'Reported: write a date and time in 2022 to 2032'],
  ['D7', '=1/0', `Responded ${NO_ACT}`],
  ['F8', '=TRUE()', `Repaired: ${BEFORE}`],
];

/** What is wrong for all tickets. */
const SHARED: readonly (readonly [told: string, ...steps: Step[]])[] = [
  [
    'Agreement: Opens and Closes must be times, the first before the second',
    ['set', 'Agreement', CHOICES.opens, [[17 / 24]]],
    ['set', 'Agreement', CHOICES.closes, [[8.5 / 24]]],
  ],
  ['Agreement: Opens and Closes must be times, the first before the second', ['set', 'Agreement', CHOICES.opens, [['8.30']]]],
  ['Agreement: Now must be a date and time in 2022 to 2032', ['set', 'Agreement', CHOICES.now, [[null]]]],
  ['Agreement: Now must be a date and time in 2022 to 2032', ['set', 'Agreement', CHOICES.now, [['today']]]],
  ['Agreement: At risk from must be a percentage up to 100%, such as 75%', ['set', 'Agreement', CHOICES.risk, [[null]]]],
  ['Agreement: At risk from must be a percentage up to 100%, such as 75%', ['set', 'Agreement', CHOICES.risk, [[75]]]],
  [
    'Agreement: a unit is support hours, working days, best effort or to be determined',
    ['set', 'Agreement', 'D4:D7', [['hours'], ['days'], [null], ['nothing']]],
  ],
  ['Agreement: hours must be above 0, working days whole and above 0', ['set', 'Agreement', 'C4:C7', [[0], [-1], [1.5], ['x']]]],
];

/** What is typed in a Dutch LibreOffice. */
const TYPED: readonly Step[] = [
  ['type', 'Tickets', 'A3', 'T1'],
  ['type', 'Tickets', 'B3', '2'],
  ['type', 'Tickets', 'C3', '22-5-2026 16:00'],
  ['type', 'Tickets', 'D3', '26-5-2026 9:10:30'],
  ['type', 'Overeenkomst', 'C4', '8,25'],
  ['type', 'Overeenkomst', 'C12', '0,8'],
];

describe.skipIf(!hasLibreOffice())('the workbook says what is wrong', () => {
  const [office, dutchOffice] = [new Office(), new Office('nl-NL')];
  const histories = randomHistories(300);
  const bad = [...BAD.map(([row], place): TicketRow => ({ ticket: `bad ${place}`, ...row })), ...READ, ...DAYS, ...LATE];
  let done: Readonly<Record<string, Done>> = {};

  beforeAll(async () => {
    const book = async (tickets: readonly TicketRow[], language: 'en' | 'nl' = 'en') =>
      workbookBytes(slaWorkbook({ version: 'test', language, tickets, rows: Math.max(4, tickets.length) }));
    const some = await book(histories.slice(0, 4).map(rowOf));
    const shared = SHARED.map(
      ([, ...steps], place) =>
        [`shared${place}`, { workbook: some, steps: [judgedAt(), ...steps], cells: [ticketCells(4), ['Tickets', 'A1:G1']] }] as const,
    );
    done = {
      ...office.do({
        bad: { workbook: await book(bad), steps: [judgedAt()], cells: [ticketCells(bad.length), ['Tickets', 'A1:G1']] },
        ids: {
          workbook: await book(IDS.map(([ticket]): TicketRow => ({ ticket: ticket as string, priority: 2, reported: GOOD }))),
          steps: [judgedAt()],
          cells: [ticketCells(IDS.length), ['Compliance', 'C11:F11']],
        },
        formulas: {
          workbook: await book(FORMULAS.map((_, place): TicketRow => ({ ticket: `T${place}`, priority: 2, reported: GOOD }))),
          steps: [judgedAt(), ...FORMULAS.map(([cell, formula]): Step => ['type', 'Tickets', cell, formula])],
          cells: [ticketCells(FORMULAS.length)],
        },
        ...Object.fromEntries(shared),
      }),
      ...dutchOffice.do({
        dutch: {
          workbook: await book(histories.map(rowOf), 'nl'),
          steps: [judgedAt(undefined, 'Overeenkomst')],
          cells: [ticketCells(histories.length), ['Naleving', 'A7:I19'], ['Tickets', 'A1:G1']],
        },
        typed: {
          workbook: await book([], 'nl'),
          steps: [judgedAt(undefined, 'Overeenkomst'), ...TYPED],
          cells: [ticketCells(1), ['Tickets', 'A1:G1'], ['Overeenkomst', 'C12']],
        },
      }),
    };
  });
  afterAll(() => {
    office.close();
    dutchOffice.close();
  });

  const rows = (name: string) => done[name]?.cells[0] ?? [];
  const none = ['see Check', '', 'see Check', '', 'see Check', ''];

  test.each(BAD.map(([row, check], place) => [JSON.stringify(row), check, place] as const))(
    '%s is told and gets no date: %s',
    (_, check, place) => {
      expect([answersIn(rows('bad')[place] as Shown[]), rows('bad')[place]?.[12]]).toEqual([none, check]);
    },
  );

  test('they are counted on top', () => {
    expect(done['bad']?.cells[1]?.[0]?.[0]).toBe(`Tickets: ${bad.length}   Tickets without an answer: ${BAD.length}`);
  });

  test('R20 a second row with an id is told with the first, and is not counted', () => {
    const expected = IDS.map(([, before]) => (before === undefined ? '' : `Not counted: the same Ticket stands in row ${before}`));
    expect(rows('ids').map((row) => row[12])).toEqual(expected);
    const counted = (done['ids']?.cells[1]?.[0] ?? []).reduce((sum: number, cell) => sum + Number(cell), 0);
    expect(counted).toBe(IDS.filter(([, before]) => before === undefined).length);
  });

  test.each(FORMULAS.map((formula, place) => [...formula, place] as const))('%s with %s is told: %s', (_, _formula, check, place) => {
    expect([answersIn(rows('formulas')[place] as Shown[]), rows('formulas')[place]?.[12]]).toEqual([none, check]);
  });

  test('a priority that is a text, or P2, is read', () => {
    const expected = answersOf({ priority: 2, reported: Date.parse('2026-05-22T16:00+02:00') });
    for (const row of rows('bad').slice(BAD.length, BAD.length + READ.length)) expect([answersIn(row), row[12]]).toEqual([expected, '']);
  });

  test('a date without a time counts from midnight, and says so', () => {
    const row = rows('bad')[BAD.length + READ.length] as Shown[];
    expect(answersIn(row)).toEqual(answersOf({ priority: 2, reported: Date.parse('2026-05-22T00:00+02:00') }));
    expect(row[12]).toBe('A date without a time counts as 00:00');
  });

  test('a deadline after the end of the calendar is told', () => {
    const [urgent, normal] = rows('bad').slice(-LATE.length).map(answersIn);
    expect([urgent?.[4], normal?.[0]]).toEqual(['after 2032', 'after 2032']);
  });

  test.each(SHARED.map(([told, ...steps], place) => [told, JSON.stringify(steps.map((step) => step.slice(2))), place] as const))(
    '%s is told of all tickets (%s)',
    (told, _steps, place) => {
      for (const row of rows(`shared${place}`)) expect([answersIn(row), row[12]]).toEqual([none, told]);
    },
  );

  test('in Dutch it says the same in Dutch', () => {
    const dutch: Readonly<Record<string, string>> = {
      ...{ met: 'gehaald', missed: 'gemist', running: 'nog open', 'at risk': 'in gevaar', 'not recorded': 'niet vastgelegd' },
      ...{ 'best effort': 'naar beste vermogen', 'to be determined': 'nader te bepalen', 'none: repaired': 'geen: hersteld' },
      ...{ 'not yet applicable': 'nog niet van toepassing' },
    };
    const expected = histories.map((history) => answersOf(history).map((cell) => (typeof cell === 'string' ? dutch[cell] : cell)));
    expect(rows('dutch').map(answersIn)).toEqual(expected);
    expect(done['dutch']?.cells[1]?.[0]?.[0]).toBe('Prioriteit');
    expect(done['dutch']?.cells[2]?.[0]?.[0]).toBe('Tickets: 300   Tickets zonder antwoord: 0');
  });

  test('what is typed in a Dutch LibreOffice is read: 22-5-2026 16:00, and 8,25 hours', () => {
    const [row] = rows('typed') as [Shown[]];
    expect(row[12]).toBe('');
    const tuesday = toSerial('2026-05-26T15:30+02:00') * 86_400_000;
    expect(answersIn(row).slice(0, 2)).toEqual([Math.round(tuesday), 'gehaald']);
    expect([done['typed']?.cells[2]?.[0]?.[0], done['typed']?.cells[1]?.[0]?.[6]]).toEqual([
      0.8,
      'Doelen of tijden zijn niet die van de overeenkomst',
    ]);
  });
});
