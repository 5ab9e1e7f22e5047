import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { withNames } from '../calendar/index.js';
import { timedAgreement } from '../deadline/index.js';
import { Call } from '../errors/index.js';
import { WORDS } from '../explain/index.js';
import { instantsAtWallClock, offsetAt, zonedInstantIn } from '../time/index.js';
import { type Language, languageIn } from '../vocabulary/index.js';
import { errorText } from './errorText.js';
import { CELL_MISTAKES } from './mistakesByLanguage.js';
import type { SlaFunctions } from './SlaFunctions.js';
import { slaFunctionsOn } from './slaFunctionsOn.js';
import { type SerialOptions, serialOptionsIn } from './toSerial.js';

/** How the functions of a spreadsheet read and write cells, and by which agreement they answer. */
export interface SpreadsheetOptions extends SerialOptions {
  /** The language of words in cells, `'en'` (the default) or `'nl'`. */
  readonly language?: Language | null;
  /** CloudCTI's standing agreement by default. */
  readonly agreement?: AgreementTerms | null;
}

/**
 * The functions of a spreadsheet by an agreement, a zone and a language of your own.
 *
 * SLA §5; all rulings from R1 to R10. Without options they are the ones that this module exports.
 *
 * Bound: constant; a range takes what its cells take.
 *
 * @param options the zone of the cells (the agreement's by default), the date system, the language, the agreement
 * @throws {SlaInputError} for a zone, a language or an agreement that is none
 * @example
 * import { spreadsheetFunctions } from '@cloudcti/sla/spreadsheet';
 *
 * const { SLA_MTTR_DUE } = spreadsheetFunctions({ language: 'nl' });
 * SLA_MTTR_DUE([[1], [2], [4]], 46164.5); // => [['nader te bepalen'], [46169.708333333336], ['naar beste vermogen']]
 */
export function spreadsheetFunctions(options: SpreadsheetOptions = {}): SlaFunctions {
  const call = new Call('spreadsheetFunctions');
  const given = call.given('options', options);
  const timed = timedAgreement((given.field('agreement').received ?? standingTerms) as AgreementTerms, call);
  const serialOptions = serialOptionsIn(given, ['language', 'agreement'], timed.zone);
  const chosen = serialOptions === undefined ? undefined : languageIn(given.field('language'));
  const { zone, dates } = call.checked(serialOptions);
  const language = call.checked(chosen);
  return Object.freeze(
    slaFunctionsOn({
      timed: { ...timed, calendar: withNames(timed.calendar) },
      clocks: { zone, wallMs: (epochMs) => epochMs + offsetAt(zone, epochMs), instants: (wallMs) => instantsAtWallClock(zone, wallMs) },
      dates,
      zonedInstantIn,
      language,
      words: WORDS,
      mistakes: CELL_MISTAKES[language],
      errorCell: errorText,
    }),
  );
}
