/** A share as a percentage, never rounded up to a target: 89.99% stays below 90%. */
export function percent(share: number): string {
  // 0.57 times 1000 may come out a hair below 570.
  const thousandths = Math.floor(Number((share * 1000).toFixed(6)));
  return `${(thousandths / 10).toFixed(1)}%`;
}

/** A length in hours, to the minute: `8:30 h`. What is less than a minute is not nothing. */
export function hours(ms: number): string {
  if (ms > 0 && ms < 60_000) return '< 0:01 h';
  const minutes = Math.round(ms / 60_000);
  return `${count(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')} h`;
}

export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
