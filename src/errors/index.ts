export * from './agreementMessages.js';
export { dateMs } from './dateMs.js';
export { describe } from './describe.js';
export { Call, Given } from './Given.js';
export type { InputErrorCode, InputIssue, Mistake } from './InputIssue.js';
export * from './messages.js';
export { choiceIn, countIn, isLeftOut, textIn, yesOrNoIn } from './readers.js';
export { isSlaInputError, SlaInputError } from './SlaInputError.js';
export { visible } from './visible.js';
