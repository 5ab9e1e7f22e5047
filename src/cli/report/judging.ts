import { ACTS, type Act, type Agreement, type AgreementVersions } from '../../agreement/index.js';
import { type DetailedBuilder, type DetailsKept, detailedBuilder, type GroupBy } from '../../compliance/index.js';
import { isoReader } from '../../tickets/index.js';
import { parseLocalDate } from '../../time/index.js';
import { agreementOf } from '../agreed/agreementOf.js';
import type { AgreementOptions } from '../agreed/agreementOptions.js';
import { dateFrom, fromOptions, type WrittenOptions } from '../fromOption.js';
import { noPeriodBefore, notBefore } from '../messages.js';
import { WrongUse } from '../WrongUse.js';
import { type Dates, periodBefore } from './facts/periodBefore.js';
import { periodOption } from './periodOption.js';
import { recording } from './recording.js';

/** The options that say how incidents are judged. */
export interface JudgingOptions extends AgreementOptions {
  readonly at: string;
  readonly zone?: string | undefined;
  readonly period?: string;
  readonly compare?: string;
  readonly worst: string;
}

/** What judges the incidents of a file: for the report, and for the period before it. */
export interface Judging {
  readonly agreement: Agreement | AgreementVersions;
  readonly now: DetailedBuilder;
  readonly before: DetailedBuilder | undefined;
}

/** What is kept of the incidents. */
export interface JudgingKept extends DetailsKept {
  readonly groupBy: readonly GroupBy[];
}

/** Makes what judges the incidents of a source that records some acts (R20). */
export type MakeJudging = (recorded: readonly Act[], kept: JudgingKept) => Judging;

/** What the options ask for; options that cannot be used are refused here, before a file is read. */
export function judging(options: JudgingOptions): MakeJudging {
  const { period, compare, worst } = options;
  const now = period === undefined ? [] : periodOption('--period', period);
  const before = compare === undefined ? undefined : beforeOption(compare, now);
  const agreement = agreementOf(options);
  const terms = {
    at: dateFrom('--at', options.at, isoReader(options.zone)),
    // A count as people write it: an empty text would be 0, and 0x10 would be 16.
    worst: /^\d+$/.test(worst) ? Number(worst) : Number.NaN,
  };
  const make: MakeJudging = (recorded, kept) => {
    const judgedBy = recording(agreement, recorded);
    const builder = (option: string, text: string | undefined, [from = '', to = '']: readonly string[], keeps: JudgingKept) => {
      const written: WrittenOptions = {
        at: ['--at', options.at],
        worst: ['--worst', worst],
        period: [option, text],
        'period.from': [option, from],
        'period.to': [option, to],
      };
      const { groupBy } = keeps;
      return fromOptions(written, () => detailedBuilder({ ...terms, period: periodOf(from, to), groupBy, agreement: judgedBy }, keeps));
    };
    return {
      agreement,
      now: builder('--period', period, now, kept),
      before: before && builder('--compare', compare, before, { ...kept, misses: 0, onMiss: undefined }),
    };
  };
  make(ACTS, { groupBy: [], by: 'month', misses: 0 });
  return make;
}

/** An end that is left out leaves the period open there. */
function periodOf(from: string, to: string): { readonly from?: string; readonly to?: string } {
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

/** `previous`, or a period as `--period` has it that has ended before the other begins. */
function beforeOption(text: string, [from = '', to = '']: readonly string[]): Dates {
  const isPrevious = text.trim().toLowerCase() === 'previous';
  const before = isPrevious ? from !== '' && to !== '' && periodBefore([from, to]) : periodOption('--compare', text);
  if (from === '' || !before) throw new WrongUse(noPeriodBefore(isPrevious));
  const [end, start] = [before[1], from].map(parseLocalDate);
  // Dates that do not exist are refused where they are read.
  if (before[1] === '' || (end !== undefined && start !== undefined && end >= start)) throw new WrongUse(notBefore(text, from));
  return before;
}
