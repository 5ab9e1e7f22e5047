import OpeningHours from 'opening_hours';
import { amsterdamOffsets } from './amsterdamOffsets.js';
import { CLOSES, OPENS, type PeerFactory } from './Peer.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * opening_hours with a shim for local time. It reads the process's clock and has no addition: the process runs in UTC, instants go in as the `Date`
 * that shows Amsterdam's wall clock, and the length is counted off along its iterator.
 */
export const openingHours: PeerFactory = (holidays) => {
  const closed = holidays.map((date) => `${date.slice(0, 4)} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)} off`);
  const hours = new OpeningHours([`Mo-Fr ${OPENS}-${CLOSES}`, ...closed].join('; '));
  const { toWall, toEpoch } = amsterdamOffsets();
  const addOnWallClock = (wallMs: number, supportMs: number): number => {
    const iterator = hours.getIterator(new Date(wallMs));
    let left = supportMs;
    for (;;) {
      const from = iterator.getDate().getTime();
      const isOpen = iterator.getState();
      iterator.advance();
      const length = iterator.getDate().getTime() - from;
      if (isOpen && length >= left) return from + left;
      if (isOpen) left -= length;
    }
  };
  return { name: 'opening_hours', add: (epochMs, supportMs) => toEpoch(addOnWallClock(toWall(epochMs), supportMs)) };
};
