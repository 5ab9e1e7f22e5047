import type { Given } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { IncidentEvent } from './IncidentInput.js';

/** An event that was read, with its place in the input. */
export interface ReadEvent {
  readonly kind: IncidentEvent['kind'];
  readonly ms: EpochMs;
  readonly given: Given;
  readonly priority: Priority | undefined;
}

/** The order in which events of one instant happened. Pairs such as pause and resume are put in the order that is possible. */
export const RANK: Readonly<Record<IncidentEvent['kind'], number>> = {
  reported: 0,
  'priority-changed': 1,
  responded: 2,
  updated: 3,
  paused: 4,
  resumed: 5,
  repaired: 6,
  reopened: 7,
  closed: 8,
};

/** The kinds of events, in that order. */
export const KINDS: readonly IncidentEvent['kind'][] = /* @__PURE__ */ Object.keys(RANK) as IncidentEvent['kind'][];
