/**
 * An index of a rising list for look-ups from `origin` up to (not including) `end`: for each range of `width`, where in the list to look. It fills
 * itself: a range is looked for when it is first asked about. One range of a usual calendar holds one entry, so a look-up is a division and two reads.
 * The last value of the list is above all that will be looked up.
 */
export function emptyIndex(origin: number, end: number, width: number): Int32Array {
  return new Int32Array(Math.max(1, Math.ceil((end - origin) / width)) + 1);
}

/** The first entry that is greater than `value`, for a value from the list's origin up to its end, by the list's index. */
export function firstGreater(values: Float64Array, index: Int32Array, origin: number, width: number, value: number): number {
  const range = ((value - origin) / width) | 0;
  const first = index[range] as number;
  if ((values[first] as number) > value) return first;
  return bisect(values, value, entryOf(values, index, origin, width, range), entryOf(values, index, origin, width, range + 1));
}

/** The first entry that is greater than the start of a range. */
function entryOf(values: Float64Array, index: Int32Array, origin: number, width: number, range: number): number {
  if (index[range] === 0) index[range] = bisect(values, origin + range * width, 0, values.length - 1);
  return index[range] as number;
}

/** The first entry in `[low, high]` that is greater than `value`, where `high` is known to be. */
export function bisect(values: Float64Array | Int32Array, value: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
