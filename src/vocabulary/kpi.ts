/** The promises of SLA §5, by their names there. */
export type Kpi = 'response' | 'update' | 'mttr';
