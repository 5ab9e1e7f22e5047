import { BrokenWorkbook } from './BrokenWorkbook.js';
import type { CellBook } from './CellReader.js';
import { foreignZip } from './foreignZip.js';
import { numberFormats } from './numberFormats.js';
import { readWhole } from './readXml.js';
import { type Relation, relationsName, relationsOf } from './relations.js';
import { sharedStrings } from './sharedStrings.js';
import { type SheetRow, sheetRows } from './sheetRows.js';
import { type ZipEntry, zipDirectory } from './zipDirectory.js';
import { zipPart } from './zipPart.js';

/** A sheet of cells. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part of the file that holds it. */
  readonly part: string;
}

/** A workbook that was opened: its sheets, and how to read their rows. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly days1904: boolean;
  /** The rows of a sheet that hold something, in batches. */
  readonly rows: (sheet: Sheet) => AsyncGenerator<readonly SheetRow[], void>;
}

/**
 * Opens a workbook as Excel and LibreOffice write it (`.xlsx`, `.xlsm`; ECMA-376).
 *
 * @param file all of its bytes
 * @throws {BrokenWorkbook} where it is another kind of file, or not whole
 */
export async function openWorkbook(file: Buffer): Promise<Workbook> {
  const parts = zipDirectory(file);
  const textOf = (name: string) => zipPart(file, partNamed(parts, name));
  const related = async (part: string) => [...(await relationsOf(part, textOf(relationsName(part))))];
  if (!parts.has(relationsName(''))) throw foreignZip(parts);
  const main = named(await related(''), 'officeDocument') ?? '';
  if (!main.endsWith('.xml')) throw foreignZip(parts);
  const relations = await related(main);
  const { sheets, days1904 } = await contentsOf(main, textOf(main), new Map(relations));
  const [strings, formats] = [named(relations, 'sharedStrings'), named(relations, 'styles')];
  let book: CellBook | undefined;
  const readBook = async (): Promise<CellBook> => ({
    strings: strings === undefined ? [] : await sharedStrings(strings, textOf(strings)),
    formats: formats === undefined ? [] : await numberFormats(formats, textOf(formats)),
    days1904,
  });
  return {
    ...{ sheets, days1904 },
    rows: async function* rows({ part }) {
      book ??= await readBook();
      yield* sheetRows(part, textOf(part), book);
    },
  };
}

function partNamed(parts: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const part = parts.get(name);
  if (part === undefined) throw new BrokenWorkbook('no-part', name);
  return part;
}

function named(relations: readonly (readonly [id: string, relation: Relation])[], kind: string): string | undefined {
  return relations.find(([, relation]) => relation.kind === kind)?.[1].name;
}

/** The sheets of cells in their order, and from when days count. */
async function contentsOf(
  main: string,
  pieces: AsyncIterable<string>,
  relations: ReadonlyMap<string, Relation>,
): Promise<Pick<Workbook, 'sheets' | 'days1904'>> {
  const sheets: Sheet[] = [];
  let days1904 = false;
  await readWhole(main, pieces, {
    begin: (name, attributes) => {
      if (name === 'workbookPr') days1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? '';
      const { kind, name: part = '' } = relations.get(id) ?? {};
      // A chart is a sheet too.
      if (kind === 'worksheet') sheets.push({ name: attributes['name'] ?? '', isHidden: /hidden/i.test(attributes['state'] ?? ''), part });
    },
    end: () => {},
    text: () => {},
  });
  if (sheets.length === 0) throw new BrokenWorkbook('no-sheet');
  return { sheets, days1904 };
}
