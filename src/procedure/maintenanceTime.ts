import { type Agreement, maintenanceCalendar } from '../agreement/index.js';
import type { Calendar } from '../calendar/index.js';
import { timelineOf } from '../clock/index.js';
import { type TimedAgreement, timedAgreement } from '../deadline/index.js';
import type { Call } from '../errors/index.js';

const known = new WeakMap<Agreement, TimedAgreement>();

/** SLA §2; R15. An agreement on the timeline of its "normal working hours": that of its support hours, unless it has others. */
export function maintenanceTime(agreement: Agreement, call: Call): TimedAgreement {
  const timed = timedAgreement(agreement, call);
  const { allowed } = agreement.maintenance;
  if (allowed.value === 'outside-support-hours') return timed;
  const found = known.get(agreement) ?? onCalendar(timed, maintenanceCalendar(agreement, allowed.hours));
  known.set(agreement, found);
  return found;
}

function onCalendar(timed: TimedAgreement, calendar: Calendar): TimedAgreement {
  return Object.freeze({ ...timed, calendar, timeline: timelineOf(calendar) });
}

/** R15. What the hours that maintenance stays out of are called. */
export function maintenanceHoursName({ maintenance }: Agreement): string {
  return maintenance.allowed.value === 'outside-support-hours' ? 'support hours' : 'normal working hours';
}
