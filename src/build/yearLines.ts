import { type AgreementTerms, calendarOf } from '../agreement/index.js';
import { type AgreementDay, agreementDays } from '../days/index.js';
import { dayNumber, MS_PER_DAY, MS_PER_HOUR, offsetAt, offsetSegments, startOfLocalDay, type Years } from '../time/index.js';
import { type BilingualName, inSentence } from '../vocabulary/index.js';

/** An agreement's calendar as plain lines that a person can check, for files in other languages than JavaScript. */
export interface YearLines {
  /** Where support time lies in every working day, on the zone's clocks, in milliseconds from midnight. */
  readonly opensMs: number;
  readonly closesMs: number;
  /** The zone's offset in winter, and what summer adds to it. */
  readonly offsetMs: number;
  readonly summerMs: number;
  /** By letter, the names of closed days as they stand in a sentence. */
  readonly names: ReadonlyMap<string, BilingualName>;
  /** A line a year: the year, when clocks go forward and back (MMDD, at 01:00 UTC), and each closed weekday (MMDD) with the letters of its names. */
  readonly lines: readonly string[];
}

const CHANGE_HOUR = 1;
const SATURDAY = 5;
const FIRST_LETTER = 97;

/** The calendar of some years; an agreement that lines cannot hold is refused. */
export function yearLines(agreement: AgreementTerms, years: Years): YearLines {
  const { timeZone: zone } = calendarOf(agreement);
  const days = agreementDays(agreement, years);
  const [opensMs, closesMs] = hoursOf(days, zone);
  const changes = clockChanges(zone, years);
  const letters = new Map<string, BilingualName>();
  const closed = days.filter(({ weekday, isWorking }) => weekday < SATURDAY && !isWorking);
  const lineOf = (year: number) => {
    const ofYear = <Row extends { readonly date: string }>(rows: readonly Row[]) =>
      rows.filter(({ date }) => date.startsWith(String(year)));
    const clocks = ofYear(changes.dates).map(({ date }) => monthAndDay(date));
    if (clocks.length !== 2) throw new Error(`yearLines: the clocks of ${year} change ${clocks.length} times`);
    return [year, ...clocks, ...ofYear(closed).map((day) => monthAndDay(day.date) + lettersOf(day, letters))].join(' ');
  };
  const lines = Array.from({ length: years.to - years.from + 1 }, (_, place) => lineOf(years.from + place));
  const names = new Map([...letters].map(([letter, name]) => [letter, { nl: inSentence(name, 'nl'), en: inSentence(name, 'en') }]));
  return { opensMs, closesMs, offsetMs: changes.offsetMs, summerMs: changes.summerMs, names, lines };
}

/** The one span of hours that all working days have. */
function hoursOf(days: readonly AgreementDay[], zone: string): readonly [number, number] {
  const spans = days.flatMap(({ day, open }) =>
    open.map(({ fromMs, toMs }) => [fromMs, toMs].map((t) => t + offsetAt(zone, t) - day * MS_PER_DAY).join('-')),
  );
  const [span, ...others] = new Set(spans);
  const isOnlyWeekdays = days.every(({ weekday, open }) => open.length <= (weekday < SATURDAY ? 1 : 0));
  if (span === undefined || others.length > 0 || !isOnlyWeekdays) throw new Error('yearLines: working days that differ cannot be written');
  return span.split('-').map(Number) as [number, number];
}

/** The dates on which clocks change: forward first and back later, each year, at one hour of UTC, and never in support hours. */
function clockChanges(zone: string, { from, to }: Years) {
  const segments = offsetSegments(zone, startOfLocalDay(zone, dayNumber(from, 1, 1)), startOfLocalDay(zone, dayNumber(to + 1, 1, 1)));
  const [winter = 0, summer = 0] = segments.map(({ offsetMs }) => offsetMs);
  const isRegular = segments.every(({ from: at, offsetMs }, place) => {
    const isSunday = place === 0 || new Date(at).getUTCDay() === 0;
    return isSunday && offsetMs === (place % 2 === 0 ? winter : summer) && (place === 0 || at % MS_PER_DAY === CHANGE_HOUR * MS_PER_HOUR);
  });
  if (!isRegular || summer <= winter) throw new Error('yearLines: these clocks cannot be written');
  const dates = segments.slice(1).map(({ from: at }) => ({ date: new Date(at).toISOString().slice(0, 10) }));
  return { dates, offsetMs: winter, summerMs: summer - winter };
}

function monthAndDay(date: string): string {
  return date.slice(5).replace('-', '');
}

/** The letters of what closes a day; a new name gets the next one. */
function lettersOf({ closedBy, date }: AgreementDay, letters: Map<string, BilingualName>): string {
  const found = closedBy.map(({ name }) => {
    if (typeof name !== 'object') throw new Error(`yearLines: ${date} has no name in two languages`);
    const known = [...letters].find(([, { nl, en }]) => nl === name.nl && en === name.en)?.[0];
    const letter = known ?? String.fromCharCode(FIRST_LETTER + letters.size);
    letters.set(letter, name);
    return letter;
  });
  if (found.length === 0) throw new Error(`yearLines: nothing says why ${date} is closed`);
  return found.join('');
}
