import type { PerformanceTarget } from '../agreement/index.js';
import { countIn, float64Length, type Given, notCounted } from '../errors/index.js';
import { STATES } from '../vocabulary/index.js';
import type { TallyPart } from './Tally.js';
import { BUCKETS, COUNTED, TIMES } from './Tally.js';

/** Performance targets by the keys under which a tally has them. */
export type Targets = ReadonlyMap<number, PerformanceTarget>;

/** What a tally has counted, as a caller passed it; what is wrong is refused, so that what is given back is asked for by `checked` only. */
export function tallyPartIn(given: Given, targets: Targets): TallyPart {
  const [counted, times] = [given.field('counted'), given.field('times')];
  return {
    incidents: countIn(given.field('incidents')) ?? 0,
    counted: byName(COUNTED, (as) => countsIn(counted.field(as), targets)),
    times: byName(TIMES, (name) => timesIn(times.field(name))),
  };
}

function countsIn(given: Given, targets: Targets): TallyPart['counted']['mttr'] {
  const counts = given.field('counts');
  const shares = given.field('byShare');
  const byShare = shares.entries(notCounted)?.map((share) => countIn(share) ?? 0) ?? [];
  if (byShare.length !== BUCKETS) shares.refuse(notCounted());
  return {
    counts: byName(STATES, (state) => countIn(counts.field(state)) ?? 0),
    targets: targetsIn(given.field('targets'), targets),
    byShare,
  };
}

/** The targets of rows that were met, which are some of those that judge. */
function targetsIn(given: Given, targets: Targets): Map<number, PerformanceTarget> {
  const { received } = given;
  const isMap = given.looked(() => Object.prototype.toString.call(received) === '[object Map]');
  const keys = isMap ? given.looked(() => [...Map.prototype.keys.call(received)]) : [Number.NaN];
  const known = keys.flatMap((key): [number, PerformanceTarget][] => {
    const target = targets.get(key);
    return target === undefined ? [] : [[key, target]];
  });
  if (known.length < keys.length) given.refuse(notCounted());
  return new Map(known);
}

/** Lengths of time, whole and none below nothing. */
function timesIn(given: Given): Float64Array {
  const { received } = given;
  const times = float64Length(received) === undefined ? undefined : new Float64Array(received as Float64Array);
  if (times?.every((ms) => Number.isSafeInteger(ms) && ms >= 0)) return times;
  given.refuse(notCounted());
  return new Float64Array();
}

function byName<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
