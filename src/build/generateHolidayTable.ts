import Holidays, { type HolidaysTypes } from 'date-holidays';
import { MS_PER_DAY } from '../time/index.js';

const FROM_YEAR = 1990;
const TO_YEAR = 2100;

const YEARS = Array.from({ length: TO_YEAR - FROM_YEAR + 1 }, (_, index) => FROM_YEAR + index);

/** The holidays of R2, chosen by the rule that date-holidays has for them, never by its `type`; and the earliest date each can have. */
const CHOICE = [
  { id: 'new-years-day', rule: '01-01', first: [1, 1] },
  { id: 'good-friday', rule: 'easter -2', first: [3, 20] },
  { id: 'easter-sunday', rule: 'easter', first: [3, 22] },
  { id: 'easter-monday', rule: 'easter 1', first: [3, 23] },
  { id: 'queens-day', rule: '04-30 if sunday then previous saturday since 1980 and prior to 2014', first: [4, 29] },
  { id: 'kings-day', rule: '04-27 if sunday then previous saturday since 2014', first: [4, 26] },
  { id: 'liberation-day', rule: '05-05', first: [5, 5] },
  { id: 'ascension-day', rule: 'easter 39', first: [4, 30] },
  // As the rulings call it, beside Whit Monday; date-holidays says Pentecost.
  { id: 'whit-sunday', rule: 'easter 49', first: [5, 10], en: 'Whit Sunday' },
  { id: 'whit-monday', rule: 'easter 50', first: [5, 11] },
  { id: 'christmas-day', rule: '12-25', first: [12, 25] },
  { id: 'boxing-day', rule: '12-26', first: [12, 26] },
] as const;

type Choice = (typeof CHOICE)[number];

/** By year. */
type Lists = readonly (readonly HolidaysTypes.Holiday[])[];

/** The source of `src/calendar/dutchHolidayTable.ts`. */
export function generateHolidayTable(): string {
  const holidays = new Holidays('NL');
  const inLanguage = (language: string): Lists => YEARS.map((year) => holidays.getHolidays(year, language));
  const [inDutch, inEnglish] = [inLanguage('nl'), inLanguage('en')];
  const easter = offsetsOf(inDutch, 'easter', [3, 22]);
  const rows = CHOICE.map((choice) => holidayRow(choice, easter, inDutch));
  const names = CHOICE.map((choice) => {
    const [nl, en] = [nameOf(inDutch, choice.rule), 'en' in choice ? choice.en : nameOf(inEnglish, choice.rule)];
    return `  '${choice.id}': { nl: ${quoted(nl)}, en: ${quoted(en)} },`;
  });
  return `// Generated from date-holidays (NL) by \`npm run generate\`; a test regenerates it and compares. Do not edit.
// The dates and names are those of date-holidays' data, but for Whit Sunday, https://github.com/commenthol/date-holidays, licence CC-BY-3.0; the choice is by R2.

// By year: how many days Easter is after the first date that it can have.
const EASTER = '${easter}';

/**
 * Dutch holidays by year. \`first\` is the earliest date (month, day) that a holiday can have; the n-th letter of \`offsets\` says how many days after it
 * (in base 36) the holiday falls in the n-th year; \`-\` where it is not held. One letter stands for all years.
 */
export const dutchHolidayTable = {
  fromYear: ${FROM_YEAR},
  toYear: ${TO_YEAR},
  holidays: [
${rows.join('\n')}
  ],
} as const;

/** What they are called. Apart from their days: who computes deadlines only does not load names. */
export const dutchHolidayNames = {
${names.join('\n')}
} as const;

/** Stable name of a holiday, such as \`whit-monday\`. */
export type HolidayId = keyof typeof dutchHolidayNames;
`;
}

function holidayRow({ id, rule, first }: Choice, easter: string, inDutch: Lists): string {
  const offsets = offsetsOf(inDutch, rule, first);
  const isFixed = new Set(offsets).size === 1;
  return [
    '    {',
    `      id: '${id}',`,
    `      first: [${first.join(', ')}],`,
    ...(isFixed
      ? [`      offsets: '${offsets.charAt(0)}',`]
      : offsets === easter
        ? ['      offsets: EASTER,']
        : ['      offsets:', `        '${offsets}',`]),
    '    },',
  ].join('\n');
}

/** The one name that a rule has in all years. */
function nameOf(lists: Lists, rule: string): string {
  const names = new Set(lists.flat().flatMap((day) => (day.rule === rule ? [day.name] : [])));
  const [name] = names;
  if (name === undefined || names.size !== 1) throw new Error(`date-holidays has ${names.size} names for "${rule}"`);
  return name;
}

/** By year: how many days after its earliest date a holiday falls, as a letter; `-` where it is not held. */
function offsetsOf(lists: Lists, rule: string, [month, day]: Choice['first']): string {
  return lists.map((list, index) => offsetOf(list, rule, Date.UTC(YEARS[index] as number, month - 1, day))).join('');
}

function offsetOf(list: Lists[number], rule: string, first: number): string {
  const days = list.filter((day) => day.rule === rule);
  if (days.length > 1) throw new Error(`date-holidays has "${rule}" twice in the year of ${new Date(first).toISOString()}`);
  if (days[0] === undefined) return '-';
  const offset = (Date.parse(days[0].date.slice(0, 10)) - first) / MS_PER_DAY;
  if (!(offset >= 0 && offset < 36)) throw new Error(`"${rule}" is ${offset} days from ${new Date(first).toISOString()}`);
  return offset.toString(36);
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
