export { formOf } from './formOf.js';
export { guessForm } from './guessForm.js';
export { DAYS_TO_1970, ISO_FORM } from './namedForms.js';
export { otherOrders } from './otherOrders.js';
export { isDateOnly, looksTimely, strangeWord } from './shapes.js';
export type { TimeForm } from './TimeForm.js';
