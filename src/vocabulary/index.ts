export { KPIS, type Kpi } from './kpi.js';
export type { BilingualName, Language } from './language.js';
export { count, hours, percent } from './numbers.js';
export { PRIORITIES, type Priority } from './priority.js';
