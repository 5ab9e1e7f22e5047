import type { PromiseAnswer } from '../../src/page/calculator/answers/Answers.js';
import { answersTo } from '../../src/page/calculator/answers/answersTo.js';
import { STANDING_FORM } from '../../src/page/calculator/state/AgreementForm.js';
import { initialState } from '../../src/page/calculator/state/initialState.js';
import { stateOfLink } from '../../src/page/calculator/state/link.js';
import { formatIso, offsetAt } from '../../src/time/index.js';

/**
 * What the calculator says of the promise that a link explains, by the ruling and by the reading of the link: its deadline, and its verdict where it has one. Where
 * the link names no moment it is looked at as it is reported.
 */
export function readingText(link: string): readonly [byRuling: string, byReading: string] {
  const state = stateOfLink(link.replace('#', ''), initialState('en', { wall: '' }));
  const said = (of: typeof state) => {
    const { judged } = answersTo(of, 0);
    if (judged === undefined) throw new Error(`${link} has no answer: ${state.unreadLink.join(' ')}`);
    return promiseText(judged.promises[state.explained]);
  };
  return [said({ ...state, agreement: STANDING_FORM }), said(state)];
}

function promiseText({ deadline, judgement }: PromiseAnswer): string {
  const due = deadline?.kind === 'due' ? wallText(deadline.epochMs) : (deadline?.kind ?? '').replaceAll('-', ' ');
  return judgement.state === 'met' || judgement.state === 'missed' ? `${due} (${judgement.state})` : due;
}

function wallText(epochMs: number): string {
  const wall = formatIso(epochMs, offsetAt('Europe/Amsterdam', epochMs)).slice(0, 16);
  const weekday = new Date(`${wall}Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
  return `${weekday} ${wall.replace('T', ' ')}`;
}
