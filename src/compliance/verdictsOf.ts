import type { AgreementTerms, PerformanceTarget, Readings } from '../agreement/index.js';
import type { Assessment, Judgement } from '../assessment/index.js';
import type { Priority } from '../vocabulary/index.js';
import { type Found, foundOf } from './Counts.js';

/** A verdict on an incident as it is counted: what was found, once for however many groups. */
export interface Verdict {
  /** As what it counts; of updates, in which unit. */
  readonly as: 'response' | 'mttr' | Readings['updateUnit'];
  /** R11, R17. Whether it is of the unit of updates that the version of the agreement chose. */
  readonly isChosen: boolean;
  readonly found: Found;
  /** The row that judged it, which a later change of priority may have left (R12). */
  readonly row: Priority;
  readonly target: PerformanceTarget;
}

/** R11, R17. Every verdict on an incident, of its updates in both units. */
export function verdictsOf({ response, update, updates, mttr, priority }: Assessment, agreement: AgreementTerms): readonly Verdict[] {
  const { kpis, updateUnit } = agreement;
  const verdictOf = (as: Verdict['as'], judgement: Judgement): Verdict => {
    const row = 'priority' in judgement ? judgement.priority : priority;
    return { as, isChosen: as === updateUnit, found: foundOf(judgement), row, target: kpis[row].performanceTarget };
  };
  const verdicts = [verdictOf('response', response), verdictOf('incident', update), verdictOf('mttr', mttr)];
  for (const each of updates) verdicts.push(verdictOf('update', each));
  return verdicts;
}
