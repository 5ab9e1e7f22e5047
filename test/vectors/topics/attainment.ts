import type { Kpi, Priority } from '@cloudcti/sla';
import type { Flag } from '../../../src/testing/flags.js';
import type { Json } from '../../../src/testing/Vector.js';
import { modelAssessment } from '../../support/assessmentModel.js';
import type { ModelHistory } from '../../support/modelHistory.js';
import { randomNumbers } from '../../support/random.js';
import { drawHistory, fields, historyOf, local } from '../history.js';
import { CHOSEN_READINGS, standing, type VectorAgreement } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';
import { moment, shortIso } from '../words.js';

const TOPIC = 'attainment';
const REPORT = '2026-11-23 09:00';
const LATER = '2026-12-10 12:00';
const MONDAYS = ['2026-11-09', '2026-11-16', '2026-11-23'];
const PRIORITIES = [1, 2, 3, 4] as const;
const KPIS = ['response', 'update', 'mttr'] as const;

/** R11. Met and missed of one KPI, and whether their share is strictly more than the target. */
function totals(agreement: VectorAgreement, histories: readonly ModelHistory[], atMs: number, priority: Priority, kpi: Kpi): Json {
  const states = histories.flatMap((history) => {
    const found = modelAssessment(history, agreement.terms(history.reportedMs), atMs);
    if (priorityAt(history, atMs) !== priority) return [];
    if (kpi !== 'update') return [found[kpi].state];
    return agreement.json.updateUnit === 'update' ? found.updates.map(({ state }) => state) : [found.updateVerdict];
  });
  const met = states.filter((state) => state === 'met').length;
  const judged = met + states.filter((state) => state === 'missed').length;
  const target = agreement.json.kpis[priority].performanceTarget as { readonly kind: string; readonly value?: number };
  const isAttained = target.value === undefined ? undefined : met * 100 > target.value * judged;
  if (judged === 0) return { met, judged, verdict: 'no-data' };
  return { met, judged, verdict: isAttained === undefined ? 'not-judged' : isAttained ? 'attained' : 'not-attained' };
}

function priorityAt({ priority, changes }: ModelHistory, atMs: number): Priority {
  return (
    changes
      .filter((change) => change.atMs <= atMs)
      .sort((one, other) => one.atMs - other.atMs)
      .at(-1)?.priority ?? priority
  );
}

function answered(agreement: VectorAgreement, comment: string, histories: readonly ModelHistory[], at: string): Case {
  const atMs = local(at);
  const { timeZone } = agreement.json;
  const rows = PRIORITIES.filter((priority) => histories.some((history) => priorityAt(history, atMs) === priority));
  const row = (priority: Priority) => Object.fromEntries(KPIS.map((kpi) => [kpi, totals(agreement, histories, atMs, priority, kpi)]));
  const flags: readonly Flag[] = [
    ...(agreement.isStanding ? [] : (['chosen'] as const)),
    ...(comment.includes('90%') ? (['boundary'] as const) : []),
    ...(histories.some(({ updatesMs }) => updatesMs.length > 1) ? (['contact'] as const) : []),
    ...(rows.some((priority) => priority !== 2) ? (['undated'] as const) : []),
  ];
  return {
    comment: `${comment}; counted on ${moment(atMs, timeZone)}.`,
    rulings: ['R11'],
    flags,
    input: { histories: histories.map((history) => fields(history, timeZone)), at: shortIso(atMs, timeZone) },
    expected: { byPriority: Object.fromEntries(rows.map((priority) => [String(priority), row(priority)])) },
  };
}

/** So many incidents of priority 2, answered in time or late. */
const answers = (inTime: number, late: number, open = 0): readonly ModelHistory[] => [
  ...Array.from({ length: inTime }, () => historyOf(2, REPORT, { responded: '2026-11-23 10:00' })),
  ...Array.from({ length: late }, () => historyOf(2, REPORT, { responded: '2026-11-24 10:00' })),
  ...Array.from({ length: open }, () => historyOf(2, '2026-12-10 11:00', {})),
];

/** One that was contacted often, and once too late. */
const oftenAndOnceLate = historyOf(2, REPORT, {
  responded: '2026-11-23 10:00',
  updated: ['2026-11-23 11:00', '2026-11-23 12:00', '2026-11-23 13:00', '2026-11-23 14:00', '2026-11-26 14:00'],
  repaired: [['2026-11-26 15:00']],
});

function cases(agreement: VectorAgreement, seed: number): readonly Case[] {
  const random = randomNumbers(seed);
  const drawn = Array.from({ length: 6 }, (_, index) => {
    const histories = Array.from({ length: 4 + index }, () =>
      drawHistory(random, agreement, { changes: 0, repairs: 2, pauses: 1, mondays: MONDAYS }),
    );
    return answered(agreement, `${histories.length} incidents`, histories, '2026-12-18 12:00');
  });
  return [
    answered(agreement, '9 of 10 answered in time: 90% is not more than 90%', answers(9, 1), LATER),
    answered(agreement, '10 of 11 answered in time', answers(10, 1), LATER),
    answered(agreement, 'All answered in time', answers(3, 0), LATER),
    answered(agreement, 'None answered in time', answers(0, 2), LATER),
    answered(agreement, 'Those that are open before their deadline are not counted', answers(1, 0, 5), LATER),
    answered(agreement, 'Nothing is due yet: a share of nothing is no data', answers(0, 0, 2), LATER),
    answered(agreement, 'Many quick contacts, and one that came too late', [oftenAndOnceLate], LATER),
    answered(
      agreement,
      'Priorities without a target',
      [
        historyOf(1, REPORT, { responded: '2026-11-23 10:00' }),
        historyOf(3, REPORT, {}),
        historyOf(4, REPORT, { responded: '2026-11-23 10:00' }),
      ],
      LATER,
    ),
    ...drawn,
  ];
}

/** R11. */
export function attainmentVectors(): Topic {
  const { updatesCount, targetForAll } = CHOSEN_READINGS;
  return {
    topic: TOPIC,
    about:
      'How many incidents of each priority kept a KPI, of those that can be judged, and whether that is strictly more than the performance target.',
    operation: 'attainment',
    groups: [standing, updatesCount, targetForAll].map((agreement, index) =>
      group(TOPIC, 'attainment', agreement, cases(agreement, 90 + index)),
    ),
  };
}
