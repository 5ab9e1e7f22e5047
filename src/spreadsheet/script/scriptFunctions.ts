import type { SlaFunctions } from '../SlaFunctions.js';
import { slaFunctionsOn } from '../slaFunctionsOn.js';
import { type ScriptOptions, scriptSheet } from './scriptSheet.js';

export { type ScriptOptions, years } from './scriptSheet.js';

/** The functions of a spreadsheet, by the agreement that the file carries. */
export function functions(options: ScriptOptions = {}): SlaFunctions {
  return slaFunctionsOn(scriptSheet(options));
}
