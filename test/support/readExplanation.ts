const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const EN_MONTHS = 'January February March April May June July August September October November December';
const NL_MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december';
const WEEKDAYS = [
  ...'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  ...'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
];

const DAY_TEXT = String.raw`([A-Za-z]+) (\d+) ([a-zA-Z]+)(?: (\d{4}))?`;
const TIME_TEXT = String.raw`(\d\d:\d\d(?::\d\d)?(?:[.,]\d{3})?)`;
const UNIT_MS: Readonly<Record<string, number>> = { hour: HOUR, uur: HOUR, minu: 60_000, seco: 1000, mill: 1 };

/** A step as a person reads it: clock times as milliseconds since 1970 on those clocks. */
export interface ReadStep {
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

/** What the sentences of an explanation say, read from the text and from nothing else. */
export interface ReadExplanation {
  readonly start: number;
  readonly deadline: number;
  readonly promised: number;
  readonly steps: readonly ReadStep[];
  /** The share of the first day and of the last: used and whole. */
  readonly share: readonly [used: number, whole: number, lastWhole: number, lastUsed: number] | undefined;
}

/** Reads an explanation in English or Dutch, as somebody would who has only the text. */
export function readExplanation(text: string): ReadExplanation {
  const [title = '', started = '', ...rest] = text.split('\n');
  const start = dayAndTime(started, Number.NaN);
  const year = new Date(start).getUTCFullYear();
  const steps = rest.filter((line) => /^\d+\. /.test(line)).map((line) => step(line.replace(/^\d+\. /, ''), year));
  return { start, deadline: dayAndTime(title, year), promised: promisedIn(started), steps, share: shareIn(started) };
}

/** `8 hours 30 minutes`, also where more text follows. */
export function lengthIn(text: string): number {
  const found = [...text.matchAll(/(\d+) ((?:hour|uur|minu|seco|mill)[a-z]*)/g)];
  if (found.length === 0) throw new Error(`no length in "${text}"`);
  return found.reduce((sum, [, value, unit = '']) => sum + Number(value) * (UNIT_MS[unit.slice(0, 4)] ?? UNIT_MS[unit] ?? Number.NaN), 0);
}

function dayAndTime(text: string, year: number): number {
  const found = new RegExp(`${DAY_TEXT} (?:at|om) ${TIME_TEXT}`).exec(text);
  if (found === null) throw new Error(`no day and time in "${text}"`);
  return dateMs(found.slice(1, 5), year) + timeMs(found[5] as string);
}

function step(line: string, year: number): ReadStep {
  const [, ...oneDay] = new RegExp(`^${DAY_TEXT}, ${TIME_TEXT} (?:to|tot) ${TIME_TEXT}: (.*)$`).exec(line) ?? [];
  if (oneDay.length > 0) {
    const day = dateMs(oneDay.slice(0, 4), year);
    return { from: day + timeMs(oneDay[4] as string), to: day + timeMs(oneDay[5] as string), says: oneDay[6] as string };
  }
  const [, ...days] = new RegExp(`^${DAY_TEXT} ${TIME_TEXT} (?:to|tot) ${DAY_TEXT} ${TIME_TEXT}: (.*)$`).exec(line) ?? [];
  if (days.length === 0) throw new Error(`no span in "${line}"`);
  const from = dateMs(days.slice(0, 4), year) + timeMs(days[4] as string);
  return { from, to: dateMs(days.slice(5, 9), year) + timeMs(days[9] as string), says: days[10] as string };
}

/** A date whose weekday is right; without a year, of the one that is spoken of. */
function dateMs([weekday = '', day, month = '', year]: readonly (string | undefined)[], spokenOf: number): number {
  const place = Math.max(EN_MONTHS.split(' ').indexOf(month), NL_MONTHS.split(' ').indexOf(month));
  const ms = Date.UTC(year === undefined ? spokenOf : Number(year), place, Number(day));
  const named = WEEKDAYS.findIndex((name) => name.toLowerCase() === weekday.toLowerCase()) % 7;
  if (place < 0 || new Date(ms).getUTCDay() !== named) throw new Error(`"${weekday} ${day} ${month}" is no date`);
  return ms;
}

function timeMs(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(',', '.').split(':').map(Number);
  return hours * HOUR + minutes * 60_000 + Math.round(seconds * 1000);
}

/** The target as a length of time. */
function promisedIn(started: string): number {
  const [, text = ''] = /(?:Promised|Toegezegd): (.*?) \(SLA/.exec(started) ?? [];
  const inThisCase = /(?:in this case|in dit geval) (.*)$/.exec(text);
  if (inThisCase) return lengthIn(inThisCase[1] as string);
  if (text === 'half a support hour') return HOUR / 2;
  const hours = /^([\d.,]+) (?:support hours?|supportu\w+|hours on|uur op)/.exec(text);
  return hours ? Number((hours[1] as string).replace(',', '.')) * HOUR : lengthIn(text);
}

function shareIn(started: string): ReadExplanation['share'] {
  const found =
    /clock started, (.*?) of the (.*?) of \w+ .*? later the same share of the (.*?) of \w+ .*? has passed: (.*?)(?:, rounded up)? \(R6\)/.exec(
      started,
    ) ??
    /te lopen, was (.*?) van de (.*?) van \w+ .*? later is hetzelfde deel van de (.*?) van \w+ .*? voorbij: (.*?)(?:, naar boven afgerond)? \(R6\)/.exec(
      started,
    );
  if (found === null) return undefined;
  const [used, whole, lastWhole, lastUsed] = found.slice(1).map(lengthIn) as [number, number, number, number];
  return [used, whole, lastWhole, lastUsed];
}

/** The days that a step touches, as milliseconds at their midnights. */
export function daysOf({ from, to }: ReadStep): readonly number[] {
  const [first, last] = [Math.floor(from / DAY), Math.floor((to - 1) / DAY)];
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * DAY);
}
