/** The most marks that a bucket should hold. */
const FEW_MARKS = 4;

/**
 * How long the buckets of a line of whole numbers are to be, so that each holds few of the marks on it: a row of a bucket has a column for each. There
 * are never many more buckets than marks: where some lie close together, rows get longer and not more.
 *
 * @param marks in order
 * @param length of the line that is cut
 * @param longest the size to begin with; it is halved as often as is of use
 */
export function bucketSize(marks: readonly number[], length: number, longest: number): number {
  let size = longest;
  while (size % 2 === 0 && length / size < marks.length && mostMarks(marks, size) > FEW_MARKS) size /= 2;
  return size;
}

/** The most marks that lie in one bucket, behind its start. */
export function mostMarks(marks: readonly number[], size: number): number {
  let [most, count, last] = [0, 0, Number.NaN];
  for (const mark of marks) {
    if (mark % size === 0) continue;
    const bucket = Math.floor(mark / size);
    count = bucket === last ? count + 1 : 1;
    last = bucket;
    most = Math.max(most, count);
  }
  return most;
}
