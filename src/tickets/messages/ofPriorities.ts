import { describe } from '../../errors/index.js';
import type { BilingualName } from '../../vocabulary/index.js';
import { type Mention, mention, parts, type Sentence, words } from '../Sentence.js';

// What is said of priorities that cannot be read.

export const isEmpty = () => words({ en: 'is empty', nl: 'is leeg' });
export const oneToFour = () => words({ en: 'a priority is 1, 2, 3 or 4', nl: 'een prioriteit is 1, 2, 3 of 4' });
export const passOneToFour = () => words({ en: 'pass 1, 2, 3 or 4', nl: 'geef 1, 2, 3 of 4' });
export const notAPriorityName = () => words({ en: 'is not a priority', nl: 'is geen prioriteit' });

export const unknownName = (name: string) =>
  words({ en: `${describe(name)} is no priority that is known`, nl: `${describe(name)} is geen prioriteit die bekend is` });
export const otherNumber = (name: string) =>
  words({
    en: `${describe(name)} has no priority, and other numbers were given one`,
    nl: `${describe(name)} heeft geen prioriteit, en andere getallen wel`,
  });
export const sayWhich = (name: string): Sentence => {
  const option = mention('priorities', `${name}=N`);
  return { en: parts`say which of 1 to 4 it is: ${option}`, nl: parts`zeg welke van 1 tot en met 4 het is: ${option}` };
};

export const notAPair = (pair: string) => {
  const example = "'Urgent=1,High=2,Low=4'";
  return words({
    en: `${describe(pair)} is not a pair of a name and a priority from 1 to 4; write for example ${example}`,
    nl: `${describe(pair)} is geen paar van een naam en een prioriteit van 1 tot en met 4; schrijf bijvoorbeeld ${example}`,
  });
};
export const twoPriorities = (name: string) =>
  words({
    en: `${describe(name)} is given two priorities; give it one`,
    nl: `${describe(name)} krijgt twee prioriteiten; geef er één`,
  });

export const otherScale = (listed: readonly string[], isAll: boolean, example: string): Sentence => {
  const option = mention('priorities', example);
  const names = listed.join(', ');
  return {
    en: parts`the file's priorities are ${names}${isAll ? '' : ' and others'}: a scale of its own, which may count either way; say of each which of 1 to 4 it is. Where 1 to 4 are the agreement's, pass ${option}; the others are refused by row`,
    nl: parts`de prioriteiten van het bestand zijn ${names}${isAll ? '' : ' en andere'}: een eigen schaal, die op- of aflopend kan zijn; zeg van elke welke van 1 tot en met 4 het is. Zijn 1 tot en met 4 die van de overeenkomst, geef dan ${option} op; rijen met een andere worden geweigerd`,
  };
};

export const countsUpwards = (system: BilingualName, preset: Mention): Sentence => {
  const own = mention('priorities', '1=1,2=2,3=3,4=4');
  return {
    en: parts`numbers of ${system.en} count upwards, the agreement's downwards; where they are the agreement's pass ${own}, where they are its own ${preset}`,
    nl: parts`de getallen van ${system.nl} lopen op, die van de overeenkomst af; geef ${own} op als het die van de overeenkomst zijn, en ${preset} als het de eigen zijn`,
  };
};
