import { type BilingualName, KPI_NAMES, type Language, STATE_WORDS, type State } from '../../vocabulary/index.js';
import { YEARS } from './years.js';

const IN_YEARS = { en: `${YEARS.from} to ${YEARS.to}`, nl: `${YEARS.from} tot en met ${YEARS.to}` };

/** What cells say. */
const ANSWERS = {
  ...{ best_effort: state('best-effort'), to_be_determined: state('to-be-determined') },
  ...{ met: state('met'), missed: state('missed'), running: state('running') },
  ...{ not_yet: state('not-yet-applicable'), not_recorded: state('not-recorded') },
  at_risk: { en: 'at risk', nl: 'in gevaar' },
  repaired: { en: 'none: repaired', nl: 'geen: hersteld' },
  check: { en: 'see Check', nl: 'zie Controle' },
  later: { en: `after ${YEARS.to}`, nl: `na ${YEARS.to}` },
  ...{ support_hours: { en: 'support hours', nl: 'supporturen' }, working_days: { en: 'working days', nl: 'werkdagen' } },
  ...{ attained: { en: 'attained', nl: 'behaald' }, not_attained: { en: 'not attained', nl: 'niet behaald' } },
  ...{ not_judged: { en: 'not judged', nl: 'niet beoordeeld' }, no_data: { en: 'no data', nl: 'geen gegevens' } },
} as const satisfies Readonly<Record<string, BilingualName>>;

/** The names of sheets and of columns. */
const NAMES = {
  tickets_top: { en: 'Tickets: ', nl: 'Tickets: ' },
  unanswered_top: { en: '   Tickets without an answer: ', nl: '   Tickets zonder antwoord: ' },
  tickets: { en: 'Tickets', nl: 'Tickets' },
  compliance: { en: 'Compliance', nl: 'Naleving' },
  agreement: { en: 'Agreement', nl: 'Overeenkomst' },
  calendar: { en: 'Calendar', nl: 'Kalender' },
  read_me: { en: 'Read me', nl: 'Lees mij' },
  ticket: { en: 'Ticket', nl: 'Ticket' },
  priority: { en: 'Priority', nl: 'Prioriteit' },
  reported: { en: 'Reported', nl: 'Gemeld' },
  responded: { en: 'Responded', nl: 'Gereageerd' },
  contact: { en: 'Last contact', nl: 'Laatste contact' },
  repaired_at: { en: 'Repaired', nl: 'Hersteld' },
  response_due: { en: 'Response due', nl: 'Reactie uiterlijk' },
  response: { en: 'Response', nl: 'Reactie' },
  update_due: { en: 'Update due', nl: 'Update uiterlijk' },
  update: { en: 'Update', nl: 'Update' },
  mttr_due: { en: 'MTTR due', nl: 'Herstel uiterlijk' },
  mttr: { en: 'MTTR', nl: 'Herstel' },
  check_column: { en: 'Check', nl: 'Controle' },
  ...{ severity_1: { en: 'Critical', nl: 'Kritiek' }, severity_2: { en: 'High', nl: 'Hoog' } },
  ...{ severity_3: { en: 'Normal', nl: 'Normaal' }, severity_4: { en: 'Low', nl: 'Laag' } },
  ...{ of_response: KPI_NAMES.response, of_update: KPI_NAMES.update, of_mttr: KPI_NAMES.mttr },
} as const satisfies Readonly<Record<string, BilingualName>>;

