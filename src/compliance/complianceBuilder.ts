import { type Assessed, assessWith, historyIn, type Known, type Missed, reportDay, timeFromReport } from '../assessment/index.js';
import { Call, CallAbout, closedClass, frozen, type Given, notAnotherBuilder, notCounted, withOwnMethods } from '../errors/index.js';
import { explain } from '../explain/index.js';
import type { Incident } from '../incident/index.js';
import { type DayNumber, formatLocalDate, type LocalDate } from '../time/index.js';
import type { ComplianceReport } from './Compliance.js';
import { type ComplianceOptions, type ComplianceTerms, complianceTermsIn } from './ComplianceOptions.js';
import type { CompliancePart } from './CompliancePart.js';
import { Groupings } from './Groupings.js';
import { keyOf } from './grouping.js';
import { missedOf, missOf } from './misses.js';
import { partIn } from './partIn.js';
import type { Tally } from './Tally.js';
import { type Verdict, verdictsOf } from './verdictsOf.js';
import { WorstMisses } from './WorstMisses.js';

/** Builds a report incident by incident; made by `complianceBuilder`. */
export interface ComplianceBuilder {
  /** Judges and counts an incident; what is wrong with it is told with its id, and it is not counted. */
  add(incident: Incident): void;
  /** Takes over what another builder with the same options has counted, or its part from another thread; that one is not to be used any more. */
  merge(other: ComplianceBuilder | CompliancePart): void;
  /** What was counted so far, as plain data: `postMessage` and `structuredClone` take it, and the builder of another thread merges it. */
  part(): CompliancePart;
  /** The report on all that was added. */
  report(): ComplianceReport;
}

/**
 * Builds a compliance report from incidents one at a time, so that a stream or several workers can feed it.
 *
 * SLA §5; R11, R17 and R18. What comes out does not depend on the order of the incidents, nor on how they were divided among builders that are merged.
 *
 * Bound: an incident takes what `assess` takes. Kept are counts, four numbers an incident, two more for each grouping, and at most twice `worst` misses.
 *
 * @param options when it is judged, by which agreement, the period, and what the incidents are grouped by
 * @throws {SlaInputError} for options that are none
 * @example
 * import { incident, complianceBuilder } from '@cloudcti/sla';
 *
 * const builder = complianceBuilder({ at: '2026-12-01T00:00+01:00', period: { from: '2026-11-01', to: '2026-11-30' } });
 * const reportedAt = '2026-11-23T09:00+01:00';
 * builder.add(incident({ id: 'A', priority: 2, reportedAt, respondedAt: '2026-11-23T17:00+01:00', repairedAt: '2026-11-23T17:00+01:00' }));
 * builder.add(incident({ id: 'B', priority: 2, reportedAt, respondedAt: '2026-11-24T09:00+01:00', repairedAt: '2026-11-24T09:30+01:00' }));
 * const { total, worst } = builder.report();
 * total.kpis.response.attainment; // => { kind: 'share', value: 0.5 }
 * total.kpis.response.verdict; // => 'not-attained'
 * worst[0].id; // => 'B'
 */
export function complianceBuilder(options: ComplianceOptions): ComplianceBuilder {
  return new Builder(options, 'complianceBuilder');
}

/** An incident that was counted, and what was found. */
export interface CountedIncident extends Pick<Assessed, 'assessment' | 'agreement' | 'timed'> {
  readonly incident: Incident;
  /** The local date of its report. */
  readonly date: LocalDate;
  readonly known: Known;
  readonly verdicts: readonly Verdict[];
  readonly missed: readonly Missed[];
}

class CountingBuilder implements ComplianceBuilder {
  readonly #givenOf: (incident: Incident) => Given;
  readonly #counted: ((counted: CountedIncident) => void) | undefined;
  readonly #terms: ComplianceTerms;
  readonly #groupings: Groupings;
  readonly #dates = new Map<DayNumber, LocalDate>();
  readonly #worst: WorstMisses;
  #outsidePeriod = 0;
  #reportedLater = 0;

  /** `givenOf` says where an incident stands, for the errors that are about it; `counted` is told of each that is counted. */
  constructor(
    options: ComplianceOptions,
    fn: string,
    givenOf = (incident: Incident) => new CallAbout(fn, incident).object('incident', incident),
    counted?: (counted: CountedIncident) => void,
  ) {
    this.#givenOf = givenOf;
    this.#counted = counted;
    const call = new Call(fn);
    this.#terms = call.checked(complianceTermsIn(call.object('options', options)));
    this.#groupings = new Groupings(this.#terms.groupBy, this.#terms.updateUnit);
    this.#worst = new WorstMisses(this.#terms.worst);
    withOwnMethods(this);
  }

