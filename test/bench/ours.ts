import { bareTable } from './floor.js';
import type { Library } from './library.js';
import { nanosecondsPerCall, overInstants } from './timing.js';
import { RESPONSE_MS, reportsBetween, SPANS } from './workload.js';

const REPORTS = reportsBetween(2015, 2034, 4_096);
const YEARS = { from: 2015, to: 2046 };

/** Our own times in nanoseconds: beside the bare table for each span, and through the public functions. */
export interface OurTimes {
  readonly spans: readonly { readonly floor: number; readonly ours: number }[];
  readonly addMs: number;
  readonly deadlinesFromIso: number;
  /** `Date.parse` of the same texts: what it costs to read them at all. */
  readonly dateParse: number;
  readonly deadlinesAtRead: number;
}

/** Times the library beside the floor, on reports spread over twenty years. */
export async function measureOurs({ deadlines, slaClock }: Library): Promise<OurTimes> {
  const clock = slaClock();
  const floor = bareTable(clock, YEARS.from, YEARS.to);
  const tasks = [{ name: 'response', supportMs: RESPONSE_MS }, ...SPANS].flatMap(({ name, supportMs }) => {
    const wrong = REPORTS.findIndex((report) => floor(report, supportMs) !== clock.addMs(report, supportMs));
    if (wrong >= 0) throw new Error(`the bare table is wrong for ${REPORTS[wrong]} and ${name}`);
    return [
      overInstants(`floor ${name}`, REPORTS, (report) => floor(report, supportMs)),
      overInstants(`ours ${name}`, REPORTS, (report) => clock.addMs(report, supportMs)),
    ];
  });
  const texts = Array.from(REPORTS, (report) => new Date(report).toISOString());
  const answer = (read: (deadline: ReturnType<typeof deadlines>['response']) => number) => () =>
    texts.reduce((sum, reportedAt) => sum + read(deadlines({ priority: 2, reportedAt }).response), 0);
  const times = await nanosecondsPerCall([
    ...tasks,
    { name: 'parse', calls: texts.length, run: () => texts.reduce((sum, text) => sum + Date.parse(text), 0) },
    { name: 'iso', calls: texts.length, run: answer((due) => (due.kind === 'due' ? due.epochMs : 0)) },
    { name: 'at', calls: texts.length, run: answer((due) => (due.kind === 'due' ? due.at.toMillis() : 0)) },
  ]);
  return {
    spans: SPANS.map(({ name }) => ({ floor: times[`floor ${name}`] as number, ours: times[`ours ${name}`] as number })),
    addMs: times['ours response'] as number,
    deadlinesFromIso: times['iso'] as number,
    dateParse: times['parse'] as number,
    deadlinesAtRead: times['at'] as number,
  };
}
