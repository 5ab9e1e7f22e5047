import { type Given, isLeftOut, otherInstant } from '../errors/index.js';
import { epochMsIn } from './instant.js';
import type { EpochMs } from './units.js';

/** The fields of a stretch, as a caller writes it and as this library returns it. */
export const SPAN_FIELDS = ['from', 'to', 'fromMs', 'toMs'] as const;

/** An end of a stretch: what stands in the field of its name, and in the one of epoch milliseconds; each is read once. */
export interface SpanEnd {
  readonly name: string;
  readonly written: Given;
  readonly inMs: Given;
}

/** The end of a stretch that has a name. */
export function endOf(given: Given, name: 'from' | 'to'): SpanEnd {
  return { name, written: given.field(name), inMs: given.field(`${name}Ms`) };
}

/**
 * An instant of an object that a caller may have had from this library: `from`, or `fromMs` beside it or in its place. `read` reads the instant of
 * a field.
 */
export function namedInstant({ name, written, inMs }: SpanEnd, read: (given: Given) => EpochMs | undefined): EpochMs | undefined {
  if (isLeftOut(inMs)) return read(written);
  const number = epochMsIn(inMs);
  if (number === undefined) return undefined;
  const instant = read(isLeftOut(written) ? inMs.holding(new Date(number)) : written);
  return instant === undefined || instant === number ? instant : inMs.refuse(otherInstant(name));
}

/** The field that an instant stands in. */
export function writtenAs({ written, inMs }: SpanEnd): Given {
  return isLeftOut(written) ? inMs : written;
}
