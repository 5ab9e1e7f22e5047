import { deadlineColumns } from '@cloudcti/sla/batch';
import { DuckDBInstance } from '@duckdb/node-api';
import { mustBeRefused, mustEqualCore, reports } from './rows.mjs';

const rows = reports(20_000);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run('CREATE TABLE tickets (place INTEGER, priority INTEGER, reported TIMESTAMP)');
const cells = rows.map(
  ({ priority, reportedAtMs }, place) => `(${place}, ${priority ?? 'NULL'}, make_timestamp_ms(${reportedAtMs ?? 'NULL'}))`,
);
for (let first = 0; first < cells.length; first += 2_000) {
  await connection.run(`INSERT INTO tickets VALUES ${cells.slice(first, first + 2_000).join(', ')}`);
}

/** Each chunk of a query, as DuckDB hands it over. */
async function eachChunk(columns, use, from = '') {
  const result = await connection.stream(`SELECT ${columns} FROM tickets ${from} ORDER BY place`);
  let first = 0;
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    use(chunk, first);
    first += chunk.rowCount;
  }
  return first;
}

for (const priority of ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'UTINYINT', 'UINTEGER', 'DOUBLE']) {
  for (const instants of ['BIGINT', 'DOUBLE', 'TIMESTAMP_MS']) {
    const reported = instants === 'TIMESTAMP_MS' ? 'reported::TIMESTAMP_MS' : `epoch_ms(reported)::${instants}`;
    const found = { reason: [], responseMs: [], responseKind: [], updateMs: [], updateKind: [], mttrMs: [], mttrKind: [] };
    await eachChunk(`priority::${priority}, ${reported}`, (chunk) => {
      const due = deadlineColumns({ priority: chunk.getColumnVector(0), reportedAtMs: chunk.getColumnVector(1) });
      for (const [name, column] of Object.entries(due)) found[name].push(...column);
    });
    mustEqualCore(`DuckDB ${priority} and ${instants}`, rows, found);
  }
}

const refused = async (type, says) =>
  eachChunk(
    `priority, ${type}`,
    (chunk) => {
      const reportedAtMs = chunk.getColumnVector(1);
      mustBeRefused(`DuckDB ${type}`, () => deadlineColumns({ priority: chunk.getColumnVector(0), reportedAtMs }), says);
    },
    'WHERE place < 9',
  );
for (const type of ['TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_NS', 'TIMESTAMPTZ', 'DATE'])
  await refused(`reported::${type}`, 'epoch_ms(column) in DuckDB');
for (const type of ['HUGEINT', 'UBIGINT', 'FLOAT', 'DECIMAL(18, 0)', 'VARCHAR'])
  await refused(`epoch_ms(reported)::${type}`, 'pass a typed array of numbers');

connection.closeSync();
instance.closeSync();
