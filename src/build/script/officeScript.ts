import { fileURLToPath } from 'node:url';
import type { CarriedAgreement } from '../../spreadsheet/script/CarriedAgreement.js';
import { agreementText } from './agreementText.js';
import { LICENCE, TITLE } from './title.js';
import { typedSource } from './typedSource.js';

const path = (file: string) => fileURLToPath(new URL(`../../spreadsheet/script/office/${file}`, import.meta.url));

/** `office-script.ts`, to paste into Excel's Automate tab: the sources in one file of TypeScript, without imports. */
export function officeScript(packed: CarriedAgreement): string {
  const source = typedSource({
    entry: path('officeScript.ts'),
    ambient: path('ExcelScript.d.ts'),
    comments: 'entry',
    values: { CARRIED_AGREEMENT: agreementText(packed) },
  });
  return `// ${TITLE}
// Paste this into Excel: Automate > New Script. It writes deadlines beside the tickets of the active sheet.
// ${LICENCE}

${source}`;
}
