import { type EpochMs, formatIso, formatWallClock, MS_PER_DAY, MS_PER_MINUTE, offsetAt, offsetSegments } from '../../time/index.js';

/** Writes an instant on the clocks of a zone. */
export type InstantWriter = (epochMs: EpochMs) => string;

/** The forms in which instants are written to files. */
export const DATE_FORMS = ['iso', 'nl'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

interface Style {
  /** What stands before the hour, of a date such as 2026-05-26. */
  readonly date: (iso: string) => string;
  /** What stands behind the seconds, of the milliseconds below them. */
  readonly parts: (ms: number) => string;
  /** And behind those, of an offset. */
  readonly offset: (epochMs: EpochMs, offsetMs: number) => string;
}

const STYLES: Readonly<Record<DateForm, Style>> = {
  /** `2026-05-26T15:30:00.000+02:00` */
  iso: {
    date: (iso) => `${iso}T`,
    parts: (ms) => `.${THREE_DIGITS[ms]}`,
    offset: (epochMs, offsetMs) => OFFSET.exec(formatIso(epochMs, offsetMs))?.[0] ?? '',
  },
  /** `26-05-2026 15:30:00`, which a Dutch spreadsheet takes for a date and time. */
  nl: {
    date: (iso) => `${iso.split('-').reverse().join('-')} `,
    parts: (ms) => (ms === 0 ? '' : `.${THREE_DIGITS[ms]}`),
    offset: () => '',
  },
};

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
const THREE_DIGITS = Array.from({ length: 1_000 }, (_, number) => String(number).padStart(3, '0'));
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
const MINUTES = Array.from({ length: 24 * 60 }, (_, minute) => `${TWO_DIGITS[Math.floor(minute / 60)]}:${TWO_DIGITS[minute % 60]}:`);

/**
 * Writes the instants of a file in one form, always with seconds: programs that take the form of a column from its first cell trip over seconds that
 * come and go. A file has a million instants on a few thousand days: what a day has is made once.
 */
export function instantWriter(form: DateForm, zone: string): InstantWriter {
  const style = STYLES[form];
  const offsets = new Map<number, number | undefined>();
  const dates = new Map<number, string>();
  const ends = new Map<number, string>();
  const offsetOf = (epochMs: EpochMs) => {
    const day = Math.floor(epochMs / MS_PER_DAY);
    if (!offsets.has(day)) offsets.set(day, steadyOffset(zone, day));
    return offsets.get(day) ?? offsetAt(zone, epochMs);
  };
  const remembered = (known: Map<number, string>, key: number, make: () => string) => {
    const text = known.get(key) ?? make();
    known.set(key, text);
    return text;
  };
  return (epochMs) => {
    const offsetMs = offsetOf(epochMs);
    const wallMs = epochMs + offsetMs;
    const day = Math.floor(wallMs / MS_PER_DAY);
    const inDay = wallMs - day * MS_PER_DAY;
    const minute = Math.floor(inDay / MS_PER_MINUTE);
    const inMinute = inDay - minute * MS_PER_MINUTE;
    const date = dates.get(day) ?? remembered(dates, day, () => style.date(formatWallClock(day * MS_PER_DAY).slice(0, -6)));
    const end = ends.get(offsetMs) ?? remembered(ends, offsetMs, () => style.offset(epochMs, offsetMs));
    const seconds = Math.floor(inMinute / 1_000);
    return `${date}${MINUTES[minute]}${TWO_DIGITS[seconds]}${style.parts(inMinute % 1_000)}${end}`;
  };
}

/** The offset of a day of UTC's on which the clocks stand still. */
function steadyOffset(zone: string, day: number): number | undefined {
  const [first, ...others] = offsetSegments(zone, day * MS_PER_DAY, (day + 1) * MS_PER_DAY);
  return others.length === 0 ? first?.offsetMs : undefined;
}
