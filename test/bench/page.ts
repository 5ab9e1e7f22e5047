import { writtenPart } from '../support/writtenPart.js';

/** Where the page stands that a run is written to. */
export const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);

/** A run as it is told: the machine, a title with a table each, and what remains of the budgets that are missed. */
export interface BenchRun {
  readonly machine: string;
  readonly sections: readonly (readonly [title: string, table: string])[];
  readonly remains: string;
}

/** All figures of a run. */
export function figuresOf({ sections, remains }: BenchRun): string {
  const tables = sections.map(([title, table]) => `${title}:\n\n${table}\n`).join('');
  return remains === '' ? tables : `${tables}Of those that are missed:\n\n${remains}\n`;
}

/** The page of benchmarks, whole: nobody edits it. What it has of engines of SQL is kept: `npm run bench:sql -- --write` writes that. */
export function benchmarksPage(run: BenchRun, date: Date): string {
  const engines = `${ENGINES}<!-- engines -->\n${writtenPart('benchmarks.md', 'engines')}<!-- end of engines -->\n`;
  return `${ABOUT}What \`npm run bench\` printed on ${dayOf(date)} (${run.machine}):\n\n${figuresOf(run)}${READING}${engines}`;
}

/** A day as these pages write one. */
export function dayOf(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const ABOUT = `# Benchmarks

\`npm run bench\` builds the package and measures, in one run: a deadline over epoch milliseconds and from ISO text, the peers moment-business-time
(moment.tz), dayjs-business-time, opening_hours and a loop over luxon on the same reports, spans of support time from a day to ten years, ten million
rows at once, import and first deadline in fresh processes, how work grows, a million rows through the command, and sizes. Answers of the peers are compared with ours
first, and the share that is right is printed. \`npm run bench -- --quick\` leaves out the million rows; \`npm run bench -- --write\` writes this page.

Machines differ, and one machine differs from day to day by a factor of two; so budgets are ratios. Each figure takes turns with the least that its work
could cost: a look-up in bare typed arrays, \`Date.parse\` of the same text, a loop that reads, splits, joins and writes the lines of the same file, the
import of luxon alone. A budget that is missed makes the run fail with 1; one of work that is not built yet says NOT YET, and does not.

`;

const READING = `Single calls, starting and the command are counted by the processor's time, since the clock on the wall counts the neighbours too. Most of starting is reading: Node has to read all of a file once before
any of it can run. A first deadline in 2100 costs what one in 2026 does: no year between is compiled before a question spans it.
`;

const ENGINES = `
## Engines of SQL

\`npm run bench:sql\` makes tickets in each engine of [SQL](sql.md), and writes the view's deadlines to a table of that engine; and, taking turns with that, the same tickets
with three instants added. The whole view has three texts besides, its kinds: it is measured beside that copy, and beside one with three texts added, since to write a text
costs some engines more than to find an instant. DuckDB, ClickHouse and SQLite are counted by the processor's time, servers by the clock on the wall. With \`-- --write\`
it writes what follows.

`;
