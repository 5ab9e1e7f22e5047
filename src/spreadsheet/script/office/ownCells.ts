import { REPORT_WORDS } from '../../../explain/index.js';
import { readIso } from '../../../time/index.js';
import { KPIS, LANGUAGES, PRIORITIES, STATE_WORDS, STATES, UNDATED } from '../../../vocabulary/index.js';
import { type CellValue, isEmpty } from '../../Cells.js';
import { errorText } from '../../errorText.js';
import type { Answer } from './answers.js';

/** Whether a cell of an answer's column is empty or holds what the script writes there, in either language: anything else is the user's. */
export function isOwnCell({ holds }: Answer, cell: CellValue, formula: CellValue): boolean {
  if (isEmpty(cell) && isEmpty(formula)) return true;
  if (typeof formula === 'string' && formula.charAt(0) === '=') return false;
  if (typeof cell === 'number') return holds === 'date';
  const text = String(cell);
  if (text.indexOf(errorText('')) === 0) return true;
  if (holds === 'state') return STATES.some((state) => isWord(STATE_WORDS[state], text));
  if (holds === 'text') return isExplanation(text);
  return readIso(text) !== undefined || UNDATED.some((undated) => isWord(STATE_WORDS[undated], text));
}

function isWord(word: { readonly en: string; readonly nl: string }, text: string): boolean {
  return text === word.en || text === word.nl;
}

/** Explanations begin with the deadline and the priority that they are about. */
function isExplanation(text: string): boolean {
  return LANGUAGES.some((language) =>
    KPIS.some((kpi) => PRIORITIES.some((priority) => text.indexOf(`${REPORT_WORDS[language].titles[kpi](String(priority))}:`) === 0)),
  );
}
