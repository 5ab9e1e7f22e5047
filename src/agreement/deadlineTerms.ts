import { HORIZON, standardHolidayChoices } from '../calendar/index.js';
import type { AgreementTerms } from './Agreement.js';
import { marked } from './agreementIn.js';
import { BEST_EFFORT, supportHours, TO_BE_DETERMINED, workingDays } from './target.js';

/** R1. The zone that the agreement lives in. */
export const AGREEMENT_ZONE = 'Europe/Amsterdam';

/** SLA §4, opening hours. */
export const SUPPORT_DAY = '08:30-17:00';

/**
 * Of CloudCTI's standing agreement what its deadlines follow from: the targets of SLA §5, and the calendar of §4. Apart from the rest of its terms, so that
 * who needs deadlines only loads little. It is passed to what makes deadlines, and to nothing that judges them.
 */
export const deadlineTerms = marked({
  kpis: {
    1: { response: supportHours(4), update: supportHours(4), mttr: TO_BE_DETERMINED },
    2: { response: supportHours(8), update: supportHours(8), mttr: workingDays(2) },
    3: { response: workingDays(1), update: BEST_EFFORT, mttr: BEST_EFFORT },
    4: { response: workingDays(1), update: BEST_EFFORT, mttr: BEST_EFFORT },
  },
  calendar: {
    timeZone: { value: AGREEMENT_ZONE, clause: '§4' },
    hours: {
      value: { mon: [SUPPORT_DAY], tue: [SUPPORT_DAY], wed: [SUPPORT_DAY], thu: [SUPPORT_DAY], fri: [SUPPORT_DAY] },
      clause: '§4',
    },
    holidays: standardHolidayChoices,
    closed: [],
    special: {},
    years: HORIZON,
  },
  workingDayReading: 'day-of-support-time',
} as unknown as AgreementTerms);
