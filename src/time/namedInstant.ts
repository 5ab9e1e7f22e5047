import { type Given, isLeftOut, notEpochMs, otherInstant } from '../errors/index.js';
import { isEpochMs } from './instant.js';
import type { EpochMs } from './units.js';

/** The fields of a stretch, as a caller writes it and as this library returns it. */
export const SPAN_FIELDS = ['from', 'to', 'fromMs', 'toMs'] as const;

/** An end of a stretch: the field that it stands in, and the one of epoch milliseconds, which may stand beside it; each is read once. */
export interface SpanEnd {
  readonly name: string;
  readonly at: Given;
  readonly inMs: Given;
}

/** The end of a stretch that has a name. */
export function endOf(given: Given, name: 'from' | 'to'): SpanEnd {
  const [written, inMs] = [given.field(name), given.field(`${name}Ms`)];
  return { name, at: isLeftOut(written) && !isLeftOut(inMs) ? inMs : written, inMs };
}

/**
 * An instant of an object that a caller may have had from this library: `from`, or `fromMs` beside it or in its place. `read` reads the instant of
 * a field.
 */
export function namedInstant({ name, at, inMs }: SpanEnd, read: (given: Given) => EpochMs | undefined): EpochMs | undefined {
  if (isLeftOut(inMs)) return read(at);
  if (!isEpochMs(inMs.received)) return inMs.refuse(notEpochMs());
  const instant = read(at === inMs ? at.holding(new Date(inMs.received)) : at);
  return instant === undefined || instant === inMs.received ? instant : inMs.refuse(otherInstant(name));
}
