/** A figure that may not be passed. `kind` says which side of it is good. */
export interface Budget {
  readonly what: string;
  readonly unit: string;
  readonly kind: 'at most' | 'at least';
  readonly limit: number;
}

/** The budgets of the design, as data: the only place where they stand. */
export const budgets = {
  ratioToFloor: { what: 'one deadline, epoch ms in and out, over a bare table lookup', unit: '×', kind: 'at most', limit: 3 },
  flatness: { what: 'the same over 10 years of support time, compared with 1 day', unit: '×', kind: 'at most', limit: 1.5 },
  deadlinesFromIso: { what: '`deadlines()` from an ISO string, `at` unread', unit: 'µs', kind: 'at most', limit: 2 },
  fasterThanPeer: { what: 'the fastest peer that is always right, over ours', unit: '×', kind: 'at least', limit: 500 },
  batch: { what: 'batch of 10 million rows in order of time, one thread', unit: 'million rows/s', kind: 'at least', limit: 20 },
  importTime: { what: 'importing the package, over importing luxon alone', unit: 'ms', kind: 'at most', limit: 5 },
  firstDeadline: { what: 'the first deadline after the import', unit: 'ms', kind: 'at most', limit: 15 },
  coreSize: { what: '`import { deadlines }` without luxon, minified, gzip', unit: 'kB', kind: 'at most', limit: 8 },
  tarball: { what: 'the unpacked tarball', unit: 'MB', kind: 'at most', limit: 2 },
  million: { what: 'a million incidents to a compliance report', unit: 's', kind: 'at most', limit: 10 },
  millionMemory: { what: 'the memory of that process', unit: 'MB', kind: 'at most', limit: 250 },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;

/** Whether a measured figure keeps its budget. */
export function isMet({ kind, limit }: Budget, measured: number): boolean {
  return kind === 'at most' ? measured <= limit : measured >= limit;
}
