import { fromOption, WrongUse } from '../cli/index.js';
import { describe, SlaInputError } from '../errors/index.js';
import { type EpochMs, MS_PER_DAY, offsetSegments, readIso, wallClockIn, zoneIn } from '../time/index.js';
import { dateFormatReader } from './dateFormat.js';
import { Refusal, sentenceOf } from './Refusal.js';

/** Reads the text of a time; a {@link Refusal} is thrown for one that cannot be read, or can be read in two ways (R1). */
export type TimeReader = (text: string) => EpochMs;

/** How times are written, as the options say. */
export interface TimeOptions {
  readonly zone?: string | undefined;
  readonly dateFormat?: string | undefined;
}

/** R1. Reads ISO 8601, or a form of the user's own; a time without an offset is one of the clocks of `zone`. */
export function timeReader({ zone, dateFormat }: TimeOptions): TimeReader {
  const zoneName = zone === undefined ? undefined : fromOption('--zone', () => zoneIn(zone, 'cloudcti-sla', 'zone'));
  const format = dateFormat === undefined ? undefined : fromOption('--date-format', () => dateFormatReader(dateFormat));
  if (format !== undefined && !format.hasOffset && zoneName === undefined) {
    throw new WrongUse(
      `--date-format ${describe(dateFormat)} has no offset: say which zone's clocks the times are of, such as --zone Europe/Amsterdam`,
    );
  }
  const read = format?.read ?? readIso;
  const onClocks = zoneName === undefined ? refuseLocal : onClocksOf(zoneName);
  const expected =
    format === undefined ? 'write it as 2026-05-22T16:00+02:00, or pass --date-format' : `it must be of the form ${dateFormat}`;
  return (text) => {
    const trimmed = text.trim();
    const written = read(trimmed);
    if (written === undefined) {
      throw new Refusal(trimmed === '' ? `is empty; ${expected}` : `${describe(trimmed)} is not a date and time that exists; ${expected}`);
    }
    return written.offsetMs === undefined ? onClocks(written.wallMs, trimmed) : written.wallMs - written.offsetMs;
  };
}

function refuseLocal(_wallMs: number, text: string): never {
  throw new Refusal(`${describe(text)} has no UTC offset; write one, or say whose clocks it is of, such as --zone Europe/Amsterdam`);
}

/** Reads a zone's clocks. The offset of a day on which they stand still, and the days beside it, is kept: asking for it costs more than all else. */
function onClocksOf(zone: string): (wallMs: number, text: string) => EpochMs {
  const quietDays = new Map<number, number | undefined>();
  return (wallMs, text) => {
    const day = Math.floor(wallMs / MS_PER_DAY);
    if (!quietDays.has(day)) quietDays.set(day, quietOffset(zone, day));
    const offsetMs = quietDays.get(day);
    if (offsetMs !== undefined) return wallMs - offsetMs;
    try {
      return wallClockIn(wallMs, text, zone, 'cloudcti-sla', 'time');
    } catch (error) {
      throw error instanceof SlaInputError ? new Refusal(sentenceOf(error)) : error;
    }
  };
}

function quietOffset(zone: string, day: number): number | undefined {
  const segments = offsetSegments(zone, (day - 1) * MS_PER_DAY, (day + 2) * MS_PER_DAY);
  return segments.length === 1 ? segments[0]?.offsetMs : undefined;
}
