import type fc from 'fast-check';

/** The user's own copy of fast-check, handed in: the package brings none. */
export type FastCheck = typeof fc;

/** What fast-check draws values with. */
export type { Arbitrary } from 'fast-check';

/** A stretch of dates, both included. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

/** Those that are drawn from where nothing else is said. */
export const DATES: Dates = { from: '2024-01-01', to: '2028-12-31' };

/** 2026-11-23, a Monday without a holiday near: what shrinks to a plain day shrinks to it. */
export const PLAIN_MONDAY = 20_780;
