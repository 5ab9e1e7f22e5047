import { type Deadline, promisedOf } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import { dateTimeAt } from '../time/index.js';
import type { Moment, Trail, TrailOf } from './Trail.js';
import { trailOf } from './trailOf.js';

/**
 * Why a deadline is what it is: the way from the report to it, step by step, to be checked by hand.
 *
 * Each step says from when to when, whether its time counted and how much, what closed it, what is used and left, and the clause and ruling
 * that decide. The steps leave no gap, and what they count adds up to the target. Long closed stretches are one step.
 *
 * SLA §1.3 and §5; all rulings from R1 to R13.
 *
 * @param deadline what `responseDeadline`, `updateDeadline`, `mttrDeadline`, `deadlines` or `thirdLineResponseDeadline` gave; a copy of one does not know
 *   where it comes from
 * @throws {SlaInputError} for what is not such a deadline
 * @example
 * import { explain, responseDeadline } from '@cloudcti/sla';
 *
 * const trail = explain(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }));
 * trail.steps.map(({ kind }) => kind); // => ['counted', 'closed', 'counted']
 * trail.steps[1].closedBy.map(({ kind }) => kind); // => ['outside-support-hours', 'weekend', 'closed-day', 'closed-day']
 * trail.steps[1].closedBy[3].name.en; // => 'Whit Monday'
 * trail.steps[2].leftMs; // => 0
 */
export function explain(deadline: Deadline): Trail {
  const promised = promisedOf(deadline);
  if (promised === undefined) {
    const expected = 'pass the very object that responseDeadline, updateDeadline, mttrDeadline or thirdLineResponseDeadline returned';
    const draft = { code: 'wrong-type', path: 'deadline', received: deadline } as const;
    return reject('explain', { ...draft, problem: 'is not a deadline of this library', expected });
  }
  const told = trailOf(promised, deadline.kind === 'due' ? deadline.epochMs : deadline.kind);
  const trail = dated(told, promised.timed.zone);
  trails.set(trail, told);
  return trail;
}

const trails = /* @__PURE__ */ new WeakMap<object, TrailOf<Moment>>();

/** What a trail that `explain` made was made of; `undefined` for any other value. */
export function toldBy(trail: unknown): TrailOf<Moment> | undefined {
  return typeof trail === 'object' && trail !== null ? trails.get(trail) : undefined;
}

/** A trail for callers: its instants as luxon `DateTime`s, frozen all through. */
function dated(trail: TrailOf<Moment>, zone: string): Trail {
  return frozen(trail, (value) => (isMoment(value) ? dateTimeAt(value.epochMs, zone) : undefined)) as Trail;
}

/** A frozen copy of plain data, in which `replace` puts something else where it gives something. */
function frozen(value: unknown, replace: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return Object.freeze(value.map((entry) => frozen(entry, replace)));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, frozen(entry, replace)])));
}

function isMoment(value: object): value is Moment {
  return 'wallMs' in value;
}
