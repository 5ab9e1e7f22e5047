import type { Priority } from '@cloudcti/sla';
import { type Acts, historyOf, local } from '../history.js';
import { drawn, judged } from '../judged.js';
import { CHOSEN_READINGS, standing, type VectorAgreement } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';

/** Priority, report, what happened, and when it is judged. */
type ByHand = readonly [Priority, string, Acts, string];

const cases = (agreement: VectorAgreement, byHand: readonly ByHand[]): readonly Case[] =>
  byHand.map(([priority, reported, acts, at]) => judged(agreement, historyOf(priority, reported, acts), local(at)));

const REPORT = '2026-11-23 09:00';
/** Long after all of it. */
const LATER = '2026-12-10 12:00';

/** Priority 2 reported on Monday at 09:00: response and update due at 17:00 that day, repair on Wednesday at 17:00. */
const ACTS: readonly ByHand[] = [
  [2, REPORT, {}, '2026-11-23 08:59'],
  [2, REPORT, {}, REPORT],
  [2, REPORT, {}, '2026-11-23 17:00'],
  [2, REPORT, {}, '2026-11-23 17:00:00.001'],
  [2, REPORT, {}, LATER],
  [2, REPORT, { responded: '2026-11-23 17:00' }, LATER],
  [2, REPORT, { responded: '2026-11-23 17:00:00.001' }, LATER],
  [2, REPORT, { responded: '2026-11-23 16:59:59.999' }, LATER],
  [2, REPORT, { responded: REPORT }, LATER],
  [2, REPORT, { responded: '2026-11-24 20:00' }, LATER],
  // What happens later is not known yet.
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-25 17:00']] }, '2026-11-23 09:59:59.999'],
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-25 17:00']] }, '2026-11-25 17:00'],
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-25 17:00:00.001']] }, LATER],
  // R8. Contacts at one instant are one; none is due after the repair.
  [2, REPORT, { responded: '2026-11-23 10:00', updated: ['2026-11-23 10:00'] }, '2026-11-23 11:00'],
  [2, REPORT, { responded: '2026-11-23 10:00', updated: ['2026-11-24 09:30', '2026-11-24 09:30', '2026-11-25 08:45'] }, '2026-11-25 12:00'],
  [2, REPORT, { responded: '2026-11-23 10:00', updated: ['2026-11-24 09:30:00.001'], repaired: [['2026-11-24 16:00']] }, LATER],
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-23 11:00']] }, LATER],
  [2, REPORT, { updated: ['2026-11-23 10:00'] }, '2026-11-23 12:00'],
  // R19. A repair answers too, in time or late.
  [2, REPORT, { repaired: [['2026-11-23 12:00']] }, LATER],
  [2, REPORT, { repaired: [['2026-11-24 12:00']] }, LATER],
  [2, REPORT, { responded: '2026-11-24 12:00', repaired: [['2026-11-23 12:00']] }, LATER],
  [3, REPORT, { repaired: [['2026-11-24 09:00']] }, LATER],
  [3, REPORT, { repaired: [['2026-11-24 09:00:00.001']] }, LATER],
  // R9. Neither best effort nor to be determined is ever met or missed.
  [1, REPORT, { responded: '2026-11-23 09:10' }, LATER],
  [3, REPORT, { responded: '2026-11-23 09:10' }, LATER],
  [4, REPORT, { responded: '2026-11-24 09:00', updated: ['2026-11-24 10:00', '2026-12-01 10:00'] }, LATER],
  // R12. While a pause lasts nothing is promised, and what is left stands still.
  [2, REPORT, { paused: [['2026-11-23 11:00']] }, '2026-11-24 16:00'],
  [2, REPORT, { paused: [['2026-11-23 11:00', '2026-11-24 16:00']] }, '2026-11-24 16:30'],
  [
    2,
    REPORT,
    { responded: '2026-11-23 10:00', paused: [['2026-11-24 10:00', '2026-11-24 13:00']], repaired: [['2026-11-26 11:30']] },
    LATER,
  ],
  [
    2,
    REPORT,
    { responded: '2026-11-23 10:00', paused: [['2026-11-24 10:00', '2026-11-24 13:00']], repaired: [['2026-11-26 11:30:00.001']] },
    LATER,
  ],
  [
    2,
    REPORT,
    { responded: '2026-11-23 10:00', paused: [['2026-11-23 10:00', '2026-11-23 13:00']], repaired: [['2026-11-26 08:30']] },
    LATER,
  ],
];

