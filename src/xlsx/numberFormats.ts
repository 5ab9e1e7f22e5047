import { readWhole } from './readXml.js';

/** What a number means by the way in which it is shown. */
export interface NumberFormat {
  /** Whether it shows a day, and a time of day, of a number of days; neither for a plain number. */
  readonly hasDate: boolean;
  readonly hasTime: boolean;
  /** Whether it shows parts of a second. */
  readonly hasFraction: boolean;
  /** How many digits it shows at least, where it shows nothing else: `00000`. */
  readonly digits: number;
}

export const PLAIN: NumberFormat = { hasDate: false, hasTime: false, hasFraction: false, digits: 0 };

/** Formats that have a number and no letters (ECMA-376 18.8.30), those of East Asian languages among them: the rest are of plain numbers. */
const KNOWN: readonly (readonly [from: number, to: number, letters: string])[] = [
  [14, 17, 'd-m-y'],
  [18, 21, 'h:mm'],
  [22, 22, 'd-m-y h:mm'],
  [27, 31, 'd-m-y'],
  [32, 35, 'h:mm'],
  [36, 36, 'd-m-y'],
  [45, 45, 'mm:ss'],
  [47, 47, 'mm:ss.0'],
  [50, 54, 'd-m-y'],
  [55, 56, 'h:mm'],
  [57, 58, 'd-m-y'],
];

/** The formats of a workbook's numbers, by the number of a cell's style. */
export async function numberFormats(part: string, pieces: AsyncIterable<string>): Promise<readonly NumberFormat[]> {
  const letters = new Map<number, string>();
  const ofStyles: number[] = [];
  let isInStyles = false;
  await readWhole(part, pieces, {
    begin: (name, attributes) => {
      if (name === 'numFmt') letters.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInStyles = true;
      if (name === 'xf' && isInStyles) ofStyles.push(Number(attributes['numFmtId'] ?? 0));
    },
    end: (name) => {
      if (name === 'cellXfs') isInStyles = false;
    },
    text: () => {},
  });
  return ofStyles.map((id) => formatOf(letters.get(id) ?? KNOWN.find(([from, to]) => id >= from && id <= to)?.[2] ?? ''));
}

/** What a format's letters show: texts, colours, places and lengths of time (`[h]`) are not of a date. */
export function formatOf(letters: string): NumberFormat {
  const [positive = ''] = letters.split(';');
  const isLength = /\[[hms]+\]/i.test(positive);
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  const shown = bare.replace(/general|am\/pm|a\/p|e[+-]/g, '');
  const hasTime = !isLength && /[hs]/.test(shown);
  const hasDate = !isLength && (/[ydg]/.test(shown) || (!hasTime && /m/.test(shown)));
  return {
    ...{ hasDate, hasTime },
    hasFraction: hasTime && /s[.,]0/.test(shown),
    digits: /^0+$/.test(bare) ? bare.length : 0,
  };
}
