import { beforeAll, describe, expect, test } from 'vitest';
import { standingTerms } from '../../src/agreement/index.js';
import { EDITION } from '../../src/build/edition.js';
import { powerQuery } from '../../src/build/powerquery/powerQuery.js';
import { offsetAt } from '../../src/time/index.js';
import { coreAnswers } from '../support/coreAnswers.js';
import { millisecondTickets } from '../support/millisecondTickets.js';
import { evaluate } from './interpreter.js';
import { datetime, datetimezone, msOf, recordOf, rowsOf, tableOf } from './tickets.js';
import { type MFunction, type MRecord, type Table, Time, type Value } from './values.js';

const COUNT = 20_000;
const AMSTERDAM = recordOf({ Clocks: 'Amsterdam' });
const wallOf = (epochMs: number) => epochMs + offsetAt('Europe/Amsterdam', epochMs);
const answers = coreAnswers(millisecondTickets(COUNT, EDITION.years));
let sla: MRecord;

const call = (name: string, ...args: readonly Value[]): Value => (sla.get(name) as MFunction).call(args);

beforeAll(async () => {
  sla = (await evaluate(powerQuery(standingTerms, EDITION.years))) as MRecord;
});

/** What a row says of the three promises, as the core says it; times as `read` takes them. */
function promises(row: Record<string, Value>, read: (time: Time) => number) {
  return ['response', 'update', 'MTTR'].map((kpi) => {
    const [due, word] = [row[`SLA ${kpi} due`], row[`SLA ${kpi}`]];
    if (due instanceof Time) return word === 'due' ? read(due) : `due, but ${word}`;
    return word === 'due' ? 'nothing, but due' : String(word).replaceAll(' ', '-');
  });
}

describe(`${COUNT} tickets have the deadlines of the core`, () => {
  test('from a column with offsets, whatever they are; answers have those of Amsterdam', () => {
    const rows = answers.map(({ priority, reported }, place) => [priority, datetimezone(reported, (place % 25) - 12)]);
    const found = rowsOf(call('AddDeadlines', tableOf(['Priority', 'Reported'], rows), 'Priority', 'Reported'));
    answers.forEach(({ plain }, place) => {
      const row = found[place] as Record<string, Value>;
      expect(row['SLA problem']).toBe('');
      expect(promises(row, msOf)).toEqual(plain);
      const due = row['SLA response due'] as Time;
      expect(due.offsetHours * 3_600_000).toBe(offsetAt('Europe/Amsterdam', msOf(due)));
    });
  });

  test('from times on Amsterdam’s clocks, with the last contact for the update', () => {
    const rows = answers.map(({ priority, reported, contact }) => [`p${priority} `, datetime(wallOf(reported)), datetime(wallOf(contact))]);
    const table = tableOf(['Priority', 'Reported', 'Contact'], rows);
    const options = recordOf({ Clocks: 'Amsterdam', LastContact: 'Contact' });
    const found = rowsOf(call('AddDeadlines', table, 'Priority', 'Reported', options));
    const shown = (due: number | string | undefined) => (typeof due === 'number' ? wallOf(due) : due);
    answers.forEach(({ plain, moved, pauses }, place) => {
      const [response, update, mttr] = promises(found[place] as Record<string, Value>, msOf);
      expect([response, mttr]).toEqual([shown(plain[0]), shown(plain[2])]);
      // Pauses are not for this file.
      if (pauses.length === 0) expect(update).toBe(shown(moved[1]));
    });
  });

  test('from times on the clocks of UTC, to the millisecond: what is less is cut off', () => {
    const rows = answers.map(({ priority, reported }, place) => [priority, datetime(reported, place % 10_000)]);
    const found = rowsOf(call('AddDeadlines', tableOf(['P', 'At'], rows), 'P', 'At', recordOf({ Clocks: 'UTC' })));
    answers.forEach(({ plain }, place) => {
      expect(promises(found[place] as Record<string, Value>, msOf)).toEqual(plain);
    });
  });
});

test(`${COUNT} spans of support time are those of the core, and those from end to beginning are below zero`, () => {
  const rows = answers.map(({ reported, contact }, place) => {
    const cells = [datetimezone(reported, 1), datetimezone(contact, -3)];
    return place % 2 === 0 ? cells : cells.toReversed();
  });
  const found = rowsOf(call('AddSupportHours', tableOf(['Reported', 'Repaired'], rows), 'Reported', 'Repaired'));
  answers.forEach(({ supportMs }, place) => {
    const sign = place % 2 === 0 ? 1 : -1;
    expect(found[place]?.['SLA support hours problem']).toBe('');
    expect((found[place]?.['SLA support hours'] as number) + 0).toBe((sign * supportMs) / 3_600_000 + 0);
  });
});

test('each date of the years is a working day where the core says so', () => {
  const dates = new Set(answers.map(({ next }) => next));
  for (const date of dates) expect(call('IsWorkingDay', new Time('date', Date.parse(date) / 86_400_000))).toBe(true);
  const whitMonday = new Time('date', Date.parse('2026-05-25') / 86_400_000);
  expect(call('IsWorkingDay', whitMonday)).toBe(false);
  expect(() => call('IsWorkingDay', new Time('date', Date.parse('2046-01-01') / 86_400_000))).toThrow('outside the years');
});

test('the columns come behind those of the table, with their types', () => {
  const table = call('AddDeadlines', tableOf(['Priority', 'Reported'], []), 'Priority', 'Reported', AMSTERDAM) as Table;
  expect(table.columns.slice(0, 3)).toEqual(['Priority', 'Reported', 'SLA response due']);
  expect(Object.fromEntries(table.types)).toEqual({
    'SLA response due': 'datetime',
    'SLA response': 'text',
    'SLA update due': 'datetime',
    'SLA update': 'text',
    'SLA MTTR due': 'datetime',
    'SLA MTTR': 'text',
    'SLA problem': 'text',
  });
});
