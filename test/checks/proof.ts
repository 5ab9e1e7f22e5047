/** The heavier proofs: `npm run proof`. The laws and the minute-walking model over many random cases, and the clock changes of all zones. */
import { spawnSync } from 'node:child_process';
import { IANAZone } from 'luxon';
import { offsetSegments } from '../../src/time/zone.js';

const RUNS = 1_000;
const TICKETS = 20_000;
const LAWS_A_CALENDAR = 22;
const TRAILS = 7;
const CALENDARS = 13;
const HOUR = 3_600_000;
const FROM = Date.UTC(1990, 0, 1);
const TO = Date.UTC(2038, 0, 1);

/** Every change of offset that a daily look finds is one that the library's coarser look finds. */
function checkZones(): number {
  let wrong = 0;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const found = offsetSegments(zone, FROM, TO);
    let segment = 0;
    for (let t = FROM; t < TO; t += 24 * HOUR) {
      while (found[segment + 1] !== undefined && (found[segment + 1]?.from ?? 0) <= t) segment++;
      if (found[segment]?.offsetMs !== IANAZone.create(zone).offset(t) * 60_000) {
        process.stderr.write(`${zone} has another offset at ${new Date(t).toISOString()}\n`);
        wrong++;
        break;
      }
    }
  }
  return wrong;
}

process.stdout.write(`Laws and model: ${RUNS} random cases for each of ${LAWS_A_CALENDAR} laws on each of ${CALENDARS} calendars,\n`);
process.stdout.write(`and ${Math.ceil(RUNS / 6) * TRAILS * CALENDARS} trails of deadlines checked step by step;\n`);
process.stdout.write(`${TICKETS} random tickets for each script file, without Intl and in QuickJS\n`);
const started = Date.now();
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'test/vitest.config.ts', 'test/laws', 'test/spreadsheet/scripts.test.ts', '--testTimeout=600000'],
  {
    stdio: 'inherit',
    env: { ...process.env, FC_RUNS: String(RUNS), SCRIPT_TICKETS: String(TICKETS), QUICKJS_TICKETS: String(TICKETS) },
  },
);
process.stdout.write(`Took ${Math.round((Date.now() - started) / 1000)} s\n`);
const zones = Intl.supportedValuesOf('timeZone').length;
process.stdout.write(`Clock changes: ${zones} zones from 1990 to 2037, looked at every day\n`);
const wrong = checkZones();
process.stdout.write(wrong === 0 ? 'All found\n' : `${wrong} zones have changes that were not found\n`);
process.exitCode = status === 0 && wrong === 0 ? 0 : 1;