/** R5, R8, R9, R12, R19 and R20. How incidents stand whose priority stays and that are not reopened. */
export function assessmentVectors(): Topic {
  const limits = { changes: 0, repairs: 1, pauses: 2 };
  const answered = ACTS.filter(([, , { repaired }]) => repaired !== undefined);
  const { onlyResponse, noResponses, repairsOnly, agreedMttr } = CHOSEN_READINGS;
  const always = () => true;
  const groupOf = (agreement: VectorAgreement, list: readonly Case[]) => group('assessments', 'assess', agreement, list);
  return {
    topic: 'assessments',
    about:
      'How an incident stands at an instant: met, missed, running, paused or not judged, for the response, each update and the repair.',
    operation: 'assess',
    groups: [
      groupOf(standing, [...cases(standing, ACTS), ...drawn(standing, limits, 30, 51, always)]),
      groupOf(onlyResponse, [
        ...cases(onlyResponse, answered),
        ...drawn(onlyResponse, limits, 12, 52, ({ repairs }) => repairs.length > 0),
      ]),
      groupOf(noResponses, cases(noResponses, ACTS.slice(10, 20))),
      groupOf(repairsOnly, cases(repairsOnly, ACTS.slice(10, 20))),
      groupOf(
        agreedMttr,
        drawn(agreedMttr, limits, 12, 53, ({ priority }) => priority === 1),
      ),
    ],
  };
}

const CHANGES: readonly ByHand[] = [
  // A verdict once given stands.
  [2, REPORT, { responded: '2026-11-23 15:00', changed: [['2026-11-24 09:00', 1]] }, LATER],
  [2, REPORT, { responded: '2026-11-24 10:00', changed: [['2026-11-24 09:00', 3]] }, LATER],
  [2, REPORT, { responded: '2026-11-23 10:00', changed: [['2026-11-27 09:00', 3]], repaired: [['2026-11-30 09:00']] }, LATER],
  [3, REPORT, { responded: '2026-11-23 15:00', changed: [['2026-11-30 09:00', 1]] }, LATER],
  // The new row applies from the report on to what still runs.
  [3, REPORT, { changed: [['2026-11-23 10:00', 1]], responded: '2026-11-23 13:00' }, LATER],
  [3, REPORT, { changed: [['2026-11-23 10:00', 1]], responded: '2026-11-23 13:00:00.001' }, LATER],
  [1, REPORT, { changed: [['2026-11-23 10:00', 3]], responded: '2026-11-24 09:00' }, LATER],
  // Missed through the change.
  [3, REPORT, { changed: [['2026-11-23 14:00', 1]] }, '2026-11-23 15:00'],
  [3, REPORT, { changed: [['2026-11-23 14:00', 1]], responded: '2026-11-23 14:30' }, LATER],
  [3, REPORT, { changed: [['2026-11-23 13:00', 1]], responded: '2026-11-23 13:30' }, LATER],
  // An act at the very instant of a change is judged by the row before it.
  [3, REPORT, { changed: [['2026-11-23 14:00', 1]], responded: '2026-11-23 14:00' }, LATER],
  [2, REPORT, { responded: '2026-11-23 10:00', changed: [['2026-11-26 12:00', 3]], repaired: [['2026-11-26 12:00']] }, LATER],
  [2, REPORT, { responded: '2026-11-23 10:00', changed: [['2026-11-25 12:00', 3]], repaired: [['2026-11-25 12:00']] }, LATER],
  // To the priority that stands, and there and back.
  [2, REPORT, { responded: '2026-11-23 10:00', changed: [['2026-11-23 11:00', 2]] }, '2026-11-23 12:00'],
  [
    2,
    REPORT,
    {
      changed: [
        ['2026-11-23 10:00', 3],
        ['2026-11-23 11:00', 2],
      ],
      responded: '2026-11-23 17:00',
    },
    LATER,
  ],
  [
    3,
    REPORT,
    {
      changed: [
        ['2026-11-23 14:00', 1],
        ['2026-11-23 15:00', 3],
      ],
      responded: '2026-11-23 16:00',
    },
    LATER,
  ],
];

