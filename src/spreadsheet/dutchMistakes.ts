import { type InputErrorCode, type Mistake, mistake } from '../errors/index.js';
import type { CellMistakes } from './CellMistakes.js';

const INSTANT = 'zet een datum en tijd in de cel, of een tekst zoals 2026-05-22T16:00+02:00';

const is = (code: InputErrorCode, problem: string, expected: string): Mistake => mistake(code, `is ${problem}`, expected);
const clocks = (code: InputErrorCode, often: string, zone: string, texts: readonly string[]) =>
  mistake(
    code,
    `bestaat ${often} in ${zone}, omdat de klok wordt verzet`,
    `schrijf een tekst met het verschil met UTC${texts.length === 0 ? '' : `: ${texts.join(' of ')}`}`,
  );

/** What can be wrong with cells, in Dutch. */
export const DUTCH_MISTAKES: CellMistakes = {
  noInstant: () => is('invalid-instant', 'geen datum en tijd', INSTANT),
  textNoInstant: () => is('invalid-instant', 'een tekst, geen datum en tijd', INSTANT),
  textNoOffset: () => is('missing-offset', 'een tekst zonder verschil met UTC', INSTANT),
  noSerial: (first) =>
    is(
      'invalid-instant',
      'niet het getal van een datum',
      `geef het getal van een cel met datum en tijd, vanaf ${first} (1 maart 1900) tot en met het jaar 9999`,
    ),
  skipped: (zone, texts) => clocks('nonexistent-wall-clock', 'niet', zone, texts),
  twice: (zone, texts) => clocks('ambiguous-wall-clock', 'twee keer', zone, texts),
  outside: (verb, from, to) =>
    mistake(
      'outside-horizon',
      `${verb === 'is' ? 'valt' : 'heeft een antwoord'} buiten de jaren die deze kalender kent`,
      `blijf van ${from}-01-01 tot en met ${to}-12-31`,
    ),
  noDate: () => is('invalid-date', 'geen datum', 'zet een datum in de cel, of een tekst zoals 2026-05-22'),
  noCount: () => is('invalid-count', 'geen aantal', 'schrijf een geheel aantal werkdagen'),
  noPriority: () => is('invalid-priority', 'geen prioriteit van de overeenkomst', 'schrijf 1, 2, 3 of 4'),
  noKpi: () => is('wrong-type', 'geen KPI van de overeenkomst', 'schrijf reactie, update of MTTR'),
  empty: ({ expected }) => mistake('missing-field', 'ontbreekt', expected),
  noRange: () => is('wrong-type', 'geen bereik', 'geef een waarde, of rijen van even veel cellen'),
  otherShape: (rows, columns, height, width) =>
    mistake(
      'wrong-type',
      `heeft ${rows} rijen en ${columns} kolommen, naast een bereik van ${height} en ${width}`,
      'geef bereiken van één vorm, of een losse cel, rij of kolom ernaast',
    ),
};
