import type { Deadline, Deadlines } from '@cloudcti/sla';
import type { DateTime } from 'luxon';

/** An instant as its local time with offset, to the minute where it is on one. */
export function iso(at: DateTime<true>): string {
  return at.toISO({ suppressMilliseconds: true, suppressSeconds: true });
}

/** A deadline in one line: its local time with offset, or its word. */
export function text(deadline: Deadline): string {
  return deadline.kind === 'due' ? iso(deadline.at) : deadline.kind;
}

export function texts({ response, update, mttr }: Deadlines): readonly string[] {
  return [text(response), text(update), text(mttr)];
}
