import type { Priority } from '../../vocabulary/index.js';

/** The cells of a ticket that a user fills in; date-times are serials, and what a test writes besides. */
export interface TicketRow {
  readonly ticket: string;
  readonly priority?: number | string | null;
  readonly reported?: number | string | null;
  readonly responded?: number | string | null;
  readonly lastContact?: number | string | null;
  readonly repaired?: number | string | null;
}

/** A ticket to show how the sheet is filled in. */
export interface SampleTicket {
  readonly priority: Priority;
  readonly reportedAt: string;
  readonly respondedAt?: string;
  readonly lastContactAt?: string;
  readonly repairedAt?: string;
}

/** From then on no answer to the samples changes: each is done, or was missed. So they can stand in the file, which knows no clock. */
export const SETTLED_AT = '2026-08-01T00:00+02:00';

export const SAMPLES: readonly SampleTicket[] = [
  {
    priority: 2,
    reportedAt: '2026-05-22T16:00+02:00',
    respondedAt: '2026-05-26T09:10+02:00',
    lastContactAt: '2026-05-26T16:30+02:00',
    repairedAt: '2026-05-27T15:50+02:00',
  },
  { priority: 1, reportedAt: '2026-06-22T16:00+02:00', respondedAt: '2026-06-23T12:05+02:00', repairedAt: '2026-06-23T14:00+02:00' },
  { priority: 3, reportedAt: '2026-06-01T10:00+02:00', respondedAt: '2026-06-02T10:00+02:00' },
  { priority: 4, reportedAt: '2026-06-24T17:00+02:00' },
  {
    priority: 2,
    reportedAt: '2026-07-03T22:15+02:00',
    respondedAt: '2026-07-06T09:00+02:00',
    lastContactAt: '2026-07-06T15:45+02:00',
    repairedAt: '2026-07-08T10:00+02:00',
  },
];
