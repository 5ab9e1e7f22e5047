import { Call, CallAbout, eachOf, isIterable, notHistories } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { ComplianceReport } from './Compliance.js';
import type { ComplianceOptions } from './ComplianceOptions.js';
import { Builder } from './complianceBuilder.js';

/**
 * How incidents stand against the agreement: attainment by KPI and group, times to respond and to repair, and the worst misses with their reasons.
 *
 * SLA §5; R11, R17 and R18.
 *
 * Bound: an incident takes what `assess` takes. Kept are counts, four numbers an incident, two more for each grouping, and at most twice `worst` misses.
 *
 * @param incidents what `incident` returned, in any order
 * @param options when it is judged, by which agreement, the period, and what the incidents are grouped by
 * @throws {SlaInputError} for options that are none, and for an incident outside the agreement's years, with its place in the list and its id
 * @example
 * import { complianceReport, incident } from '@cloudcti/sla';
 *
 * const history = incident({ priority: 4, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:30+01:00' });
 * const { total } = complianceReport([history], { at: '2026-12-01T00:00+01:00' });
 * total.kpis.response.attainment; // => { kind: 'share', value: 1 }
 * total.kpis.mttr.attainment; // => { kind: 'no-data' }
 * if ('meanMs' in total.responseTime.support) total.responseTime.support.meanMs / 60_000; // => 90
 */
export function complianceReport(incidents: Iterable<Incident>, options: ComplianceOptions): ComplianceReport {
  const call = new Call('complianceReport');
  const given = call.given('incidents', incidents);
  if (!isIterable(given)) given.reject(notHistories());
  let index = 0;
  const placed = (incident: Incident) => new CallAbout('complianceReport', incident).given(`incidents[${index++}]`, incident);
  const builder = new Builder(options, 'complianceReport', placed);
  for (const incident of eachOf<Incident>(given)) builder.add(incident);
  return builder.report();
}
