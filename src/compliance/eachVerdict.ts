import type { AgreementTerms } from '../agreement/index.js';
import type { Assessment, Judgement } from '../assessment/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Counted } from './Tally.js';

/** Is told of a verdict as what it counts, and the row that judged it, which a later change of priority may have left (R12). */
export type CountVerdict = (as: Counted, verdict: Judgement, row: Priority) => void;

/** R11, R17. Every verdict on an incident; of its updates in both units, and in the one that its version of the agreement chose. */
export function eachVerdict(assessment: Assessment, { updateUnit }: AgreementTerms, count: CountVerdict): void {
  const { response, update, updates, mttr, priority } = assessment;
  const counted = (as: Counted, verdict: Judgement) => count(as, verdict, 'priority' in verdict ? verdict.priority : priority);
  counted('response', response);
  counted('incident', update);
  for (const each of updates) counted('update', each);
  for (const each of updateUnit === 'incident' ? [update] : updates) counted('chosen', each);
  counted('mttr', mttr);
}
