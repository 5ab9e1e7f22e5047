import { WrongFile, WrongSetting } from '../tickets/index.js';
import { flagOf, shellText } from './flags.js';

/** A command that cannot be carried out as it was given: exit status 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** What an error says of how the command was used; `undefined` where it is none of that kind. */
export function wrongUseText(error: unknown): string | undefined {
  if (error instanceof WrongUse) return error.message;
  if (error instanceof WrongSetting) return `${flagOf(error.setting)}: ${shellText(error.sentence)}`;
  return error instanceof WrongFile ? shellText(error.sentence) : undefined;
}
