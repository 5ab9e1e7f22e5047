import { describe } from '../../errors/index.js';
import { count, type Language } from '../../vocabulary/index.js';
import { mention, parts, type Sentence, words } from '../Sentence.js';

// What is said of rows, of their ids, and of the histories that they tell.

export const hasCells = (cells: number, columns: number) =>
  words({
    en: `has ${cells === 1 ? '1 cell' : `${cells} cells`}, the header has ${columns}`,
    nl: `heeft ${cells === 1 ? '1 cel' : `${cells} cellen`}, de koppen zijn er ${columns}`,
  });
export const cellsMissing = () => words({ en: 'the last cells are missing', nl: 'de laatste cellen ontbreken' });
export const cellsTooMany = () =>
  words({ en: 'quote cells that hold the delimiter', nl: 'zet cellen met het scheidingsteken erin tussen aanhalingstekens' });

/** Where something stands: a line and its column. */
export const lineAndColumn = (line: number, column: Sentence): Sentence => ({
  en: parts`line ${line}, column ${column.en}: `,
  nl: parts`regel ${line}, kolom ${column.nl}: `,
});
export const columnOf = (column: Sentence): Sentence => ({ en: parts`column ${column.en}: `, nl: parts`kolom ${column.nl}: ` });

export const secondId = () => words({ en: 'its id stands on an earlier line too', nl: 'het nummer staat ook op een eerdere regel' });
export const idStandsTwice = (id: string, before: number): Sentence => {
  const log = mention('log');
  return {
    en: parts`its id ${describe(id)} stands on line ${before} too; one incident is one row, unless the rows are events: then pass ${log}`,
    nl: parts`het nummer ${describe(id)} staat ook op regel ${before}; een incident is één rij, tenzij de rijen gebeurtenissen zijn: geef dan ${log} op`,
  };
};
export const idOnTwoLines = (id: string, before: number): Sentence =>
  words({
    en: `its id ${describe(id)} stands on line ${before} too; one incident is one line`,
    nl: `het nummer ${describe(id)} staat ook op regel ${before}; een incident is één regel`,
  });

export const hasNoId = () => words({ en: 'has no id', nl: 'heeft geen nummer' });
export const rowSaysId = (what: 'ticket' | 'incident') =>
  words({ en: `a row of a log says which ${what} it is of`, nl: `een rij van een log zegt van welk ${what} die is` });
export const beforeFirstRow = () =>
  words({ en: 'happened before the first row of its ticket', nl: 'gebeurde vóór de eerste rij van het ticket' });
export const sortLog = (line: number, id: string) =>
  words({
    en: `, on line ${line} (${describe(id)}); sort the log by time`,
    nl: `, op regel ${line} (${describe(id)}); sorteer het log op tijd`,
  });
export const beginsLate = () =>
  words({ en: 'begins with a repair, a response or a closing', nl: 'begint met een herstel, een reactie of een sluiting' });
export const beginsWith = (state: string, line: number, next: { readonly state: string; readonly line: number } | undefined) =>
  words({
    en: `begins with ${describe(state)}, on line ${line}${next === undefined ? '' : `, before ${describe(next.state)} on line ${next.line}`}: its report is missing or a time is wrong; have the whole log exported, or name the column of the report`,
    nl: `begint met ${describe(state)}, op regel ${line}${next === undefined ? '' : `, vóór ${describe(next.state)} op regel ${next.line}`}: de melding ontbreekt of een tijd klopt niet; laat het hele log exporteren, of noem de kolom van de melding`,
  });
export const noPriorityInLog = () =>
  words({ en: 'no row of the incident has a priority', nl: 'geen rij van het incident heeft een prioriteit' });
export const itsRepair = () => words({ en: 'its repair ', nl: 'het herstel ' });
export const eventsOf = (events: number, incidents: number) =>
  words({
    en: `${count(events, 'en')} events of ${count(incidents, 'en')} incidents`,
    nl: `${count(events, 'nl')} gebeurtenissen van ${count(incidents, 'nl')} incidenten`,
  });

export const notReopenings = () => words({ en: 'is not a count of reopenings', nl: 'is geen aantal heropeningen' });
export const wholeNumber = () => words({ en: 'write a whole number', nl: 'schrijf een heel getal' });
export const reopenedUnseen = (said: number, known: number) =>
  words({ en: `says ${said}, the status history has ${known}`, nl: `zegt ${said}, het statusverloop heeft er ${known}` });
export const reopeningsKnown = () =>
  words({
    en: 'when an incident was reopened must be known (R18)',
    nl: 'wanneer een incident is heropend, moet bekend zijn (R18)',
  });
export const notTheRepair = () =>
  words({
    en: 'is not a repair of the status history, which has a reopening after it',
    nl: 'is geen herstel van het statusverloop, dat er een heropening na heeft',
  });
export const mustAgree = () => words({ en: 'the two must agree (R18)', nl: 'die twee moeten overeenkomen (R18)' });
export const closedBeforeRepair = () => words({ en: 'is before the repair', nl: 'ligt vóór het herstel' });
export const correctOrLeaveOut = (): Sentence => {
  const option = mention('closedColumn', '');
  return {
    en: parts`correct one of the two, or pass ${option} to leave it unread`,
    nl: parts`verbeter een van de twee, of geef ${option} op om die niet te lezen`,
  };
};
export const closingIsRepair = (): Sentence => {
  const option = mention('closingRepairs');
  return {
    en: parts`where the closing is all that is known of the repair, pass ${option}`,
    nl: parts`is de sluiting alles wat van het herstel bekend is, geef dan ${option} op`,
  };
};

export const notAState = () => words({ en: 'is not an instant with a state', nl: 'is geen tijdstip met een status' });
export const writeStates = () => words({ en: 'write instant=state;instant=state', nl: 'schrijf tijdstip=status;tijdstip=status' });

/** A state that no row has counts for nothing. */
export const stateUnmet = (
  setting: 'pauseStates' | 'respondedStates' | 'updatedStates',
  state: string,
  found: readonly string[],
  isAll: boolean,
): Sentence => {
  const option = mention(setting);
  const states = (language: Language) => statesText(found, isAll, language);
  const [en, nl] = OUTCOMES[setting];
  return {
    en: parts`warning: ${option}: no row has the state ${describe(state)}, so it ${en}; the states are ${states('en')}`,
    nl: parts`let op: ${option}: geen rij heeft de status ${describe(state)}, dus die ${nl}; de statussen zijn ${states('nl')}`,
  };
};

const OUTCOMES = {
  pauseStates: ['stopped no clock', 'zette geen klok stil'],
  respondedStates: ['was no response', 'was geen reactie'],
  updatedStates: ['was no contact', 'was geen contact'],
} as const;

function statesText(found: readonly string[], isAll: boolean, language: Language): string {
  const [none, more] = language === 'nl' ? ['geen', ' en andere'] : ['none', ' and others'];
  return found.length === 0 ? none : `${found.map(describe).join(', ')}${isAll ? '' : more}`;
}
