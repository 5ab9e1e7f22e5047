import { assessmentVectors, priorityChangeVectors, reopeningVectors } from './topics/assessments.js';
import { attainmentVectors } from './topics/attainment.js';
import { contactVectors } from './topics/contact.js';
import { deadlineVectors } from './topics/deadlines.js';
import { evidenceVectors } from './topics/evidence.js';
import { instantVectors } from './topics/instants.js';
import { maintenanceVectors } from './topics/maintenance.js';
import { pauseVectors } from './topics/pauses.js';
import { severityVectors } from './topics/severity.js';
import { supportHoursVectors, supportTimeVectors, workingDayVectors } from './topics/supportTime.js';
import { thirdLineVectors } from './topics/thirdLine.js';
import { versionVectors } from './topics/versions.js';
import type { Topic } from './vectorOf.js';

/** The files, by their topic; each is made when it is asked for. */
export const TOPICS: Readonly<Record<string, () => Topic>> = {
  instants: instantVectors,
  'working-days': workingDayVectors,
  'support-hours': supportHoursVectors,
  'support-time': supportTimeVectors,
  deadlines: deadlineVectors,
  pauses: pauseVectors,
  'third-line': thirdLineVectors,
  contact: contactVectors,
  maintenance: maintenanceVectors,
  severity: severityVectors,
  evidence: evidenceVectors,
  assessments: assessmentVectors,
  'priority-changes': priorityChangeVectors,
  reopenings: reopeningVectors,
  versions: versionVectors,
  attainment: attainmentVectors,
};
