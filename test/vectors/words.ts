import type { Priority } from '@cloudcti/sla';
import type { ModelHistory } from '../support/modelHistory.js';
import type { VectorAgreement } from './VectorAgreement.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function partsAt(ms: number, timeZone: string): Readonly<Record<string, string>> {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', weekday: 'long', year: 'numeric', month: 'long' },
      ...{ day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, timeZoneName: 'longOffset' },
    });
  formats.set(timeZone, format);
  return Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2026-05-26T15:30:00.000+02:00`, on the clocks of a zone. */
export function iso(ms: number, timeZone = 'Europe/Amsterdam'): string {
  const { year = '', month = '', day = '', hour, minute, second, fractionalSecond, timeZoneName = '' } = partsAt(ms, timeZone);
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number}-${day.padStart(2, '0')}T${hour}:${minute}:${second}.${fractionalSecond}${timeZoneName.replace('GMT', '') || '+00:00'}`;
}

/** The same as people write it: seconds and milliseconds where there are any. */
export function shortIso(ms: number, timeZone?: string): string {
  return iso(ms, timeZone).replace(/(:00)?\.000(?=[+-])/, '');
}

/** The local date of an instant. */
export const dateAt = (ms: number, timeZone: string): string => iso(ms, timeZone).slice(0, 10);

/** `Fri 22 May 2026 16:00`, with seconds and milliseconds where there are any. */
export function moment(ms: number, timeZone = 'Europe/Amsterdam'): string {
  const { weekday, day, month, year } = partsAt(ms, timeZone);
  return `${weekday?.slice(0, 3)} ${day} ${month?.slice(0, 3)} ${year} ${time(ms, timeZone)}`;
}

export function time(ms: number, timeZone = 'Europe/Amsterdam'): string {
  return iso(ms, timeZone)
    .slice(11, 23)
    .replace(/(:00)?\.000$/, '');
}

/** The parts of a list, as a sentence has them. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** A history in a sentence without its end. */
export function told(history: ModelHistory, { json: { timeZone } }: VectorAgreement): string {
  const at = (ms: number) => moment(ms, timeZone);
  const acts = [
    ...(history.respondedMs === undefined ? [] : [[history.respondedMs, 'answered'] as const]),
    ...history.updatesMs.map((ms) => [ms, 'updated'] as const),
    ...history.changes.map(({ atMs, priority }) => [atMs, `changed to priority ${priority}`] as const),
    ...history.repairs.flatMap(({ fromMs, toMs }) => [[fromMs, 'repaired'] as const, [toMs, 'reopened'] as const]),
    ...history.pauses.map(
      ({ fromMs, toMs }) => [fromMs, Number.isFinite(toMs) ? `paused until ${at(toMs)} from` : 'paused without end from'] as const,
    ),
  ];
  const inOrder = acts.filter(([ms]) => Number.isFinite(ms)).sort(([one], [other]) => one - other);
  const parts = inOrder.map(([ms, what]) => `${what} ${what.endsWith('from') ? '' : 'on '}${at(ms)}`);
  return listed([reported(history.priority, history.reportedMs, timeZone), ...parts]);
}

export const reported = (priority: Priority, ms: number, timeZone?: string): string =>
  `Priority ${priority}, reported on ${moment(ms, timeZone)}`;
