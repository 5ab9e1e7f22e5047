/** The whole test run under other time zones and under hostile luxon settings, with 20,000 tickets for the script files: `npm run zones`. */
import { spawnSync } from 'node:child_process';

const SURROUNDINGS = [
  { TZ: 'UTC' },
  { TZ: 'America/New_York' },
  { TZ: 'Pacific/Auckland' },
  { TZ: 'Asia/Kathmandu' },
  { TZ: 'Europe/Amsterdam' },
  { TZ: 'UTC', HOSTILE_LUXON: '1' },
  { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', HOSTILE_LUXON: '1' },
];

for (const surroundings of SURROUNDINGS) {
  const name = Object.entries(surroundings).map(([key, value]) => `${key}=${value}`);
  process.stdout.write(`\n${name.join(' ')}\n`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/vitest.config.ts', '--reporter=dot'], {
    stdio: 'inherit',
    env: { ...process.env, SCRIPT_TICKETS: '20000', ...surroundings },
  });
  if (status !== 0) {
    process.stderr.write(`The tests fail under ${name.join(' ')}\n`);
    process.exit(1);
  }
}
