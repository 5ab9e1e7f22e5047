export { describe } from './describe.js';
export {
  type InputErrorCode,
  type InputIssue,
  type IssueDraft,
  inputIssue,
  reject,
  SlaInputError,
} from './SlaInputError.js';
