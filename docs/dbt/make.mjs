// In a dbt project, with @cloudcti/sla installed: `node make.mjs snowflake .` writes a model, its seeds and the types of their columns.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudctiSla } from '@cloudcti/sla';
import { calendarTables, sqlFor } from '@cloudcti/sla/sql';

const [dialect, project] = process.argv.slice(2);

// Yours: the tickets as dbt knows them, their columns as the warehouse writes them, the years, the agreement.
const tickets = "{{ source('support', 'tickets') }}";
const columns = { id: 'id', priority: 'priority', reported: 'reported_at' };
const years = { from: 2020, to: 2035 };
const agreement = cloudctiSla;

const { select } = sqlFor(dialect, { table: 'tickets', ...columns, years, agreement });
const model = select
  .replace(/["`[]tickets["`\]] src/, `${tickets} src`)
  .replace(/["`[](sla_(?:targets|moments|segments|positions))["`\]]/g, "{{ ref('$1') }}");

const TYPES = { bigquery: ['int64', 'string'], clickhouse: ['Nullable(Int64)', 'Nullable(String)'], spark: ['bigint', 'string'] };
const [integer, text] = TYPES[dialect] ?? ['bigint', 'varchar(100)'];
const { targets, moments, segments, positions } = calendarTables(agreement, years);
const typed = ({ name, type }) => `        ${name}: ${type === 'integer' ? integer : text}`;

for (const folder of ['models', 'seeds']) mkdirSync(join(project, folder), { recursive: true });
const write = (path, lines) => writeFileSync(join(project, path), `${lines.join('\n')}\n`);
const seeds = [targets, moments, segments, positions];
for (const { name, columns, rows } of seeds) {
  write(`seeds/sla_${name}.csv`, [columns.map((column) => column.name), ...rows].map(String));
}
write('seeds/sla.yml', [
  ...['version: 2', 'seeds:'],
  ...seeds.flatMap(({ name, columns }) => [`  - name: sla_${name}`, '    config:', '      column_types:', ...columns.map(typed)]),
]);
write('models/sla_deadlines.sql', [model]);
