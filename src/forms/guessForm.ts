import { cleaned } from './cleaned.js';
import { formOf } from './formOf.js';
import { ISO_FORM } from './namedForms.js';
import { type Shape, shapesOf, strangeWord } from './shapes.js';
import type { TimeForm } from './TimeForm.js';

/** What the form of a column's times is, by the look of its cells. */
export type FormGuess =
  | { readonly kind: 'form'; readonly form: TimeForm }
  /** Two forms or more read every cell: whoever wrote them must say which it is. `cell` is one that they read differently, where there is one. */
  | { readonly kind: 'open'; readonly forms: readonly TimeForm[]; readonly cell: string }
  /** No one form reads all cells: some of the forms, each with a cell of it. */
  | { readonly kind: 'various'; readonly forms: readonly { readonly form: TimeForm; readonly cell: string }[] }
  /** No cell can be read, as of this one where a word says whose clocks it is of, and none that is known. */
  | { readonly kind: 'strange'; readonly cell: string; readonly word: string }
  /** No cell is a date with a time of day. */
  | { readonly kind: 'none' };

/**
 * Finds the one form, ISO 8601 aside, in which all cells of a column are written that look like a time; the others are left to whoever reads them.
 * Which number is the day is taken from the cells together, and never where two readings fit them all.
 */
export function guessForm(cells: readonly string[]): FormGuess {
  const texts = [...new Set(cells.map(cleaned))].filter((text) => text !== '');
  const others = texts.filter((text) => ISO_FORM.read(text) === undefined && !text.endsWith(']'));
  const candidates = candidatesOf(others);
  const timely = others.filter((text) => candidates.some((form) => form.read(text) !== undefined));
  if (timely.length === 0) return others.length < texts.length ? { kind: 'form', form: ISO_FORM } : unread(others);
  const fitting = candidates.filter((form) => timely.every((text) => form.read(text) !== undefined));
  const [form, second] = fitting;
  if (form !== undefined && second === undefined) return { kind: 'form', form };
  if (form !== undefined && second !== undefined) {
    const isRead = (text: string) => new Set(fitting.map((each) => each.read(text)?.wallMs)).size;
    return { kind: 'open', forms: fitting, cell: timely.find((text) => isRead(text) > 1) ?? (timely[0] as string) };
  }
  return { kind: 'various', forms: examples(candidates, timely) };
}

function unread(texts: readonly string[]): FormGuess {
  for (const cell of texts) {
    const word = strangeWord(cell);
    if (word !== undefined) return { kind: 'strange', cell, word };
  }
  return { kind: 'none' };
}

/** A form for each look that cells have; their seconds may be left out where some cells have none. */
function candidatesOf(texts: readonly string[]): readonly TimeForm[] {
  const looks = new Map(texts.map((text) => [text.replace(/\d/g, '0'), text]));
  const byForm = new Map<string, Shape[]>();
  for (const shape of [...looks.values()].flatMap(shapesOf)) {
    const key = `${shape.before}\n${shape.after}`;
    byForm.set(key, [...(byForm.get(key) ?? []), shape]);
  }
  return [...byForm.values()].flatMap((shapes) => {
    const form = formOf(textOf(shapes));
    return 'read' in form ? [form] : [];
  });
}

function textOf(shapes: readonly Shape[]): string {
  const [{ before, after } = { before: '', after: '' }] = shapes;
  const seconds = shapes.map((shape) => shape.seconds);
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)];
  const part = (from: number, text: string) => (least >= from ? text : most >= from ? `[${text}]` : '');
  return `${before}${part(1, ':ss')}${part(2, '.S')}${after}`;
}

function examples(forms: readonly TimeForm[], texts: readonly string[]): readonly { readonly form: TimeForm; readonly cell: string }[] {
  return forms.flatMap((form) => {
    const cell = texts.find((text) => form.read(text) !== undefined);
    return cell === undefined ? [] : [{ form, cell }];
  });
}
