import { Call, type InputIssue } from '../errors/index.js';
import { type EpochMs, MS_PER_DAY, offsetSegments, type WallMs, wallClockIn } from '../time/index.js';
import { type Refusal, refusalOf } from './Refusal.js';

/** The instant of a wall-clock reading, whose text is for messages. */
export type ClocksReader = (wallMs: WallMs, text: string) => EpochMs | Refusal;

/** Reads a zone's clocks. The offset of a day on which they stand still, and the days beside it, is kept: asking for it costs more than all else. */
export function clocksOf(zone: string): ClocksReader {
  const quietDays = new Map<number, number | undefined>();
  return (wallMs, text) => {
    const day = Math.floor(wallMs / MS_PER_DAY);
    if (!quietDays.has(day)) quietDays.set(day, quietOffset(zone, day));
    const offsetMs = quietDays.get(day);
    if (offsetMs !== undefined) return wallMs - offsetMs;
    const call = new Call('timeReader');
    return wallClockIn(wallMs, call.given('time', text), zone) ?? refusalOf(call.issues[0] as InputIssue, text);
  };
}

function quietOffset(zone: string, day: number): number | undefined {
  const segments = offsetSegments(zone, (day - 1) * MS_PER_DAY, (day + 2) * MS_PER_DAY);
  return segments.length === 1 ? segments[0]?.offsetMs : undefined;
}
