import { type Agreement, agreementIn, cloudctiSla, type FirstLine, type SecondLine, type ThirdLine } from '../agreement/index.js';
import { Call, missing, notALevel } from '../errors/index.js';

/** The levels of SLA §1, by their names in words. */
export interface SupportLevels {
  /** The reseller's. */
  readonly first: FirstLine;
  /** The Customer's. */
  readonly second: SecondLine;
  /** CloudCTI's. */
  readonly third: ThirdLine;
}

/**
 * Who carries a level of support, what it covers, and what CloudCTI owes there.
 *
 * SLA §1.1 to §1.3; R13. The first line is the reseller's and the second the Customer's, so they have no deadline of CloudCTI's: `response` is
 * `{ kind: 'none' }`, and `cloudctiOwes` is training courses against payment, and every effort for the Customer's knowledge. The third line is
 * CloudCTI's: `thirdLineResponseDeadline` computes when it responds.
 *
 * Bound: constant.
 *
 * @param level `'first'`, `'second'` or `'third'`
 * @param agreement CloudCTI's standing agreement by default
 * @returns the level as the agreement holds it, frozen; told apart by `level`
 * @throws {SlaInputError} for another level, and for what is not an agreement
 * @example
 * import { supportLevel } from '@cloudcti/sla';
 *
 * supportLevel('first').carriedBy; // => "the Customer's reseller"
 * supportLevel('first').response; // => { kind: 'none' }
 * supportLevel('first').cloudctiOwes; // => { kind: 'training-courses', offered: 'regularly', against: 'payment', clause: '§1.1' }
 * supportLevel('third').response; // => { value: 24, unit: 'hours on working days', clause: '§1.3' }
 */
export function supportLevel<Level extends keyof SupportLevels>(level: Level, agreement: Agreement = cloudctiSla): SupportLevels[Level] {
  const call = new Call('supportLevel');
  const [first, second, third] = call.checked(agreementIn<Agreement>(call.given('agreement', agreement))).supportLevels;
  const levels: SupportLevels = { first, second, third };
  if (typeof level === 'string' && Object.hasOwn(levels, level)) return levels[level];
  return call.given('level', level).reject(level === undefined ? missing(notALevel()) : notALevel());
}
