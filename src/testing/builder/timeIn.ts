import type { SupportClock } from '../../clock/index.js';
import { type Given, hasFields, notALaterBy, notAWallClock } from '../../errors/index.js';
import { anyInstantIn, durationIn, type EpochMs, type InstantInput, readIso, wallClockIn } from '../../time/index.js';

/** When something happens: a time on the agreement's clocks, such as `'2026-05-22 16:00'`, or an instant. */
export type TicketTime = InstantInput;

/** How long after the report: in support time, or by the clock. */
export type LaterBy =
  | { readonly supportHours?: number; readonly supportMinutes?: number }
  | { readonly elapsedHours?: number; readonly elapsedMinutes?: number };

/** R1. A time on the agreement's clocks; one that they skip or show twice is refused. A text with an offset, or an instant of another form, is that instant. */
export function timeIn(given: Given, zone: string): EpochMs | undefined {
  const { received } = given;
  const reading = typeof received === 'string' ? readIso(received) : undefined;
  if (reading !== undefined && reading.offsetMs === undefined) return wallClockIn(reading.wallMs, given, zone);
  if (typeof received === 'string' && reading === undefined && !received.endsWith(']')) return given.refuse(notAWallClock());
  return anyInstantIn(given, zone);
}

const SUPPORT = ['supportHours', 'supportMinutes'] as const;
const ELAPSED = ['elapsedHours', 'elapsedMinutes'] as const;

/** The instant so long after a report, on a clock that counts support time. */
export function laterIn(given: Given, clock: SupportClock, reportedMs: EpochMs): EpochMs | undefined {
  if (!hasFields(given, [...SUPPORT, ...ELAPSED], notALaterBy)) return undefined;
  const [support, elapsed] = [SUPPORT, ELAPSED].map((names) => names.map((name) => given.field(name).received)) as [unknown[], unknown[]];
  const [isSupport, isElapsed] = [support, elapsed].map((parts) => parts.some((part) => part !== undefined));
  if (isSupport === isElapsed) return given.refuse(notALaterBy());
  const [hours = 0, minutes = 0] = isSupport ? support : elapsed;
  const ms = durationIn(given.holding({ hours, minutes }));
  if (ms === undefined) return undefined;
  return isSupport ? clock.addMs(reportedMs, ms) : reportedMs + ms;
}
