import { joined, type Sentence, WrongFile, WrongSetting } from '../tickets/index.js';
import type { Language } from '../vocabulary/index.js';
import { flagOf, shellText } from './flags.js';

/** A command that cannot be carried out as it was given: exit status 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';

  constructor(readonly sentence: Sentence) {
    super(shellText(sentence, 'en'));
  }
}

/** What an error says of how the command was used; `undefined` where it is none of that kind. */
export function wrongUseText(error: unknown, language: Language): string | undefined {
  if (error instanceof WrongSetting) return shellText(joined(`${flagOf(error.setting)}: `, error.sentence), language);
  return error instanceof WrongFile || error instanceof WrongUse ? shellText(error.sentence, language) : undefined;
}
