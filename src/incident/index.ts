export type { Incident } from './Incident.js';
export type { IncidentEvent, IncidentEvents, IncidentFields, IncidentInput } from './IncidentInput.js';
export { incidentSchema, type SchemaResult, type StandardSchema } from './incidentSchema.js';
export { incident, incidentIssues, isIncident } from './readIncident.js';
