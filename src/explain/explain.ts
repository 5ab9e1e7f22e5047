import { cloudctiSla } from '../agreement/index.js';
import { withNames } from '../calendar/index.js';
import { type Deadline, deadlineIn, type Promised, pausedParts, promisedOf } from '../deadline/index.js';
import { Call, frozen, notADeadline } from '../errors/index.js';
import { readable } from '../time/index.js';
import { dayShare } from './dayShare.js';
import type { PlainTrail } from './PlainTrail.js';
import type { Trail } from './Trail.js';
import { trailOf } from './trailOf.js';

/**
 * Why a deadline is what it is: the way from the report to it, step by step, to be checked by hand.
 *
 * Each step says from when to when, whether its time counted and how much, what closed it, what is used and left, and the clause and ruling
 * that decide. The steps leave no gap, and what they count adds up to the target. Long closed stretches are one step.
 *
 * SLA §1.3 and §5; all rulings from R1 to R13.
 *
 * Bound: linear in the days and the pauses between the start of the clock and the deadline.
 *
 * @param deadline what `responseDeadline`, `updateDeadline`, `mttrDeadline`, `deadlines` or `thirdLineResponseDeadline` gave, or the JSON of one
 *   that was made by the standing agreement (`deadlineFrom` reads others); a spread or a clone of one does not know where it comes from
 * @returns instants as epoch milliseconds (`fromMs`, `deadlineMs`), and under the short name (`from`, `deadline`) as luxon `DateTime`s in the agreement's
 *   zone, made when they are read
 * @throws {SlaInputError} for what is not such a deadline
 * @example
 * import { explain, responseDeadline } from '@cloudcti/sla';
 *
 * const trail = explain(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }));
 * trail.steps.map(({ kind }) => kind); // => ['counted', 'closed', 'counted']
 * trail.steps[1].closedBy.map(({ kind }) => kind); // => ['outside-support-hours', 'weekend', 'closed-day', 'closed-day']
 * trail.steps[1].closedBy[3]; // => { kind: 'closed-day', date: '2026-05-25', name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' } }
 * trail.steps[1].to.toISO(); // => '2026-05-26T08:30:00.000+02:00'
 * trail.steps[2].leftMs; // => 0
 */
export function explain(deadline: Deadline): Trail {
  return trailTo(
    promisedOf(deadline) === undefined ? deadlineIn(new Call('explain').given('deadline', deadline), cloudctiSla, notADeadline) : deadline,
  );
}

function trailTo(deadline: Deadline): Trail {
  const promised = promisedOf(deadline) as Promised;
  const timed = { ...promised.timed, calendar: withNames(promised.timed.calendar) };
  const named = { ...promised, timed };
  const trail = trailOf(named, deadline.kind === 'due' ? deadline.epochMs : deadline.kind, pausedParts);
  return explained(trail.kind === 'due' ? { ...trail, ...dayShare(named) } : trail);
}

// It is not copied with a trail: a copy is none.
const made = /* @__PURE__ */ new WeakSet<object>();

/** Whether a value is a trail that `explain` made. */
export function isExplained(value: unknown): value is Trail {
  return made.has(value as object);
}

/** A trail for callers: its instants can be read as `DateTime`s, and it is frozen all through. */
function explained(plain: PlainTrail): Trail {
  const zone = plain.timeZone;
  const steps = plain.steps.map((step) => {
    const clockChanges = step.clockChanges.map((change) => readable(change, ['atMs'], zone));
    return readable(frozen({ ...step, clockChanges }), ['fromMs', 'toMs'], zone);
  });
  const data = frozen({ ...plain, steps });
  const trail = data.kind === 'due' ? readable(data, ['startMs', 'countsFromMs', 'deadlineMs'], zone) : readable(data, ['startMs'], zone);
  made.add(trail);
  return trail;
}
