/**
 * What a code of a column of kinds says, by its number. Only 1 has an instant in the column beside it: a best effort (R9) and what is to be determined (R9)
 * have none, and neither has a row of which nothing could be said, for the reasons that stand in its column of reasons.
 *
 * SLA §5; R9. A kind is never left out: a reader who looks at instants alone would take a promise without one for a promise kept.
 *
 * @example
 * import { DEADLINE_KINDS } from '@cloudcti/sla/batch';
 *
 * DEADLINE_KINDS.join(', '); // => 'none, due, best-effort, to-be-determined'
 */
export const DEADLINE_KINDS = /* @__PURE__ */ Object.freeze(['none', 'due', 'best-effort', 'to-be-determined'] as const);

export const NO_ANSWER = 0;
export const DUE = 1;
export const BEST_EFFORT = 2;
export const TO_BE_DETERMINED = 3;

/**
 * What each bit of a reason says, the lowest first; `rowReasons` names those of a row. 0 says that nothing is wrong with it.
 *
 * Convention of ours, no clause (R18: what is wrong in the data is told, and never repaired in silence).
 *
 * @example
 * import { ROW_REASONS } from '@cloudcti/sla/batch';
 *
 * ROW_REASONS.indexOf('act-before-start'); // => 5
 */
export const ROW_REASONS = /* @__PURE__ */ Object.freeze([
  'invalid-priority',
  'invalid-start',
  'start-outside-years',
  'invalid-act',
  'act-outside-years',
  'act-before-start',
  'invalid-length',
  'answer-outside-years',
] as const);

/** What may be wrong with a row: its priority; where its clock starts (the report, `from`); an act (the contact, the response, `to`); a length; the answer. */
export type RowReason = (typeof ROW_REASONS)[number];

export const PRIORITY_WRONG = 1;
export const START_WRONG = 2;
export const START_OUTSIDE = 4;
export const ACT_WRONG = 8;
export const ACT_OUTSIDE = 16;
export const ACT_BEFORE = 32;
export const LENGTH_WRONG = 64;
export const ANSWER_OUTSIDE = 128;
