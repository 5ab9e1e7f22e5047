import type { Change } from './Change.js';
import type { Room } from './rooms.js';

/** Mutants that no test can kill, because no answer follows from what they change; each with why. One that a test kills after all has to go. */
export const EQUIVALENTS: Readonly<Record<Room, readonly (Change & { readonly why: string })[]>> = {
  timeline: [],
  calendar: [],
  clock: [],
  agreement: [],
  incident: [],
  deadline: [],
  assessment: [],
  compliance: [],
  procedure: [],
};
