import { section } from '../../html.js';
import type { Tell } from '../Tell.js';
import { instantText, periodText } from '../texts/dates.js';
import { VERDICT_WORDS } from '../verdict/VerdictWords.js';
import type { MeasuredWords } from './MeasuredWords.js';

/** Where both sign: for which figures, with room for what was agreed besides. */
export function signOff(tell: Tell, words: MeasuredWords): string {
  const { facts, language } = tell;
  const period = periodText(facts.report.period, language);
  const signed = words.signed(period === '' ? VERDICT_WORDS[language].allReports : period, instantText(facts.report.atMs, tell));
  const room = [words.measures, words.remarks].map((title) => `<h3>${title}</h3><div class="room"></div>`).join('');
  const lines = [words.name, words.date, words.signature].map((name) => `<div><dt>${name}</dt><dd></dd></div>`).join('');
  const block = (title: string) => `<div class="signer"><h3>${title}</h3><dl>${lines}</dl></div>`;
  const signers = `<div class="signers">${block(words.forCustomer)}${block(words.forProvider)}</div>`;
  return section(words.agreed, `<p>${signed}</p>${room}${signers}`, 'sign-off');
}
