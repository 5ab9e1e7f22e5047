import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import businessTime from 'dayjs-business-time';
import { CLOSES, MS_PER_MINUTE, OPENS, type PeerFactory, ZONE } from './Peer.js';

/** dayjs-business-time over dayjs.tz. It hangs on some instants: only to be called in a process of its own. */
export const dayjsBusinessTime: PeerFactory = (holidays) => {
  dayjs.extend(utc);
  dayjs.extend(timezone);
  dayjs.extend(businessTime);
  const open = [{ start: `${OPENS}:00`, end: `${CLOSES}:00` }];
  dayjs.setBusinessTime({ sunday: null, monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: null });
  dayjs.setHolidays([...holidays]);
  return {
    name: 'dayjs-business-time',
    add: (epochMs, supportMs) =>
      dayjs
        .tz(epochMs, ZONE)
        .addBusinessMinutes(supportMs / MS_PER_MINUTE)
        .valueOf(),
  };
};
