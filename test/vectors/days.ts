const DAY = 86_400_000;
const CENTURY_FROM = 1950;

/** Dates on which systems differ, with the days around them: weekends, every Dutch holiday, and days that others close. */
export const DATES: readonly string[] = [
  ...around('2026-11-23', 0, 6),
  ...around('2026-04-02', 0, 5),
  ...around('2026-04-24', 0, 4),
  ...around('2026-05-04', 0, 2),
  ...around('2026-05-13', 0, 2),
  ...around('2026-05-22', 0, 4),
  ...around('2026-12-23', 0, 5),
  ...around('2026-12-30', 0, 5),
  ...around('2025-04-25', 0, 3),
  ...around('2025-05-02', 0, 4),
  ...around('2024-02-28', 0, 2),
  ...around('2026-03-27', 0, 3),
  ...around('2026-10-23', 0, 3),
  // Ascension Day on 5 May, in a year in which that is no Liberation Day.
  ...around('2016-05-04', 0, 2),
  // The Queen's Day, on a Tuesday and on the day before a Sunday; and the first King's Day, on the 26th.
  ...around('2013-04-29', 0, 2),
  ...around('2006-04-28', 0, 1),
  ...around('2014-04-25', 0, 3),
  // Summer time ended in September until 1995.
  ...around('1995-09-22', 0, 3),
  ...around('2000-02-28', 0, 2),
  ...around('2099-12-30', 0, 2),
];

/** Times of a day at which a mistake shows, in Amsterdam. */
export const TIMES: readonly string[] = [
  '08:30:00.000',
  '17:00:00.000',
  '16:59:59.999',
  '08:29:59.999',
  '00:00:00.000',
  '23:59:59.999',
  '12:00:00.000',
  '08:30:00.001',
  '00:30:00.000',
  '16:00:00.000',
];

function around(date: string, before: number, after: number): readonly string[] {
  const day = Date.parse(date);
  return Array.from({ length: before + after + 1 }, (_, index) => new Date(day + (index - before) * DAY).toISOString().slice(0, 10));
}

/** The instant at which clocks of a zone show a date and time, by asking Intl what they show; the earlier one where there are two. */
export function wall(date: string, time: string, timeZone = 'Europe/Amsterdam'): number {
  const asUtc = Date.parse(`${date}T${time.length === 5 ? `${time}:00.000` : time}Z`);
  if (new Date(asUtc).getUTCFullYear() < CENTURY_FROM) throw new Error(`${date} is out of the vectors' years`);
  const shown = (ms: number) => {
    const parts = Object.fromEntries(
      clockOf(timeZone)
        .formatToParts(ms)
        .map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
  };
  for (const offset of [-DAY / 2, 0, DAY / 2].map((ms) => shown(asUtc + ms) - (asUtc + ms))) {
    if (shown(asUtc - offset) === asUtc) return asUtc - offset;
  }
  throw new Error(`${date} ${time} does not exist in ${timeZone}`);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric';
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
      ...{ hour: numeric, minute: numeric, second: numeric },
    });
  clocks.set(timeZone, known);
  return known;
}
