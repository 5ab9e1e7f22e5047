import { AGREEMENT_ZONE } from '../../../agreement/index.js';
import { type EpochMs, formatIso, instantsAtWallClock, offsetAt, readIso } from '../../../time/index.js';

/** A time as it is typed: Amsterdam's wall clock, and which of the two it is where the clocks show it twice. */
export interface TypedTime {
  /** `YYYY-MM-DDTHH:MM`, as the field of a form has it; empty while nothing is typed. */
  readonly wall: string;
  readonly which?: 'first' | 'second';
}

/** What a typed time means (R1), told apart by `kind`. */
export type MeantTime =
  | { readonly kind: 'empty' }
  /** No date and time that exist. */
  | { readonly kind: 'unreadable' }
  /** The clocks skip it. */
  | { readonly kind: 'skipped' }
  /** The clocks show it twice, and nobody has said which is meant. */
  | { readonly kind: 'doubtful'; readonly both: readonly [EpochMs, EpochMs] }
  | {
      readonly kind: 'instant';
      readonly epochMs: EpochMs;
      /** Where the clocks show it twice. */
      readonly both?: readonly [EpochMs, EpochMs];
    };

/** Whether something was typed that is no instant, or one of two. */
export function isInDoubt({ kind }: MeantTime): boolean {
  return kind !== 'instant' && kind !== 'empty';
}

/** R1. The instant of a typed time; where Amsterdam's clocks skip it or show it twice, it is asked about and never guessed. */
export function meantTime({ wall, which }: TypedTime): MeantTime {
  if (wall === '') return { kind: 'empty' };
  const reading = readIso(wall);
  if (reading === undefined || reading.offsetMs !== undefined) return { kind: 'unreadable' };
  const [first, second] = instantsAtWallClock(AGREEMENT_ZONE, reading.wallMs);
  if (first === undefined) return { kind: 'skipped' };
  if (second === undefined) return { kind: 'instant', epochMs: first };
  const both = [first, second] as const;
  return which === undefined ? { kind: 'doubtful', both } : { kind: 'instant', epochMs: which === 'first' ? first : second, both };
}

/** What Amsterdam's clocks show at an instant, to the minute: how "now" is typed. */
export function typedAt(epochMs: EpochMs): TypedTime {
  const wall = isoAt(epochMs).slice(0, 16);
  const reading = readIso(wall);
  const both = reading === undefined ? [] : instantsAtWallClock(AGREEMENT_ZONE, reading.wallMs);
  return both.length < 2 ? { wall } : { wall, which: epochMs < (both[1] as EpochMs) ? 'first' : 'second' };
}

/** An instant as ISO 8601 on Amsterdam's clocks, with their offset. */
export function isoAt(epochMs: EpochMs): string {
  return formatIso(epochMs, offsetAt(AGREEMENT_ZONE, epochMs));
}
