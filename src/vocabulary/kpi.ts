import type { Language } from './language.js';

/** The promises of SLA §5, by their names there. */
export type Kpi = 'response' | 'update' | 'mttr';

/** In the order of the table of SLA §5. */
export const KPIS: readonly Kpi[] = ['response', 'update', 'mttr'];

/** As that table heads its columns. */
export const KPI_HEADINGS: Readonly<Record<Kpi, string>> = { response: 'Response', update: 'Update (TTTU)', mttr: 'MTTR' };

/** What is promised, for people who need not know the table. */
export const KPI_NAMES: Readonly<Record<Language, Readonly<Record<Kpi, string>>>> = {
  en: { response: 'Response', update: 'Update (TTTU)', mttr: 'Repair (MTTR)' },
  nl: { response: 'Reactie', update: 'Update (TTTU)', mttr: 'Herstel (MTTR)' },
};
