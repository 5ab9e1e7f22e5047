import { type Deadline, type Promised, promisedOf } from '../../deadline/index.js';
import { type EpochMs, isEpochMs } from '../../time/index.js';

/** A deadline as a matcher tells of it: one of this library, which knows the promise that it comes from, or what JSON made of one. */
export type ReceivedDeadline = { readonly promised: Promised | undefined; readonly deadline: Deadline } & (
  | { readonly kind: 'due'; readonly epochMs: EpochMs }
  | { readonly kind: 'best-effort' | 'to-be-determined' }
);

/** What a value has that is needed of it; nothing where it cannot be read, as a proxy may have it: then it is nothing that a matcher is about. */
export function readOf<Found>(
  received: unknown,
  read: (fields: Readonly<Record<string, unknown>>) => Found | undefined,
): Found | undefined {
  try {
    return read(Object(received));
  } catch {
    return undefined;
  }
}

/** A deadline that was received, each field of it read once; nothing for any other value. */
export function deadlineOf(received: unknown): ReceivedDeadline | undefined {
  return readOf(received, ({ kind, epochMs }) => {
    const from = { promised: promisedOf(received), deadline: received as Deadline };
    if (kind === 'due') return isEpochMs(epochMs) ? { kind, epochMs, ...from } : undefined;
    return kind === 'best-effort' || kind === 'to-be-determined' ? { kind, ...from } : undefined;
  });
}
