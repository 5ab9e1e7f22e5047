/**
 * Indexes a rising list for look-ups from `origin` up to (not including) `end`: for each range of `width`, where in the list to look. One range of
 * a usual calendar holds one entry, so a look-up is a division and two reads; where it holds more, a binary search among them finds the same entry.
 * The last value of the list is above all that will be looked up.
 */
export function indexOf(values: Float64Array, origin: number, end: number, width: number): Int32Array {
  const index = new Int32Array(Math.max(1, Math.ceil((end - origin) / width)) + 1);
  let entry = 0;
  for (let range = 0; range < index.length; range++) {
    while ((values[entry] as number) <= origin + range * width) entry++;
    index[range] = entry;
  }
  return index;
}

/** The first entry that is greater than `value`, for a value from the list's origin up to its end, by the list's index. */
export function firstGreater(values: Float64Array, index: Int32Array, origin: number, width: number, value: number): number {
  const range = ((value - origin) / width) | 0;
  const first = index[range] as number;
  return (values[first] as number) > value ? first : bisect(values, value, first + 1, index[range + 1] as number);
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