/** R12. How incidents stand whose priority changed. */
export function priorityChangeVectors(): Topic {
  const limits = { changes: 2, repairs: 1, pauses: 1 };
  const has = ({ changes }: { readonly changes: readonly unknown[] }) => changes.length > 0;
  const { fromReport, fromChange } = CHOSEN_READINGS;
  const groupOf = (agreement: VectorAgreement, count: number, seed: number) =>
    group('priority-changes', 'assess', agreement, [...cases(agreement, CHANGES), ...drawn(agreement, limits, count, seed, has)]);
  return {
    topic: 'priority-changes',
    about:
      'How an incident stands whose priority changed: what was met or missed by then stays so, and the new row judges what still runs.',
    operation: 'assess',
    groups: [groupOf(standing, 24, 61), groupOf(fromReport, 6, 62), groupOf(fromChange, 6, 63)],
  };
}

const REOPENED: readonly ByHand[] = [
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-24 12:00', '2026-11-26 12:00']] }, '2026-11-26 13:00'],
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-24 12:00', '2026-11-26 12:00'], ['2026-11-27 17:00']] }, LATER],
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-24 12:00', '2026-11-26 12:00'], ['2026-11-27 17:00:00.001']] }, LATER],
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-24 12:00', '2026-11-26 12:00'], ['2026-12-04 12:00']] }, LATER],
  [2, REPORT, { repaired: [['2026-11-23 12:00', '2026-11-25 12:00']] }, '2026-11-25 16:00'],
  [2, REPORT, { repaired: [['2026-11-23 12:00', '2026-11-23 12:00']] }, LATER],
  [2, REPORT, { responded: '2026-11-23 10:00', repaired: [['2026-11-26 12:00', '2026-11-27 12:00'], ['2026-11-27 13:00']] }, LATER],
  [
    2,
    '2026-11-20 16:00',
    { responded: '2026-11-20 16:30', repaired: [['2026-11-20 17:00', '2026-11-23 08:30'], ['2026-11-24 17:00']] },
    LATER,
  ],
  [
    1,
    REPORT,
    { responded: '2026-11-23 10:00', updated: ['2026-11-23 14:00'], repaired: [['2026-11-23 15:00', '2026-11-24 10:00']] },
    '2026-11-24 12:00',
  ],
  [3, REPORT, { repaired: [['2026-11-23 12:00', '2026-11-24 12:00']], responded: '2026-11-24 16:00' }, LATER],
];

/** R18. How incidents stand that were repaired, reopened and repaired again. */
export function reopeningVectors(): Topic {
  const limits = { changes: 0, repairs: 4, pauses: 1 };
  const has = ({ repairs }: { readonly repairs: readonly { readonly toMs: number }[] }) =>
    repairs.some(({ toMs }) => Number.isFinite(toMs));
  const { reopeningCounts, onlyResponse } = CHOSEN_READINGS;
  const groupOf = (agreement: VectorAgreement, count: number, seed: number) =>
    group('reopenings', 'assess', agreement, [...cases(agreement, REOPENED), ...drawn(agreement, limits, count, seed, has)]);
  return {
    topic: 'reopenings',
    about: 'How a reopened incident stands: it is the same incident, the time until its reopening is a pause, and the last repair counts.',
    operation: 'assess',
    groups: [groupOf(standing, 18, 71), groupOf(reopeningCounts, 6, 72), groupOf(onlyResponse, 4, 73)],
  };
}
