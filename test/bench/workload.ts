/** Everybody computes the same deadlines: these reports, and these lengths of support time. */

const MS_PER_MINUTE = 60_000;
const MS_PER_SUPPORT_DAY = 8.5 * 60 * MS_PER_MINUTE;

/** Priority 2 is answered within 8 support hours. */
export const RESPONSE_MS = 8 * 60 * MS_PER_MINUTE;

/** The years of the reports that the peers are asked about. */
export const REPORT_YEARS = { from: 2025, to: 2026 };

/** Lengths of support time: the working days that a day, a month, a year and ten years have, and the last year that a deadline can lie in. */
export const SPANS = [
  { name: '1 day', days: 1, lastYear: 2027 },
  { name: '1 month', days: 21, lastYear: 2027 },
  { name: '1 year', days: 254, lastYear: 2028 },
  { name: '10 years', days: 2_540, lastYear: 2037 },
].map(({ days, ...span }) => ({ ...span, supportMs: days * MS_PER_SUPPORT_DAY }));

/** A repeatable sequence of numbers in [0, 1): xorshift32. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Reports at random instants of whole years, at any hour of any day, on the whole minute: the peers count minutes. */
export function reportsBetween(fromYear: number, toYear: number, count: number, seed = 20_261_124): Float64Array {
  const random = randomNumbers(seed);
  const from = Date.UTC(fromYear, 0, 1) / MS_PER_MINUTE;
  const minutes = Date.UTC(toYear + 1, 0, 1) / MS_PER_MINUTE - from;
  return Float64Array.from({ length: count }, () => (from + Math.floor(random() * minutes)) * MS_PER_MINUTE);
}
