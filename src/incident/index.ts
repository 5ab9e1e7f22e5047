export type { Incident } from './Incident.js';
export type { IncidentEvent, IncidentEvents, IncidentFields, IncidentInput } from './IncidentInput.js';
export { incident, incidentIssues } from './readIncident.js';
