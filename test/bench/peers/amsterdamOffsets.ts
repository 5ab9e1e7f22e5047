import { IANAZone } from 'luxon';
import { MS_PER_MINUTE, ZONE } from './Peer.js';

const MS_PER_HOUR = 60 * MS_PER_MINUTE;

interface OffsetSpell {
  readonly from: number;
  readonly offsetMs: number;
}

/** Amsterdam's wall clock, out of a list made beforehand: a peer that needs a shim for it is not charged for the shim. */
export function amsterdamOffsets(): { toWall(epochMs: number): number; toEpoch(wallMs: number): number } {
  const spells = offsetSpells(Date.UTC(2024, 11, 1), Date.UTC(2039, 0, 1));
  const at = (epochMs: number) => (spells.findLast(({ from }) => from <= epochMs) ?? (spells[0] as OffsetSpell)).offsetMs;
  return {
    toWall: (epochMs) => epochMs + at(epochMs),
    // Clocks change on Sunday nights: an hour to either side never matters to support hours.
    toEpoch: (wallMs) => wallMs - at(wallMs - MS_PER_HOUR),
  };
}

function offsetSpells(from: number, to: number): OffsetSpell[] {
  const zone = IANAZone.create(ZONE);
  const spells: OffsetSpell[] = [];
  for (let epochMs = from; epochMs < to; epochMs += MS_PER_HOUR) {
    const offsetMs = zone.offset(epochMs) * MS_PER_MINUTE;
    if (spells.at(-1)?.offsetMs !== offsetMs) spells.push({ from: epochMs, offsetMs });
  }
  return spells;
}
