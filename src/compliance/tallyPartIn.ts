import type { PerformanceTarget } from '../agreement/index.js';
import { countIn, float64Length, type Given, notCounted } from '../errors/index.js';
import { STATES } from '../vocabulary/index.js';
import { BUCKETS } from './Counts.js';
import type { TallyPart } from './Tally.js';
import { COUNTED, TIMES } from './Tally.js';

/** Performance targets by the keys under which a tally has them. */
export type Targets = ReadonlyMap<number, PerformanceTarget>;

/** What a tally has counted, as a caller passed it; what is wrong is refused, so that what is given back is asked for by `checked` only. */
export function tallyPartIn(given: Given, targets: Targets): TallyPart {
  const [counted, times, incidents] = [given.field('counted'), given.field('times'), given.field('incidents')];
  const most = countIn(incidents) ?? 0;
  if (most > MOST_INCIDENTS) incidents.refuse(notCounted());
  const part = {
    incidents: most,
    counted: byName(COUNTED, (as) => countsIn(counted.field(as), targets)),
    times: byName(TIMES, (name) => timesIn(times.field(name), most)),
  };
  if (given.call.found === 0 && !isPossible(part)) given.refuse(notCounted());
  return part;
}

/** A thousand times a thousand million: sums of more would lose their last digits. */
const MOST_INCIDENTS = 0x100_0000_0000;

/** Each incident has one verdict of its response, of its updates as a whole and of its repair; of updates one by one, it has one or more. */
function isPossible({ incidents, counted, times }: TallyPart): boolean {
  const { response, incident, mttr, update, chosen } = byName(COUNTED, (as) => countOf(counted[as]));
  return (
    [response, incident, mttr].every((count) => count === incidents) &&
    [update, chosen].every((count) => count <= Number.MAX_SAFE_INTEGER / MOST_PARTS && (incidents > 0 || count === 0)) &&
    times.responseSupport.length === times.responseElapsed.length &&
    times.repairSupport.length === times.repairElapsed.length
  );
}

const MOST_PARTS = 2 ** 13;

/** How many verdicts were counted. */
function countOf({ counts }: TallyPart['counted']['mttr']): number {
  return sumOf(Object.values(counts));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function countsIn(given: Given, targets: Targets): TallyPart['counted']['mttr'] {
  const counts = given.field('counts');
  const shares = given.field('byShare');
  const byShare = shares.entries(notCounted)?.map((share) => countIn(share) ?? 0) as number[];
  const read = byName(STATES, (state) => countIn(counts.field(state)) ?? 0);
  const judged = read.met + read.missed;
  const known = given.field('targets');
  const judgedBy = targetsIn(known, targets);
  // What is not there was refused where it was read; what was read is compared where all of it is right.
  if (given.call.found > 0) return { counts: read, targets: judgedBy, byShare };
  if (byShare.length !== BUCKETS || sumOf(byShare) !== judged) shares.refuse(notCounted());
  if (judgedBy.size > 0 !== judged > 0) known.refuse(notCounted());
  return { counts: read, targets: judgedBy, byShare };
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

/** Lengths of time, whole and none below nothing; no more of them than there are incidents. */
function timesIn(given: Given, most: number): Float64Array {
  const { received } = given;
  const length = float64Length(received);
  const times = length === undefined || length > most ? undefined : new Float64Array(received as Float64Array);
  if (times?.every((ms) => Number.isSafeInteger(ms) && ms >= 0)) return times;
  given.refuse(notCounted());
  return new Float64Array();
}

function byName<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
