import type { Act } from '../../../agreement/index.js';
import type { Language } from '../../../vocabulary/index.js';
import type { ToldChoice } from '../ReportFacts.js';

/** What is said of each choice: of its values, as they are told, and of how many incidents it was made. */
export interface ChoiceWords {
  readonly told: Readonly<Record<ToldChoice, (values: string, incidents: string) => string>>;
  readonly acts: Readonly<Record<Act, string>>;
}

export const CHOICE_WORDS: Readonly<Record<Language, ChoiceWords>> = {
  en: {
    told: {
      jsonLines: () => 'Each line of the file is the history of an incident as JSON.',
      log: () => 'Each row is an event, and those with the same id are one incident.',
      encoding: (name) => `The text was read as ${name}, as chosen.`,
      delimiter: (name) => `Columns were parted at ${name}, as chosen.`,
      noIds: () => 'No column was read as the id: an incident that stands on two rows counts twice (R20).',
      unreadColumn: (role) => `Left unread, as chosen: ${role}.`,
      priority: (priority) => `Every incident was read as one of priority ${priority}, as chosen.`,
      priorities: (names) => `Names that stand for priorities, as chosen: ${names}.`,
      nothing: (texts) => `Cells with these texts were read as empty, as chosen: ${texts}.`,
      recorded: (acts) => `Said to be recorded although no column has them, so that none was done (R20): ${acts}.`,
      repairedStates: (states) =>
        `In these states an incident stands repaired, and another state after one of them is a reopening (R18): ${states}.`,
      respondedStates: (states) => `These states are a response to the reporter: ${states}.`,
      updatedStates: (states) => `These states are a contact with the reporter: ${states}.`,
      closingRepairs: (_, incidents) =>
        `An incident that was closed without a repair counts as repaired at its closing (R18): ${incidents}.`,
      lastRepairCounts: (_, incidents) =>
        `Reopenings of which only the number is known were left out of account: the repair that stands there counts as the only one (R18): ${incidents}.`,
    },
    acts: { response: 'responses', update: 'updates', repair: 'repairs' },
  },
  nl: {
    told: {
      jsonLines: () => 'Elke regel van het bestand is de geschiedenis van een incident als JSON.',
      log: () => 'Elke rij is een gebeurtenis; rijen met hetzelfde nummer zijn één incident.',
      encoding: (name) => `De tekst is gelezen als ${name} (zo gekozen).`,
      delimiter: (name) => `Kolommen zijn gescheiden bij ${name} (zo gekozen).`,
      noIds: () => 'Er is geen kolom met een nummer gelezen: een incident dat op twee rijen staat, telt twee keer (R20).',
      unreadColumn: (role) => `Niet gelezen (zo gekozen): ${role}.`,
      priority: (priority) => `Elk incident is gelezen als een van prioriteit ${priority} (zo gekozen).`,
      priorities: (names) => `Namen die voor prioriteiten staan (zo gekozen): ${names}.`,
      nothing: (texts) => `Cellen met deze teksten gelden als leeg (zo gekozen): ${texts}.`,
      recorded: (acts) => `Geldt als vastgelegd hoewel geen kolom het heeft, zodat er niets van is gedaan (R20): ${acts}.`,
      repairedStates: (states) =>
        `In deze statussen geldt een incident als hersteld; een andere status daarna is een heropening (R18): ${states}.`,
      respondedStates: (states) => `Deze statussen zijn een reactie aan de melder: ${states}.`,
      updatedStates: (states) => `Deze statussen zijn een contact met de melder: ${states}.`,
      closingRepairs: (_, incidents) =>
        `Een incident dat zonder herstel is gesloten, geldt als hersteld bij de sluiting (R18): ${incidents}.`,
      lastRepairCounts: (_, incidents) =>
        `Heropeningen waarvan alleen het aantal bekend is, zijn buiten beschouwing gelaten: het herstel dat er staat, geldt als het enige (R18): ${incidents}.`,
    },
    acts: { response: 'reacties', update: 'updates', repair: 'herstel' },
  },
};
