import { type Deadline, type Promised, promisedOf } from '../../deadline/index.js';
import { Call, describe } from '../../errors/index.js';
import { anyInstantIn, type EpochMs, isEpochMs } from '../../time/index.js';
import { UNDATED_WORDS } from '../../vocabulary/index.js';

/** A deadline as a matcher tells of it: one of this library, which knows the promise that it comes from, or what JSON made of one. */
export type ReceivedDeadline = {
  readonly promised: Promised | undefined;
  readonly deadline: Deadline;
  /** Why it cannot be right: it says two instants, or one where there is none. */
  readonly contradiction: string | undefined;
} & ({ readonly kind: 'due'; readonly epochMs: EpochMs } | { readonly kind: 'best-effort' | 'to-be-determined' });

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
  return readOf(received, ({ kind, epochMs, at }) => {
    const promised = promisedOf(received);
    const from = { promised, deadline: received as Deadline };
    // Of one of this library both come from one number; `at` is left unread.
    if (kind === 'due') {
      if (!isEpochMs(epochMs)) return undefined;
      return { kind, epochMs, ...from, contradiction: promised === undefined ? otherInstant(epochMs, at) : undefined };
    }
    if (kind !== 'best-effort' && kind !== 'to-be-determined') return undefined;
    const said = Object.entries({ epochMs, at }).find(([, value]) => value !== undefined && value !== null);
    const contradiction = said && `“${UNDATED_WORDS[kind].en}” has no instant (R9), but its ${said[0]} is ${describe(said[1])}`;
    return { kind, ...from, contradiction };
  });
}

function otherInstant(epochMs: EpochMs, at: unknown): string | undefined {
  if (at === undefined || at === null || epochMs === anyInstantIn(new Call('expect').given('at', at), undefined)) return undefined;
  return `one deadline is one instant, but its at is ${describe(at)} and its epochMs ${epochMs}, which is ${new Date(epochMs).toISOString()}`;
}
