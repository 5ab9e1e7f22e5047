/** A figure that may not be passed. `kind` says which side of it is good. */
export interface Budget {
  readonly what: string;
  readonly unit: string;
  readonly kind: 'at most' | 'at least';
  readonly limit: number;
  /** A budget of work that is not built yet: where it is missed the table says so, and the run succeeds. */
  readonly isLater?: boolean;
  /** What remains where it is missed, and why; the page tells it then. */
  readonly remains?: string;
}

/** The budgets of the design, as data: the only place where they stand. Times are ratios to something that was measured in the same run, taking turns. */
export const budgets = {
  lookUp: { what: 'one deadline, epoch ms in and out, over a bare table look-up', unit: '×', kind: 'at most', limit: 2 },
  flatness: { what: 'the same ratio, 10 years of support time over 1 day', unit: '×', kind: 'at most', limit: 1.2 },
  fromIso: {
    what: '`deadlines()` from an ISO text, `at` unread, over `Date.parse` of it',
    unit: '×',
    kind: 'at most',
    limit: 3,
    remains:
      'every field is read once and strictly, so that what is unknown, `null` or wrong has its place, and three promises are made of it.',
  },
  peer: { what: 'the fastest peer that is always right, over ours', unit: '×', kind: 'at least', limit: 500 },
  import: {
    what: '`import` of the package beyond luxon, over importing luxon',
    unit: '×',
    kind: 'at most',
    limit: 0.5,
    remains:
      'more than half of it is reading: Node has to read all of the library before any of it can run. `require` reads explanations, histories and reports when they are first asked for; a module cannot.',
  },
  require: {
    what: '`require` of the package beyond luxon, over requiring luxon',
    unit: '×',
    kind: 'at most',
    limit: 0.5,
    remains: 'more than half of it is reading: Node has to read all that deadlines need before any of it can run.',
  },
  firstDeadline: { what: 'the first deadline after the import, over importing luxon', unit: '×', kind: 'at most', limit: 1 },
  farDeadline: { what: 'the first deadline in 2100, also after one in 2026, over the first in 2026', unit: '×', kind: 'at most', limit: 4 },
  batch: {
    what: '`deadlineColumns` of 10 million rows in order of time, over the bare loop',
    unit: '×',
    kind: 'at most',
    limit: 2,
  },
  tickets: {
    what: 'the command, a CSV of a million tickets to deadlines, over `readline`',
    unit: '×',
    kind: 'at most',
    limit: 3,
  },
  ticketsMemory: { what: 'its memory', unit: 'MB', kind: 'at most', limit: 200 },
  report: {
    what: 'the command, a CSV of a million incidents to compliance, over `readline`',
    unit: '×',
    kind: 'at most',
    limit: 5,
    remains:
      'more than half of it is judging: who is due what and when, what was missed and by how much, and what the page tells of each; the file is read in the rest.',
  },
  reportMemory: { what: 'its memory', unit: 'MB', kind: 'at most', limit: 250 },
  groupsMemory: {
    what: 'the memory of that report by 100,000 customers',
    unit: 'MB',
    kind: 'at most',
    limit: 1000,
  },
  dueSoon: { what: '`promisesDue` of 10,000 open tickets', unit: 'ms', kind: 'at most', limit: 50 },
  growth: {
    what: 'four times as many of anything, over the time of one',
    unit: '×',
    kind: 'at most',
    limit: 8,
  },
  core: {
    what: '`import { deadlines }` without luxon, minified, gzip',
    unit: 'kB',
    kind: 'at most',
    limit: 8,
    remains: 'what a wrong report is told stands in it: the sentences of errors, and the reading of all forms of an instant.',
  },
  spreadsheet: { what: 'the spreadsheet file with its calendar, gzip', unit: 'kB', kind: 'at most', limit: 15 },
  tarball: {
    what: 'the unpacked tarball',
    unit: 'MB',
    kind: 'at most',
    limit: 3.5,
    remains: 'vectors, two workbooks, the calculator and the command are in it; types stand in it once.',
  },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;

/** What was measured of each budget; nothing where it was left out of a run. */
export type Measured = Readonly<Record<BudgetName, number | undefined>>;

/** Whether a measured figure keeps its budget. */
export function isMet({ kind, limit }: Budget, measured: number): boolean {
  return kind === 'at most' ? measured <= limit : measured >= limit;
}

/** What the table says of a budget; one that was left out of this run is neither met nor missed. */
export function verdict(budget: Budget, measured: number | undefined): 'met' | 'NOT MET' | 'NOT YET' | 'left out' {
  if (measured === undefined) return 'left out';
  if (isMet(budget, measured)) return 'met';
  return budget.isLater ? 'NOT YET' : 'NOT MET';
}
