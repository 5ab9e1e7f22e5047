import type { Clause, Ruling } from '../agreement/index.js';
import { type Promised, ruleSource } from '../deadline/index.js';
import type { ClosedReason } from './PlainTrail.js';
import type { Stretch } from './stretches.js';

/** The clause and the rulings that decide a step. */
export function sources(
  promised: Promised,
  { kind, pausedBy, fromMs }: Stretch,
  reasons: readonly ClosedReason[],
): { readonly clause: Clause; readonly rulings: readonly Ruling[] } {
  const { kpi, start, startedBy } = promised;
  if (kind === 'paused') return { clause: '§5', rulings: [pausedBy === 'repair' ? 'R18' : 'R12'] };
  if (kind === 'not-started') {
    const byChange: readonly Ruling[] = startedBy === 'priority-change' ? ['R12'] : [];
    const { clause, rulings } = ruleSource(promised);
    return { clause, rulings: rulings.filter((ruling) => ruling !== 'R8').concat(byChange) };
  }
  if (kpi === 'third-line') return { clause: '§1.3', rulings: kind === 'counted' ? ['R13'] : ['R13', 'R2'] };
  if (kind === 'counted') return { clause: '§4', rulings: ['R3'] };
  const byHours = reasons.some((reason) => reason.kind === 'outside-support-hours');
  const byDay = reasons.some((reason) => reason.kind !== 'outside-support-hours');
  const rulings: Ruling[] = [];
  if (byDay) rulings.push('R2');
  if (byHours) rulings.push('R3');
  if (fromMs === start) rulings.push('R4');
  return { clause: '§4', rulings };
}
