import { plainWord, wordTable } from './plainWord.js';

// As the names of months. A word that is two days in two languages would stand in no line: there is none.
const WEEKDAYS = wordTable(
  [
    'ma maandag mon monday mo montag lun lundi lunes pon poniedzialek',
    'di dinsdag tue tues tuesday dienstag mar mardi martes wt wtorek',
    'wo woensdag wed wednesday mi mittwoch mer mercredi mie miercoles sr sroda',
    'do donderdag thu thur thurs thursday donnerstag jeu jeudi jue jueves czw czwartek',
    'vr vrijdag fri friday fr freitag ven vendredi vie viernes pt piatek',
    'za zaterdag sat saturday sa samstag sam samedi sab sabado sob sobota',
    'zo zondag sun sunday so sonntag dim dimanche dom domingo niedz niedziela',
  ],
  0,
);

/** The day of the week that a word names, 0 for Monday to 6 for Sunday; `undefined` for any other word. */
export function weekdayNamed(word: string): number | undefined {
  return WEEKDAYS.get(word) ?? WEEKDAYS.get(plainWord(word));
}
