import type { Priority } from '../vocabulary/index.js';

/** The names of a scale of priorities, by the priority of the agreement that they are. Convention of ours; a user's map stands above it. */
export interface PriorityScale {
  readonly names: ReadonlyMap<string, Priority>;
  /** A name without which the scale is not meant: "Critical" is its second here, and the first of another. */
  readonly sign?: string;
}

const HIGH = 'high hoog';
const NORMAL = 'normal medium moderate normaal gemiddeld middel midden';
const LOW = 'low laag';

/** A column's names are read where all of them are of one scale; what two scales read differently is asked. */
export const PRIORITY_SCALES: readonly PriorityScale[] = [
  scale(['critical kritiek', HIGH, NORMAL, LOW]),
  scale(['urgent spoed', HIGH, NORMAL, LOW]),
  scale(['highest hoogst hoogste', HIGH, NORMAL, `${LOW} lowest laagst laagste`]),
  scale(['very_high zeer_hoog', HIGH, NORMAL, `${LOW} very_low zeer_laag`]),
  scale(['blocker', 'critical', 'major', 'minor trivial'], 'blocker'),
];

function scale(lines: readonly [string, string, string, string], sign?: string): PriorityScale {
  const names = lines.flatMap((line, index) => line.split(' ').map((name) => [name.replace('_', ' '), (index + 1) as Priority] as const));
  return { names: new Map(names), ...(sign === undefined ? {} : { sign }) };
}
