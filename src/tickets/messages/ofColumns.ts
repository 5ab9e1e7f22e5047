import { describe } from '../../errors/index.js';
import { count, type Language } from '../../vocabulary/index.js';
import { type Role, SPOKEN } from '../roles.js';
import { inEach, mention, parts, type Sentence, words } from '../Sentence.js';
import type { ColumnSetting } from '../Settings.js';

// What is said of columns: which are missing, which could be two, and which there are.

/** Names as sentences have them: `Datum and Tijd`. */
export const named = (names: readonly string[]): Sentence => inEach((language) => names.join(language === 'nl' ? ' en ' : ' and '));

/** All columns of a header where they are few, else those that are near in name. */
export const headerHas = (columns: number, listed: readonly string[], isAll: boolean): Sentence =>
  inEach((language) => `${hasText(columns, language)}${listedText(listed, isAll, language)}`);

function hasText(columns: number, language: Language): string {
  if (language === 'nl') return `De koppen zijn die van ${columns === 1 ? 'één kolom' : `${count(columns, 'nl')} kolommen`}`;
  return `The header has ${columns === 1 ? 'one column' : `${count(columns, 'en')} columns`}`;
}

function listedText(names: readonly string[], isAll: boolean, language: Language): string {
  if (names.length === 0) return '';
  const near = language === 'nl' ? '; verwante namen zijn ' : '; near in name are ';
  return `${isAll ? ': ' : near}${names.map(describe).join(', ')}`;
}

export const headerMissing = (setting: ColumnSetting): Sentence => {
  const option = mention(setting);
  return {
    en: parts`no line of the file names the columns: its first holds a ticket; pass ${option} with a place such as '#3'`,
    nl: parts`geen regel van het bestand noemt de kolommen: op de eerste staat een ticket; geef ${option} op met een plaats zoals '#3'`,
  };
};

export const columnMissing = (role: Role, setting: ColumnSetting, header: Sentence): Sentence => {
  const option = mention(setting);
  return {
    en: parts`no column is recognised as the ${SPOKEN[role].en}; pass ${option} with its name. ${header.en}`,
    nl: parts`geen kolom is herkend als ${SPOKEN[role].nl}; geef ${option} op met de naam. ${header.nl}`,
  };
};

export const noColumn = (name: string, header: Sentence): Sentence => ({
  en: parts`there is no column ${describe(name)}. ${header.en}`,
  nl: parts`er is geen kolom ${describe(name)}. ${header.nl}`,
});

/** `place` is where the first of them stands; `areNamedApart` says whether names tell them apart. */
export const severalColumns = (
  role: Role,
  setting: ColumnSetting,
  names: readonly string[],
  { place, areNamedApart }: { readonly place: number; readonly areNamedApart: boolean },
): Sentence => {
  const option = mention(setting);
  const listed = names.map(describe).join(', ');
  const [en, nl] = areNamedApart ? ['one of these names, or ', 'een van deze namen, of '] : ['', ''];
  return {
    en: parts`${names.length} columns could be the ${SPOKEN[role].en}: ${listed}; pass ${option} with ${en}a place such as '#${place}'`,
    nl: parts`${names.length} kolommen kunnen ${SPOKEN[role].nl} zijn: ${listed}; geef ${option} op met ${nl}een plaats zoals '#${place}'`,
  };
};

export const calledAlike = (name: string, place: number) =>
  words({
    en: `more than one column is called ${describe(name)}; rename all but one, or write a place such as '#${place}'`,
    nl: `meer dan één kolom heet ${describe(name)}; hernoem ze op één na, of schrijf een plaats zoals '#${place}'`,
  });

export const notATimeColumn = (pair: string, example: string) =>
  words({
    en: `${describe(pair)} names no column of times that is read; write a column and what it has, such as ${example}`,
    nl: `${describe(pair)} noemt geen kolom met tijden die wordt gelezen; schrijf een kolom en wat die heeft, zoals ${example}`,
  });

export const noStates = (): Sentence => {
  const option = mention('historyColumn');
  return {
    en: parts`no column is recognised as the history of states; pass ${option} with its name`,
    nl: parts`geen kolom is herkend als het statusverloop; geef ${option} op met de naam`,
  };
};

export const notAnActName = (name: string) =>
  words({
    en: `${describe(name)} is no act; name response, update or repair, separated by commas`,
    nl: `${describe(name)} is geen handeling; noem response, update of repair, met komma's ertussen`,
  });
