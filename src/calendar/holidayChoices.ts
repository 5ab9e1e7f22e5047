import { type InputIssue, inputIssue } from '../errors/index.js';

/** R2. What may be chosen about Dutch public holidays. */
export interface DutchHolidayChoices {
  /** Whether Good Friday is closed; by default it is a working day. */
  readonly goodFriday?: 'open' | 'closed';
  /** In which years 5 May is closed; by default in those divisible by five (`lustrum`). */
  readonly liberationDay?: 'lustrum' | 'every-year' | 'never';
}

const CHOICES = {
  goodFriday: ['open', 'closed'],
  liberationDay: ['lustrum', 'every-year', 'never'],
} as const;

export type Choices = Required<DutchHolidayChoices>;

/** R2, before any choice. */
export const standardHolidayChoices: Choices = Object.freeze({ goodFriday: 'open', liberationDay: 'lustrum' });

/** R2, with the standing reading where none is chosen. */
export function holidayChoices({ goodFriday, liberationDay }: { [choice in keyof Choices]?: Choices[choice] | undefined }): Choices {
  return Object.freeze({
    goodFriday: goodFriday ?? standardHolidayChoices.goodFriday,
    liberationDay: liberationDay ?? standardHolidayChoices.liberationDay,
  });
}

/** What is wrong with a caller's choices; `others` are the fields that belong to somebody else. */
export function holidayChoiceIssues(input: unknown, path: string, others: readonly string[] = []): InputIssue[] {
  if (typeof input !== 'object' || input === null) {
    const expected = "pass an object such as { goodFriday: 'closed' }";
    return [inputIssue({ code: 'wrong-type', path, received: input, problem: 'is not a set of choices', expected })];
  }
  return Object.entries(input).flatMap(([key, value]) => {
    const options: readonly string[] | undefined = Object.hasOwn(CHOICES, key) ? CHOICES[key as keyof Choices] : undefined;
    if (options?.includes(value as string) || (value === undefined && options !== undefined) || others.includes(key)) return [];
    const draft = { path: `${path}.${key}`, received: value } as const;
    return options === undefined
      ? [
          inputIssue({
            ...draft,
            code: 'unknown-field',
            problem: 'is not a choice',
            expected: `choose ${Object.keys(CHOICES).join(' or ')}`,
          }),
        ]
      : [inputIssue({ ...draft, code: 'wrong-type', problem: 'is not one of the readings', expected: `choose ${options.join(' or ')}` })];
  });
}
