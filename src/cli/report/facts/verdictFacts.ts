import type { AgreementTerms } from '../../../agreement/index.js';
import {
  type AttainmentBetween,
  attainmentBetween,
  type ComplianceDetails,
  type MayChange,
  type TargetedPromise,
  targetedPromises,
} from '../../../compliance/index.js';
import type { PromiseFacts, Refusals, VerdictFacts } from '../../../page/index.js';
import { openChange, openOf } from './openChange.js';
import { refusedChange, type UpdateUnit } from './refusedChange.js';

/** By what verdicts are taken, and what was refused. */
export interface VerdictTerms {
  /** R17. The agreements that were in force. */
  readonly agreements: readonly AgreementTerms[];
  readonly updateUnit: UpdateUnit;
  readonly refused: Pick<Refusals, 'count' | 'reasons'>;
}

/** R11, R20. Which promises with a target were kept, and what might change that. */
export function verdictFacts(
  { rows, openUpdates, unrepaired }: Pick<ComplianceDetails, 'rows' | 'openUpdates' | 'unrepaired'>,
  terms: VerdictTerms,
): VerdictFacts {
  const promises = targetedPromises(rows, terms.agreements).map((promise) => promiseFacts(promise, openUpdates, terms));
  const count = (verdict: string) => promises.filter(({ totals }) => totals.verdict === verdict).length;
  const [kept, notKept] = [count('attained'), count('not-attained')];
  return {
    ...{ promises, kept, notKept, undecided: promises.length - kept - notKept },
    mayTurn: promises.some(({ withAll }) => withAll?.mayTurn === true),
    open: openOf(promises, openUpdates),
    unrepaired,
  };
}

function promiseFacts(
  promise: TargetedPromise,
  openUpdates: ComplianceDetails['openUpdates'],
  { agreements, updateUnit, refused }: VerdictTerms,
): PromiseFacts {
  const { kpi, priority, totals } = promise;
  const targets = agreements.map(({ kpis }) => kpis[priority].performanceTarget);
  const between = (change: MayChange) => attainmentBetween(totals, { ...change, targets });
  const said = (name: 'withRefused' | 'withOpen' | 'withAll', change: MayChange) => {
    const found = between(change);
    return found === undefined ? {} : { [name]: found };
  };
  const ofRefused = refusedChange(kpi, refused.count, updateUnit);
  const { open, ...ofOpen } = openChange(promise, openUpdates);
  const ofAll = {
    ...ofOpen,
    others: ofRefused.others + ofOpen.others,
    isUnbounded: ofRefused.isUnbounded === true || ofOpen.isUnbounded === true,
  };
  return {
    ...promise,
    open,
    ...said('withRefused', ofRefused),
    ...said('withOpen', ofOpen),
    ...said('withAll', ofAll),
    withReasons: refused.reasons.map((reason) => between(refusedChange(kpi, reason.count, updateUnit))).filter(isSaid),
  };
}

function isSaid(between: AttainmentBetween | undefined): between is AttainmentBetween {
  return between !== undefined;
}
