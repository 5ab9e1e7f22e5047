import {
  choiceIn,
  type Given,
  hasFields,
  isLeftOut,
  notAMaintenanceTime,
  notHoursOfAWeek,
  notTheWording,
  notWhole,
  unknownField,
} from '../errors/index.js';
import { PRIORITIES } from '../vocabulary/index.js';
import type { Agreement } from './Agreement.js';
import { cloudctiSla } from './cloudctiSla.js';
import type { ChosenField } from './fields.js';
import { refuseOtherWording } from './otherWording.js';
import { readAgreement, SUPPORT_HOURS } from './readAgreement.js';
import { ROW_PLACES } from './readKpis.js';

/** Where an agreement as a whole, such as `cloudctiSla`, says what `defineAgreement` lets a user choose. */
export const WHOLE_PLACES: Readonly<Record<ChosenField, string>> = {
  name: 'name',
  kpis: 'kpis',
  recorded: 'recorded',
  timeZone: 'calendar.timeZone.value',
  hours: 'calendar.hours.value',
  holidays: 'calendar.holidays',
  closed: 'calendar.closed',
  special: 'calendar.special',
  years: 'calendar.years',
  maintenanceHours: 'maintenance.allowed',
  workingDayReading: 'workingDayReading',
  priorityChange: 'priorityChange',
  answeredBy: 'answeredBy',
  untilReopened: 'untilReopened',
  updateUnit: 'updateUnit',
};

/** What SLA §2 is read as, by what maintenance stays out of (R15). */
export const MAINTENANCE_TIMES = ['outside-support-hours', 'outside-normal-working-hours'] as const;

/** Whether what a caller passed is an agreement as a whole, and not only what is chosen of one. */
export function isWhole(received: object): boolean {
  return 'calendar' in received;
}

/** An agreement as `JSON.stringify` or `structuredClone` give it back: what may be chosen is read, and all else must be the agreement's own. */
export function readWhole(given: Given): Agreement | undefined {
  const before = given.call.found;
  const places = Object.values(WHOLE_PLACES);
  refuseOtherWording(given, cloudctiSla, (path) => places.includes(path));
  refuseGaps(given);
  const maintenance = placeOf(given, WHOLE_PLACES.maintenanceHours);
  if (maintenance?.received !== undefined) readMaintenanceTime(maintenance);
  const agreement = readAgreement((field) => chosenIn(given, field), cloudctiSla);
  return given.call.found === before ? agreement : undefined;
}

/** A place in an agreement; `undefined` where what it would stand in is not there. */
function placeOf(given: Given, path: string): Given | undefined {
  return path.split('.').reduce<Given | undefined>((part, name) => (isObject(part?.received) ? part?.field(name) : undefined), given);
}

function chosenIn(given: Given, field: ChosenField): Given {
  const place = placeOf(given, WHOLE_PLACES[field]) ?? given.holding(undefined);
  if (field !== 'maintenanceHours') return place;
  const hours = place.field('hours');
  return isLeftOut(hours) ? hours.holding(SUPPORT_HOURS) : hours;
}

/** A whole agreement lacks nothing that may be chosen: what is not there would be taken for the standing value. */
function refuseGaps(given: Given): void {
  const refuseGap = (place: Given | undefined) => {
    if (place !== undefined && isLeftOut(place)) place.refuse(notWhole());
    return isObject(place?.received) ? place : undefined;
  };
  for (const path of Object.values(WHOLE_PLACES)) refuseGap(placeOf(given, path));
  const rows = placeOf(given, WHOLE_PLACES.kpis);
  if (!isObject(rows?.received)) return;
  for (const priority of PRIORITIES) {
    const row = refuseGap(rows?.entry(priority));
    for (const field of ROW_PLACES) refuseGap(row?.field(field));
  }
}

/** SLA §2; R15. Hours stand there where they are not the support hours, and only there. */
function readMaintenanceTime(given: Given): void {
  if (!hasFields(given, ['value', 'hours', 'clause'], notAMaintenanceTime)) return;
  const { clause } = cloudctiSla.maintenance.allowed;
  const [value, hours, its] = [given.field('value'), given.field('hours'), given.field('clause')];
  if (its.received !== clause) its.refuse(notTheWording(clause));
  const time = choiceIn(value, MAINTENANCE_TIMES, notAMaintenanceTime);
  if (time === 'outside-support-hours' && hours.received !== undefined) hours.refuse(unknownField(['value', 'clause']));
  if (time === 'outside-normal-working-hours' && isLeftOut(hours)) hours.refuse(notWhole());
  if (hours.received === SUPPORT_HOURS) hours.refuse(notHoursOfAWeek());
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
