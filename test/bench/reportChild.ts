/** A million incidents through `complianceBuilder`, in a process of its own: prints seconds, by the clock and of the processor, and megabytes as JSON. */
import type { IncidentFields } from '../../src/index.js';
import { loadLibrary } from './library.js';
import { incidents, type Seed } from './seeds.js';

const MILLION = 1_000_000;

function fieldsOf({ id, priority, reported, responded, updates, repaired }: Seed): IncidentFields {
  return {
    id,
    priority,
    reportedAt: new Date(reported),
    updatedAt: updates.map((ms) => new Date(ms)),
    ...(responded === undefined ? {} : { respondedAt: new Date(responded) }),
    ...(repaired === undefined ? {} : { repairedAt: new Date(repaired) }),
  };
}

const { incident, complianceBuilder } = await loadLibrary();

const [start, used] = [performance.now(), process.cpuUsage()];
const builder = complianceBuilder({ at: '2031-01-01T00:00+01:00', groupBy: ['priority', 'month'] });
for (const seed of incidents(MILLION)) builder.add(incident(fieldsOf(seed)));
const { total } = builder.report();
if (total.incidents !== MILLION) throw new Error(`${total.incidents} incidents in the report`);
const { user, system } = process.cpuUsage(used);
const seconds = (performance.now() - start) / 1e3;
process.stdout.write(JSON.stringify({ seconds, processor: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
