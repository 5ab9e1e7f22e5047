import { readCalendarFields, readHolidayChoices, weekIn } from '../calendar/index.js';
import {
  choiceIn,
  type Given,
  isLeftOut,
  neverOpens,
  notActs,
  notAnAgreementName,
  notAReading,
  notARecordedAct,
  notMaintenanceHours,
} from '../errors/index.js';
import type { Agreement, AgreementCalendar, Maintenance } from './Agreement.js';
import { sealAgreement } from './agreementIn.js';
import { cloudctiSla } from './cloudctiSla.js';
import type { Chosen } from './fields.js';
import { ACTS, type Act, READINGS, type Readings } from './readings.js';
import { readKpis } from './readKpis.js';

/** R15. What `maintenanceHours` says where they are the support hours. */
export const SUPPORT_HOURS = 'support-hours';

/** The agreement that follows from what is chosen, where `base` stands in for what is not; one that is known by its JSON is that one. `undefined` for a wrong one. */
export function readAgreement(chosen: Chosen, base: Agreement): Agreement | undefined {
  const { call } = chosen('name');
  const before = call.found;
  const name = readName(chosen('name'), base);
  const readings = readReadings(chosen, base);
  const recorded = readRecorded(chosen('recorded'), base);
  const calendar = readCalendar(chosen, base.calendar);
  const maintenance = readMaintenance(chosen('maintenanceHours'), base);
  const kpis = readKpis(chosen('kpis'), base);
  if (call.found > before || calendar === undefined) return undefined;
  const agreement = { ...base, name, calendar, maintenance, kpis, ...readings, recorded };
  const json = JSON.stringify(agreement);
  return [base, cloudctiSla].find((known) => JSON.stringify(known) === json) ?? sealAgreement(agreement);
}

function readName(given: Given, { name }: Agreement): string {
  const { received } = given;
  if (isLeftOut(given)) return name;
  return typeof received === 'string' && received !== '' ? received : (given.refuse(notAnAgreementName()) ?? name);
}

/** The readings that are chosen. */
function readReadings(chosen: Chosen, base: Agreement): Readings {
  const read = <Name extends keyof Readings>(name: Name): Readings[Name] => {
    const given = chosen(name);
    const { choices, ruling } = READINGS[name];
    if (isLeftOut(given)) return base[name];
    return choiceIn<Readings[Name]>(given, choices, () => notAReading(choices, ` (${ruling})`)) ?? base[name];
  };
  return {
    workingDayReading: read('workingDayReading'),
    priorityChange: read('priorityChange'),
    answeredBy: read('answeredBy'),
    untilReopened: read('untilReopened'),
    updateUnit: read('updateUnit'),
  };
}

/** R20. The acts that a source records. */
function readRecorded(given: Given, { recorded }: Agreement): readonly Act[] {
  if (isLeftOut(given)) return recorded;
  const acts = given.entries(() => notActs(ACTS))?.map((act) => choiceIn(act, ACTS, () => notARecordedAct(ACTS)));
  return acts === undefined ? recorded : ACTS.filter((act) => acts.includes(act));
}

/** R1 to R3. The calendar that is chosen, part by part. */
function readCalendar(chosen: Chosen, base: AgreementCalendar): AgreementCalendar | undefined {
  const standing = { ...base, timeZone: base.timeZone.value, hours: base.hours.value };
  const holidays = readHolidays(chosen('holidays'), base);
  const read = readCalendarFields((field) => {
    const given = chosen(field);
    return isLeftOut(given) ? given.holding(standing[field]) : given;
  });
  if (read === undefined || holidays === undefined) return undefined;
  const { timeZone, hours, closed, special, years } = read;
  return {
    timeZone: { ...base.timeZone, value: timeZone },
    hours: { ...base.hours, value: hours },
    ...{ holidays, closed, special, years },
  };
}

/** R2. Which public holidays close: none, or the Dutch ones by the choices that are made. */
function readHolidays(given: Given, base: AgreementCalendar): AgreementCalendar['holidays'] | undefined {
  if (isLeftOut(given)) return base.holidays;
  return given.received === 'none' ? 'none' : readHolidayChoices(given);
}

/** SLA §2; R15. The hours that maintenance stays out of. */
function readMaintenance(given: Given, { maintenance }: Agreement): Maintenance {
  const { received } = given;
  if (isLeftOut(given)) return maintenance;
  const { clause } = maintenance.allowed;
  if (received === SUPPORT_HOURS) return { ...maintenance, allowed: { value: 'outside-support-hours', clause } };
  const before = given.call.found;
  const hours = weekIn(given, notMaintenanceHours);
  if (given.call.found > before) return maintenance;
  if (Object.values(hours).every((spans) => spans.length === 0)) given.refuse(neverOpens());
  return { ...maintenance, allowed: { value: 'outside-normal-working-hours', hours, clause } };
}
