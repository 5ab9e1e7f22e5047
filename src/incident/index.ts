export type { Incident, Stretch } from './Incident.js';
export type { IncidentEvent, IncidentEvents, IncidentFields, IncidentInput, PriorityNumber } from './IncidentInput.js';
export { incident, incidentIssues } from './readIncident.js';
