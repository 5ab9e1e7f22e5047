import JSZip from 'jszip';

/** A cell as its XML has it: kind, style and content; or a text, which is written inline, or a plain number. */
export type SheetCell = string | number | { readonly kind?: string; readonly style?: number; readonly xml: string };

/** A workbook for a test, part by part. */
export interface WorkbookParts {
  readonly sheets: readonly {
    readonly name: string;
    readonly state?: string;
    readonly rows: readonly (readonly SheetCell[])[];
    readonly xml?: string;
  }[];
  /** Formats of numbers in letters; the style of a cell is 1 for the first of them. */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  readonly days1904?: boolean;
  /** What stands before each name, as some programs write it. */
  readonly prefix?: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook. */
export async function workbookFile(parts: WorkbookParts): Promise<Buffer> {
  return zipOf(workbookParts(parts));
}

/** The bytes of a zip file. */
export function zipOf(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The parts of a workbook, each as its text. */
export function workbookParts({ sheets, formats = [], strings, days1904, prefix = '' }: WorkbookParts): Record<string, string> {
  const p = prefix === '' ? '' : `${prefix}:`;
  const sheetList = sheets.map(
    ({ name, state }, index) =>
      `<${p}sheet name="${escaped(name)}" sheetId="${index + 7}" state="${state ?? 'visible'}" r:id="rId${index + 1}"/>`,
  );
  const names = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'] as const,
  ];
  const related = strings === undefined ? names : [...names, ['sharedStrings', 'sharedStrings.xml'] as const];
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', '/xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations(related),
    'xl/workbook.xml': `<?xml version="1.0"?><${p}workbook xmlns:r="${RELATIONS}"><${p}workbookPr date1904="${days1904 === true ? 1 : 0}"/><${p}sheets>${sheetList.join('')}</${p}sheets></${p}workbook>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>` }),
    ...Object.fromEntries(sheets.map(({ rows, xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml ?? sheetXml(rows, p)])),
  };
}

/** A name such as `AB12`. */
export function cellName(place: number, line: number): string {
  const letters = (rest: number): string => (rest < 0 ? '' : letters(Math.floor(rest / 26) - 1) + String.fromCharCode(65 + (rest % 26)));
  return `${letters(place)}${line}`;
}

function sheetXml(rows: readonly (readonly SheetCell[])[], p: string): string {
  const row = (cells: readonly SheetCell[], index: number) =>
    cells.length === 0
      ? ''
      : `<${p}row r="${index + 1}">${cells.map((cell, place) => cellXml(cell, cellName(place, index + 1), p)).join('')}</${p}row>`;
  return `<?xml version="1.0"?><${p}worksheet><${p}sheetData>${rows.map(row).join('')}</${p}sheetData></${p}worksheet>`;
}

function cellXml(cell: SheetCell, name: string, p: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<${p}c r="${name}"><${p}v>${cell}</${p}v></${p}c>`;
  if (typeof cell === 'string')
    return `<${p}c r="${name}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(cell)}</${p}t></${p}is></${p}c>`;
  return `<${p}c r="${name}" t="${cell.kind ?? 'n'}" s="${cell.style ?? 0}">${cell.xml}</${p}c>`;
}

function relations(related: readonly (readonly [kind: string, target: string])[]): string {
  return `<Relationships>${related.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
}

function escaped(text: string): string {
  const coded = (char: string) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  const whole = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, coded)
    .replace(/\p{Cc}/gu, (char) => (char === '\t' || char === '\n' ? char : coded(char)));
  return whole.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
