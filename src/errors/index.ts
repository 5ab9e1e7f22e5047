export { describe } from './describe.js';
export {
  type InputErrorCode,
  type InputIssue,
  type IssueDraft,
  inputIssue,
  reject,
  rejectAll,
  SlaInputError,
} from './SlaInputError.js';
