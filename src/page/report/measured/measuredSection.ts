import type { Language } from '../../../vocabulary/index.js';
import { safe, section } from '../../html.js';
import type { Tell } from '../Tell.js';
import { instantText } from '../texts/dates.js';
import { agreementPart, termsPart } from './agreementPart.js';
import { DUTCH_MEASURED } from './dutchMeasured.js';
import { ENGLISH_MEASURED } from './englishMeasured.js';
import { leftOutPart } from './leftOutPart.js';
import type { MeasuredWords } from './MeasuredWords.js';
import { readingPart } from './readingPart.js';
import { signOff } from './signOff.js';
import { waitsPart } from './waitsPart.js';

const WORDS: Readonly<Record<Language, MeasuredWords>> = { en: ENGLISH_MEASURED, nl: DUTCH_MEASURED };

/** How the figures were come by, so that a reader can check them: agreement, readings, waits, the file, and what was left out; then the lines to sign. */
export function measuredSection(tell: Tell): string {
  const words = WORDS[tell.language];
  const { version, madeMs } = tell.facts;
  const made = `${words.made} ${words.by(safe(version))}${madeMs === undefined ? '' : `, ${words.on(instantText(madeMs, tell))}`}.`;
  const parts = [termsPart, agreementPart, waitsPart, readingPart, leftOutPart].map((part) => part(tell, words));
  return `${section(words.title, `<div id="measured">${parts.join('\n')}</div>\n<p class="made">${made}</p>`, 'measured')}\n${signOff(tell, words)}`;
}
