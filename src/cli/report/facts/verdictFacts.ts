import type { AgreementTerms } from '../../../agreement/index.js';
import {
  type AttainmentBetween,
  attainmentBetween,
  type RowTotals,
  type TargetedPromise,
  targetedPromises,
} from '../../../compliance/index.js';
import type { PromiseFacts, Refusals, VerdictFacts } from '../../../page/index.js';

/** R11, R20. Which promises with a target were kept, and what might change that. */
export function verdictFacts(
  rows: readonly RowTotals[],
  agreements: readonly AgreementTerms[],
  refused: Pick<Refusals, 'count' | 'reasons'>,
): VerdictFacts {
  const promises = targetedPromises(rows, agreements).map((promise) => promiseFacts(promise, refused));
  const count = (verdict: string) => promises.filter(({ totals }) => totals.verdict === verdict).length;
  const [kept, notKept] = [count('attained'), count('not-attained')];
  return {
    ...{ promises, kept, notKept, undecided: promises.length - kept - notKept },
    mayTurn: promises.some(({ withAll }) => withAll?.mayTurn === true),
  };
}

function promiseFacts(promise: TargetedPromise, { count, reasons }: Pick<Refusals, 'count' | 'reasons'>): PromiseFacts {
  const { totals } = promise;
  const open = totals.counts.running + totals.counts.paused;
  const said = (name: 'withRefused' | 'withOpen' | 'withAll', others: number) => {
    const between = attainmentBetween(totals, others);
    return between === undefined ? {} : { [name]: between };
  };
  return {
    ...promise,
    ...said('withRefused', count),
    ...said('withOpen', open),
    ...said('withAll', count + open),
    withReasons: reasons.map((reason) => attainmentBetween(totals, reason.count)).filter(isSaid),
  };
}

function isSaid(between: AttainmentBetween | undefined): between is AttainmentBetween {
  return between !== undefined;
}
