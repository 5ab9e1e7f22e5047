/** The epoch milliseconds of a `Date`, whatever realm it comes from: NaN for an invalid one; `undefined` for anything else. Never throws. */
export function dateMs(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}
