import { DateTime } from 'luxon';
import { CLOSES, OPENS, type PeerFactory, ZONE } from './Peer.js';

const FRIDAY = 5;

/** What one writes without a library for it: a loop over the days with luxon. */
export const luxonLoop: PeerFactory = (holidays) => {
  const closed = new Set(holidays);
  const timeOfDay = (text: string) => ({ hour: Number(text.slice(0, 2)), minute: Number(text.slice(3)), second: 0, millisecond: 0 });
  const [opening, closing] = [timeOfDay(OPENS), timeOfDay(CLOSES)];
  return {
    name: 'luxon, a loop over days',
    add: (epochMs, supportMs) => {
      let left = supportMs;
      let now = DateTime.fromMillis(epochMs, { zone: ZONE });
      for (;;) {
        if (now.weekday <= FRIDAY && !closed.has(now.toISODate() ?? '')) {
          const start = Math.max(now.toMillis(), now.set(opening).toMillis());
          const room = now.set(closing).toMillis() - start;
          if (room > 0 && room >= left) return start + left;
          left -= Math.max(0, room);
        }
        now = now.plus({ days: 1 }).startOf('day');
      }
    },
  };
};
