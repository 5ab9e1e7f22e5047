import { BrokenWorkbook, type WorkbookFault } from './BrokenWorkbook.js';
import type { ZipEntry } from './zipDirectory.js';

/** What a zip file is that is no workbook. */
export function foreignZip(parts: ReadonlyMap<string, ZipEntry>): BrokenWorkbook {
  return new BrokenWorkbook(kindOf([...parts.keys()]));
}

function kindOf(names: readonly string[]): WorkbookFault {
  if (names.includes('content.xml')) return 'open-document';
  if (names.some((name) => name.endsWith('workbook.bin'))) return 'binary';
  if (names.some((name) => name.startsWith('Index/') || name.startsWith('Index.zip'))) return 'numbers';
  return names.some((name) => name.startsWith('word/') || name.startsWith('ppt/')) ? 'document' : 'zip';
}
