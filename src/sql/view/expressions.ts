import type { Kpi } from '../../vocabulary/index.js';
import type { Dialect } from '../Dialect.js';
import { closeMs, lengthsMs, lengthsPosition } from '../segmentRows.js';
import type { CalendarTables } from '../Tables.js';
import { cellsOf, ruleDays } from '../targetRows.js';

/** The position of an instant in the segment that holds it: it rises with time where that is open. */
export function positionOf(ms: string, segment: string): string {
  return `${segment}.base_ms + ${segment}.is_open * ${ms}`;
}

/** R5. The earliest instant of a position, by the bucket that holds it; nothing beyond the last. */
export function instantOf(position: string, bucket: string, { positions, positionMs }: CalendarTables): string {
  const stretches = (positions.columns.length - 1) / 2;
  // Years without any support time.
  if (stretches === 0) return nothing(position);
  // Where each bucket is one stretch, as where all days are alike, a position that has a bucket is not beyond it.
  const areWhole = stretches === 1 && positions.rows.every(([key, to]) => to === (Number(key) + 1) * positionMs);
  if (areWhole) return `${position} + ${bucket}.shift_1`;
  const whens = Array.from({ length: stretches }, (_, place) => {
    const n = place + 1;
    return `WHEN ${position} <= ${bucket}.to_${n} THEN ${position} + ${bucket}.shift_${n}`;
  });
  return `CASE ${whens.join(' ')} END`;
}

/** The segment that holds an instant, by the bucket of time that does. */
export function segmentOf(ms: string, bucket: string, { moments }: CalendarTables): string {
  const nexts = moments.columns.length - 2;
  if (nexts === 0) return `${bucket}.segment`;
  // The last that has begun: the later ones have not, or there are none.
  const later = Array.from({ length: nexts }, (_, place) => `WHEN ${ms} >= ${bucket}.next_${nexts - place} THEN ${nexts - place}`);
  return `${bucket}.segment + CASE ${later.join(' ')} ELSE 0 END`;
}

/** The counting rules that a KPI has in an agreement: which of its columns in the table of targets are of use. */
export interface RulesOf {
  readonly kpi: Kpi;
  readonly hasSupportTime: boolean;
  readonly lengths: readonly number[];
  readonly closes: readonly number[];
}

/** SLA §5. The counting rules of a KPI. */
export function rulesOf(kpi: Kpi, { targets }: CalendarTables): RulesOf {
  return { kpi, hasSupportTime: cellsOf(targets, `${kpi}_ms`).some((ms) => ms !== null), ...ruleDays({ targets }, [kpi]) };
}

/** Whether a KPI counts as another does, wherever it has a date: from one start, both are then due at once. */
export function countsAs(kpi: Kpi, other: Kpi, { targets }: CalendarTables): boolean {
  const of = (column: string) => [cellsOf(targets, `${kpi}_${column}`), cellsOf(targets, `${other}_${column}`)] as const;
  const [kinds] = of('kind');
  return ['kind', 'ms', 'lengths', 'closes'].every((column) => {
    const [own, others] = of(column);
    return kinds.every((kind, row) => kind !== 'due' || own[row] === others[row]);
  });
}

/** The position that is due, for rules that use support time up (R5, R6); `undefined` where a KPI has none. */
export function duePosition({ kpi, hasSupportTime, lengths }: RulesOf, position: string, segment: string, { quotient }: Dialect) {
  const used = `(${position} - ${segment}.day_position_ms)`;
  const later = (days: number) => {
    const [day, length] = [`${segment}.${lengthsPosition(days)}`, `${segment}.${lengthsMs(days)}`];
    // The same fraction of a day of another length, up to the whole millisecond.
    const share = quotient(`${used} * ${length} + ${segment}.day_ms - 1`, `${segment}.day_ms`);
    return `WHEN ${days} THEN CASE WHEN ${used} = 0 THEN ${day} ELSE ${day} + ${share} END`;
  };
  const parts = [
    ...(hasSupportTime ? [`${position} + g.${kpi}_ms`] : []),
    ...(lengths.length > 0 ? [`CASE g.${kpi}_lengths ${lengths.map(later).join(' ')} END`] : []),
  ];
  return firstOf(parts);
}

/** R7. The close that is due, for rules that count whole days; `undefined` where a KPI has none. */
export function dueClose({ kpi, closes }: RulesOf, segment: string): string | undefined {
  if (closes.length === 0) return undefined;
  return `CASE g.${kpi}_closes ${closes.map((days) => `WHEN ${days} THEN ${segment}.${closeMs(days)}`).join(' ')} END`;
}

/** None of the type that something has: engines are of many minds about what a bare NULL is. */
export function nothing(like: string): string {
  return `CASE WHEN 1 = 0 THEN ${like} END`;
}

/** The first of some expressions that is not NULL. */
export function firstOf(parts: readonly string[]): string | undefined {
  return parts.length > 1 ? `COALESCE(${parts.join(', ')})` : parts[0];
}
