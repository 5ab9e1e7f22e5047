import { readWhole } from './readXml.js';
import { TextOf } from './TextOf.js';

/** The texts that the cells of a workbook have in common, by their numbers. */
export async function sharedStrings(part: string, pieces: AsyncIterable<string>): Promise<readonly string[]> {
  const texts: string[] = [];
  const text = new TextOf();
  await readWhole(part, pieces, {
    begin: (name) => {
      if (name === 'si') text.clear();
      text.begin(name);
    },
    end: (name) => {
      text.end(name);
      if (name === 'si') texts.push(text.all);
    },
    text: (piece) => text.add(piece),
  });
  return texts;
}
