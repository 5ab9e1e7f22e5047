/** The rooms of the core that are mutated, each with the test files that its mutants are put to: those about it, and quick ones. */
export const ROOMS = {
  timeline: [
    ...[
      'cases/timeline',
      'cases/clock',
      'cases/response',
      'cases/updateAndMttr',
      'cases/workedExamples',
      'cases/thirdLine',
      'cases/pauses',
    ],
    ...['cases/stJohns', 'cases/yearEnds', 'cases/maintenance', 'laws/clock', 'laws/clocksOverMidnight'],
  ],
  calendar: [
    ...['cases/clock', 'cases/response', 'cases/thirdLine', 'cases/workedExamples', 'cases/holidays', 'cases/yearEnds', 'cases/stJohns'],
    ...['cases/agreement', 'cases/agreementFrom', 'cases/strayFields', 'cases/leftOut', 'laws/clock', 'laws/clocksOverMidnight'],
    'days/agreementDays',
  ],
  clock: [
    'cases/clock',
    'cases/clockInput',
    'cases/timeline',
    'cases/instants',
    'cases/yearEnds',
    'cases/stJohns',
    'laws/clock',
    'laws/clocksOverMidnight',
  ],
  agreement: [
    ...[
      'cases/agreement',
      'cases/agreementFrom',
      'cases/strayFields',
      'cases/leftOut',
      'cases/response',
      'cases/workedExamples',
      'cases/errors',
    ],
    ...['cases/supportLevel', 'cases/countingRule', 'laws/agreementJson'],
  ],
  incident: ['cases/incident', 'cases/assess', 'cases/takenBack', 'cases/strayFields', 'cases/leftOut', 'cases/errors', 'laws/incident'],
  deadline: [
    ...[
      'cases/response',
      'cases/updateAndMttr',
      'cases/workedExamples',
      'cases/thirdLine',
      'cases/pauses',
      'cases/countingRule',
      'cases/errors',
    ],
    ...[
      'cases/deadlineFrom',
      'cases/strayFields',
      'cases/leftOut',
      'cases/instants',
      'cases/assess',
      'cases/verdicts',
      'cases/yearEnds',
      'laws/assess',
    ],
  ],
  assessment: [
    ...['cases/assess', 'cases/verdicts', 'cases/complaints', 'cases/takenBack', 'cases/incident', 'cases/strayFields', 'cases/leftOut'],
    ...['cases/errors', 'laws/assess', 'laws/assessmentModel'],
  ],
  compliance: ['cases/report', 'cases/strayFields', 'cases/leftOut', 'cases/errors', 'laws/report'],
  procedure: [
    ...['cases/contact', 'cases/maintenance', 'cases/severity', 'cases/supportLevel', 'cases/strayFields', 'cases/leftOut', 'cases/errors'],
    'laws/procedure',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Room = keyof typeof ROOMS;

/** Tests among them that are not run for each mutant, each with why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'that no copy of this library made is refused; one that another copy made is taken':
    'loads a module anew, for which vitest needs its workers',
  'the table in the package is what date-holidays gives': 'about data, which is not mutated; takes seconds',
  'every working day of 1990-2100': 'about data, which is not mutated; takes long',
  'assessing later never turns missed into met': 'takes seconds',
};

/** Whether a test, by its full name, is not run for each mutant. */
export const isLeftOut = (name: string): boolean => Object.keys(LEFT_OUT).some((part) => name.includes(part));
