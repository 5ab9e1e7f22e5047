import { deadlineColumns } from '@cloudcti/sla/batch';
import * as arrow from 'apache-arrow';
import { mustBeRefused, mustEqualCore, mustNotCopy, reports } from './rows.mjs';

const rows = reports(20_000);
const priorities = rows.map(({ priority }) => priority);
const instants = rows.map(({ reportedAtMs }) => reportedAtMs);
const vector = (values, type) => arrow.vectorFromArray(values, type);
const bigints = instants.map((ms) => (ms === null ? null : BigInt(ms)));

const PRIORITIES = { Uint8: new arrow.Uint8(), Int32: new arrow.Int32(), Float64: new arrow.Float64() };
const INSTANTS = {
  Float64: vector(instants, new arrow.Float64()),
  Int64: vector(bigints, new arrow.Int64()),
  'timestamp[ms]': vector(instants, new arrow.TimestampMillisecond()),
  'date[ms]': vector(instants, new arrow.DateMillisecond()),
};

for (const [name, type] of Object.entries(PRIORITIES)) {
  for (const [other, reportedAtMs] of Object.entries(INSTANTS)) {
    const priority = vector(priorities, type);
    mustEqualCore(`Arrow ${name} and ${other}`, rows, deadlineColumns({ priority, reportedAtMs }));
    // A slice begins within a byte of the bits that say which values are there.
    const part = deadlineColumns({ priority: priority.slice(4_099, 12_000), reportedAtMs: reportedAtMs.slice(4_099, 12_000) });
    mustEqualCore(`its slice`, rows.slice(4_099, 12_000), part);
  }
}

// As a file or a query sends it: batches of rows, each a chunk of every column.
const table = arrow.tableFromArrays({ reportedAtMs: Float64Array.from(instants, (ms) => ms ?? Number.NaN) });
const sent = arrow.tableFromIPC(arrow.tableToIPC(table));
mustEqualCore(
  'a column sent and received',
  rows.filter(({ priority }) => priority !== null).slice(0, 1),
  deadlineColumns({
    priority: Uint8Array.of(rows[0].priority),
    reportedAtMs: sent.getChild('reportedAtMs').slice(0, 1),
  }),
);
const chunked = INSTANTS['timestamp[ms]'].slice(0, 5_000).concat(INSTANTS['timestamp[ms]'].slice(5_000));
let first = 0;
for (const chunk of chunked.data) {
  const of = rows.slice(first, first + chunk.length);
  const priority = Uint8Array.from(of, (row) => row.priority ?? 0);
  mustEqualCore(`a chunk of ${chunk.length} from row ${first} on`, of, deadlineColumns({ priority, reportedAtMs: chunk }));
  first += chunk.length;
}

const priority = Uint8Array.from(priorities, (read) => read ?? 0);
const refused = (name, reportedAtMs, says) => mustBeRefused(`Arrow ${name}`, () => deadlineColumns({ priority, reportedAtMs }), says);
refused('vector of two chunks', chunked, 'pass the chunks one after the other, or its toArray()');
refused('timestamp[us]', vector(instants, new arrow.TimestampMicrosecond()), 'pass milliseconds');
refused('timestamp[ns]', vector(instants, new arrow.TimestampNanosecond()), 'pass milliseconds');
refused('timestamp[s]', vector(instants, new arrow.TimestampSecond()), 'pass milliseconds');
refused('date[day]', vector(instants, new arrow.DateDay()), 'pass milliseconds');
refused('Float32', vector(instants, new arrow.Float32()), 'pass a typed array of numbers');
refused('Uint64', vector(bigints, new arrow.Uint64()), 'pass a typed array of numbers');
refused('dictionary of texts', vector(instants.map(String)), 'pass one without a dictionary');
refused('texts', vector(instants.map(String), new arrow.Utf8()), 'pass a typed array of numbers');
refused(
  'booleans',
  vector(
    instants.map((ms) => ms !== null),
    new arrow.Bool(),
  ),
  'pass a typed array of numbers',
);

const million = arrow.makeVector(new Float64Array(1_000_000).fill(Date.UTC(2026, 4, 22, 14)));
const bytes = new Uint8Array(1_000_000).fill(2);
const into = deadlineColumns({ priority: bytes, reportedAtMs: million });
mustNotCopy('a million of Arrow’s', 9_000_000, () => deadlineColumns({ priority: bytes, reportedAtMs: million }, undefined, into));
