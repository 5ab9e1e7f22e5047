import type { BilingualName } from '../../../vocabulary/index.js';

/** A column that the script writes. */
export interface Answer {
  readonly headings: BilingualName;
  readonly holds: 'date' | 'state' | 'text';
  readonly of: 'responseDue' | 'response' | 'updateDue' | 'update' | 'mttrDue' | 'mttr' | 'explanation';
  /** The deadline that a column explains. */
  readonly kpi: string;
}

/** The columns that the script always writes. Their headings begin with SLA, so that they are nobody else's. */
export const ANSWERS: readonly Answer[] = [
  { headings: { en: 'SLA response due', nl: 'SLA reactie uiterlijk' }, holds: 'date', of: 'responseDue', kpi: '' },
  { headings: { en: 'SLA response', nl: 'SLA reactie' }, holds: 'state', of: 'response', kpi: '' },
  { headings: { en: 'SLA update due', nl: 'SLA update uiterlijk' }, holds: 'date', of: 'updateDue', kpi: '' },
  { headings: { en: 'SLA update', nl: 'SLA update' }, holds: 'state', of: 'update', kpi: '' },
  { headings: { en: 'SLA MTTR due', nl: 'SLA MTTR uiterlijk' }, holds: 'date', of: 'mttrDue', kpi: '' },
  { headings: { en: 'SLA MTTR', nl: 'SLA MTTR' }, holds: 'state', of: 'mttr', kpi: '' },
];

/** The column that explains a deadline. */
export function explanation(kpi: string): Answer {
  return { headings: { en: `SLA why ${kpi}`, nl: `SLA waarom ${kpi}` }, holds: 'text', of: 'explanation', kpi };
}
