import { type Given, otherOffset, wallClockSkipped, wallClockTwice } from '../errors/index.js';
import { formatIso } from './iso.js';
import { type EpochMs, MS_PER_DAY, type WallMs } from './units.js';

/** The clocks of a zone. */
export interface Clocks {
  readonly zone: string;
  /** What they show at an instant. */
  readonly wallMs: (epochMs: EpochMs) => WallMs;
  /** The instants at which they show a reading, in order: one; none, or two, where they change. */
  readonly instants: (wallMs: WallMs) => readonly EpochMs[];
}

/**
 * R1. The one instant at which clocks show a reading; where an instant is `written` beside it, that one. A reading that the clocks skip is refused, one
 * that they show twice where no instant is written, and an instant at which they show another.
 */
export function onClocks(clocks: Clocks, wallMs: WallMs, given: Given, written?: EpochMs): EpochMs | undefined {
  const instants = clocks.instants(wallMs);
  const [first, second] = written === undefined ? instants : instants.filter((epochMs) => epochMs === written);
  if (first !== undefined && second === undefined) return first;
  const mistake = instants.length === 0 ? wallClockSkipped : written === undefined ? wallClockTwice : otherOffset;
  return given.refuse(mistake(clocks.zone, `write ${writeWallClock(clocks, wallMs)}`));
}

/** How a wall-clock reading may be written with an offset: by the one or two it can have; where clocks skip it, by those before and after. */
export function writeWallClock(clocks: Clocks, wallMs: WallMs): string {
  const existing = clocks.instants(wallMs);
  const readings = existing.length > 0 ? existing : skippedReadings(clocks, wallMs);
  return readings.map((epochMs) => formatIso(epochMs, clocks.wallMs(epochMs) - epochMs)).join(' or ');
}

/** By the offset of a day later, and of a day before. */
function skippedReadings(clocks: Clocks, wallMs: WallMs): readonly EpochMs[] {
  return [MS_PER_DAY, -MS_PER_DAY].map((away) => wallMs + (wallMs + away - clocks.wallMs(wallMs + away)));
}
