import type { ComplianceReport, KpiTotals, Totals } from './Compliance.js';
import { Counts, type CountsPart } from './Counts.js';
import { kpiTotals } from './kpiTotals.js';
import type { Verdict } from './verdictsOf.js';

export const TIMES = ['responseSupport', 'responseElapsed', 'repairSupport', 'repairElapsed'] as const;

/** What is counted: promises to respond and to repair, and updates in both units and in the one that is chosen (R11). */
export type Counted = Verdict['as'] | 'chosen';

export const COUNTED: readonly Counted[] = ['response', 'chosen', 'incident', 'update', 'mttr'];

/** What was counted of each KPI, as plain data. */
export type CountedParts = Readonly<Record<Counted, CountsPart>>;

/** What was counted of some incidents, as plain data. */
export interface TallyPart {
  readonly incidents: number;
  readonly counted: CountedParts;
  readonly times: Readonly<Record<(typeof TIMES)[number], Float64Array>>;
}

/** What the update KPI counts (R11). */
export type UpdateUnit = ComplianceReport['updateUnit'];

/** The totals of promises; those of times are apart. */
export type PromiseTotals = Omit<Totals, 'responseTime' | 'repairTime'>;

/** What is counted of the promises of some incidents; two of them can be merged, and the order of what is added does not matter. */
export class Tally {
  incidents = 0;
  /** Where it stands among those of its grouping. */
  readonly place: number;
  readonly #counts: Counts;
  /** The first of its rows of counts. */
  readonly #row: number;
  /** What is chosen is one of the two counts of updates, or counted apart where versions of the agreement differ in it. */
  readonly #unit: UpdateUnit;

  /** Its counts stand among those of `counts`. */
  constructor(unit: UpdateUnit, counts = new Counts(), place = 0) {
    this.place = place;
    this.#unit = unit;
    this.#counts = counts;
    const [first = 0] = COUNTED.filter((as) => as !== 'chosen' || unit === 'by-version').map(() => counts.open());
    this.#row = first;
  }

  count({ as, isChosen, found, target }: Verdict): void {
    this.#counts.add(this.#rowOf(as), found, target);
    if (isChosen && this.#unit === 'by-version') this.#counts.add(this.#rowOf('chosen'), found, target);
  }

  /** Adds what another counted. */
  merge({ incidents, counted }: Pick<TallyPart, 'incidents' | 'counted'>): void {
    this.incidents += incidents;
    for (const as of COUNTED) if (as !== 'chosen' || this.#unit === 'by-version') this.#counts.merge(this.#rowOf(as), counted[as]);
  }

  /** What was counted so far, to be added to another tally. */
  parts(): CountedParts {
    return countedBy((as) => this.#counts.part(this.#rowOf(as)));
  }

  /** The totals of some tallies together, which count updates alike. */
  static totals(tallies: readonly Tally[], unit: UpdateUnit, of: (part: CountsPart) => KpiTotals = kpiTotals): PromiseTotals {
    const [only, ...others] = tallies;
    if (only !== undefined && others.length === 0) return only.#totals(of);
    const whole = new Tally(unit);
    for (const tally of tallies) whole.merge({ incidents: tally.incidents, counted: tally.parts() });
    return whole.#totals(of);
  }

  #totals(of: (part: CountsPart) => KpiTotals): PromiseTotals {
    const totalsOf = (as: Counted) => of(this.#counts.part(this.#rowOf(as)));
    const [incident, update] = [totalsOf('incident'), totalsOf('update')];
    const chosen = this.#unit === 'by-version' ? totalsOf('chosen') : { incident, update }[this.#unit];
    return {
      incidents: this.incidents,
      kpis: Object.freeze({ response: totalsOf('response'), update: chosen, mttr: totalsOf('mttr') }),
      updatesBy: Object.freeze({ incident, update }),
    };
  }

  /** Its rows stand one behind the other. */
  #rowOf(as: Counted): number {
    return this.#row + ROW[as === 'chosen' && this.#unit !== 'by-version' ? this.#unit : as];
  }
}

/** Behind the others where it is counted apart. */
const ROW = { response: 0, incident: 1, update: 2, mttr: 3, chosen: 4 } as const satisfies Record<Counted, number>;

function countedBy<Value>(of: (as: Counted) => Value): Record<Counted, Value> {
  return { response: of('response'), chosen: of('chosen'), incident: of('incident'), update: of('update'), mttr: of('mttr') };
}
