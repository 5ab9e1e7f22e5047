import type { Answers } from '../answers/Answers.js';
import type { Action } from '../state/Action.js';
import type { State } from '../state/State.js';
import type { CalculatorWords } from '../words/index.js';

/** What every part of the page is given. */
export interface Props {
  readonly state: State;
  readonly answers: Answers;
  readonly words: CalculatorWords;
  readonly dispatch: (action: Action) => void;
}
