/** The priority of an incident, 1 (critical) to 4 (low): SLA §3. */
export type Priority = 1 | 2 | 3 | 4;

export const PRIORITIES: readonly Priority[] = [1, 2, 3, 4];
