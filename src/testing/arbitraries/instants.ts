import type { AgreementTerms } from '../../agreement/index.js';
import { type DayNumber, type EpochMs, instantsAtWallClock, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, offsetAt } from '../../time/index.js';
import type { DrawTerms } from './drawTerms.js';
import { edgeDays } from './edgeDays.js';
import { type Arbitrary, type FastCheck, PLAIN_MONDAY } from './FastCheck.js';

const QUARTER = 15 * MS_PER_MINUTE;
/** Times of a day that are like any other: what shrinks ends at the first. */
const PLAIN_TIMES = [9, 10, 11, 14, 16].map((hour) => hour * MS_PER_HOUR);

/** Dates, often ones on which mistakes show; they shrink towards a plain Monday, or the first of the dates where it is none of them. */
export function days(fc: FastCheck, { agreement, days: { first, last } }: DrawTerms): Arbitrary<DayNumber> {
  const plain = PLAIN_MONDAY >= first && PLAIN_MONDAY + 4 <= last ? PLAIN_MONDAY : first;
  const edges = edgeDays(agreement, { first, last });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: Math.min(4, last - plain) }).map((later) => plain + later) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: last - first }).map((later) => first + later) },
    ...(edges.length === 0 ? [] : [{ weight: 5, arbitrary: fc.constantFrom(...edges) }]),
  );
}

/** Times of a day in milliseconds, often where hours open and close; they shrink towards 09:00. */
function times(fc: FastCheck, agreement: AgreementTerms): Arbitrary<number> {
  const { hours, special } = agreement.calendar;
  const spans = [...Object.values(hours.value), ...Object.values(special)].flat();
  const edges = [...new Set(spans.flatMap((span) => [span.slice(0, 5), span.slice(6)]))].map(timeOfDay);
  const near = edges.flatMap((edge) => [edge - 1, edge, edge + 1]).filter((time) => time >= 0 && time < MS_PER_DAY);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom(...PLAIN_TIMES) },
    { weight: 2, arbitrary: fc.nat({ max: 95 }).map((count) => count * QUARTER) },
    { weight: 5, arbitrary: fc.constantFrom(...near, 0, MS_PER_DAY - 1) },
    { weight: 1, arbitrary: fc.nat({ max: 1439 }).map((count) => count * MS_PER_MINUTE) },
    { weight: 1, arbitrary: fc.nat({ max: MS_PER_DAY - 1 }) },
  );
}

const timeOfDay = (text: string): number => Number(text.slice(0, 2)) * MS_PER_HOUR + Number(text.slice(3)) * MS_PER_MINUTE;

/** Instants on the clocks of an agreement. A time that the clocks skip is the one as much later; of one that they show twice, either is drawn. */
export function instantsMs(fc: FastCheck, terms: DrawTerms): Arbitrary<EpochMs> {
  const { agreement, zone } = terms;
  return fc.tuple(days(fc, terms), times(fc, agreement), fc.boolean()).map(([day, time, isSecond]) => {
    const wall = day * MS_PER_DAY + time;
    const [first, second = first] = instantsAtWallClock(zone, wall);
    return (isSecond ? second : first) ?? wall - offsetAt(zone, wall - MS_PER_DAY);
  });
}
