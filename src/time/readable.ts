import type { DateTime } from 'luxon';
import { dateTimeAt } from './dateTime.js';
import type { EpochMs } from './units.js';

type Instants<Name extends string> = Readonly<Record<`${Name}Ms`, EpochMs>>;

type DateTimes<Name extends string> = Readonly<Record<Name, DateTime<true>>>;

/**
 * Plain data whose instants are also to be read as `DateTime`s in a zone: `fromMs` as `from`, made anew each time. They are no part of the data: a copy
 * of it has the numbers only. JSON has both. What is returned is frozen, and so is what it inherits from.
 *
 * @param mark puts the mark on it by which it is known, which a copy does not have
 */
export function readable<Plain extends Instants<Name>, Name extends string>(
  plain: Plain,
  names: readonly Name[],
  zone: string,
  mark?: (made: object) => void,
): Plain & DateTimes<Name> {
  const made = Object.assign(Object.create(shapeOf(names, zone)), plain);
  mark?.(made);
  return Object.freeze(made);
}

const shapes = new Map<string, object>();

/** What data of the same instants in one zone inherits from: an explanation may have a hundred thousand of them. */
function shapeOf(names: readonly string[], zone: string): object {
  const key = `${zone} ${names}`;
  const shape =
    shapes.get(key) ?? Object.freeze(Object.create(Object.prototype, { ...gettersOf(names, zone), toJSON: { value: toJsonOf(names) } }));
  shapes.set(key, shape);
  return shape;
}

/** JSON has the instants in both ways. */
function toJsonOf(names: readonly string[]): () => object {
  const { toJSON } = {
    toJSON(this: Readonly<Record<string, unknown>>): object {
      const entries = Object.entries(this).flatMap(([name, value]): [string, unknown][] => {
        const short = names.find((each) => name === `${each}Ms`);
        return short === undefined
          ? [[name, value]]
          : [
              [short, this[short]],
              [name, value],
            ];
      });
      return Object.fromEntries(entries);
    },
  };
  return toJSON;
}

function gettersOf(names: readonly string[], zone: string): PropertyDescriptorMap {
  const getter = (name: string) => ({
    get(this: Instants<string>): DateTime<true> {
      return dateTimeAt(this[`${name}Ms`] as EpochMs, zone);
    },
  });
  return Object.fromEntries(names.map((name) => [name, getter(name)]));
}
