import { fileURLToPath } from 'node:url';
import type { PackedAgreement } from '../../spreadsheet/script/PackedAgreement.js';
import { LICENCE, TITLE } from './title.js';
import { typedSource } from './typedSource.js';

const path = (file: string) => fileURLToPath(new URL(`../../spreadsheet/script/${file}`, import.meta.url));

/** `office-script.ts`, to paste into Excel's Automate tab: the sources in one file of TypeScript, without imports. */
export function officeScript(packed: PackedAgreement): string {
  const source = typedSource({
    entry: path('officeScript.ts'),
    ambient: path('ExcelScript.d.ts'),
    values: { PACKED_AGREEMENT: JSON.stringify(packed) },
  });
  return `// ${TITLE}
// Paste this into Excel: Automate > New Script. It writes deadlines beside the tickets of the active sheet.
// ${LICENCE}

${source}`;
}
