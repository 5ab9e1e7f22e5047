/** Easter Sunday by the algorithm of Meeus, Jones and Butcher, in days since 1970-01-01. */
export function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(monthAndDay / 31) - 1, (monthAndDay % 31) + 1) / 86_400_000;
}

/** A date, from days since 1970-01-01. */
export const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const isSunday = (date: string) => new Date(date).getUTCDay() === 0;

/** R2, word by word; before 2014 the Queen's Day stood in the place of the King's Day. */
export function holidaysByTheRules(year: number): string[] {
  const kings = isSunday(`${year}-04-27`) ? `${year}-04-26` : `${year}-04-27`;
  const queens = isSunday(`${year}-04-30`) ? `${year}-04-29` : `${year}-04-30`;
  const sunday = easter(year);
  const moving = [sunday, sunday + 1, sunday + 39, sunday + 49, sunday + 50].map(iso);
  const fixed = [`${year}-01-01`, year < 2014 ? queens : kings, `${year}-12-25`, `${year}-12-26`];
  return [...fixed, ...moving, ...(year % 5 === 0 ? [`${year}-05-05`] : [])].sort();
}
