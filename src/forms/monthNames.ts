import { plainWord, wordTable } from './plainWord.js';

// Dutch, English, German, French, Spanish and Polish, long and short, without accents; no word is two months.
const MONTHS = wordTable(
  [
    'jan januari january januar janner jaenner janvier janv ene enero sty styczen stycznia',
    'feb februari february februar fevrier fevr febrero lut luty lutego',
    'mrt maart mar march mrz marz maerz mars marzo marzec marca',
    'apr april avril avr abr abril kwi kwiecien kwietnia',
    'mei may mai mayo maj maja',
    'jun juni june juin junio cze czerwiec czerwca',
    'jul juli july juillet juil julio lip lipiec lipca',
    'aug augustus august aout ago agosto sie sierpien sierpnia',
    'sep september sept septembre septiembre set setiembre wrz wrzesien wrzesnia',
    'okt oktober oct october octobre octubre paz pazdziernik pazdziernika',
    'nov november novembre noviembre lis listopad listopada',
    'dec december dez dezember decembre dic diciembre gru grudzien grudnia',
  ],
  1,
);

/** The month that a word names in one of the languages that are read, 1 to 12; `undefined` for any other word. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(word) ?? MONTHS.get(plainWord(word));
}
