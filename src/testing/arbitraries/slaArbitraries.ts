import type { CalendarDefinition } from '../../calendar/index.js';
import type { IncidentFields } from '../../incident/index.js';
import { formatIso, formatLocalDate, type LocalDate, MS_PER_DAY, offsetAt } from '../../time/index.js';
import type { Priority } from '../../vocabulary/index.js';
import { fieldsOf } from '../builder/fieldsOf.js';
import { agreements, type ChosenAgreement, calendars } from './agreements.js';
import { drafts, priorities } from './drafts.js';
import { type DrawOptions, type DrawTerms, drawTermsIn } from './drawTerms.js';
import type { Arbitrary, FastCheck } from './FastCheck.js';
import { fastCheckIn } from './fastCheckIn.js';
import { around, type ImpossibleHistory, MISTAKES } from './impossible.js';
import { days, instantsMs } from './instants.js';
import { placed } from './placed.js';
import { asBuilder, printedAs } from './printed.js';

/** A pause of a drawn report. */
export interface DrawnPause {
  readonly from: string;
  readonly to: string;
}

/** What `deadlines` takes. */
export interface DrawnReport {
  readonly priority: Priority;
  readonly reportedAt: string;
  readonly lastContactAt?: string;
  readonly pauses?: readonly DrawnPause[];
}

/** What can be drawn; instants are ISO 8601 on the agreement's clocks, and shrink towards Monday 23 November 2026 at 09:00. */
export interface SlaArbitraries {
  /** Instants, more than half of them where mistakes show: openings and closings, holidays, changes of the clocks, ends of years. */
  instant(options?: DrawOptions): Arbitrary<string>;
  /** Dates, as often where mistakes show. */
  date(options?: DrawOptions): Arbitrary<LocalDate>;
  priority(): Arbitrary<Priority>;
  /** Pauses that each end after they begin; they may overlap. */
  pauses(options?: DrawOptions): Arbitrary<readonly DrawnPause[]>;
  /** Reports for `deadlines`, some with a last contact and pauses after them. */
  report(options?: DrawOptions): Arbitrary<DrawnReport>;
  /** Histories for `incident`: each is possible, none is thrown away. Many acts fall on a deadline, a millisecond beside it, or together. */
  history(options?: DrawOptions): Arbitrary<IncidentFields>;
  /** Histories that `incident` refuses, with an issue that it must name. */
  impossibleHistory(options?: DrawOptions): Arbitrary<ImpossibleHistory>;
  /** Calendars for `supportClock`. */
  calendar(): Arbitrary<CalendarDefinition>;
  /** Agreements of which anything that may be chosen is chosen. */
  agreement(): Arbitrary<ChosenAgreement>;
}

const QUARTER = 900_000;

/**
 * Arbitraries for fast-check, which is handed in: what a law about support hours, deadlines and incidents is to hold for.
 *
 * Convention of ours, no clause; R1 to R20 say where mistakes show. A counterexample reads as a person would write it: an instant as a text, a history as
 * the line of `aTicket()` that makes it.
 *
 * @param fc fast-check 3 or newer, as you import it
 * @returns functions that make arbitraries
 * @throws {SlaInputError} for what is not fast-check, and by its functions for what is no agreement, and for dates that are none or that it does not know
 * @example
 * import { responseDeadline } from '@cloudcti/sla';
 * import { slaArbitraries } from '@cloudcti/sla/testing';
 * import fc from 'fast-check';
 *
 * const { instant } = slaArbitraries(fc);
 * const hasDeadline = (reportedAt: string) => responseDeadline({ priority: 1, reportedAt }).kind === 'due';
 * fc.check(fc.property(instant(), hasDeadline)).failed; // => false
 * fc.check(fc.property(instant(), () => false)).counterexample; // => ['2026-11-23T09:00+01:00']
 */
export function slaArbitraries(fc: FastCheck): SlaArbitraries {
  fastCheckIn(fc);
  const text = (epochMs: number, zone: string) => formatIso(epochMs, offsetAt(zone, epochMs));
  const spans = fc.array(fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 })), { maxLength: 3 });

  function historyOf(terms: DrawTerms): Arbitrary<IncidentFields> {
    const { agreement, zone } = terms;
    return fc.tuple(instantsMs(fc, terms), drafts(fc)).map(([reportedMs, draft]) => {
      const fields = fieldsOf(placed(draft, reportedMs, agreement), zone);
      return printedAs(fields, fc.toStringMethod, () => asBuilder(fields, zone));
    });
  }

  return Object.freeze({
    instant(options) {
      const terms = drawTermsIn('instant', options);
      return instantsMs(fc, terms).map((epochMs) => text(epochMs, terms.zone));
    },
    date: (options) => days(fc, drawTermsIn('date', options)).map(formatLocalDate),
    priority: () => priorities(fc),
    pauses(options) {
      const terms = drawTermsIn('pauses', options);
      const { zone } = terms;
      const pause = fc.tuple(instantsMs(fc, terms), fc.nat({ max: 2 * MS_PER_DAY }));
      return fc
        .array(pause, { maxLength: 3 })
        .map((list) => list.map(([fromMs, ms]) => ({ from: text(fromMs, zone), to: text(fromMs + ms, zone) })));
    },
    report(options) {
      const terms = drawTermsIn('report', options);
      const { zone } = terms;
      const contact = fc.option(fc.nat({ max: 300 }), { nil: undefined });
      return fc.tuple(priorities(fc), instantsMs(fc, terms), contact, spans).map(([priority, reportedMs, later, waits]) => {
        const after = (quarters: number) => text(reportedMs + quarters * QUARTER, zone);
        return {
          priority,
          reportedAt: text(reportedMs, zone),
          ...(later === undefined ? {} : { lastContactAt: after(later) }),
          ...(waits.length === 0 ? {} : { pauses: waits.map(([from, length]) => ({ from: after(from), to: after(from + length) })) }),
        };
      });
    },
    history: (options) => historyOf(drawTermsIn('history', options)),
    impossibleHistory: (options) =>
      fc
        .tuple(historyOf(drawTermsIn('impossibleHistory', options)), fc.nat({ max: MISTAKES.length - 1 }), fc.nat({ max: MS_PER_DAY }))
        .map(([fields, index, earlierMs]) => (MISTAKES[index] as (typeof MISTAKES)[number])(fields, around(fields, earlierMs))),
    calendar: () => calendars(fc),
    agreement: () => agreements(fc),
  } satisfies SlaArbitraries);
}
