import type { Priority } from '@cloudcti/sla';
import { type Acts, historyOf, local } from '../history.js';
import { judged } from '../judged.js';
import { standing, VectorAgreement } from '../VectorAgreement.js';
import { type Case, groupOf, type Topic } from '../vectorOf.js';

const stricter = new VectorAgreement({
  name: 'four hours for priority 2',
  kpis: {
    ...standing.json.kpis,
    2: { ...standing.json.kpis[2], response: { kind: 'support-hours', value: 4 }, mttr: { kind: 'working-days', value: 1 } },
  },
});
const longer = new VectorAgreement({
  name: 'longer hours',
  hours: { mon: ['07:00-19:00'], tue: ['07:00-19:00'], wed: ['07:00-19:00'], thu: ['07:00-19:00'], fri: ['07:00-19:00'] },
});

/** In force from 00:00 in Amsterdam of each date. */
const VERSIONS = [
  { from: '2026-01-01', agreement: standing },
  { from: '2026-11-24', agreement: stricter },
  { from: '2026-12-01', agreement: longer },
];

const CASES: readonly (readonly [Priority, string, Acts, string])[] = [
  [2, '2026-11-23 16:00', { responded: '2026-11-24 15:30' }, '2026-11-24 16:00'],
  [2, '2026-11-23 16:00', {}, '2026-11-25 12:00'],
  [2, '2026-11-23 23:59:59.999', { responded: '2026-11-24 16:30' }, '2026-12-08 12:00'],
  [2, '2026-11-24 00:00', { responded: '2026-11-24 12:30:00.001' }, '2026-12-08 12:00'],
  [2, '2026-11-24 00:00', { responded: '2026-11-24 12:30', repaired: [['2026-11-25 17:00']] }, '2026-12-08 12:00'],
  [2, '2026-11-30 16:00', { responded: '2026-12-01 11:30' }, '2026-12-08 12:00'],
  [2, '2026-11-30 16:00', { responded: '2026-12-01 09:00', updated: ['2026-12-01 18:00'] }, '2026-12-02 12:00'],
  [1, '2026-11-30 23:59:59.999', { responded: '2026-12-01 12:30' }, '2026-12-08 12:00'],
  [1, '2026-12-01 00:00', { responded: '2026-12-01 11:00' }, '2026-12-08 12:00'],
  [1, '2026-12-01 00:00', { responded: '2026-12-01 11:00:00.001' }, '2026-12-08 12:00'],
  [3, '2026-12-01 18:30', {}, '2026-12-02 12:00'],
  [3, '2026-11-30 18:30', {}, '2026-12-01 17:30'],
  [2, '2026-11-27 10:00', { changed: [['2026-12-01 12:00', 1]], responded: '2026-11-27 11:00' }, '2026-12-02 12:00'],
];

/** R17. An incident is judged by the version in force at its report. */
export function versionVectors(): Topic {
  const versions = VERSIONS.map(({ from, agreement }) => ({ from, agreement: agreement.json }));
  const cases = CASES.map(([priority, reported, acts, at]): Case => {
    const history = historyOf(priority, reported, acts);
    const inForce = VERSIONS.findLast(({ from }) => local(`${from} 00:00`) <= history.reportedMs)?.agreement ?? standing;
    const found = judged(inForce, history, local(at));
    return { ...found, rulings: [...found.rulings, 'R17'], flags: [...new Set([...found.flags, 'chosen' as const])] };
  });
  return {
    topic: 'versions',
    about:
      'How an incident stands by the versions of an agreement: the one in force at its report judges it, also after a later one has begun.',
    operation: 'assess',
    groups: [groupOf('versions', 'assess', 'three versions', { versions } as never, cases)],
  };
}
