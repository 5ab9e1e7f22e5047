/** The tests of the clock's arithmetic, which the rooms below it share. */
const ARITHMETIC = ['cases/clock', 'cases/yearEnds', 'cases/stJohns', 'laws/clock', 'laws/clocksOverMidnight'] as const;
const DEADLINES = ['cases/response', 'cases/updateAndMttr', 'cases/workedExamples', 'cases/thirdLine', 'cases/pauses'] as const;
/** What every function refuses, and takes for left out. */
const INPUT = ['cases/errors', 'cases/strayFields', 'cases/leftOut'] as const;
const VERDICTS = ['cases/assess', 'cases/verdicts', 'cases/takenBack', 'cases/openPromises', 'laws/assess'] as const;

/** The rooms of the core that are mutated, each with the test files that its mutants are put to: those about it, and quick ones. */
export const ROOMS = {
  timeline: [...ARITHMETIC, ...DEADLINES, 'cases/timeline', 'cases/tables', 'cases/pausedTime', 'cases/maintenance'],
  calendar: [
    ...ARITHMETIC,
    ...DEADLINES,
    ...INPUT,
    'cases/holidays',
    'cases/compiledYears',
    'cases/calendarInput',
    'cases/agreement',
    'cases/agreementFrom',
    'laws/fastLanes',
    'days/agreementDays',
  ],
  clock: [...ARITHMETIC, 'cases/errors', 'cases/clockInput', 'cases/timeline', 'cases/instants'],
  agreement: [
    ...INPUT,
    ...DEADLINES,
    'cases/agreement',
    'cases/agreementFrom',
    'cases/maintenance',
    'cases/supportLevel',
    'cases/countingRule',
    'laws/agreementJson',
  ],
  incident: [
    ...INPUT,
    'cases/incident',
    'cases/labels',
    'cases/plainIncident',
    'cases/safely',
    'cases/assess',
    'cases/takenBack',
    'laws/incident',
  ],
  deadline: [
    'laws/fastLanes',
    ...DEADLINES,
    ...INPUT,
    ...VERDICTS,
    'cases/deadlineFrom',
    'cases/pausedTime',
    'cases/countingRule',
    'cases/instants',
    'cases/yearEnds',
    'laws/throughJson',
  ],
  assessment: [
    'cases/judgedNow',
    'cases/assess',
    'cases/verdicts',
    'cases/takenBack',
    'cases/openPromises',
    ...INPUT,
    'cases/complaints',
    'cases/report',
  ],
  compliance: [
    ...INPUT,
    'cases/compliance',
    'cases/counts',
    'cases/distribution',
    'cases/report',
    'cases/reportDetails',
    'cases/reportParts',
    'cases/takenBack',
    'cases/inForce',
    'cases/updatesToCome',
    'laws/handedOn',
    'laws/reportDetails',
  ],
  procedure: [...INPUT, 'cases/contact', 'cases/maintenance', 'cases/severity', 'cases/supportLevel', 'laws/procedure'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Room = keyof typeof ROOMS;

/** Tests among them that are not run for each mutant, each with why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'that this copy of the library did not make is refused; agreementFrom reads it':
    'loads a module anew, for which vitest needs its workers',
  'the table in the package is what date-holidays gives': 'about data, which is not mutated; takes seconds',
  'every working day of 1990-2100': 'about data, which is not mutated; takes long',
  'the years that were compiled before, and in which order, change no answer':
    'compiles a century for each calendar; cases of the years that are compiled say the same',
  'an incident without more is read as one whose pauses are an empty list': 'about what is read of an incident; takes seconds',
  'assessing later never turns missed into met': 'takes seconds',
};

/** Whether a test, by its full name, is not run for each mutant. */
export const isLeftOut = (name: string): boolean => Object.keys(LEFT_OUT).some((part) => name.includes(part));
