import type { Language } from '../../../vocabulary/index.js';
import { STANDING_FORM } from './AgreementForm.js';
import type { State } from './State.js';
import type { TypedTime } from './TypedTime.js';

/** What the page begins with, where its link says nothing: a report of now, by the standing agreement. */
export function initialState(language: Language, reported: TypedTime): State {
  return {
    ...{ language, priority: 2, reported, acts: [], lookedAt: 'now', endCustomers: '', agreement: STANDING_FORM },
    ...{ isAgreementOpen: false, explained: 'response', shared: 'text', unreadLink: [] },
  };
}
