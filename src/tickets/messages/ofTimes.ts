import { describe } from '../../errors/index.js';
import { inEach, joined, mention, parts, type Sentence, words } from '../Sentence.js';

// What is said of times that cannot be read, or can be read in more ways than one.

const AMSTERDAM = mention('zone', 'Europe/Amsterdam');
const ISO_EXAMPLE = '2026-05-22T16:00+02:00';

export const writeAsIso = () => words({ en: `write it as ${ISO_EXAMPLE}`, nl: `schrijf het als ${ISO_EXAMPLE}` });
export const writeAsIsoOrSay = (): Sentence => {
  const option = mention('dateFormat');
  return { en: parts`write it as ${ISO_EXAMPLE}, or pass ${option}`, nl: parts`schrijf het als ${ISO_EXAMPLE}, of geef ${option} op` };
};
export const writeAs = (form: string) =>
  words({ en: `write it as ${form}, or in ISO 8601`, nl: `schrijf het als ${form}, of in ISO 8601` });

export const noTimeOfDay = () => words({ en: 'has no time of day', nl: 'heeft geen tijd van de dag' });
export const notATime = () => words({ en: 'is not a date and time that exists', nl: 'is geen datum met tijd die bestaat' });
export const inNoForm = () => words({ en: 'is in no form of times that is known', nl: 'is geen bekende schrijfwijze van een tijd' });

export const hasNoOffset = () => words({ en: 'has no UTC offset', nl: 'heeft geen UTC-verschil' });
export const writeOffset = (): Sentence => ({
  en: parts`write one, or say whose clocks it is of, such as ${AMSTERDAM}`,
  nl: parts`schrijf er een, of zeg van welke klok het is, zoals ${AMSTERDAM}`,
});
export const formWithoutOffset = (form: string): Sentence => ({
  en: parts`${describe(form)} has no offset: say which zone's clocks the times are of, such as ${AMSTERDAM}`,
  nl: parts`${describe(form)} heeft geen UTC-verschil: zeg van welke klok de tijden zijn, zoals ${AMSTERDAM}`,
});
export const columnWithoutOffset = (column: Sentence, cell: string): Sentence => ({
  en: parts`column ${column.en}: ${describe(cell)} has no UTC offset; say whose clocks the times are of, such as ${AMSTERDAM}`,
  nl: parts`kolom ${column.nl}: ${describe(cell)} heeft geen UTC-verschil; zeg van welke klok de tijden zijn, zoals ${AMSTERDAM}`,
});

export const strangeWordBeside = (word: string) =>
  words({
    en: `has ${describe(word)} beside its time, which is no one offset`,
    nl: `heeft ${describe(word)} naast de tijd, wat niet één UTC-verschil is`,
  });
export const writeOffsetInstead = () =>
  words({
    en: 'write the offset in its place, such as -05:00; CET, CEST, UTC, GMT and Z are read',
    nl: 'schrijf in plaats daarvan het UTC-verschil, zoals -05:00; CET, CEST, UTC, GMT en Z worden gelezen',
  });

/** What is wrong in a column, behind its name. */
export const inColumn = (column: Sentence, sentence: Sentence): Sentence =>
  joined(words({ en: 'column ', nl: 'kolom ' }), column, ': ', sentence);

/** Says the form: any of these would do. */
export const waysToSay = (forms: readonly string[]): Sentence =>
  inEach((language) => {
    const [pass, or] = language === 'nl' ? ['geef ', ' of '] : ['pass ', ' or '];
    return [pass, ...forms.flatMap((form, index) => [index === 0 ? '' : or, mention('dateFormat', form)])];
  });

/** A cell and its readings, each the date in a language and the form. */
export const readTwoWays = (column: Sentence, cell: string, readings: Sentence, ways: Sentence): Sentence => ({
  en: parts`column ${column.en}: ${describe(cell)} can be read in more ways than one (${readings.en}); ${ways.en}`,
  nl: parts`kolom ${column.nl}: ${describe(cell)} kan op meer dan één manier worden gelezen (${readings.nl}); ${ways.nl}`,
});
export const readAs = (dates: Sentence, form: string): Sentence => ({
  en: parts`${dates.en} as ${form}`,
  nl: parts`${dates.nl} als ${form}`,
});
export const writtenVariously = (column: Sentence, forms: string, ways: Sentence): Sentence => ({
  en: parts`column ${column.en} is written in more forms than one: ${forms}; ${ways.en}`,
  nl: parts`kolom ${column.nl} is op meer dan één manier geschreven: ${forms}; ${ways.nl}`,
});
export const otherOrder = (form: string, sign: string, other: string) =>
  words({
    en: `is ${form} only, and ${describe(sign)} on an earlier line is ${other} only`,
    nl: `is alleen ${form}, en ${describe(sign)} op een eerdere regel is alleen ${other}`,
  });
