import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Priority } from '../../src/index.js';

const REAL = new URL('../../../shared/data/uci_servicenow.csv', import.meta.url);
const WEEK = 7 * 86_400_000;

/** An incident that a million are made of; instants in epoch milliseconds. */
export interface Seed {
  readonly id: string;
  readonly priority: Priority;
  readonly reported: number;
  readonly responded: number | undefined;
  readonly updates: readonly number[];
  readonly repaired: number | undefined;
}

/** Whether the incidents are the real ones beside the project. */
export const areReal = existsSync(REAL);

/** So many incidents: the real ones where they are, else made-up ones of the same kind, repeated with their times shifted by whole weeks. */
export function* incidents(count: number): Generator<Seed> {
  const seeds = areReal ? realSeeds() : madeUpSeeds();
  for (let made = 0; made < count; made++) yield shifted(seeds[made % seeds.length] as Seed, Math.floor(made / seeds.length) * WEEK);
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

function shifted({ reported, responded, updates, repaired, ...same }: Seed, by: number): Seed {
  const later = (ms: number | undefined) => (ms === undefined ? undefined : ms + by);
  return {
    ...same,
    reported: reported + by,
    responded: later(responded),
    updates: updates.map((ms) => ms + by),
    repaired: later(repaired),
  };
}
