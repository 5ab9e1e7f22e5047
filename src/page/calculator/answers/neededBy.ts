import type { State } from '../state/State.js';
import type { MeantTime } from '../state/TypedTime.js';

/** What begins something, and what ends it. */
const PAIRS: readonly (readonly string[])[] = [
  ['paused', 'resumed'],
  ['repaired', 'reopened'],
];

/** The places of acts without a time that an act which cannot be waits for: an end without its beginning, or a second beginning. */
export function neededBy(place: number | undefined, typed: State['acts'], meant: readonly MeantTime[]): readonly number[] {
  const kind = place === undefined ? undefined : typed[place]?.kind;
  const pair = PAIRS.find((kinds) => kind !== undefined && kinds.includes(kind)) ?? [];
  return typed.flatMap((act, other) => (act.kind !== kind && pair.includes(act.kind) && meant[other]?.kind === 'empty' ? [other] : []));
}
