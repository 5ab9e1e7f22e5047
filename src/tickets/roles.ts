/** What a column of a file of tickets is read for. */
export const ROLES = ['id', 'priority', 'reported', 'responded', 'updates', 'repaired', 'closed', 'reopened', 'history'] as const;

export type Role = (typeof ROLES)[number];
