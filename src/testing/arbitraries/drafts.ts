import type { Priority } from '../../vocabulary/index.js';
import type { Arbitrary, FastCheck } from './FastCheck.js';

/** When something happens: freely after the report, or at, just before or just after something that happened or was due. */
export interface When {
  readonly quarters: number;
  readonly isAnchored: boolean;
  readonly anchor: number;
  readonly offMs: number;
}

/** What a history is made of before its instants are known; whatever it says can have happened. */
export interface Draft {
  readonly priority: Priority;
  readonly response: When | undefined;
  readonly changes: readonly { readonly at: When; readonly priority: Priority }[];
  readonly updates: readonly When[];
  /** Repairs and reopenings by turns. */
  readonly repairs: readonly When[];
  readonly pauses: readonly { readonly from: When; readonly to: When | undefined }[];
  readonly closing: When | undefined;
}

const FORTNIGHT = 14 * 96;

/** Priorities, from 1 on. */
export function priorities(fc: FastCheck): Arbitrary<Priority> {
  return fc.constantFrom<Priority[]>(1, 2, 3, 4);
}

/** What histories are drawn from, whatever their agreement; they shrink towards a report and nothing else. */
export function drafts(fc: FastCheck): Arbitrary<Draft> {
  const when: Arbitrary<When> = fc.record({
    quarters: fc.oneof({ withCrossShrink: true }, fc.nat({ max: 40 }), fc.nat({ max: FORTNIGHT })),
    isAnchored: fc.boolean(),
    anchor: fc.nat({ max: 40 }),
    offMs: fc.constantFrom(0, 0, -1, 1),
  });
  const priority = priorities(fc);
  return fc.record({
    priority,
    response: fc.option(when, { nil: undefined }),
    changes: fc.array(fc.record({ at: when, priority }), { maxLength: 3 }),
    updates: fc.array(when, { maxLength: 4 }),
    repairs: fc.array(when, { maxLength: 4 }),
    pauses: fc.array(fc.record({ from: when, to: fc.option(when, { nil: undefined, freq: 5 }) }), { maxLength: 3 }),
    closing: fc.option(when, { nil: undefined, freq: 2 }),
  });
}
