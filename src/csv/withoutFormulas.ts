const SIGNS = '=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20';
/** What stands between two cells in one program or another: a file is opened with a semicolon where a comma was meant, and the other way round. */
const BETWEEN = ',;\\t\\r\\n';
/** What some spreadsheets skip before a formula: spaces, control characters, characters without width, quotes. */
const SKIPPED = `(?:(?![${BETWEEN}])[\\s\\0-\\x1F\\x7F-\\x9F\\xAD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF"])*`;
const BEGINNINGS = new RegExp(`(^|[${BETWEEN}])(${SKIPPED})(?=[${SIGNS}])([^${BETWEEN}]*)`, 'g');
const MIGHT_BEGIN = new RegExp(`[${SIGNS}]`);

const NUMBER = /^[-+]?\d+(?:[.,' \u00A0\u202F]\d+)*(?:[eE][-+]?\d+)?\s*%?$/;
const SIGNS_ALONE = new RegExp(`^[${SIGNS}\\s]*$`);
/** A line of a text, such as `- the second point` or `@Jan`: without one of these it calls no function, program or other file. */
const PROSE = /^[-+@\uFF0B\uFF0D\uFF20]+[^\d.(|!][^(|!]*$/;

/**
 * A cell in which a spreadsheet finds no formula, in whichever of the usual ways it tells cells apart: a `'` stands before each beginning of one.
 * Numbers such as `-32`, rulers such as `===` and, below the first line, sentences such as `- the second point` are none, and stay as they are.
 */
export function withoutFormulas(cell: string): string {
  if (!MIGHT_BEGIN.test(cell)) return cell;
  return cell.replace(BEGINNINGS, (found: string, before: string, skipped: string, text: string, place: number) => {
    const whole = before === '' ? cell.slice(place + skipped.length) : text;
    const isHarmless = isNoFormula(whole.trim()) || (before !== '' && PROSE.test(text));
    return isHarmless ? found : `${before}${skipped}'${text}`;
  });
}

function isNoFormula(text: string): boolean {
  return NUMBER.test(text) || SIGNS_ALONE.test(text);
}
