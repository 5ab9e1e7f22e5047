import { type AgreementTerms, deadlineTerms } from '../agreement/index.js';
import { clockOver, type SupportClock } from '../clock/index.js';
import { Call } from '../errors/index.js';
import { timedAgreement } from './TimedAgreement.js';

/**
 * The clock that counts an agreement's support time: SLA §4, support hours; R2 and R3.
 *
 * Bound: constant; a year that is asked for is compiled once.
 *
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for what is not an agreement
 * @example
 * import { slaClock } from '@cloudcti/sla';
 *
 * slaClock().isOpen('2026-05-25T10:00+02:00'); // => false
 * slaClock().between('2026-05-22T16:00+02:00', '2026-05-26T15:30+02:00'); // => 28_800_000
 */
export function slaClock(agreement: AgreementTerms = deadlineTerms): SupportClock {
  const { timeline, zone } = timedAgreement(agreement, new Call('slaClock'));
  return clockOver(timeline, zone);
}
