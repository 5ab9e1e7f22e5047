/** The promises of SLA §5, by their names there. */
export type Kpi = 'response' | 'update' | 'mttr';

/** In the order of the agreement. */
export const KPIS: readonly Kpi[] = ['response', 'update', 'mttr'];
