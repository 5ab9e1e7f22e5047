import { beforeAll, describe, expect, test } from 'vitest';
import { standingTerms } from '../../src/agreement/index.js';
import { EDITION } from '../../src/build/edition.js';
import { powerQuery } from '../../src/build/powerquery/powerQuery.js';
import { evaluate } from './interpreter.js';
import { datetime, datetimezone, recordOf, rowsOf, tableOf } from './tickets.js';
import { MError, type MFunction, MRecord, Table, Time, type Value } from './values.js';

const AMSTERDAM = recordOf({ Clocks: 'Amsterdam' });
const at = (text: string) => datetime(Date.parse(`${text}Z`));
let sla: MRecord;

beforeAll(async () => {
  sla = (await evaluate(powerQuery(standingTerms, EDITION.years))) as MRecord;
});

const call = (name: string, ...args: readonly Value[]): Value => (sla.get(name) as MFunction).call(args);

/** What is told of one ticket; its deadlines are then refused, and no cell looks like met. */
function problem(cells: Readonly<Record<string, Value>>, options: MRecord | null = AMSTERDAM): unknown {
  const [row = {}] = rowsOf(call('AddDeadlines', tableOf(Object.keys(cells), [Object.values(cells)]), 'Priority', 'Reported', options));
  expect(['response', 'update', 'MTTR'].map((kpi) => [row[`SLA ${kpi} due`], row[`SLA ${kpi}`]])).toEqual(Array(3).fill([null, 'refused']));
  return row['SLA problem'];
}

const RIGHT = { Priority: 2, Reported: at('2026-05-22T16:00') };

describe('a ticket that cannot be answered says why', () => {
  test.each<readonly [string, Readonly<Record<string, Value>>, string]>([
    ['no priority', { ...RIGHT, Priority: null }, 'Priority is not a priority of the agreement; write 1, 2, 3 or 4'],
    ['a fifth one', { ...RIGHT, Priority: 5 }, 'Priority is not a priority of the agreement; write 1, 2, 3 or 4'],
    ['a name', { ...RIGHT, Priority: 'Critical' }, 'Priority is not a priority of the agreement; write 1, 2, 3 or 4'],
    ['no report', { ...RIGHT, Reported: null }, 'Reported is missing'],
    [
      'a text',
      { ...RIGHT, Reported: '22-5-2026 16:00' },
      'Reported is not a date and time; give its column the type Date/Time or Date/Time/Timezone',
    ],
    [
      'a date',
      { ...RIGHT, Reported: new Time('date', 20_000) },
      'Reported is not a date and time; give its column the type Date/Time or Date/Time/Timezone',
    ],
    [
      'a time that clocks skip',
      { ...RIGHT, Reported: at('2026-03-29T02:30') },
      'Reported does not exist in Europe/Amsterdam, because clocks change; find out what was meant: no clock there showed it',
    ],
    [
      'a report before the years',
      { ...RIGHT, Reported: at('2014-12-31T23:59:59.999') },
      'Reported is outside the years that this calendar knows; stay within 2015 to 2045 in its zone',
    ],
    [
      'a deadline after them',
      { ...RIGHT, Reported: at('2045-12-29T16:59') },
      'Reported has its answer outside the years that this calendar knows; stay within 2015 to 2045 in its zone',
    ],
    ['two things', { Priority: 0, Reported: null }, 'Priority is not a priority of the agreement; write 1, 2, 3 or 4; Reported is missing'],
  ])('%s', (_what, cells, said) => {
    expect(problem(cells)).toBe(said);
  });

  test('a time of which nobody said on whose clocks it was read (R1)', () => {
    expect(problem(RIGHT, null)).toBe('Reported has no UTC offset; pass the option [Clocks = "Amsterdam"], or "UTC"');
  });

  test('a last contact before the report; one that is empty is none', () => {
    const options = recordOf({ Clocks: 'Amsterdam', LastContact: 'Contact' });
    expect(problem({ ...RIGHT, Contact: at('2026-05-22T15:59') }, options)).toBe(
      'Contact is before the report; an incident is reported first (R18)',
    );
    const [row] = rowsOf(
      call(
        'AddDeadlines',
        tableOf(['Priority', 'Reported', 'Contact'], [[...Object.values(RIGHT), null]]),
        'Priority',
        'Reported',
        options,
      ),
    );
    expect(row?.['SLA problem']).toBe('');
    expect(row?.['SLA update due']).toEqual(at('2026-05-26T15:30'));
  });

  test('a cell that holds an error', () => {
    const broken = new MRecord(
      new Map<string, () => Value>([
        ['Priority', () => 2],
        [
          'Reported',
          () => {
            throw new MError('DataFormat.Error', 'no date');
          },
        ],
      ]),
    );
    const table = call('AddDeadlines', new Table(['Priority', 'Reported'], [broken]), 'Priority', 'Reported', AMSTERDAM) as Table;
    expect(table.rows[0]?.get('SLA problem')).toMatch('Reported is not a date and time');
  });
});

test('promises without a date are words, never an empty cell (R9)', () => {
  const [first, third] = rowsOf(
    call(
      'AddDeadlines',
      tableOf(
        ['Priority', 'Reported'],
        [
          [1, RIGHT.Reported],
          [3, RIGHT.Reported],
        ],
      ),
      'Priority',
      'Reported',
      AMSTERDAM,
    ),
  );
  expect([first?.['SLA MTTR'], first?.['SLA MTTR due'], third?.['SLA update'], third?.['SLA MTTR']]).toEqual([
    'to be determined',
    null,
    'best effort',
    'best effort',
  ]);
});

test('support hours of a ticket that is still open are empty, with why', () => {
  const cells = [datetimezone(Date.parse('2026-05-22T14:00Z'), 2), null];
  const [row] = rowsOf(call('AddSupportHours', tableOf(['From', 'To'], [cells]), 'From', 'To'));
  expect([row?.['SLA support hours'], row?.['SLA support hours problem']]).toEqual([null, 'To is missing']);
});

describe('a table that cannot be answered is an error at once', () => {
  const table = tableOf(['Priority', 'Reported', 'SLA MTTR'], []);
  test.each<readonly [string, () => Value, string]>([
    [
      'a column that is not there',
      () => call('AddDeadlines', table, 'Prioriteit', 'Reported'),
      'there is no column Prioriteit; the columns are Priority, Reported, SLA MTTR',
    ],
    [
      'a column of that name',
      () => call('AddDeadlines', table, 'Priority', 'Reported'),
      'the table has a column SLA MTTR already; rename it first',
    ],
    [
      'an option that there is not',
      () => call('AddDeadlines', table, 'Priority', 'Reported', recordOf({ Zone: 'x' })),
      'Zone is not an option here; the options are Clocks, LastContact',
    ],
    [
      'other clocks',
      () => call('AddSupportHours', table, 'Priority', 'Reported', recordOf({ Clocks: 'CET' })),
      'Clocks is neither "Amsterdam" nor "UTC"',
    ],
  ])('%s', (_what, ask, said) => {
    expect(ask).toThrow(said);
  });
});
