import type { Act } from '../../agreement/index.js';
import type { ColumnFacts } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';

/** What is said of how a file is read. */
export interface ReadingWords {
  /** What is read from it; `below` and `system` are as the next ones give them. */
  readonly read: (source: string, below: string, system: string) => string;
  readonly below: (titles: number) => string;
  readonly noHeader: string;
  readonly system: (name: string) => string;
  readonly knownBy: (columns: string) => string;
  readonly sheet: string;
  readonly otherSheets: (names: string) => string;
  /** How the dates of a workbook's cells are read, which are handed on in a form. */
  readonly datesOfCells: (form: string) => string;
  readonly roles: Readonly<Record<ColumnFacts['role'], string>>;
  readonly unread: readonly [name: string, why: string];
  readonly notRead: string;
  readonly firstEvents: readonly [name: string, what: string];
  readonly note: string;
  readonly noId: string;
  readonly notRecorded: string;
  /** Why an act is not recorded. */
  readonly noColumn: string;
  readonly closingOnly: string;
  readonly updatesEnd: string;
  readonly standsForRepair: string;
  readonly is: string;
  readonly as: string;
  readonly onClocks: (zone: string) => string;
  readonly and: string;
  readonly andMore: (count: number) => string;
  readonly columns: (count: number) => string;
  readonly understood: string;
  readonly nothing: string;
}

/** The acts that columns say. */
export const ACT_OF: Readonly<Partial<Record<ColumnFacts['role'], Act>>> = { responded: 'response', updates: 'update', repaired: 'repair' };

export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = {
  en: {
    read: (source, below, system) => `Read ${source}${below}${system}:`,
    below: (titles) => `, below ${titles === 1 ? 'a title that is' : `${titles} titles that are`} left out`,
    noHeader: ', in which no line names the columns',
    system: (name) => ` as an export of ${name}`,
    sheet: 'sheet',
    otherSheets: (names) => `; not ${names}: those are chosen by --sheet`,
    datesOfCells: (form) => `dates of the workbook or ${form}`,
    knownBy: (columns) => ` (known by ${columns}; if it is not, pass --preset none)`,
    roles: {
      ...{ id: 'id', priority: 'priority', reported: 'reported', responded: 'response', updates: 'updates', repaired: 'repaired' },
      ...{ closed: 'closed', reopened: 'reopened', history: 'states', time: 'event', state: 'state' },
    },
    unread: ['unread', 'it holds no date with a time'],
    notRead: 'not read',
    firstEvents: ['a ticket', "its first event only: changes of its priority and waits move deadlines where 'report --log' judges (R12)"],
    note: 'note',
    noId: 'none: no column is taken for it, and a ticket that stands twice counts twice',
    notRecorded: 'not recorded: ',
    noColumn: 'the file has no column for it',
    closingOnly: 'there is no column for the repair; pass --closing-repairs to take the closing',
    updatesEnd: '; not recorded: updates end with the repair, and when that was the file does not say',
    standsForRepair: "; it stands for the repair, of which there is no other column: if it is the closing only, pass --repaired-column ''",
    is: 'is',
    as: ', as ',
    onClocks: (zone) => `, on the clocks of ${zone} where no offset is written`,
    and: ' and ',
    andMore: (count) => ` and ${count} more`,
    columns: (count) => `, ${count} columns`,
    understood: 'The first rows, as they are understood:',
    nothing: 'nothing',
  },
  nl: {
    read: (source, below, system) => `${source} gelezen${below}${system}:`,
    below: (titles) => `, onder ${titles === 1 ? 'een titel die is' : `${titles} titels die zijn`} overgeslagen`,
    noHeader: ', waarin geen regel de kolommen noemt',
    system: (name) => ` als export van ${name}`,
    sheet: 'blad',
    otherSheets: (names) => `; niet ${names}: die kies je met --sheet`,
    datesOfCells: (form) => `datums van de werkmap of ${form}`,
    knownBy: (columns) => ` (herkend aan ${columns}; is het dat niet, geef dan --preset none op)`,
    roles: {
      ...{ id: 'nummer', priority: 'prioriteit', reported: 'gemeld', responded: 'reactie', updates: 'updates', repaired: 'herstel' },
      ...{ closed: 'gesloten', reopened: 'heropend', history: 'statussen', time: 'gebeurtenis', state: 'status' },
    },
    unread: ['ongelezen', 'er staat geen datum met een tijd in'],
    notRead: 'niet gelezen',
    firstEvents: [
      'een ticket',
      "alleen de eerste gebeurtenis: een andere prioriteit en wachttijden verschuiven deadlines waar 'report --log' oordeelt (R12)",
    ],
    note: 'let op',
    noId: 'geen: er is geen kolom voor, en een ticket dat er twee keer staat telt twee keer',
    notRecorded: 'niet vastgelegd: ',
    noColumn: 'het bestand heeft er geen kolom voor',
    closingOnly: 'er is geen kolom voor het herstel; geef --closing-repairs op om de sluiting te nemen',
    updatesEnd: '; niet vastgelegd: updates eindigen met het herstel, en wanneer dat was zegt het bestand niet',
    standsForRepair:
      "; geldt als het herstel, waarvoor er geen andere kolom is: is het alleen de sluiting, geef dan --repaired-column '' op",
    is: 'is',
    as: ', als ',
    onClocks: (zone) => `, op de klok van ${zone} waar geen UTC-verschil staat`,
    and: ' en ',
    andMore: (count) => ` en nog ${count}`,
    columns: (count) => `, ${count} kolommen`,
    understood: 'De eerste rijen, zoals ze zijn begrepen:',
    nothing: 'niets',
  },
};
