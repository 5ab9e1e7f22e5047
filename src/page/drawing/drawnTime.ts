import type { Trail } from '../../explain/index.js';
import { type EpochMs, type Interval, joined } from '../../time/index.js';
import { partsWithin } from './clocks.js';
import type { TimelineOptions } from './TimelineOptions.js';

/** The stretches of a drawing, by what they are: those of one kind lie apart, in order. */
export interface DrawnTime {
  readonly support: readonly Interval[];
  readonly counted: readonly Interval[];
  /** R12, R18. Waits, and the time from a repair to its reopening. */
  readonly paused: readonly Interval[];
  /** R7. Before counting starts. */
  readonly notStarted: readonly Interval[];
  /** Support time after the deadline, until it was done or until now. */
  readonly late: readonly Interval[];
}

/** What a trail says of time, and what is known around it. */
export function drawnTime(trail: Trail, options: TimelineOptions): DrawnTime {
  const counted = stepsOf(trail, 'counted');
  const paused = joined([...stepsOf(trail, 'paused'), ...(options.around?.paused ?? [])]);
  const support = options.around?.support ?? counted;
  const end = lateUntil(trail, options);
  const late = end === undefined || trail.kind !== 'due' ? [] : partsWithin(support, { fromMs: trail.deadlineMs, toMs: end });
  return { support, counted, paused, notStarted: stepsOf(trail, 'not-started'), late: late.flatMap((part) => without(part, paused)) };
}

/** Until when it is late; not at all where it was done in time, or is not late yet. */
export function lateUntil(trail: Trail, { doneMs, nowMs }: TimelineOptions): EpochMs | undefined {
  const end = doneMs ?? nowMs;
  return trail.kind === 'due' && end !== undefined && end > trail.deadlineMs ? end : undefined;
}

function stepsOf({ steps }: Trail, kind: Trail['steps'][number]['kind']): readonly Interval[] {
  return steps.filter((step) => step.kind === kind).map(({ fromMs, toMs }) => ({ fromMs, toMs }));
}

function without(stretch: Interval, taken: readonly Interval[]): readonly Interval[] {
  const parts: Interval[] = [];
  let cursor = stretch.fromMs;
  for (const { fromMs, toMs } of partsWithin(taken, stretch)) {
    if (cursor < fromMs) parts.push({ fromMs: cursor, toMs: fromMs });
    cursor = toMs;
  }
  return cursor < stretch.toMs ? [...parts, { fromMs: cursor, toMs: stretch.toMs }] : parts;
}
