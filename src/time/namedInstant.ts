import { type Given, isLeftOut, otherInstant } from '../errors/index.js';
import { epochMsIn } from './instant.js';
import type { EpochMs } from './units.js';

/** The fields of a stretch, as a caller writes it and as this library returns it. */
export const SPAN_FIELDS = ['from', 'to', 'fromMs', 'toMs'] as const;

/**
 * An instant of an object that a caller may have had from this library: `from`, or `fromMs` beside it or in its place. `read` reads the instant of
 * a field.
 */
export function namedInstant(given: Given, name: 'from' | 'to', read: (given: Given) => EpochMs | undefined): EpochMs | undefined {
  const [written, inMs] = [given.field(name), given.field(`${name}Ms`)];
  if (isLeftOut(inMs)) return read(written);
  const number = epochMsIn(inMs);
  if (number === undefined) return undefined;
  if (isLeftOut(written)) return read(inMs.holding(new Date(number)));
  const instant = read(written);
  return instant === undefined || instant === number ? instant : inMs.refuse(otherInstant(name));
}

/** The field that an instant stands in. */
export function writtenAs(given: Given, name: 'from' | 'to'): Given {
  const written = given.field(name);
  return isLeftOut(written) ? given.field(`${name}Ms`) : written;
}