  add(incident: Incident): void {
    const given = this.#givenOf(incident);
    const { call } = given;
    const history = call.checked(historyIn(given));
    const date = this.#dateOf(history, call);
    if (this.#isOutsidePeriod(date)) {
      this.#outsidePeriod += 1;
      return;
    }
    const assessed = assessWith(history, this.#terms.judge, given);
    const { assessment, agreement, known } = assessed;
    if (known === undefined) {
      this.#reportedLater += 1;
      return;
    }
    const tallies = this.#groupings.talliesOf((by) => keyOf(by, history, assessment.priority, date as LocalDate));
    const verdicts = verdictsOf(assessment, agreement);
    for (const tally of tallies) {
      tally.incidents += 1;
      for (const verdict of verdicts) tally.count(verdict);
    }
    this.#addTimes(tallies, history, assessed, known);
    const missed = missedOf(assessment);
    for (let place = 0; place < missed.length; place++) this.#addMiss(history, missed[place] as Missed, place);
    this.#counted?.({ incident: history, date: date as LocalDate, assessment, agreement, timed: assessed.timed, known, verdicts, missed });
  }

  #addMiss(incident: Incident, missed: Missed, place: number): void {
    if (this.#worst.mayHold(missed)) this.#worst.add({ miss: missOf(incident, missed), incident, place });
  }

  merge(other: ComplianceBuilder | CompliancePart): void {
    const part = this.#partIn(other);
    const known = new Map<Incident, readonly Missed[]>();
    const misses = part.worst.map(({ incident, place }, index) => {
      const missed = known.get(incident) ?? this.#missed(incident, index);
      known.set(incident, missed);
      const found = missed[place] ?? new Call('merge').given(`other.worst[${index}].place`, place).reject(notCounted());
      return { miss: missOf(incident, found), incident, place };
    });
    // All that can be refused was by now: a merge that throws has added nothing.
    this.#groupings.merge(part);
    this.#outsidePeriod += part.leftOut.outsidePeriod;
    this.#reportedLater += part.leftOut.reportedLater;
    for (const miss of misses) this.#worst.add(miss);
  }

  part(): CompliancePart {
    return frozen({
      kind: 'compliance-part',
      scope: this.#scope(),
      ...this.#groupings.part(),
      worst: this.#worst.sorted().map(({ incident, place }) => ({ incident, place })),
      leftOut: { outsidePeriod: this.#outsidePeriod, reportedLater: this.#reportedLater },
    });
  }

  #partIn(other: ComplianceBuilder | CompliancePart): CompliancePart {
    const given = new Call('merge').given('other', other);
    const scope = this.#scope();
    // What this copy of the library made is known, and needs no reading.
    if (typeof other !== 'object' || other === null || !(#terms in other))
      return given.call.checked(partIn(this.#partOf(given), this.#terms, scope));
    return other === this || other.#scope() !== scope ? given.reject(notAnotherBuilder()) : other.part();
  }

  /** What a builder behind a proxy, or one of another copy of the library, has counted: its part, which is read as any other is. */
  #partOf(given: Given): Given {
    const part: unknown = given.field('part').received;
    if (typeof part !== 'function') return given;
    return part === this.part
      ? given.reject(notAnotherBuilder())
      : given.holding(given.looked(() => (part as () => unknown).call(given.received)));
  }

  /** A deadline does not cross threads, and follows from the history. */
  #missed(incident: Incident, index: number): readonly Missed[] {
    const given = new CallAbout('merge', incident).given(`other.worst[${index}].incident`, incident);
    if (this.#isOutsidePeriod(this.#dateOf(incident, given.call))) given.reject(notCounted());
    return missedOf(assessWith(incident, this.#terms.judge, given).assessment);
  }

  report(): ComplianceReport {
    return Object.freeze({
      atMs: this.#terms.judge.atMs,
      period: this.#terms.period,
      updateUnit: this.#terms.updateUnit,
      ...this.#groupings.totals(),
      worst: Object.freeze(this.#worst.sorted().map(({ miss }) => Object.freeze({ ...miss, trail: explain(miss.deadline) }))),
      leftOut: Object.freeze({ outsidePeriod: this.#outsidePeriod, reportedLater: this.#reportedLater }),
    });
  }

  /** The local date of an incident's report; none where it lies outside the agreement's years, which is refused when it is judged. */
  #dateOf(incident: Incident, call: Call): LocalDate | undefined {
    const day = reportDay(incident, this.#terms.judge, call);
    if (day === undefined) return undefined;
    return this.#dates.get(day) ?? this.#newDate(day);
  }

  /** Writing a date costs more than judging does, and days come again. */
  #newDate(day: DayNumber): LocalDate {
    const date = formatLocalDate(day);
    this.#dates.set(day, date);
    return date;
  }

  #isOutsidePeriod(date: LocalDate | undefined): boolean {
    const { from, to } = this.#terms.period;
    return date !== undefined && (date < (from ?? date) || date > (to ?? date));
  }

  #scope(): string {
    return JSON.stringify(this.#terms);
  }

  /** R19, R20. Counts the times from the report to the answer and to the repair, as far as they are known and the source records them. */
  #addTimes(tallies: readonly Tally[], incident: Incident, { timed, agreement }: Assessed, known: Known): void {
    const { answeredMs, repairedMs } = known;
    if (answeredMs !== undefined && agreement.recorded.includes('response')) {
      const supportMs = timeFromReport(timed, incident, answeredMs, known.responseWaits.pauses);
      this.#groupings.responded(tallies, supportMs, answeredMs - incident.reportedMs);
    }
    if (repairedMs !== undefined && agreement.recorded.includes('repair')) {
      const supportMs = timeFromReport(timed, incident, repairedMs, known.waits.pauses);
      this.#groupings.repaired(tallies, supportMs, repairedMs - incident.reportedMs);
    }
  }
}

/** One of whose state nothing can be reached. */
export const Builder = /* @__PURE__ */ closedClass(CountingBuilder);
