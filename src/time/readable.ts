import type { DateTime } from 'luxon';
import { dateTimeAt } from './dateTime.js';
import type { EpochMs } from './units.js';

type Instants<Name extends string> = Readonly<Record<`${Name}Ms`, EpochMs>>;

type DateTimes<Name extends string> = Readonly<Record<Name, DateTime<true>>>;

/**
 * Plain data whose instants are also to be read as `DateTime`s in a zone: `fromMs` as `from`, made anew each time. They are no part of the data: a copy
 * of it has the numbers only. JSON has both. `onto` becomes that data, frozen.
 */
export function readable<Plain extends Instants<Name>, Name extends string>(
  onto: object,
  plain: Plain,
  names: readonly Name[],
  zone: string,
): Plain & DateTimes<Name> {
  const dateTime = (name: Name) => dateTimeAt((plain as Instants<Name>)[`${name}Ms`], zone);
  Object.assign(onto, plain);
  for (const name of names) Object.defineProperty(onto, name, { get: () => dateTime(name) });
  Object.defineProperty(onto, 'toJSON', {
    value: () =>
      Object.fromEntries(
        Object.entries(plain).flatMap(([key, value]): [string, unknown][] => {
          const name = names.find((each) => key === `${each}Ms`);
          return name === undefined
            ? [[key, value]]
            : [
                [name, dateTime(name)],
                [key, value],
              ];
        }),
      ),
  });
  return Object.freeze(onto) as Plain & DateTimes<Name>;
}
