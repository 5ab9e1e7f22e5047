import { readFileSync } from 'node:fs';
import { type Agreement, type AgreementVersions, agreementFrom, agreementVersionsFrom } from '../agreement/index.js';
import { SlaInputError } from '../errors/index.js';
import { words } from '../tickets/index.js';
import { fileError } from './fileError.js';
import { WrongUse } from './WrongUse.js';

/** R17. The agreement that a file describes, or the versions of one; all that is wrong with it is told at once. */
export function agreementFile(file: string): Agreement | AgreementVersions {
  const json = textOf(file);
  try {
    return hasVersions(json) ? agreementVersionsFrom(json) : agreementFrom(json);
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    // The library's own words, about its own JSON: for who writes that.
    const text = `--agreement: ${file}: ${error.issues.map(({ message }) => message).join('\n  ')}`;
    throw new WrongUse(words({ en: text, nl: text }));
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError('read', file, error);
  }
}

/** Whether a text is of versions; what is no JSON is told by whoever reads it. */
function hasVersions(text: string): boolean {
  try {
    return Object.hasOwn(Object(JSON.parse(text)), 'versions');
  } catch {
    return false;
  }
}
