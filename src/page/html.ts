import { visibleText } from '../errors/index.js';

/** Text that cannot be taken for markup, and in which nothing is hidden: control characters and marks of direction stand there as `\\u001b`. */
export function safe(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A part of a page under a heading; both are markup already. */
export function section(title: string, body: string, look = ''): string {
  return `<section${look === '' ? '' : ` class="${look}"`}>\n<h2>${title}</h2>\n${body}\n</section>`;
}

/** Paragraphs that have something to say. */
export function notes(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<p class="note">${text}</p>\n`)
    .join('');
}

/** Rows under a head, the first cell of each row its name; cells are markup already. */
export interface TableParts {
  /** What it is; no other table of the page has the same. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Told where the table is wider than the screen. */
  readonly hint: string;
  /** `texts` where the cells are words and not figures. */
  readonly look?: 'texts';
}

/** A table that scrolls by itself where it is wider than the screen, and says so. */
export function table({ caption, head, rows, hint, look }: TableParts): string {
  const cells = ([first = '', ...others]: readonly string[]) =>
    `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<p class="hint" aria-hidden="true">${hint}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table${look === undefined ? '' : ` class="${look}"`}>
<caption>${caption}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map(cells).join('\n')}</tbody>
</table></div>`;
}
