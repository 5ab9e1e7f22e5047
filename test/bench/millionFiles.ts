import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { incidents } from './seeds.js';
import { randomNumbers } from './workload.js';

export const MILLION = 1_000_000;
export const CUSTOMERS = 100_000;
const LINES_AT_ONCE = 1_000;

const iso = (ms: number | undefined) => (ms === undefined ? '' : `${new Date(ms).toISOString().slice(0, -5)}Z`);

/** A file of a million tickets, as systems export them: id, priority, report and what it is about. */
export function writeTickets(path: string): Promise<void> {
  return write(path, ticketLines());
}

/** A file of a million incidents with what happened to them, each of one of 100,000 customers. */
export function writeIncidents(path: string): Promise<void> {
  return write(path, incidentLines());
}

function* ticketLines(): Generator<string> {
  yield 'ticket_id,priority,reported_at,subject\n';
  const random = randomNumbers(20_261_126);
  const from = Date.UTC(2020, 0, 1);
  const seconds = (Date.UTC(2027, 0, 1) - from) / 1e3;
  for (let count = 0; count < MILLION; count++) {
    const reported = iso(from + Math.floor(random() * seconds) * 1e3);
    yield `CTI-${count},${Math.ceil(random() * 4)},${reported},Some outgoing calls are not recognised at location ${count % 977}\n`;
  }
}

function* incidentLines(): Generator<string> {
  yield 'ticket_id,priority,reported_at,first_response_at,update_instants,resolved_at,customer\n';
  let count = 0;
  for (const { id, priority, reported, responded, updates, repaired } of incidents(MILLION)) {
    const cells = [`${id}-${count}`, priority, iso(reported), iso(responded), updates.map(iso).join(';'), iso(repaired)];
    yield `${cells.join(',')},Customer ${count++ % CUSTOMERS}\n`;
  }
}

async function write(path: string, lines: Generator<string>): Promise<void> {
  await pipeline(Readable.from(together(lines)), createWriteStream(path));
}

/** Lines joined to longer texts: a stream pays for each text that it writes. */
function* together(lines: Generator<string>): Generator<string> {
  let held: string[] = [];
  for (const line of lines) {
    held.push(line);
    if (held.length < LINES_AT_ONCE) continue;
    yield held.join('');
    held = [];
  }
  yield held.join('');
}
