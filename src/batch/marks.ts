import type { Marks } from './Clocks.js';
import { ACT_OUTSIDE, ACT_WRONG, START_OUTSIDE, START_WRONG } from './codes.js';

export const START: Marks = { wrong: START_WRONG, outside: START_OUTSIDE };
export const ACT: Marks = { wrong: ACT_WRONG, outside: ACT_OUTSIDE };
/** What is no contact was seen before: a row without an instant has its reason already, or needs none. */
export const CONTACT: Marks = { wrong: 0, outside: ACT_OUTSIDE };
