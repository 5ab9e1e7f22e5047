import { STATE_WORDS, type State } from '../../vocabulary/index.js';
import { EDITION } from '../edition.js';

const YEARS = `${EDITION.years.from}-${EDITION.years.to}`;

/** What cells say, in English and in Dutch; formulas know each by its name. */
export const WORKBOOK_WORDS = {
  best_effort: inBoth('best-effort'),
  to_be_determined: inBoth('to-be-determined'),
  met: inBoth('met'),
  missed: inBoth('missed'),
  running: inBoth('running'),
  at_risk: ['at risk', 'in gevaar'],
  none_due: ['none: repaired', 'geen: hersteld'],
  check: ['see Check', 'zie Controle'],
  later: [`after ${EDITION.years.to}`, `na ${EDITION.years.to}`],
  incomplete: ['Priority and Reported: write both', 'Prioriteit en Gemeld: vul beide in'],
  bad_hours: [
    'Agreement: Opens and Closes must be times, the first before the second',
    'Agreement: Opens en Closes moeten tijden zijn, de eerste voor de tweede',
  ],
  bad_now: [`Agreement: Now must be a date and time in ${YEARS}`, `Agreement: Now moet een datum en tijd in ${YEARS} zijn`],
  bad_risk: ['Agreement: At risk from must be a share, such as 75%', 'Agreement: At risk from moet een deel zijn, zoals 75%'],
  bad_calendar: ['Calendar: write 1 or 0 for each day, and delete no rows', 'Calendar: vul bij elke dag 1 of 0 in en verwijder geen rijen'],
  bad_unit: [
    'Agreement: a unit is support hours, working days, best effort or to be determined',
    'Agreement: een eenheid is support hours, working days, best effort of to be determined',
  ],
  bad_priority: ['Priority: write 1, 2, 3 or 4', 'Prioriteit: vul 1, 2, 3 of 4 in'],
  bad_reported: ['Reported: write a date and time', 'Gemeld: vul een datum en tijd in'],
  bad_years: [`Reported: the calendar knows ${YEARS}`, `Gemeld: de kalender kent ${YEARS}`],
  bad_responded: ['Responded: write a date and time, not before Reported', 'Gereageerd: vul een datum en tijd in, niet voor Gemeld'],
  bad_contact: ['Last contact: write a date and time, not before Reported', 'Laatste contact: vul een datum en tijd in, niet voor Gemeld'],
  bad_repaired: ['Repaired: write a date and time, not before Reported', 'Hersteld: vul een datum en tijd in, niet voor Gemeld'],
  bad_later: [`Last contact: the calendar knows ${YEARS}`, `Laatste contact: de kalender kent ${YEARS}`],
  bad_target: [
    'Agreement: hours must be above 0, working days whole and above 0',
    'Agreement: uren moeten boven 0 zijn, werkdagen heel en boven 0',
  ],
} as const;

export type WordName = keyof typeof WORKBOOK_WORDS;

/** A state's words, which functions in cells answer too. */
function inBoth(state: State): readonly [en: string, nl: string] {
  return [STATE_WORDS[state].en, STATE_WORDS[state].nl];
}

/** The name by which formulas know a word. */
export function word(name: WordName): string {
  return `SLA_w_${name}`;
}
