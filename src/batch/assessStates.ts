import { STATES, type State } from '../vocabulary/index.js';

/**
 * What a code of a column of states says, by its number: as `assess` has it; 0 where nothing could be said, for the reasons in the column of reasons.
 *
 * SLA §5; R5, R9, R20.
 *
 * @example
 * import { ASSESS_STATES } from '@cloudcti/sla/batch';
 *
 * ASSESS_STATES.indexOf('missed'); // => 2
 */
export const ASSESS_STATES: readonly ('none' | State)[] = /* @__PURE__ */ Object.freeze(['none', ...STATES] as const);

const codeOf = (state: State): number => ASSESS_STATES.indexOf(state);

export const NO_STATE = 0;
export const MET = /* @__PURE__ */ codeOf('met');
export const MISSED = /* @__PURE__ */ codeOf('missed');
export const RUNNING = /* @__PURE__ */ codeOf('running');
export const NOT_YET = /* @__PURE__ */ codeOf('not-yet-applicable');
export const NOT_RECORDED = /* @__PURE__ */ codeOf('not-recorded');
export const NONE_DUE = /* @__PURE__ */ codeOf('none-due');

/** R9. The states of promises without a date, by the kind of their deadline. */
export const STATE_OF_KIND: readonly number[] = /* @__PURE__ */ [NO_STATE, NO_STATE, codeOf('best-effort'), codeOf('to-be-determined')];
