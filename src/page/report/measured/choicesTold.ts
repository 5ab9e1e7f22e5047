import type { Act } from '../../../agreement/index.js';
import { count } from '../../../vocabulary/index.js';
import { safe } from '../../html.js';
import type { ChoiceFacts } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { bounded } from '../texts/names.js';
import { CHOICE_WORDS } from './ChoiceWords.js';
import type { MeasuredWords } from './MeasuredWords.js';

const SHOWN = 120;

/** R18, R20. A sentence for each option that changes what is read. */
export function choicesTold(tell: Tell, words: MeasuredWords): readonly string[] {
  const { facts, language, words: page } = tell;
  return facts.choices.map((choice) => {
    const incidents = page.incidents(count(choice.count ?? 0, language));
    return CHOICE_WORDS[language].told[choice.name](valuesText(choice, tell, words), incidents);
  });
}

function valuesText({ name, values, role }: ChoiceFacts, { language }: Tell, words: MeasuredWords): string {
  const textOf = (value: string) => {
    if (name === 'recorded') return CHOICE_WORDS[language].acts[value as Act];
    return name === 'priority' ? safe(value) : `“${bounded(value, language, SHOWN)}”`;
  };
  return role === undefined ? values.map(textOf).join(', ') : safe(words.roles[role] ?? role);
}
