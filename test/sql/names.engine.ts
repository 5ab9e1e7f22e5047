import { SQL_DIALECTS, type SqlOptions, sqlFor } from '@cloudcti/sla/sql';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engines } from './engines/index.js';
import { named, namesIn, oddlyNamed, PLAIN } from './names.js';
import { quotedByManual, readStatement } from './quoting.js';
import { tableOf } from './ticketTable.js';
import { unlessRefused } from './unlessRefused.js';

const all = await engines();
const RUNS = Number(process.env['SQL_NAMES'] ?? 40);

test.each(all.map((engine) => [engine.dialect, engine] as const))(
  '%s takes any name that it keeps for that name and nothing else',
  async (dialect, engine) => {
    const { id } = tableOf(engine, '');
    const calendar = sqlFor(dialect, named(PLAIN)).statements.slice(0, -1);
    await engine.run([`CREATE TABLE victim (id ${id})${tableOf(engine, 'id').end}`, ...calendar]);
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(oddlyNamed(dialect), async (options) => {
        const view = unlessRefused(() => sqlFor(dialect, options).statements.at(-1));
        if (view === undefined) return;
        kept += 1;
        const quoted = (name: string) => quotedByManual(dialect, name);
        const { table, as, ...columns } = namesIn(options);
        const types = [id, id, engine.instant, engine.instant];
        const declared = Object.values(columns).map((column, place) => `${quoted(column)} ${types[place]}`);
        const [reported, responded] = [Date.UTC(2026, 4, 22, 14), Date.UTC(2026, 4, 26, 13)].map(engine.instantOf);
        await engine.run([
          `CREATE TABLE ${quoted(table)} (${declared.join(', ')})${tableOf(engine, quoted(columns.id)).end}`,
          `INSERT INTO ${quoted(table)} VALUES (7, 2, ${reported}, ${responded})`,
          view,
        ]);
        const rows = await engine.rows(`SELECT id, response_kind, response_state, response_used_ms, ${quoted(as)} FROM sla_deadlines`);
        expect(rows).toEqual([[7, 'due', 'met', 7.5 * 3_600_000, 7.5 * 3_600_000]]);
        await engine.run(['DROP VIEW sla_deadlines', `DROP TABLE ${quoted(table)}`]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(kept).toBeGreaterThan(RUNS / 4);
    expect(await engine.rows('SELECT count(*) FROM victim')).toEqual([[0]]);
  },
);

/** The same, every table in a schema of one of the names. */
const inSchemas = (options: SqlOptions): SqlOptions => ({
  ...options,
  table: [options.id, String(options.table)],
  schema: options.priority,
});

test.each(SQL_DIALECTS)(
  '%s, read sign by sign as its manual says: a name stands in the place of a plain one, and changes nothing else',
  (dialect) => {
    const { bones, names } = readStatement(dialect, sqlFor(dialect, inSchemas(named(PLAIN))).select);
    let kept = 0;
    fc.assert(
      fc.property(oddlyNamed(dialect), (options) => {
        const select = unlessRefused(() => sqlFor(dialect, inSchemas(options)).select);
        if (select === undefined) return;
        kept += 1;
        const given = Object.values(namesIn(options));
        const read = readStatement(dialect, select);
        expect(read.bones).toBe(bones);
        expect(read.names).toEqual(names.map((name) => given[Object.values(PLAIN).indexOf(name)] ?? name));
      }),
      { numRuns: RUNS },
    );
    expect(kept).toBeGreaterThan(RUNS / 4);
  },
);
