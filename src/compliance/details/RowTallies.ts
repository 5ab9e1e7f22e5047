import type { AgreementTerms } from '../../agreement/index.js';
import type { Assessment, Judgement } from '../../assessment/index.js';
import { PRIORITIES, type Priority } from '../../vocabulary/index.js';
import { type Counted, Tally } from '../Tally.js';
import type { RowTotals } from './ComplianceDetails.js';

/** Counts promises by the rows that judged them (R12). */
export class RowTallies {
  readonly #rows: Readonly<Record<Priority, Tally>> = { 1: new Tally(), 2: new Tally(), 3: new Tally(), 4: new Tally() };

  count({ response, update, updates, mttr, priority }: Assessment, { kpis, updateUnit }: AgreementTerms): void {
    const count = (as: Counted, judgement: Judgement) => {
      const row = 'priority' in judgement ? judgement.priority : priority;
      this.#rows[row].count(as, judgement, kpis[row].performanceTarget);
    };
    count('response', response);
    count('incident', update);
    for (const each of updates) count('update', each);
    for (const each of updateUnit === 'incident' ? [update] : updates) count('chosen', each);
    count('mttr', mttr);
  }

  /** The rows of some of these together. */
  static rows(all: readonly RowTallies[]): readonly RowTotals[] {
    return PRIORITIES.map((priority) => {
      const { kpis, updatesBy } = Tally.totals(all.map((each) => each.#rows[priority]));
      return { priority, kpis, updatesBy };
    });
  }
}
