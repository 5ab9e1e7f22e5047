import type { BilingualName } from './language.js';

/** The promises of SLA §5, by their names there. */
export type Kpi = 'response' | 'update' | 'mttr';

/** In the order of the table of SLA §5. */
export const KPIS: readonly Kpi[] = ['response', 'update', 'mttr'];

/** As that table heads its columns. */
export const KPI_HEADINGS: Readonly<Record<Kpi, string>> = { response: 'Response', update: 'Update (TTTU)', mttr: 'MTTR' };

/** What is promised, for people who need not know the table. */
export const KPI_NAMES: Readonly<Record<Kpi, BilingualName>> = {
  response: { en: 'Response', nl: 'Reactie' },
  update: { en: 'Update (TTTU)', nl: 'Update (TTTU)' },
  mttr: { en: 'Repair (MTTR)', nl: 'Herstel (MTTR)' },
};
