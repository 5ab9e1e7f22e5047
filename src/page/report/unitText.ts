import type { KpiLine } from '../../compliance/index.js';
import type { Language } from '../../vocabulary/index.js';

const UNIT_NAMES = { incident: { en: 'by incident', nl: 'per incident' }, update: { en: 'each update', nl: 'elke update' } } as const;

/** What follows the name of the KPI, where it has more than one line. */
export function unitText({ unit }: KpiLine, language: Language): string {
  return unit === undefined ? '' : `, ${UNIT_NAMES[unit][language]}`;
}
