import { type Given, isList, textIn } from '../errors/index.js';
import type { Dialect } from './Dialect.js';
import { nameNotKept, notAName, notATableName } from './sqlMessages.js';
import { utf8Bytes } from './utf8Bytes.js';

/**
 * A name of a caller's, which a dialect keeps as it is: one that it would cut off or change would name something else.
 *
 * @param end what will stand behind it
 */
export function nameIn(given: Given, dialect: Dialect, end = ''): string | undefined {
  const name = textIn(given, notAName);
  if (name === undefined) return undefined;
  return isKept(name, dialect, end) ? name : given.refuse(nameNotKept(dialect.name, dialect.names));
}

function isKept(name: string, { names: { most, unit, without } }: Dialect, end = ''): boolean {
  // No character has more than two units: what is far too long is not looked through.
  const isShort = name.length <= 2 * most && name !== '';
  return isShort && isWithin(`${name}${end}`, most, unit) && !name.includes('\0') && !/\p{Cs}/u.test(name) && without?.test(name) !== true;
}

function isWithin(name: string, most: number, unit: Dialect['names']['unit']): boolean {
  return (unit === 'bytes' ? utf8Bytes(name) : [...name]).length <= most;
}

/** The name of a table or a schema, behind those of what it stands in. */
export function pathIn(given: Given, dialect: Dialect): readonly string[] | undefined {
  if (!isList(given)) return namesIn(given, dialect);
  const parts = given.entries(notATableName);
  if (parts?.length === 0) return given.refuse(notATableName());
  const names = parts?.map((part) => namesIn(part, dialect)) ?? [undefined];
  return names.includes(undefined) ? undefined : (names as readonly (readonly string[])[]).flat();
}

/** The names in a text: one, but where the dialect takes a text apart. */
function namesIn(given: Given, dialect: Dialect): readonly string[] | undefined {
  const text = textIn(given, notAName);
  if (text === undefined) return undefined;
  const names = dialect.namesIn?.(text) ?? [text];
  return names.every((name) => isKept(name, dialect)) ? names : given.refuse(nameNotKept(dialect.name, dialect.names));
}
