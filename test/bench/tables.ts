import type { BatchRate } from './batch.js';
import { type Budget, type BudgetName, budgets, type Measured, verdict } from './budgets.js';
import type { SpanTimes, Standing } from './comparison.js';
import type { Grown } from './growth.js';
import { duration, figure, markdownTable } from './markdown.js';
import type { Cost, Million } from './million.js';
import type { OurTimes } from './ours.js';
import { areReal } from './seeds.js';
import type { Startup, Took } from './startup.js';
import { SPANS } from './workload.js';

/** How the libraries did on the same reports. */
export function standingsTable(reports: readonly Standing[], us: Standing): string {
  return markdownTable(
    ['library', 'right', 'time per deadline', 'over ours'],
    reports.map(({ name, right, of, nanoseconds }) => [
      name,
      `${right} of ${of}`,
      duration(nanoseconds),
      times(nanoseconds / us.nanoseconds),
    ]),
  );
}

/** What longer spans of support time cost. */
export function spansTable(ours: OurTimes, peers: readonly SpanTimes[]): string {
  return markdownTable(
    ['library', ...SPANS.map(({ name }) => name)],
    [
      ['a bare table look-up', ...ours.spans.map((span) => duration(span.floor))],
      ['@cloudcti/sla', ...ours.spans.map((span) => duration(span.ours))],
      ['over the bare look-up', ...ours.spans.map((span) => times(span.ours / span.floor))],
      ...peers.map(({ name, nanoseconds }) => [name, ...nanoseconds.map(duration)]),
    ],
  );
}

/** Our own functions, beside the least that their work could cost. */
export function oursTable(ours: OurTimes, batch: Readonly<Record<'inOrder' | 'shuffled', BatchRate>>): string {
  const rows = ({ ours: rate, floor }: BatchRate) => [perSecond(rate), perSecond(floor), times(floor / rate)];
  const { dateParse } = ours;
  return markdownTable(
    ['what', 'measured', 'its floor', 'over the floor'],
    [
      ['`slaClock().addMs`, epoch ms in and out', duration(ours.addMs), '', ''],
      [
        '`deadlines()` from an ISO text, `at` unread',
        duration(ours.deadlinesFromIso),
        duration(dateParse),
        times(ours.deadlinesFromIso / dateParse),
      ],
      ['the same, `at` of one deadline read', duration(ours.deadlinesAtRead), duration(dateParse), times(ours.deadlinesAtRead / dateParse)],
      ['`deadlineColumns`, 10 million rows in order of time', ...rows(batch.inOrder)],
      ['`deadlineColumns`, 10 million rows in no order', ...rows(batch.shuffled)],
    ],
  );
}

/** What starting costs. */
export function startupTable(startup: Startup): string {
  const { luxonImport, ourImport, luxonRequire, ourRequire, firstDeadline, farDeadline, farDeadlineAfter, firstIntl } = startup;
  const row = (what: string, { wall, processor }: Took, base: Took) => [
    what,
    `${figure(wall)} ms`,
    `${figure(processor)} ms`,
    times(processor / base.processor),
  ];
  return markdownTable(
    ['what', 'wall clock', 'processor', 'over luxon'],
    [
      row('`import` of luxon', luxonImport, luxonImport),
      row('`import` of the package, luxon with it', ourImport, luxonImport),
      row('`require` of luxon', luxonRequire, luxonRequire),
      row('`require` of the package, luxon with it', ourRequire, luxonRequire),
      row('the first deadline after the import, in 2026', firstDeadline, luxonImport),
      row('the first deadline after the import, in 2100', farDeadline, luxonImport),
      row('the first deadline in 2100 after one in 2026', farDeadlineAfter, luxonImport),
      row("Node's own first `Intl.DateTimeFormat`, without us", firstIntl, luxonImport),
    ],
  );
}

/** How work grows with what it is about. */
export function growthTable(grown: readonly Grown[]): string {
  return markdownTable(
    ['what', 'how many (n)', 'n', '2 n', '4 n', '4 n over n'],
    grown.map(({ name, size, milliseconds }) => [
      name,
      size.toLocaleString('en-US'),
      ...milliseconds.map((each) => `${figure(each)} ms`),
      times(milliseconds[2] / milliseconds[0]),
    ]),
  );
}

/** What a million rows cost. */
export function commandTable(million: Million): string {
  const row = (what: string, { seconds, processor, megabytes }: Cost) => [
    what,
    `${figure(seconds)} s`,
    `${figure(processor)} s`,
    `${figure(megabytes)} MB`,
  ];
  return markdownTable(
    ['what', 'wall clock', 'processor', 'memory'],
    [
      row('`cloudcti-sla deadlines`, a CSV of a million tickets', million.tickets),
      row('its lines read, split, joined and written', million.ticketLines),
      row(
        `\`cloudcti-sla report\`, a CSV of a million incidents (${areReal ? 'real ones' : 'made-up ones'}, shifted in time)`,
        million.report,
      ),
      row('its lines read, split, joined and written', million.reportLines),
      row('the same report by 100,000 customers (stopped beyond 2 GB)', million.groups),
      row('`complianceBuilder`, the same incidents without a file', million.library),
    ],
  );
}

/** All budgets, and whether they are met. */
export function budgetTable(measured: Measured): string {
  return markdownTable(
    ['what', 'budget', 'measured', ''],
    Object.entries(budgets).map(([name, budget]) => {
      const value = measured[name as BudgetName];
      const found = value === undefined ? '-' : `${figure(value)} ${budget.unit}`;
      return [budget.what, `${budget.kind} ${budget.limit} ${budget.unit}`, found, verdict(budget, value)];
    }),
  );
}

/** What remains of the budgets that are missed, as a list; nothing where there is nothing to say. */
export function remainsList(measured: Measured): string {
  const missed = Object.entries<Budget>(budgets).filter(
    ([name, budget]) => !['met', 'left out'].includes(verdict(budget, measured[name as BudgetName])),
  );
  return missed.flatMap(([, { what, remains }]) => (remains === undefined ? [] : [`- ${what}: ${remains}\n`])).join('');
}

function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${figure(ratio)} ×` : '-';
}

function perSecond(million: number): string {
  return `${figure(million)} million/s`;
}
