import { PRIORITIES, type Priority } from '../../vocabulary/index.js';
import type { Counts } from '../Counts.js';
import { Tally } from '../Tally.js';
import type { Verdict } from '../verdictsOf.js';
import type { RowTotals } from './ComplianceDetails.js';
import { rowKpiTotals } from './rowKpiTotals.js';

/** Versions of an agreement may differ in what the update KPI counts: it is counted as each says. */
const UNIT = 'by-version';

/** Counts promises by the rows that judged them (R12). */
export class RowTallies {
  readonly #rows = new Map<Priority, Tally>();
  readonly #counts: Counts;

  /** Its counts stand among those of `counts`. */
  constructor(counts: Counts) {
    this.#counts = counts;
  }

  count(verdicts: readonly Verdict[]): void {
    for (const verdict of verdicts) this.#row(verdict.row).count(verdict);
  }

  #row(priority: Priority): Tally {
    const known = this.#rows.get(priority);
    if (known !== undefined) return known;
    const made = new Tally(UNIT, this.#counts);
    this.#rows.set(priority, made);
    return made;
  }

  /** The rows of some of these together. */
  static rows(all: readonly RowTallies[]): readonly RowTotals[] {
    return PRIORITIES.map((priority) => {
      const tallies = all.flatMap((each) => each.#rows.get(priority) ?? []);
      const { kpis, updatesBy } = Tally.totals(tallies, UNIT, rowKpiTotals);
      return { priority, kpis, updatesBy };
    });
  }
}
