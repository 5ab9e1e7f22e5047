/** Tests that are not run for each mutant, by their file or their title, each with why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'test/cases/explain.test.ts': 'compares with texts on the disk, for which vitest needs its workers; the explanation is not mutated',
  'test/laws/explain.test.ts': 'the explanation is not mutated',
  'test/laws/explainedText.test.ts': 'the explanation is not mutated',
  'test/laws/input.test.ts': 'wants so many random cases that enough of them get an answer',
  'test/laws/model.test.ts': 'takes seconds to walk all minutes of the calendars',
  'test/laws/freshCalendar.test.ts': 'takes seconds to make calendars afresh',
  'that no copy of this library made is refused; one that another copy made is taken': 'loads a module anew, for which vitest needs its workers',
  'assessing later never turns missed into met': 'takes seconds',
  'the clocks of Europe/Amsterdam are those of the runtime': 'about the clocks of 111 years, which are not mutated; takes long',
  'every working day of 1990-2100': 'a check of data; takes long',
  'the table in the package is what date-holidays gives': 'about data, which is not mutated; takes seconds',
};

/** Whether a file, or a test by its full name, is not run for each mutant. */
export const isLeftOut = (name: string): boolean => Object.keys(LEFT_OUT).some((part) => name.includes(part));
