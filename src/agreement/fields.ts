import { CALENDAR_FIELDS } from '../calendar/index.js';
import type { Given } from '../errors/index.js';
import type { AgreementChanges } from './Agreement.js';
import { READINGS } from './readings.js';

/** What may be chosen of an agreement, by the name that `defineAgreement` has for it. */
export type ChosenField = keyof AgreementChanges;

/** Finds what was chosen for a field in what a caller passed. */
export type Chosen = (field: ChosenField) => Given;

export const CHOSEN_FIELDS: readonly string[] = /* @__PURE__ */ ['name', 'kpis', 'recorded', 'holidays', 'maintenanceHours'].concat(
  /* @__PURE__ */ Object.keys(READINGS),
  CALENDAR_FIELDS,
);
