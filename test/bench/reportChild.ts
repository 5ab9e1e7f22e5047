/**
 * A million incidents through `complianceBuilder`, in a process of its own: prints seconds, megabytes and the source as JSON. The incidents are the real
 * ones beside the project where they are, repeated with their times shifted by whole weeks; else made-up ones of the same kind.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { IncidentFields, Priority } from '../../src/index.js';

const MILLION = 1_000_000;
const WEEK = 7 * 86_400_000;
const REAL = new URL('../../../shared/data/uci_servicenow.csv', import.meta.url);

interface Seed {
  readonly id: string;
  readonly priority: Priority;
  readonly reported: number;
  readonly responded: number | undefined;
  readonly updates: readonly number[];
  readonly repaired: number | undefined;
}

function realSeeds(): Seed[] {
  const rows: Record<string, string>[] = parse(readFileSync(REAL), { columns: true });
  const ms = (text = '') => (text === '' ? undefined : Date.parse(text));
  return rows.map((row) => ({
    id: row['ticket_id'] ?? '',
    priority: Number(row['priority']) as Priority,
    reported: ms(row['reported_at']) ?? 0,
    responded: ms(row['first_response_at']),
    updates: (row['update_instants'] ?? '').split(';').flatMap((text) => ms(text) ?? []),
    repaired: ms(row['resolved_at']),
  }));
}

function madeUpSeeds(): Seed[] {
  const from = Date.UTC(2016, 1, 29, 7);
  return Array.from({ length: 5_000 }, (_, index) => {
    const reported = from + index * 1_000_003 * 17;
    const updates = Array.from({ length: index % 9 }, (_each, update) => reported + (update + 1) * 7_200_000);
    const repaired = index % 16 === 0 ? undefined : reported + 20 * 3_600_000;
    return {
      id: `T${index}`,
      priority: ((index % 4) + 1) as Priority,
      reported,
      responded: reported + (index % 300) * 60_000,
      updates,
      repaired,
    };
  });
}

function shifted({ id, priority, reported, responded, updates, repaired }: Seed, by: number): IncidentFields {
  return {
    id,
    priority,
    reportedAt: new Date(reported + by),
    updatedAt: updates.map((ms) => new Date(ms + by)),
    ...(responded === undefined ? {} : { respondedAt: new Date(responded + by) }),
    ...(repaired === undefined ? {} : { repairedAt: new Date(repaired + by) }),
  };
}

// What users run is the build; it has the types of the sources.
const built: typeof import('../../src/index.js') = await import(new URL('../../dist/index.js', import.meta.url).href);
const { incident, complianceBuilder } = built;

const isReal = existsSync(REAL);
const seeds = isReal ? realSeeds() : madeUpSeeds();
const begun = performance.now();
const builder = complianceBuilder({ at: '2031-01-01T00:00+01:00', groupBy: ['priority', 'month'] });
for (let count = 0; count < MILLION; count++) {
  const seed = seeds[count % seeds.length] as Seed;
  builder.add(incident(shifted(seed, Math.floor(count / seeds.length) * WEEK)));
}
const { total } = builder.report();
const seconds = (performance.now() - begun) / 1e3;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, incidents: total.incidents, isReal, seeds: seeds.length }));
