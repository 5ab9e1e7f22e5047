import type { MutantResult } from '@stryker-mutator/api/core';
import { type Change, changeOf, keyOf } from './Change.js';
import type { Room } from './rooms.js';

/** The least share of mutants that a room's tests must kill. */
export const LEAST_SCORE = 0.95;

/** What the mutants of a room came to. */
export interface Verdict {
  readonly room: Room;
  readonly killed: number;
  /** Of those killed, the ones that made a loop run without end. */
  readonly endless: number;
  /** Survivors that are named as equivalent, and those that are not. */
  readonly equivalent: number;
  readonly survivors: readonly Change[];
  /** Named as equivalent, and not among the survivors. */
  readonly stale: readonly Change[];
  /** The share of all mutants that was killed. */
  readonly score: number;
}

/** Judges a room by its mutants and by those that are named as equivalent. Static mutants are none. */
export function verdictOf(room: Room, mutants: readonly MutantResult[], equivalents: readonly Change[]): Verdict {
  const having = (...statuses: MutantResult['status'][]) => mutants.filter(({ status }) => statuses.includes(status));
  const killed = having('Killed', 'Timeout').length;
  const survived = having('Survived', 'NoCoverage').map(changeOf);
  const named = new Set(equivalents.map(keyOf));
  const seen = new Set(survived.map(keyOf));
  const survivors = survived.filter((change) => !named.has(keyOf(change)));
  return {
    room,
    killed,
    endless: having('Timeout').length,
    equivalent: survived.length - survivors.length,
    survivors,
    stale: equivalents.filter((change) => !seen.has(keyOf(change))),
    score: killed / (killed + survived.length),
  };
}

/** Whether a room's tests are good enough: most mutants killed, and every other one named. */
export const holds = ({ score, survivors, stale }: Verdict): boolean =>
  score >= LEAST_SCORE && survivors.length === 0 && stale.length === 0;
