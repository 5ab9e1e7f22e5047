import type { BilingualName, Language } from './language.js';

/** Holidays that stand in a list of days under one name and in a sentence under another: of two days in a row, each by its own. */
const HOLIDAYS: readonly { readonly listed: BilingualName; readonly inSentence: BilingualName }[] = [
  { listed: { nl: 'Pasen', en: 'Easter Sunday' }, inSentence: { nl: 'eerste paasdag', en: 'Easter Sunday' } },
  { listed: { nl: 'Tweede paasdag', en: 'Easter Monday' }, inSentence: { nl: 'tweede paasdag', en: 'Easter Monday' } },
  { listed: { nl: 'Pinksteren', en: 'Whit Sunday' }, inSentence: { nl: 'eerste pinksterdag', en: 'Whit Sunday' } },
  { listed: { nl: 'Tweede pinksterdag', en: 'Whit Monday' }, inSentence: { nl: 'tweede pinksterdag', en: 'Whit Monday' } },
  { listed: { nl: 'Kerstmis', en: 'Christmas Day' }, inSentence: { nl: 'eerste kerstdag', en: 'Christmas Day' } },
  { listed: { nl: 'Tweede kerstdag', en: 'Boxing Day' }, inSentence: { nl: 'tweede kerstdag', en: 'Boxing Day' } },
];

/** The name of a closed day within a sentence. A name that a user gave stays as it is. */
export function inSentence(name: string | BilingualName, language: Language): string {
  if (typeof name === 'string') return name;
  const holiday = HOLIDAYS.filter(({ listed }) => listed.nl === name.nl && listed.en === name.en)[0];
  return (holiday?.inSentence ?? name)[language];
}
