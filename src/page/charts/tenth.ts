/** A place in a drawing, to a tenth of its unit. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
