/** All months or quarters from one to another, those without incidents too: a gap in a trend is to be seen. */
export function stepsBetween(first: string, last: string): readonly string[] {
  const isQuarter = first.includes('Q');
  const perYear = isQuarter ? 4 : 12;
  const number = (key: string) => Number(key.slice(0, 4)) * perYear + Number(key.slice(isQuarter ? 6 : 5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const step = number(first) + index;
    const place = (step % perYear) + 1;
    return `${Math.floor(step / perYear)}-${isQuarter ? `Q${place}` : String(place).padStart(2, '0')}`;
  });
}
