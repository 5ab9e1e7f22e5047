export type { ChannelName, ClosedChannel, ContactChannel, ContactRoute, OpenChannel, OpeningChannel } from './ContactChannel.js';
export { type ClassifiedSeverity, classifySeverity } from './classifySeverity.js';
export type { ContactFacts } from './contactFactsIn.js';
export { contactRoute } from './contactRoute.js';
export {
  type MaintenanceAllowed,
  type MaintenanceConflict,
  type MaintenanceVerdict,
  maintenanceConflicts,
  type Notice,
  type PlannedMaintenance,
} from './maintenanceConflicts.js';
export { type MaintenanceNeed, nextMaintenanceWindow } from './nextMaintenanceWindow.js';
export type { Extent, Question, ReducedPerformance, ServicePart, SeverityFacts, Unavailability } from './SeverityFacts.js';
export { type SupportLevels, supportLevel } from './supportLevel.js';
