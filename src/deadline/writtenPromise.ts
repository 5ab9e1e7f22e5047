import type { Agreement } from '../agreement/index.js';
import { coveredInstant } from '../clock/index.js';
import {
  type Call,
  choiceIn,
  type Given,
  hasFields,
  isLeftOut,
  madeByOther,
  madeByStanding,
  notAWrittenDeadline,
  notPauses,
} from '../errors/index.js';
import { type EpochMs, epochMsIn, firstEndingAfter, type Interval, joined } from '../time/index.js';
import { KPIS, type Priority } from '../vocabulary/index.js';
import { priorityIn } from './incidentInput.js';
import { type KpiPromise, kpiPromise, type Promised } from './Promised.js';
import { pauseIn, pausesIn } from './pauses.js';
import { pausesOn } from './pausesOn.js';
import { type TimedAgreement, timedAgreement } from './TimedAgreement.js';
import { onWholeDays, thirdLinePromise } from './thirdLineResponseDeadline.js';
import { countsAsStanding } from './WrittenDeadline.js';

const FIELDS: readonly string[] = ['kpi', 'priority', 'startedBy', 'startMs', 'pauses', 'reopened', 'agreement'];

/** What starts the clock of each promise (R8, R10, R12, R13). */
const STARTED_BY: Readonly<Record<Promised['kpi'], readonly Promised['startedBy'][]>> = {
  response: ['report', 'priority-change'],
  update: ['report', 'last-contact', 'priority-change'],
  mttr: ['report', 'priority-change'],
  'third-line': ['complete-report'],
};

/** A promise as the JSON of its deadline has it, by an agreement, and where its start stands. */
export function writtenPromise(
  given: Given,
  agreement: Agreement,
  call: Call,
): { readonly promised: Promised; readonly start: Given } | undefined {
  const timed = timedAgreement(agreement, call);
  if (!hasFields(given, FIELDS, notAWrittenDeadline)) return undefined;
  refuseOther(given.field('agreement'), countsAsStanding(agreement));
  const kpi = choiceIn(given.field('kpi'), [...KPIS, 'third-line'] as const, notAWrittenDeadline);
  if (kpi === undefined) return undefined;
  const startedBy = choiceIn(given.field('startedBy'), STARTED_BY[kpi], notAWrittenDeadline);
  const start = given.field('startMs');
  const startMs = coveredInstant(timed.timeline, epochMsIn(start), start);
  if (kpi === 'third-line') {
    return startMs === undefined ? undefined : { promised: thirdLinePromise(onWholeDays(timed), agreement, startMs), start };
  }
  const priority = priorityIn(given.field('priority'));
  const pauses = pausesIn(timed, given.field('pauses'));
  const reopened = reopenedIn(timed, given.field('reopened'));
  if (call.found > 0) return undefined;
  const stretches: Interval[] = [];
  for (const [entry, stretch] of reopened as readonly Reopened[]) {
    if (!isPaused(pauses, stretch as Interval)) entry.refuse(notAWrittenDeadline());
    stretches.push(stretch as Interval);
  }
  const paused = pausesOn(timed.timeline, pauses, joined(stretches));
  const promised = kpiPromise(timed, kpi, priority as Priority, startMs as EpochMs, startedBy as KpiPromise['startedBy'], paused);
  return { promised, start };
}

/** A stretch from a repair to its reopening, and where it stands; none where it was refused. */
type Reopened = readonly [Given, Interval | undefined];

function reopenedIn(timed: TimedAgreement, given: Given): readonly Reopened[] | undefined {
  return isLeftOut(given) ? [] : given.entries(notPauses)?.map((entry) => [entry, pauseIn(timed, entry)] as const);
}

/** R18. Whether what a reopening ends lies in one of the pauses, which are in order and apart; what is empty takes nothing of any. */
function isPaused(pauses: readonly Interval[], { fromMs, toMs }: Interval): boolean {
  const pause = pauses[firstEndingAfter(pauses, fromMs)];
  return fromMs === toMs || (pause !== undefined && pause.fromMs <= fromMs && toMs <= pause.toMs);
}

/** A deadline is read by the agreement that it was made by: by another, the same instant would be explained otherwise. */
function refuseOther(given: Given, isStanding: boolean): void {
  const madeBy = isLeftOut(given) ? 'standing' : choiceIn(given, ['other'] as const, notAWrittenDeadline);
  if (madeBy === 'other' && isStanding) given.refuse(madeByOther());
  if (madeBy === 'standing' && !isStanding) given.refuse(madeByStanding());
}
