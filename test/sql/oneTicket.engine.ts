import { defineAgreement } from '@cloudcti/sla';
import { sqlFor } from '@cloudcti/sla/sql';
import { expect, test } from 'vitest';
import { engines } from './engines/index.js';
import { deadlinesOf, makeTickets } from './ticketTable.js';

test('SQLite reads each text of a ticket once, and finds one ticket of the view by the index of its id', async () => {
  const [engine] = await engines('sqlite');
  if (engine === undefined) throw new Error('sqlite is not installed');
  const options = { table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at', years: { from: 2026, to: 2026 } };
  const { statements } = sqlFor('sqlite', options);
  await engine.run(['CREATE TABLE tickets (id INTEGER PRIMARY KEY, priority INTEGER, reported_at TEXT)', ...statements]);
  const plan = await engine.rows('EXPLAIN QUERY PLAN SELECT * FROM sla_deadlines WHERE id = 5');
  const steps = plan.map((row) => String(row.at(-1)));
  expect(steps).toContain('CO-ROUTINE t');
  expect(steps.filter((step) => step.includes(' src'))).toEqual(['SEARCH src USING INTEGER PRIMARY KEY (rowid=?)']);
});

test('of years without any support time every engine says that the deadline lies outside them', async () => {
  const dates = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
  const agreement = defineAgreement({ closed: dates.map((date) => ({ date, name: 'moved house' })) });
  for (const engine of await engines()) {
    await makeTickets(engine, [{ priority: 1, reported: Date.UTC(2026, 4, 22, 14), contact: null, responded: null, repaired: null }]);
    const [found] = await deadlinesOf(engine, { agreement, years: { from: 2026, to: 2026 } });
    expect(found).toEqual([0, 'outside-years', null, 'outside-years', null, 'to-be-determined', null]);
  }
});
