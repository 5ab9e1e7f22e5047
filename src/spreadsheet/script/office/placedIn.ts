import { ANSWERS, type Answer, explanation } from './answers.js';

/** An answer, and the place of its column in the sheet's used columns; past them where it is new. */
export interface Placed {
  readonly answer: Answer;
  readonly place: number;
}

/** The columns of the answers: each where its heading stands, in either language, or the next one beside the sheet's own. */
export function placedIn(headings: readonly string[], explained: readonly string[]): readonly Placed[] {
  let free = headings.length;
  return ANSWERS.concat(explained.map((kpi) => explanation(kpi))).map((answer) => {
    const { en, nl } = answer.headings;
    const known = headings.findIndex((heading) => [en, nl].indexOf(String(heading).trim()) >= 0);
    return { answer, place: known >= 0 ? known : free++ };
  });
}