/** What is wrong, and what to do. */
const MISTAKES = {
  incomplete: { en: 'Priority and Reported: write both', nl: 'Prioriteit en Gemeld: vul beide in' },
  date_wanted: {
    en: `Write a date and time, such as 2026-05-22 16:00, in ${IN_YEARS.en}.`,
    nl: `Vul een datum en tijd in, zoals 22-5-2026 16:00, van ${IN_YEARS.nl}.`,
  },
  bad_priority: { en: 'Priority: write 1, 2, 3 or 4', nl: 'Prioriteit: vul 1, 2, 3 of 4 in' },
  bad_reported: {
    en: `Reported: write a date and time in ${IN_YEARS.en}`,
    nl: `Gemeld: vul een datum en tijd in van ${IN_YEARS.nl}`,
  },
  bad_act: { en: ': write a date and time, not before Reported', nl: ': vul een datum en tijd in, niet voor Gemeld' },
  zoned_text: {
    en: ' is a text: write the time in Amsterdam, as 2026-05-22 16:00',
    nl: ' is een tekst: vul de tijd in Amsterdam in, als 22-5-2026 16:00',
  },
  date_text: {
    en: ' is a text: Data > Text to Columns, or write it again',
    nl: ' is een tekst: Gegevens > Tekst naar kolommen, of vul opnieuw in',
  },
  no_act: {
    en: ' is no date: clear it, or write one, as 2026-05-22 16:00',
    nl: ' is geen datum: leeg de cel, of vul in als 22-5-2026 16:00',
  },
  no_report: { en: ' is no date: write one, as 2026-05-22 16:00', nl: ' is geen datum: vul er een in, als 22-5-2026 16:00' },
  second: { en: 'Not counted: the same Ticket stands in row ', nl: 'Telt niet mee: hetzelfde Ticket staat in rij ' },
  bad_later: { en: `A date is after ${YEARS.to}, where the calendar ends`, nl: `Een datum ligt na ${YEARS.to}, waar de kalender eindigt` },
  overwritten: {
    en: 'An answer was written over: undo, or copy G to M from another row',
    nl: 'Een antwoord is overschreven: maak dat ongedaan, of kopieer G t/m M uit een andere rij',
  },
  no_time: { en: 'A date without a time counts as 00:00', nl: 'Een datum zonder tijd telt als 00:00' },
  bad_hours: {
    en: 'Agreement: Opens and Closes must be times, the first before the second',
    nl: 'Overeenkomst: Opent en Sluit moeten tijden zijn, de eerste voor de tweede',
  },
  bad_now: {
    en: `Agreement: Now must be a date and time in ${IN_YEARS.en}`,
    nl: `Overeenkomst: Nu moet een datum en tijd zijn van ${IN_YEARS.nl}`,
  },
  bad_risk: {
    en: 'Agreement: At risk from must be a percentage up to 100%, such as 75%',
    nl: 'Overeenkomst: In gevaar vanaf moet een percentage tot 100% zijn, zoals 75%',
  },
  bad_rows: {
    en: 'Agreement: the priorities must stand in the order 1, 2, 3, 4',
    nl: 'Overeenkomst: de prioriteiten moeten in de volgorde 1, 2, 3, 4 staan',
  },
  bad_calendar: {
    en: 'Calendar: each date once, in order, with 1 or 0; undo what was deleted, moved or sorted there',
    nl: 'Kalender: elke datum één keer, op volgorde, met 1 of 0; maak ongedaan wat daar verwijderd, verplaatst of gesorteerd is',
  },
  bad_formula: {
    en: 'Agreement: a grey cell was written over; undo that, or take a new copy of the file',
    nl: 'Overeenkomst: een grijze cel is overschreven; maak dat ongedaan, of neem een nieuwe kopie van het bestand',
  },
  bad_unit: {
    en: 'Agreement: a unit is support hours, working days, best effort or to be determined',
    nl: 'Overeenkomst: een eenheid is supporturen, werkdagen, naar beste vermogen of nader te bepalen',
  },
  bad_target: {
    en: 'Agreement: hours must be above 0, working days whole and above 0',
    nl: 'Overeenkomst: uren moeten boven 0 zijn, werkdagen heel en boven 0',
  },
  bad_period: {
    en: 'Reported from and Reported before must be dates, or empty',
    nl: 'Gemeld vanaf en Gemeld tot moeten datums zijn, of leeg',
  },
  bad_share: { en: 'write a percentage, such as 90%', nl: 'vul een percentage in, zoals 90%' },
  other_targets: { en: 'Targets or hours are not those of the agreement', nl: 'Doelen of tijden zijn niet die van de overeenkomst' },
  other_days: { en: 'days in Calendar are not as in the agreement', nl: 'dagen in Kalender zijn anders dan in de overeenkomst' },
} as const satisfies Readonly<Record<string, BilingualName>>;

const WORDS = { ...ANSWERS, ...NAMES, ...MISTAKES };

export type WordName = keyof typeof WORDS;

/** The words of a workbook in one language, as they stand in a cell and as a formula writes them. */
export interface Words {
  readonly language: Language;
  plain(name: WordName): string;
  quoted(name: WordName): string;
}

export function wordsIn(language: Language): Words {
  const plain = (name: WordName) => WORDS[name][language];
  return { language, plain, quoted: (name) => `"${plain(name).replaceAll('"', '""')}"` };
}

/** A state's words, which functions in cells answer too. */
function state(name: State): BilingualName {
  return STATE_WORDS[name];
}
