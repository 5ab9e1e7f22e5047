import { describe } from '../errors/index.js';
import { guessForm, otherOrders, type TimeForm } from '../forms/index.js';
import { MONTHS } from '../vocabulary/index.js';
import { columnWithoutOffset, inColumn, otherOrder, readAs, readTwoWays, waysToSay, writtenVariously } from './messages/ofTimes.js';
import { dateAmongTexts, daysFrom1904, exportAnew } from './messages/ofWorkbooks.js';
import type { SheetFacts } from './OpenRecords.js';
import { Doubt, Refusal, WrongFile, WrongSetting } from './Refusal.js';
import { inEach, joined, type Sentence } from './Sentence.js';
import { readerOf, strangeClocks, type TimeReader } from './timeReader.js';

/** A column whose cells can all be read in two ways; other cells might say which. */
export class OpenForm extends WrongFile {}

/** How the times of a column are written, and their reader. */
export interface TimeColumn {
  readonly form: TimeForm;
  /** Whose clocks those without an offset are of; `undefined` where all have one. */
  readonly zone: string | undefined;
  readonly read: TimeReader;
}

/** What is said of a column's times, or else found in its cells. */
export interface TimeColumnSettings {
  /** As messages call the column. */
  readonly name: Sentence;
  readonly form: TimeForm | undefined;
  readonly zone: string | undefined;
  /** Of a workbook: the sheet that it stands in. */
  readonly sheet?: SheetFacts | undefined;
}

/**
 * R1. How a column's times are written: in the form that is said, else in the one that its cells are of. `undefined` where no form is said and no
 * cell holds a time.
 *
 * @throws {WrongFile} where two forms fit all cells or none does, and where nobody says whose clocks its times are of
 */
export function timeColumn(cells: readonly string[], { name, form, zone, sheet }: TimeColumnSettings): TimeColumn | undefined {
  const found = form ?? formFound(cells, name);
  if (found === undefined) return undefined;
  if (sheet?.days1904 === true && found.text === 'excel') throw new WrongFile(daysFrom1904(name));
  if (zone === undefined) refuseWithoutZone(cells, found, name);
  const all = readerOf(found, zone);
  const read = form === undefined && sheet !== undefined ? textsOnly(all, found) : all;
  return { form: found, zone, read: form === undefined ? inOneOrder(read, found, cells) : read };
}

/** What a workbook's date is written as here, and hardly ever is in a text. */
const DATE_CELL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?$/;

/** Doubts dates of a workbook that stand among texts: a spreadsheet that took some texts for dates may have taken the day for the month. */
function textsOnly(read: TimeReader, form: TimeForm): TimeReader {
  if (otherOrders(form).length === 0) return read;
  return (text) => {
    if (!DATE_CELL.test(text.trim())) return read(text);
    return new Doubt(describe(text.trim()), dateAmongTexts(form.text), exportAnew(form.text));
  };
}

/** Reads on below the cells in which a form was found, and doubts it where a cell is of another order of day and month only. */
function inOneOrder(read: TimeReader, form: TimeForm, cells: readonly string[]): TimeReader {
  const others = otherOrders(form);
  if (others.length === 0) return read;
  return (text) => {
    const time = read(text);
    if (!(time instanceof Refusal) || form.read(text.trim()) !== undefined) return time;
    const other = others.find((each) => each.read(text.trim()) !== undefined);
    if (other === undefined) return time;
    const sign = cells.find((cell) => form.read(cell) !== undefined && other.read(cell) === undefined) ?? '';
    return new Doubt(describe(text.trim()), otherOrder(other.text, sign, form.text), waysToSay([form.text, other.text]));
  };
}

function formFound(cells: readonly string[], name: Sentence): TimeForm | undefined {
  const guess = guessForm(cells);
  switch (guess.kind) {
    case 'form':
      return guess.form;
    case 'none':
      return undefined;
    case 'strange':
      throw new WrongFile(inColumn(name, strangeClocks(guess.cell, guess.word).sentence));
    case 'open': {
      const readings = guess.forms.flatMap(({ text, read }, index) => [
        index === 0 ? '' : ', ',
        readAs(dateOf(read(guess.cell)?.wallMs), text),
      ]);
      throw new OpenForm(readTwoWays(name, guess.cell, joined(...readings), waysToSay(guess.forms.map(({ text }) => text))));
    }
    case 'various': {
      const forms = guess.forms.map(({ form, cell }) => `${describe(cell)} (${form.text})`).join(', ');
      throw new WrongFile(writtenVariously(name, forms, waysToSay(guess.forms.map(({ form }) => form.text))));
    }
  }
}

/** A wall-clock reading's date: `3 April 2026`. */
function dateOf(wallMs: number | undefined): Sentence {
  const date = new Date(wallMs ?? Number.NaN);
  return inEach((language) => `${date.getUTCDate()} ${MONTHS[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`);
}

/** A column of which no time says its offset cannot be read at all. */
function refuseWithoutZone(cells: readonly string[], form: TimeForm, name: Sentence): void {
  const times = cells.flatMap((text) => {
    const time = form.read(text.trim());
    return time === undefined ? [] : [{ text, time }];
  });
  const [first] = times;
  if (first === undefined || times.some(({ time }) => time.offsetMs !== undefined)) return;
  throw new WrongSetting('zone', columnWithoutOffset(name, first.text.trim()));
}
