export { dateMs } from './dateMs.js';
export { describe } from './describe.js';
export { type InputErrorCode, type InputIssue, inputIssue, reject, rejectAll, SlaInputError } from './SlaInputError.js';
