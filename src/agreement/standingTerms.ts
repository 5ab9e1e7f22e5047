import { HORIZON, standardHolidayChoices } from '../calendar/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { AgreementTerms, KpiRow } from './Agreement.js';
import { sealAgreement } from './agreementIn.js';
import { ACTS, standingReadings } from './readings.js';
import { BEST_EFFORT, moreThan, NO_PERFORMANCE_TARGET, supportHours, type Target, TO_BE_DETERMINED, workingDays } from './target.js';

/** A row of SLA §5; the telephone is answered within support hours in every one. */
function kpiRow(
  priority: Priority,
  [response, update, mttr]: readonly [Target, Target, Target],
  performanceTarget = NO_PERFORMANCE_TARGET,
): KpiRow {
  return { priority, response, update, mttr, telephoneAccess: { value: 'support-hours', clause: '§5' }, performanceTarget };
}

/** R1. The zone that the agreement lives in. */
export const AGREEMENT_ZONE = 'Europe/Amsterdam';

/** SLA §4, opening hours. */
export const SUPPORT_DAY = '08:30-17:00';

/** The terms of CloudCTI's standing agreement: SLA §5, and the calendar of §4. Apart from its wording, so that who needs deadlines only loads little. */
export const standingTerms: AgreementTerms = sealAgreement({
  kpis: {
    1: kpiRow(1, [supportHours(4), supportHours(4), TO_BE_DETERMINED]),
    2: kpiRow(2, [supportHours(8), supportHours(8), workingDays(2)], moreThan(90)),
    3: kpiRow(3, [workingDays(1), BEST_EFFORT, BEST_EFFORT]),
    4: kpiRow(4, [workingDays(1), BEST_EFFORT, BEST_EFFORT]),
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
  ...standingReadings,
  recorded: ACTS,
});
