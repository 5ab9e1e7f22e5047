import type { DateTime } from 'luxon';
import { holderOf } from '../errors/index.js';
import { dateTimeAt } from './dateTime.js';
import type { EpochMs } from './units.js';

/** A field with epoch milliseconds, and under which name its `DateTime` is read: `fromMs` as `from`, and `epochMs` as `at`, as in a deadline. */
type Short<Field extends string> = Field extends 'epochMs' ? 'at' : Field extends `${infer Name}Ms` ? Name : never;

type Instants<Field extends string> = Readonly<Record<Field, EpochMs>>;

type DateTimes<Field extends string> = Readonly<Record<Short<Field>, DateTime<true>>>;

/**
 * Plain data whose instants are also to be read as `DateTime`s in a zone: `fromMs` as `from`, made anew each time. They are no part of the data: a copy
 * of it has the numbers only. JSON and the console have both. What is returned is frozen, and so is what it inherits from.
 */
export function readable<Plain extends Instants<Field>, Field extends string>(
  plain: Plain,
  fields: readonly Field[],
  zone: string,
): Plain & DateTimes<Field> {
  return Object.freeze(Object.assign(Object.create(shapeOf(fields, zone)), plain));
}

const shapes = new Map<string, object>();

/** What data of the same instants in one zone inherits from: an explanation may have a hundred thousand of them. */
function shapeOf(fields: readonly string[], zone: string): object {
  const key = `${zone} ${fields}`;
  const shape = shapes.get(key) ?? Object.freeze(Object.create(Object.prototype, membersOf(fields, zone)));
  shapes.set(key, shape);
  return shape;
}

const shortOf = (field: string) => (field === 'epochMs' ? 'at' : field.slice(0, -2));

function membersOf(fields: readonly string[], zone: string): PropertyDescriptorMap {
  // JSON and Node's console have the instants in both ways.
  const { toJSON } = {
    toJSON(this: Readonly<Record<string, unknown>>): object {
      const both: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(holderOf(this))) {
        if (fields.includes(name)) both[shortOf(name)] = (this[shortOf(name)] as DateTime | undefined)?.toISO();
        both[name] = value;
      }
      return both;
    },
  };
  const members: PropertyDescriptorMap = { toJSON: { value: toJSON }, [Symbol.for('nodejs.util.inspect.custom')]: { value: toJSON } };
  for (const field of fields) {
    members[shortOf(field)] = {
      get(this: Instants<string>): DateTime<true> {
        return dateTimeAt(this[field] as EpochMs, zone);
      },
    };
  }
  return members;
}
