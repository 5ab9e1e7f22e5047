/** A sheet has no more columns. */
const MOST_COLUMNS = 16_384;

/** The place of a cell's column by its reference, such as 27 for `AB12`; `undefined` for what is none. */
export function columnAt(reference: string): number | undefined {
  let place = 0;
  for (const code of Buffer.from(/^[A-Z]{1,3}(?=\d)/i.exec(reference)?.[0].toUpperCase() ?? '')) place = place * 26 + code - 64;
  return place === 0 || place > MOST_COLUMNS ? undefined : place - 1;
}
