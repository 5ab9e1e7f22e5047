import { Call, describe, type InputIssue } from '../errors/index.js';
import {
  type EpochMs,
  MS_PER_DAY,
  offsetSegments,
  readIso,
  type WallMs,
  type WrittenTime,
  wallClockIn,
  zonedInstantIn,
  zoneIn,
} from '../time/index.js';
import { dateFormatReader } from './dateFormat.js';
import { Refusal, sentenceOf, WrongSetting } from './Refusal.js';
import { mention, type Sentence } from './Sentence.js';
import type { TimeSettings } from './Settings.js';

/** Reads the text of a time; a {@link Refusal} is thrown for one that cannot be read, or can be read in two ways (R1). */
export type TimeReader = (text: string) => Date;

const AMSTERDAM = mention('zone', 'Europe/Amsterdam');

/** R1. Reads ISO 8601, or a form of the user's own; a time without an offset is one of the clocks of `zone`. */
export function timeReader({ zone, dateFormat }: TimeSettings): TimeReader {
  const onClocks = zone === undefined ? refuseLocal : onClocksOf(zoneOf(zone));
  const format = dateFormat === undefined ? undefined : dateFormatReader(dateFormat);
  if (format?.hasOffset === false && zone === undefined) {
    const problem = `${describe(dateFormat)} has no offset: say which zone's clocks the times are of, such as `;
    throw new WrongSetting('dateFormat', problem, AMSTERDAM);
  }
  const read: (text: string) => WrittenTime | undefined = format?.read ?? readIso;
  return (text) => {
    const trimmed = text.trim();
    const written = read(trimmed);
    if (written === undefined) {
      if (format === undefined && trimmed.endsWith(']')) return new Date(zonedInstantOf(trimmed));
      throw unreadable(trimmed, dateFormat);
    }
    return new Date(written.offsetMs === undefined ? onClocks(written.wallMs, trimmed) : written.wallMs - written.offsetMs);
  };
}

/** The instant of a text that names its zone. */
function zonedInstantOf(text: string): EpochMs {
  const call = new Call('timeReader');
  const epochMs = zonedInstantIn(call.given('time', text), text);
  if (epochMs === undefined) throw new Refusal(sentenceOf(call.issues[0] as InputIssue));
  return epochMs;
}

function zoneOf(zone: string): string {
  const call = new Call('timeReader');
  const name = zoneIn(call.given('zone', zone));
  if (name === undefined) throw new WrongSetting('zone', sentenceOf(call.issues[0] as InputIssue));
  return name;
}

function unreadable(text: string, dateFormat: string | undefined): Refusal {
  const expected: Sentence =
    dateFormat === undefined
      ? ['write it as 2026-05-22T16:00+02:00, or pass ', mention('dateFormat')]
      : [`it must be of the form ${dateFormat}`];
  return new Refusal(text === '' ? 'is empty; ' : `${describe(text)} is not a date and time that exists; `, ...expected);
}

function refuseLocal(_wallMs: WallMs, text: string): never {
  throw new Refusal(`${describe(text)} has no UTC offset; write one, or say whose clocks it is of, such as `, AMSTERDAM);
}

/** Reads a zone's clocks. The offset of a day on which they stand still, and the days beside it, is kept: asking for it costs more than all else. */
function onClocksOf(zone: string): (wallMs: WallMs, text: string) => EpochMs {
  const quietDays = new Map<number, number | undefined>();
  return (wallMs, text) => {
    const day = Math.floor(wallMs / MS_PER_DAY);
    if (!quietDays.has(day)) quietDays.set(day, quietOffset(zone, day));
    const offsetMs = quietDays.get(day);
    if (offsetMs !== undefined) return wallMs - offsetMs;
    const call = new Call('timeReader');
    const epochMs = wallClockIn(wallMs, call.given('time', text), zone);
    if (epochMs === undefined) throw new Refusal(sentenceOf(call.issues[0] as InputIssue));
    return epochMs;
  };
}

function quietOffset(zone: string, day: number): number | undefined {
  const segments = offsetSegments(zone, (day - 1) * MS_PER_DAY, (day + 2) * MS_PER_DAY);
  return segments.length === 1 ? segments[0]?.offsetMs : undefined;
}
