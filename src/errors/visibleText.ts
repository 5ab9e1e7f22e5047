/** What moves a terminal's cursor, changes its title or turns letters around; a line's end and a tab do no harm. */
const CONTROLS = /(?!\t|\n|\r\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text that a terminal or a page shows and does not obey: control characters stand there as `\u001b`. */
export function visibleText(text: string): string {
  return text.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
