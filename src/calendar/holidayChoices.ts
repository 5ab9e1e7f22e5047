import { choiceIn, type Given, hasFields, isLeftOut, notAReading, notChoices } from '../errors/index.js';

/** R2. What may be chosen about Dutch public holidays. */
export interface DutchHolidayChoices {
  /** Whether Good Friday is closed; by default it is a working day. */
  readonly goodFriday?: 'open' | 'closed' | null;
  /** In which years 5 May is closed; by default in those divisible by five (`lustrum`). */
  readonly liberationDay?: 'lustrum' | 'every-year' | 'never' | null;
}

/** What was chosen, or stands. */
export type Choices = { readonly [choice in keyof DutchHolidayChoices]-?: NonNullable<DutchHolidayChoices[choice]> };

/** R2. What each of them may be, the standing one first. */
export const HOLIDAY_CHOICES: { readonly [choice in keyof Choices]: readonly Choices[choice][] } = {
  goodFriday: ['open', 'closed'],
  liberationDay: ['lustrum', 'every-year', 'never'],
};

/** R2, before any choice. */
export const standardHolidayChoices: Choices = Object.freeze({ goodFriday: 'open', liberationDay: 'lustrum' });

/** R2. A caller's choices, with the standing reading where none is made; `others` are the fields that somebody else reads. */
export function readHolidayChoices(given: Given, ...others: readonly string[]): Choices | undefined {
  if (!hasFields(given, [...Object.keys(HOLIDAY_CHOICES), ...others], notChoices)) return undefined;
  const goodFriday = choiceOf(given, 'goodFriday');
  const liberationDay = choiceOf(given, 'liberationDay');
  return Object.freeze({ goodFriday, liberationDay });
}

function choiceOf<Choice extends keyof Choices>(given: Given, choice: Choice): Choices[Choice] {
  const readings: readonly (Choices[Choice] & string)[] = HOLIDAY_CHOICES[choice];
  const chosen = given.field(choice);
  const standing = standardHolidayChoices[choice];
  return isLeftOut(chosen) ? standing : (choiceIn(chosen, readings, () => notAReading(readings)) ?? standing);
}
