import type { BilingualName } from '../vocabulary/index.js';

/** What a column of a file of tickets is read for. */
export const ROLES = ['id', 'priority', 'reported', 'responded', 'updates', 'repaired', 'closed', 'reopened', 'history'] as const;

/** What a column of a log of events is read for. */
export const LOG_ROLES = ['id', 'priority', 'time', 'state', 'reported', 'responded', 'repaired', 'closed'] as const;

export type Role = (typeof ROLES)[number] | (typeof LOG_ROLES)[number];

/** Those whose cells hold times. */
export const TIME_ROLES = ['reported', 'responded', 'updates', 'repaired', 'closed', 'history', 'time'] as const satisfies readonly Role[];

export type TimeRole = (typeof TIME_ROLES)[number];

/** What deadlines follow from, and what a ticket is called by. */
export const TICKET_ROLES = ['id', 'priority', 'reported'] as const satisfies readonly Role[];
/** The same in a log: a ticket is reported at its first event, unless its rows say when. */
export const LOG_TICKET_ROLES = ['id', 'priority', 'time', 'reported'] as const satisfies readonly Role[];

/** As messages call them. */
export const SPOKEN: Readonly<Record<Role, BilingualName>> = {
  id: { en: 'id', nl: 'het nummer' },
  priority: { en: 'priority', nl: 'de prioriteit' },
  reported: { en: 'report time', nl: 'de tijd van de melding' },
  responded: { en: 'response time', nl: 'de tijd van de reactie' },
  updates: { en: 'updates', nl: 'de updates' },
  repaired: { en: 'repair time', nl: 'de tijd van het herstel' },
  closed: { en: 'closing time', nl: 'de tijd van de sluiting' },
  reopened: { en: 'count of reopenings', nl: 'het aantal heropeningen' },
  history: { en: 'history of states', nl: 'het statusverloop' },
  time: { en: 'time of an event', nl: 'de tijd van een gebeurtenis' },
  state: { en: 'state', nl: 'de status' },
};
