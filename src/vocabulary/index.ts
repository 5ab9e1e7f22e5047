export { MONTHS, NAMELESS_DAY, SHORT_MONTHS, WEEKDAY_NAMES } from './calendarNames.js';
export { inSentence } from './holidaysInSentences.js';
export { KPI_HEADINGS, KPI_NAMES, KPIS, type Kpi } from './kpi.js';
export { type BilingualName, LANGUAGES, type Language, languageIn } from './language.js';
export { count, decimal, hours, percent, tenths } from './numbers.js';
export { isPriority, PRIORITIES, type Priority } from './priority.js';
export { STATE_WORDS, STATES, type State, UNDATED, UNDATED_WORDS, type Undated } from './state.js';
