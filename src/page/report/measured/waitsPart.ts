import { count } from '../../../vocabulary/index.js';
import type { Tell } from '../Tell.js';
import { supportLength } from '../texts/lengths.js';
import { bounded } from '../texts/names.js';
import type { MeasuredWords } from './MeasuredWords.js';

/** R12, R18. Which states wait, and how much time that took out. */
export function waitsPart(tell: Tell, words: MeasuredWords): string {
  const { facts, language, words: page } = tell;
  const { states, incidents, supportMs } = facts.waits;
  const told = [
    ...(states.length === 0 ? [] : [words.waitStates(states.map((state) => bounded(state, language)).join(', '))]),
    incidents === 0 ? words.noWaits : words.waited(page.incidents(count(incidents, language)), supportLength(supportMs, tell)),
  ];
  return `<h3>${words.waits}</h3><p>${told.join(' ')}</p>`;
}
