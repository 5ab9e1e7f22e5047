/** Writes src/calendar/dutchHolidayTable.ts from date-holidays: `npm run generate`. With `--print` it only prints it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const FROM_YEAR = 1990;
const TO_YEAR = 2100;

/** The holidays of R2, chosen by the rule that date-holidays has for them, never by its `type`; and the earliest date each can have. */
const CHOICE = [
  { id: 'new-years-day', rule: '01-01', first: '01-01' },
  { id: 'good-friday', rule: 'easter -2', first: '03-20' },
  { id: 'easter-sunday', rule: 'easter', first: '03-22' },
  { id: 'easter-monday', rule: 'easter 1', first: '03-23' },
  { id: 'queens-day', rule: '04-30 if sunday then previous saturday since 1980 and prior to 2014', first: '04-29' },
  { id: 'kings-day', rule: '04-27 if sunday then previous saturday since 2014', first: '04-26' },
  { id: 'liberation-day', rule: '05-05', first: '05-05' },
  { id: 'ascension-day', rule: 'easter 39', first: '04-30' },
  { id: 'whit-sunday', rule: 'easter 49', first: '05-10' },
  { id: 'whit-monday', rule: 'easter 50', first: '05-11' },
  { id: 'christmas-day', rule: '12-25', first: '12-25' },
  { id: 'boxing-day', rule: '12-26', first: '12-26' },
] as const;

export function generateHolidayTable(): string {
  const holidays = new Holidays('NL');
  const years = Array.from({ length: TO_YEAR - FROM_YEAR + 1 }, (_, index) => FROM_YEAR + index);
  const inDutch = years.map((year) => holidays.getHolidays(year, 'nl'));
  const inEnglish = years.map((year) => holidays.getHolidays(year, 'en'));
  const rows = CHOICE.map(({ id, rule, first }) => {
    const name = (lists: typeof inDutch) => {
      const names = new Set(lists.flat().flatMap((day) => (day.rule === rule ? [day.name] : [])));
      if (names.size !== 1) throw new Error(`date-holidays has ${names.size} names for "${rule}"`);
      return [...names][0];
    };
    const offsets = inDutch.map((list, index) => {
      const days = list.filter((day) => day.rule === rule);
      if (days.length > 1) throw new Error(`date-holidays has "${rule}" twice in ${years[index]}`);
      if (days[0] === undefined) return '-';
      const offset = (Date.parse(days[0].date.slice(0, 10)) - Date.parse(`${years[index]}-${first}`)) / 86_400_000;
      if (!(offset >= 0 && offset < 36)) throw new Error(`"${rule}" is ${offset} days from ${first} in ${years[index]}`);
      return offset.toString(36);
    });
    const text = (value: string | undefined) => (value?.includes("'") ? JSON.stringify(value) : `'${value}'`);
    return [
      '    {',
      `      id: '${id}',`,
      `      nl: ${text(name(inDutch))},`,
      `      en: ${text(name(inEnglish))},`,
      `      first: '${first}',`,
      `      offsets:`,
      `        '${offsets.join('')}',`,
      '    },',
    ].join('\n');
  });
  return `// Generated from date-holidays (NL) by \`npm run generate\`; a test regenerates it and compares. Do not edit.
// The dates and names are those of date-holidays' data, https://github.com/commenthol/date-holidays, licence CC-BY-3.0; the choice is by R2.

/**
 * Dutch holidays by year. \`first\` is the earliest date (MM-DD) that a holiday can have; the n-th letter of \`offsets\` says how many days after it
 * (in base 36) the holiday falls in the n-th year; \`-\` where it is not held.
 */
export const dutchHolidayTable = {
  fromYear: ${FROM_YEAR},
  toYear: ${TO_YEAR},
  holidays: [
${rows.join('\n')}
  ],
} as const;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = generateHolidayTable();
  if (process.argv.includes('--print')) process.stdout.write(text);
  else writeFileSync(fileURLToPath(new URL('../../src/calendar/dutchHolidayTable.ts', import.meta.url)), text);
}
