import type { SupportClock } from '../../src/index.js';

const MS_PER_DAY = 86_400_000;
const MS_PER_SUPPORT_DAY = 30_600_000;

/** The instant at which a length of support time after an instant is used up. */
export type Look = (epochMs: number, supportMs: number) => number;

/**
 * The least that a deadline can cost: a bare look-up in typed arrays, without a check and without a word on what lies outside. It is right only
 * where every working day has the same length and lies within one UTC day; it takes its days from our clock.
 */
export function bareTable(clock: SupportClock, fromYear: number, toYear: number): Look {
  const firstDay = Date.UTC(fromYear, 0, 1) / MS_PER_DAY;
  const days = Date.UTC(toYear + 1, 0, 1) / MS_PER_DAY - firstDay;
  const open = new Float64Array(days);
  const close = new Float64Array(days);
  const position = new Float64Array(days);
  const dayAtPosition = new Int32Array(days);
  let workingDays = 0;
  for (let day = 0; day < days; day++) {
    const midnight = (firstDay + day) * MS_PER_DAY;
    const isWorkingDay = clock.betweenMs(midnight, midnight + MS_PER_DAY) > 0;
    open[day] = isWorkingDay ? clock.nextOpeningMs(midnight) : midnight;
    close[day] = isWorkingDay ? clock.nextClosingMs(midnight) : midnight;
    position[day] = workingDays * MS_PER_SUPPORT_DAY;
    if (isWorkingDay) dayAtPosition[workingDays++] = day;
  }
  return (epochMs, supportMs) => {
    const day = Math.floor(epochMs / MS_PER_DAY) - firstDay;
    const opening = open[day] as number;
    const closing = close[day] as number;
    const used = epochMs <= opening ? 0 : epochMs >= closing ? closing - opening : epochMs - opening;
    const end = (position[day] as number) + used + supportMs;
    const endDay = dayAtPosition[Math.ceil(end / MS_PER_SUPPORT_DAY) - 1] as number;
    return (open[endDay] as number) + (end - (position[endDay] as number));
  };
}
