import moment from 'moment-timezone';
import 'moment-business-time';
import { CLOSES, MS_PER_MINUTE, OPENS, type PeerFactory, ZONE } from './Peer.js';

/** moment-business-time over moment.tz: hours and holidays live in moment's locale. */
export const momentBusinessTime: PeerFactory = (holidays) => {
  const open = [OPENS, CLOSES];
  const workinghours = { 0: null, 1: open, 2: open, 3: open, 4: open, 5: open, 6: null };
  moment.updateLocale('en', { workinghours, holidays });
  return {
    name: 'moment-business-time',
    add: (epochMs, supportMs) =>
      moment
        .tz(epochMs, ZONE)
        .addWorkingTime(supportMs / MS_PER_MINUTE, 'minutes')
        .valueOf(),
  };
};
