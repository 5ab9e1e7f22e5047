import { dayjsInChild } from './dayjsInChild.js';
import type { Library } from './library.js';
import { luxonLoop } from './peers/luxonLoop.js';
import { momentBusinessTime } from './peers/momentBusinessTime.js';
import { openingHours } from './peers/openingHours.js';
import { nanosecondsPerCall, overInstants } from './timing.js';
import { REPORT_YEARS, RESPONSE_MS, reportsBetween, SPANS } from './workload.js';

const FACTORIES = [momentBusinessTime, openingHours, luxonLoop];
const CHECKED = reportsBetween(REPORT_YEARS.from, REPORT_YEARS.to, 300);
const FEW = CHECKED.slice(0, 3);
const HANGS_AFTER_MS = 2_000;

/** The dates on which the peers are closed. They search their lists, so a list is no longer than the question needs. */
function holidaysUpTo({ dutchHolidays }: Library, lastYear: number): string[] {
  return dutchHolidays({ years: { from: REPORT_YEARS.from, to: lastYear } }).map(({ date }) => date);
}

/** How a library did on the reports: how many deadlines it had right, and the nanoseconds that one took. */
export interface Standing {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly nanoseconds: number;
}

/** Checks every peer's answers against ours, 8 support hours after each report, and times it beside ours on the same reports. */
export async function compareOnReports(library: Library): Promise<readonly Standing[]> {
  const clock = library.slaClock();
  const holidays = holidaysUpTo(library, REPORT_YEARS.to + 1);
  const truth = Array.from(CHECKED, (report) => clock.addMs(report, RESPONSE_MS));
  const peers = FACTORIES.map((make) => make(holidays));
  const tasks = [{ name: 'ours', add: (at: number, length: number) => clock.addMs(at, length) }, ...peers].map(({ name, add }) =>
    overInstants(name, CHECKED, (report) => add(report, RESPONSE_MS)),
  );
  const times = await nanosecondsPerCall(tasks, 5);
  const standings = peers.map(({ name, add }) => {
    const right = truth.filter((due, index) => add(CHECKED[index] as number, RESPONSE_MS) === due).length;
    return { name, right, of: truth.length, nanoseconds: times[name] as number };
  });
  const dayjs = await dayjsInChild(holidays, CHECKED, RESPONSE_MS, { limitMs: HANGS_AFTER_MS, times: 5 });
  const dayjsRight = truth.filter((due, index) => dayjs.answers[index] === due).length;
  return [
    { name: '@cloudcti/sla', right: truth.length, of: truth.length, nanoseconds: times['ours'] as number },
    ...standings,
    { name: 'dayjs-business-time', right: dayjsRight, of: truth.length, nanoseconds: dayjs.nanoseconds },
  ];
}

/** A library's nanoseconds for each of the spans; NaN where it gave no right answer. */
export interface SpanTimes {
  readonly name: string;
  readonly nanoseconds: readonly number[];
}

/** Times every peer on spans of support time from 1 day to 10 years. */
export async function compareOnSpans(library: Library): Promise<readonly SpanTimes[]> {
  const clock = library.slaClock();
  const times = new Map<string, number[]>();
  const dayjsTimes: number[] = [];
  for (const { supportMs, lastYear } of SPANS) {
    const holidays = holidaysUpTo(library, lastYear);
    const peers = FACTORIES.map((make) => make(holidays));
    const tasks = peers.map(({ name, add }) => overInstants(name, FEW, (report) => add(report, supportMs)));
    const measured = await nanosecondsPerCall(tasks, 2, 1);
    for (const { name } of peers) times.set(name, [...(times.get(name) ?? []), measured[name] as number]);
    const dayjs = await dayjsInChild(holidays, FEW, supportMs, { limitMs: HANGS_AFTER_MS, times: 1 });
    const allRight = dayjs.answers.every((due, index) => due === clock.addMs(FEW[index] as number, supportMs));
    dayjsTimes.push(allRight ? dayjs.nanoseconds : Number.NaN);
  }
  return [...[...times].map(([name, nanoseconds]) => ({ name, nanoseconds })), { name: 'dayjs-business-time', nanoseconds: dayjsTimes }];
}
