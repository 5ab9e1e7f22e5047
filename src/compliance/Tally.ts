import type { PerformanceTarget, Readings } from '../agreement/index.js';
import type { Judgement } from '../assessment/index.js';
import type { SupportMs } from '../time/index.js';
import type { ComplianceReport, Distribution, Totals } from './Compliance.js';
import { Counts, type CountsPart } from './Counts.js';
import { kpiTotals } from './kpiTotals.js';
import { distribution, Values } from './Values.js';

export const TIMES = ['responseSupport', 'responseElapsed', 'repairSupport', 'repairElapsed'] as const;

/** What is counted: promises to respond and to repair, and updates in both units and in the one that is chosen (R11). */
export type Counted = 'response' | 'mttr' | 'chosen' | Readings['updateUnit'];

export const COUNTED: readonly Counted[] = ['response', 'chosen', 'incident', 'update', 'mttr'];

/** What a tally has counted, as plain data. */
export interface TallyPart {
  readonly incidents: number;
  readonly counted: Readonly<Record<Counted, CountsPart>>;
  readonly times: Readonly<Record<(typeof TIMES)[number], Float64Array>>;
}

/** What the update KPI counts (R11). */
type UpdateUnit = ComplianceReport['updateUnit'];

/** What is counted of some incidents; two of them can be merged, and the order of what is added does not matter. */
export class Tally {
  incidents = 0;
  readonly responseSupport = new Values();
  readonly responseElapsed = new Values();
  readonly repairSupport = new Values();
  readonly repairElapsed = new Values();
  readonly #counted: Record<Counted, Counts>;
  /** What is chosen is one of the two counts of updates, or counted apart where versions of the agreement differ in it. */
  readonly #isApart: boolean;

  constructor(unit: UpdateUnit) {
    this.#counted = countedBy(() => new Counts());
    this.#isApart = unit === 'by-version';
    if (unit !== 'by-version') this.#counted.chosen = this.#counted[unit];
  }

  count(as: Counted, judgement: Judgement, target: PerformanceTarget): void {
    if (as !== 'chosen' || this.#isApart) this.#counted[as].add(judgement, target);
  }

  /** Counts the time from the report to the answer. */
  responded(supportMs: SupportMs, elapsedMs: number): void {
    this.responseSupport.push(supportMs);
    this.responseElapsed.push(elapsedMs);
  }

  /** Counts the time from the report to the repair. */
  repaired(supportMs: SupportMs, elapsedMs: number): void {
    this.repairSupport.push(supportMs);
    this.repairElapsed.push(elapsedMs);
  }

  /** What was counted so far, to be added to another tally. */
  part(): TallyPart {
    const times = Object.fromEntries(TIMES.map((name) => [name, Values.joined([this[name]])])) as TallyPart['times'];
    return { incidents: this.incidents, counted: this.#parts(), times };
  }

  #parts(): TallyPart['counted'] {
    return countedBy((as) => this.#counted[as].part());
  }

  /** Adds the counts and the times of another. */
  merge(part: TallyPart): void {
    this.#add(part);
    for (const name of TIMES) this[name].append(part.times[name]);
  }

  #add({ incidents, counted }: Omit<TallyPart, 'times'>): void {
    this.incidents += incidents;
    for (const as of COUNTED) if (as !== 'chosen' || this.#isApart) this.#counted[as].merge(counted[as]);
  }

  /** The totals of some tallies together, which count updates alike; their times are sorted without being copied. */
  static totals(parts: readonly Tally[], unit: UpdateUnit): Totals {
    const whole = new Tally(unit);
    for (const part of parts) whole.#add({ incidents: part.incidents, counted: part.#parts() });
    const times = TIMES.map((name) => parts.map((part) => part[name]));
    const room = new Float64Array(Math.max(...times.map(Values.countOf)));
    const [responseSupport, responseElapsed, repairSupport, repairElapsed] = times.map((all) => distribution(all, room)) as [
      Distribution,
      Distribution,
      Distribution,
      Distribution,
    ];
    const { response, chosen, incident, update, mttr } = countedBy((as) => kpiTotals(whole.#counted[as].part()));
    return Object.freeze({
      incidents: whole.incidents,
      kpis: Object.freeze({ response, update: unit === 'by-version' ? chosen : { incident, update }[unit], mttr }),
      updatesBy: Object.freeze({ incident, update }),
      responseTime: Object.freeze({ support: responseSupport, elapsed: responseElapsed }),
      repairTime: Object.freeze({ support: repairSupport, elapsed: repairElapsed }),
    });
  }
}

function countedBy<Value>(of: (as: Counted) => Value): Record<Counted, Value> {
  return { response: of('response'), chosen: of('chosen'), incident: of('incident'), update: of('update'), mttr: of('mttr') };
}
