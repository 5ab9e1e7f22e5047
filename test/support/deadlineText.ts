import type { Deadline, Deadlines } from '@cloudcti/sla';

/** A deadline in one line: its local time with offset, or its word. */
export function text(deadline: Deadline): string {
  return deadline.kind === 'due' ? deadline.at.toISO({ suppressMilliseconds: true, suppressSeconds: true }) : deadline.kind;
}

export function texts({ response, update, mttr }: Deadlines): readonly string[] {
  return [text(response), text(update), text(mttr)];
}
