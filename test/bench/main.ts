// opening_hours reads the process's clock: its shim wants UTC. No other figure depends on it.
process.env['TZ'] = 'UTC';

import { measureBatch } from './batch.js';
import { type BudgetName, budgets, isMet } from './budgets.js';
import { compareOnReports, compareOnSpans } from './comparison.js';
import { loadLibrary } from './library.js';
import { duration, figure, markdownTable } from './markdown.js';
import { measureMillion } from './million.js';
import { measureOurs } from './ours.js';
import { measureSizes } from './sizes.js';
import { measureStartup } from './startup.js';
import { checksum } from './timing.js';
import { SPANS } from './workload.js';

const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

const library = await loadLibrary();

const startup = measureStartup();
const ours = await measureOurs(library);
const batch = measureBatch(library.slaClock());
const reports = await compareOnReports(library);
const spans = await compareOnSpans(library);
const sizes = measureSizes();
const million = measureMillion();

const [us, ...peers] = reports;
const reliable = peers.filter(({ right, of }) => right === of);
const fastestPeer = Math.min(...reliable.map(({ nanoseconds }) => nanoseconds));
const [day] = ours.spans;
const decade = ours.spans.at(-1);
if (us === undefined || day === undefined || decade === undefined) throw new Error('nothing was measured');

const measured: Record<BudgetName, number> = {
  ratioToFloor: Math.max(...ours.spans.map((span) => span.ours / span.floor)),
  flatness: decade.ours / day.ours,
  deadlinesFromIso: ours.deadlinesFromIso / 1e3,
  fasterThanPeer: fastestPeer / us.nanoseconds,
  batch: batch.inOrder,
  importTime: startup.ourImport - startup.luxonImport,
  firstDeadline: startup.firstDeadline,
  coreSize: sizes.coreKB,
  tarball: sizes.tarballMB,
  million: million.seconds,
  millionMemory: million.megabytes,
};

print(
  `Node ${process.version}, ${process.platform} ${process.arch}`,
  '',
  'Deadlines 8 support hours after 300 reports of 2025 and 2026:',
  '',
  markdownTable(
    ['library', 'right', 'time per deadline', 'over ours'],
    reports.map(({ name, right, of, nanoseconds }) => [
      name,
      `${right} of ${of}`,
      duration(nanoseconds),
      `${figure(nanoseconds / us.nanoseconds)} ×`,
    ]),
  ),
  'Support time that is added, and the time that it takes:',
  '',
  markdownTable(
    ['library', ...SPANS.map(({ name }) => name)],
    [
      ['a bare table look-up', ...ours.spans.map((span) => duration(span.floor))],
      ['@cloudcti/sla', ...ours.spans.map((span) => duration(span.ours))],
      ['over the bare look-up', ...ours.spans.map((span) => `${figure(span.ours / span.floor)} ×`)],
      ...spans.map(({ name, nanoseconds }) => [name, ...nanoseconds.map(duration)]),
    ],
  ),
  'Our own functions, on reports of twenty years:',
  '',
  markdownTable(
    ['what', 'measured'],
    [
      ['`slaClock().addMs`, epoch ms in and out', duration(ours.addMs)],
      ['`deadlines()` from an ISO string, `at` unread', duration(ours.deadlinesFromIso)],
      ['the same, `at` of one deadline read', duration(ours.deadlinesAtRead)],
      ['`addMsAll`, 10 million rows in order of time', `${figure(batch.inOrder)} million rows/s`],
      ['`addMsAll`, 10 million rows in no order', `${figure(batch.shuffled)} million rows/s`],
      [
        `a million incidents (${million.isReal ? 'real ones' : 'made-up ones'}, shifted in time) to a compliance report`,
        `${figure(million.seconds)} s, ${figure(million.megabytes)} MB`,
      ],
      ['importing luxon alone', `${figure(startup.luxonImport)} ms`],
      ['importing the package, luxon with it', `${figure(startup.ourImport)} ms`],
      ["Node's own first `Intl.DateTimeFormat`, in a process without us", `${figure(startup.firstIntl)} ms`],
      ['the first deadline after the import, that one with it', `${figure(startup.firstDeadline)} ms`],
    ],
  ),
  'Budgets:',
  '',
  markdownTable(
    ['what', 'budget', 'measured', ''],
    Object.entries(budgets).map(([name, budget]) => {
      const value = measured[name as BudgetName];
      return [
        budget.what,
        `${budget.kind} ${budget.limit} ${budget.unit}`,
        `${figure(value)} ${budget.unit}`,
        isMet(budget, value) ? 'met' : 'NOT MET',
      ];
    }),
  ),
  `(checksum of all answers: ${checksum()})`,
);

process.exitCode = Object.entries(budgets).every(([name, budget]) => isMet(budget, measured[name as BudgetName])) ? 0 : 1;
