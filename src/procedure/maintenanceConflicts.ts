import { type Agreement, cloudctiSla } from '../agreement/index.js';
import { coveredInstant, type OpenInterval, openInterval, openSpells } from '../clock/index.js';
import { anyInstantOf, type TimedAgreement } from '../deadline/index.js';
import { Call, type Given, hasFields, notAfterFrom, notFacts, yesOrNoIn } from '../errors/index.js';
import { anyInstantIn, endOf, type InstantInput, type Interval, namedInstant, SPAN_FIELDS } from '../time/index.js';
import { maintenanceTime } from './maintenanceTime.js';

/** Maintenance work that is planned: SLA §2. */
export interface PlannedMaintenance {
  /** When it begins. */
  readonly from: InstantInput;
  /** When it is over; that instant is no part of it. */
  readonly to: InstantInput;
  /** Whether noticeable inconvenience is expected. */
  readonly noticeableInconvenience: boolean;
}

/** What the agreement says of a planned maintenance window, told apart by `kind`. */
export type MaintenanceVerdict = MaintenanceAllowed | MaintenanceConflict;

/** The window overlaps none of the hours that maintenance stays out of. */
export interface MaintenanceAllowed {
  readonly kind: 'allowed';
  /** None. */
  readonly conflicts: readonly [];
  readonly overlapMs: 0;
  /** Whether it is to be announced. */
  readonly notice: Notice;
}

/** The window overlaps hours that maintenance stays out of. */
export interface MaintenanceConflict {
  readonly kind: 'conflicts';
  /** Those hours within the window, in order and apart: support hours, or the agreement's normal working hours where it has others (R15). */
  readonly conflicts: readonly [OpenInterval, ...OpenInterval[]];
  /** Their length together, in milliseconds. */
  readonly overlapMs: number;
  /** Whether it is to be announced. */
  readonly notice: Notice;
}

/** SLA §2. Whether the Customer is to be informed, in good time. The agreement does not say how long before. */
export type Notice = 'owed-in-good-time' | 'not-owed';

const FIELDS: readonly string[] = /* @__PURE__ */ ['noticeableInconvenience'].concat(SPAN_FIELDS);
const EXAMPLE = "{ from: '2026-11-23T22:00+01:00', to: '2026-11-24T02:00+01:00', noticeableInconvenience: true }";

/**
 * The support hours that a planned maintenance window would overlap, and whether the Customer is to be informed of it.
 *
 * SLA §2; R15. Maintenance may not overlap normal working hours: the support hours, or those that `maintenanceHours` of `defineAgreement` names. Nights,
 * weekends and holidays are free; a window that ends at an opening or begins at a close only touches them, which is allowed. Notice is owed where
 * noticeable inconvenience is expected.
 *
 * Bound: linear in the hours that it overlaps, 100,000 spells at most.
 *
 * @param planned the window, from its beginning up to (not including) its end, and whether noticeable inconvenience is expected
 * @param agreement CloudCTI's standing agreement by default
 * @returns the verdict with the conflicts, frozen
 * @throws {SlaInputError} for a window that ends before it begins or has no length, is not what it says, or lies outside the agreement's years
 * @example
 * import { maintenanceConflicts } from '@cloudcti/sla';
 *
 * // Monday night until the opening on Tuesday.
 * const night = { from: '2026-11-23T17:00+01:00', to: '2026-11-24T08:30+01:00', noticeableInconvenience: true };
 * maintenanceConflicts(night); // => { kind: 'allowed', conflicts: [], overlapMs: 0, notice: 'owed-in-good-time' }
 *
 * const early = maintenanceConflicts({ ...night, from: '2026-11-23T16:30+01:00', noticeableInconvenience: false });
 * early.conflicts.map(({ from, to }) => `${from.toFormat('ccc HH:mm')} to ${to.toFormat('HH:mm')}`); // => ['Mon 16:30 to 17:00']
 * early.overlapMs; // => 1_800_000
 */
export function maintenanceConflicts(planned: PlannedMaintenance, agreement: Agreement = cloudctiSla): MaintenanceVerdict {
  const call = new Call('maintenanceConflicts');
  const timed = maintenanceTime(agreement, call);
  const given = call.object('planned', planned);
  const read = call.checked(plannedIn(timed, given));
  const { timeline, zone } = timed;
  const notice = noticeOf(read.noticeableInconvenience);
  const [first, ...others] = openSpells(timeline, read.fromMs, read.toMs, given.field('to')).map(([open, close]) =>
    openInterval(open, close, zone),
  );
  if (first === undefined) return Object.freeze({ kind: 'allowed', conflicts: Object.freeze([] as const), overlapMs: 0, notice });
  const conflicts = Object.freeze([first, ...others] as const);
  const overlapMs = conflicts.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  return Object.freeze({ kind: 'conflicts', conflicts, overlapMs, notice });
}

function plannedIn(timed: TimedAgreement, given: Given): (Interval & { readonly noticeableInconvenience: boolean }) | undefined {
  if (!hasFields(given, FIELDS, () => notFacts(EXAMPLE))) return undefined;
  const [from, to] = [endOf(given, 'from'), endOf(given, 'to')];
  const fromMs = namedInstant(from, (instant) => anyInstantOf(timed, instant));
  const toMs = namedInstant(to, (instant) => anyInstantIn(instant, timed.zone));
  const noticeableInconvenience = yesOrNoIn(given.field('noticeableInconvenience'));
  if (fromMs !== undefined && toMs !== undefined) {
    if (toMs <= fromMs) to.at.refuse(notAfterFrom());
    else coveredInstant(timed.timeline, toMs - 1, to.at);
  }
  if (fromMs === undefined || toMs === undefined || noticeableInconvenience === undefined) return undefined;
  return { fromMs, toMs, noticeableInconvenience };
}

/** SLA §2; R15. The Customer is informed in good time where noticeable inconvenience is expected. */
export function noticeOf(noticeableInconvenience: boolean): Notice {
  return noticeableInconvenience ? 'owed-in-good-time' : 'not-owed';
}
