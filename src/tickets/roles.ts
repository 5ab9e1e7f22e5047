/** What a column of a file of tickets is read for. */
export const ROLES = ['id', 'priority', 'reported', 'responded', 'updates', 'repaired', 'closed', 'reopened', 'history'] as const;

export type Role = (typeof ROLES)[number];

/** Those whose cells hold times. */
export const TIME_ROLES = ['reported', 'responded', 'updates', 'repaired', 'closed', 'history'] as const satisfies readonly Role[];

export type TimeRole = (typeof TIME_ROLES)[number];

/** What deadlines follow from, and what a ticket is called by. */
export const TICKET_ROLES = ['id', 'priority', 'reported'] as const satisfies readonly Role[];

/** As messages call them. */
export const SPOKEN: Readonly<Record<Role, string>> = {
  id: 'id',
  priority: 'priority',
  reported: 'report time',
  responded: 'response time',
  updates: 'updates',
  repaired: 'repair time',
  closed: 'closing time',
  reopened: 'count of reopenings',
  history: 'history of states',
};
