/** Writes src/calendar/dutchHolidayTable.ts from date-holidays: `npm run generate`. With `--print` it only prints it. */
import { writeFileSync } from 'node:fs';
import { generateHolidayTable } from './generateHolidayTable.js';

const text = generateHolidayTable();
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('../calendar/dutchHolidayTable.ts', import.meta.url), text);
