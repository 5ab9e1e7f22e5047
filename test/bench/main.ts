// opening_hours reads the process's clock: its shim wants UTC. No other figure depends on it.
process.env['TZ'] = 'UTC';

import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { writeInTrust } from '../support/trustPage.js';
import { measureBatch } from './batch.js';
import { type BudgetName, budgets, type Measured, verdict } from './budgets.js';
import { compareOnReports, compareOnSpans } from './comparison.js';
import { measureDueSoon } from './dueSoon.js';
import { measureGrowth, mostGrowth } from './growth.js';
import { loadColumns, loadLibrary } from './library.js';
import { measureMillion } from './million.js';
import { measureOurs } from './ours.js';
import { type BenchRun, benchmarksPage, figuresOf, PAGE } from './page.js';
import { measureSizes } from './sizes.js';
import { measureStartup } from './startup.js';
import { budgetTable, commandTable, growthTable, oursTable, remainsList, spansTable, standingsTable, startupTable } from './tables.js';
import { checksum } from './timing.js';

const isQuick = process.argv.includes('--quick');
const isWritten = process.argv.includes('--write');
if (isQuick && isWritten) throw new Error('the page is written from a whole run: leave out --quick');
const library = await loadLibrary();

const startup = measureStartup();
const ours = await measureOurs(library);
const batch = measureBatch(library, await loadColumns());
const reports = await compareOnReports(library);
const spans = await compareOnSpans(library);
const growth = measureGrowth();
const sizes = measureSizes();
const million = isQuick ? undefined : await measureMillion();

const [us, ...peers] = reports;
const fastestPeer = Math.min(...peers.filter(({ right, of }) => right === of).map(({ nanoseconds }) => nanoseconds));
const ratios = ours.spans.map((span) => span.ours / span.floor);
const [day] = ratios;
const decade = ratios.at(-1);
if (us === undefined || day === undefined || decade === undefined) throw new Error('nothing was measured');

const measured: Measured = {
  lookUp: Math.max(...ratios),
  flatness: decade / day,
  fromIso: ours.deadlinesFromIso / ours.dateParse,
  peer: fastestPeer / us.nanoseconds,
  import: startup.ourImport.processor / startup.luxonImport.processor - 1,
  require: startup.ourRequire.processor / startup.luxonRequire.processor - 1,
  firstDeadline: startup.firstDeadline.processor / startup.luxonImport.processor,
  farDeadline: Math.max(startup.farDeadline.processor, startup.farDeadlineAfter.processor) / startup.firstDeadline.processor,
  batch: batch.inOrder.floor / batch.inOrder.ours,
  tickets: million && million.tickets.processor / million.ticketLines.processor,
  ticketsMemory: million?.tickets.megabytes,
  report: million && million.report.processor / million.reportLines.processor,
  reportMemory: million?.report.megabytes,
  groupsMemory: million?.groups.megabytes,
  dueSoon: measureDueSoon(library),
  growth: mostGrowth(growth),
  core: sizes.coreKB,
  spreadsheet: sizes.spreadsheetKB,
  tarball: sizes.tarballMB,
};

const [load = 0] = loadavg();
const run: BenchRun = {
  machine: `Node ${process.version}, ${process.platform} ${process.arch}; ${availableParallelism()} cores, load ${load.toFixed(1)} at the end`,
  sections: [
    ['Deadlines 8 support hours after 300 reports of 2025 and 2026', standingsTable(reports, us)],
    ['Support time that is added, and the time that it takes', spansTable(ours, spans)],
    ['Our own functions, on reports of twenty years', oursTable(ours, batch)],
    ['Starting, in fresh processes', startupTable(startup)],
    ['Growth, the processor’s time for n, twice and four times as many; 4 is linear, 16 a loop within a loop', growthTable(growth)],
    ...(million === undefined ? [] : ([['A million rows, each time in a process of its own', commandTable(million)]] as const)),
    ['Budgets', budgetTable(measured)],
  ],
  remains: remainsList(measured),
};
process.stdout.write(`${run.machine}\n\n${figuresOf(run)}(checksum of all answers: ${checksum()})\n`);
if (isWritten) {
  writeFileSync(PAGE, benchmarksPage(run, new Date()));
  writeInTrust('bounds', growthTable(growth));
}

const isMissed = (name: string) => verdict(budgets[name as BudgetName], measured[name as BudgetName]) === 'NOT MET';
process.exitCode = Object.keys(budgets).some(isMissed) ? 1 : 0;
