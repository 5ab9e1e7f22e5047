import { type Agreement, agreementIn, cloudctiSla } from '../agreement/index.js';
import { coveredInstant, type OpenInterval } from '../clock/index.js';
import { timedAgreement } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import { dateTimeAt, type InstantInput, instantIn, type SupportMs } from '../time/index.js';
import { openBetween } from '../timeline/index.js';
import { factsIn, yesOrNo } from './factsIn.js';

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

/** The window touches no support hours. */
export interface MaintenanceAllowed {
  readonly kind: 'allowed';
  readonly conflicts: readonly [];
  readonly supportMs: 0;
  readonly notice: Notice;
}

/** The window overlaps support hours. */
export interface MaintenanceConflict {
  readonly kind: 'conflicts';
  /** The support hours within the window, in order and apart. */
  readonly conflicts: readonly [OpenInterval, ...OpenInterval[]];
  /** Their length together. */
  readonly supportMs: SupportMs;
  readonly notice: Notice;
}

/** SLA §2. Whether the Customer is to be informed, in good time. The agreement does not say how long before. */
export type Notice = 'owed-in-good-time' | 'not-owed';

const FIELDS = ['from', 'to', 'noticeableInconvenience'] as const;

const EXAMPLE = "{ from: '2026-11-23T22:00+01:00', to: '2026-11-24T02:00+01:00', noticeableInconvenience: true }";

/**
 * The support hours that a planned maintenance window would overlap, and whether the Customer is to be told of it.
 *
 * SLA §2; R15. Maintenance may not overlap support hours. Nights, weekends and holidays are free; a window that ends at an opening or begins at a close
 * only touches them, which is allowed. Notice is owed where noticeable inconvenience is expected.
 *
 * @param planned the window, from its begin up to (not including) its end, and whether noticeable inconvenience is expected
 * @param agreement CloudCTI's standing agreement by default
 * @returns the verdict with the conflicts, frozen
 * @throws {SlaInputError} for a window that ends before it begins or has no length, is not what it says, or lies outside the agreement's years
 * @example
 * import { maintenanceConflicts } from '@cloudcti/sla';
 *
 * // Monday night until the opening on Tuesday.
 * const night = { from: '2026-11-23T17:00+01:00', to: '2026-11-24T08:30+01:00', noticeableInconvenience: true };
 * maintenanceConflicts(night); // => { kind: 'allowed', conflicts: [], supportMs: 0, notice: 'owed-in-good-time' }
 *
 * const early = maintenanceConflicts({ ...night, from: '2026-11-23T16:30+01:00', noticeableInconvenience: false });
 * early.conflicts.map(({ from, to }) => `${from.toFormat('ccc HH:mm')} to ${to.toFormat('HH:mm')}`); // => ['Mon 16:30 to 17:00']
 * early.supportMs; // => 1_800_000
 */
export function maintenanceConflicts(planned: PlannedMaintenance, agreement: Agreement = cloudctiSla): MaintenanceVerdict {
  const fn = 'maintenanceConflicts';
  const { timeline, zone } = timedAgreement(agreementIn(agreement, fn), fn);
  const given = factsIn(planned, FIELDS, fn, 'planned', EXAMPLE);
  const from = coveredInstant(timeline, instantIn(given.from, fn, 'from', zone), given.from, fn, 'from');
  const to = instantIn(given.to, fn, 'to', zone);
  if (to <= from) {
    const expected = 'pass an end that is later than the begin';
    return reject(fn, { code: 'out-of-order', path: 'to', received: given.to, problem: 'is not after from', expected });
  }
  coveredInstant(timeline, to - 1, given.to, fn, 'to');
  const notice = noticeOf(yesOrNo(given.noticeableInconvenience, fn, 'noticeableInconvenience'));
  const spells = openBetween(timeline, from, to);
  const conflicts = spells.map(([open, close]) => Object.freeze({ from: dateTimeAt(open, zone), to: dateTimeAt(close, zone) }));
  const [first, ...others] = conflicts;
  if (first === undefined) return Object.freeze({ kind: 'allowed', conflicts: Object.freeze([] as const), supportMs: 0, notice });
  const supportMs = spells.reduce((sum, [open, close]) => sum + close - open, 0);
  return Object.freeze({ kind: 'conflicts', conflicts: Object.freeze([first, ...others] as const), supportMs, notice });
}

/** SLA §2; R15. The Customer is informed in good time where noticeable inconvenience is expected. */
export function noticeOf(noticeableInconvenience: boolean): Notice {
  return noticeableInconvenience ? 'owed-in-good-time' : 'not-owed';
}
