export type { Incident } from './Incident.js';
export type { IncidentEvent, IncidentEvents, IncidentFields, IncidentInput } from './IncidentInput.js';
export { incidentSchema, type SchemaResult, type StandardSchema } from './incidentSchema.js';
export { labelsIn } from './labelsIn.js';
export { isIncident } from './madeIncidents.js';
export { plainIncident } from './plainIncident.js';
export { incident, incidentIssues } from './readIncident.js';
