import Table from 'cli-table3';
import type { CliIo } from './io.js';

const NO_COLOURS = { head: [], border: [] };
/** What a terminal has when nothing is known of it. */
const TERMINAL_WIDTH = 80;

type Head = readonly string[];
type Rows = readonly (readonly string[])[];

/** How wide a table on standard output may be: a file or a program takes any width. */
export function tableWidth({ stdout }: CliIo): number {
  return stdout.isTTY === true ? (stdout.columns ?? TERMINAL_WIDTH) : Number.POSITIVE_INFINITY;
}

/** A table with a frame, for a few rows of short texts; where there is no room for it, its cells are broken, the frame goes, and at last each row is a block of lines. */
export function framedTable(head: Head, rows: Rows, width: number): string {
  const whole = framed(head, rows);
  if (widthOf(whole) <= width) return linesOf(whole);
  const [tightHead, tightRows] = [head.map(brokenHead), rows.map((row) => row.map(brokenInstant))];
  const tight = framed(tightHead, tightRows);
  return widthOf(tight) <= width ? linesOf(tight) : plainTable(tightHead, tightRows, width);
}

function framed(head: Head, rows: Rows): readonly string[] {
  const table = new Table({ head: [...head], style: NO_COLOURS });
  for (const row of rows) table.push([...row]);
  return table.toString().split('\n');
}

/** The frame's own line counts columns, whatever the letters in the cells take. */
function widthOf([frame = '']: readonly string[]): number {
  return frame.length;
}

function brokenHead(text: string): string {
  return text.includes('\n') ? text : text.replace(/ (\S+)$/, '\n$1');
}

function brokenInstant(text: string): string {
  return text.replace(/(\d{4}-\d\d-\d\d) (?=\d)/, '$1\n');
}

const NO_FRAME = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', 'left-mid': '', middle: '  ' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', right: '', 'right-mid': '', mid: '', 'mid-mid': '' },
};

/** A table without a frame, for many rows: columns two spaces apart, a rule below the head; where there is no room for it, a block of lines for each row. */
export function plainTable(head: Head, rows: Rows, width: number): string {
  const table = new Table({ head: [...head], chars: NO_FRAME, style: { ...NO_COLOURS, 'padding-left': 0, 'padding-right': 0 } });
  for (const row of rows) table.push([...row]);
  const [first = '', ...lines] = table.toString().split('\n');
  const high = Math.max(...head.map((cell) => cell.split('\n').length));
  const rule = '─'.repeat(first.trimEnd().length > 0 ? first.length : 0);
  return first.length <= width ? linesOf([first, ...lines.slice(0, high - 1), rule, ...lines.slice(high - 1)]) : blocks(head, rows, width);
}

/** Each row under its first cell, with a line for each of the others. */
function blocks([first = '', ...names]: Head, rows: Rows, width: number): string {
  const labels = names.map(onOneLine);
  const indent = Math.min(Math.max(...labels.map((label) => label.length)), Math.floor(width / 2)) + 4;
  const title = onOneLine(first);
  const blockOf = ([cell = '', ...cells]: readonly string[]) => [
    ...folded(`${title === '' ? '' : `${title}: `}${onOneLine(cell)}`, width, 2),
    ...cells.flatMap((each, place) => {
      const text = onOneLine(each).trim();
      return text === '' ? [] : folded(`  ${(labels[place] ?? '').padEnd(indent - 2)}${text}`, width, indent);
    }),
  ];
  return linesOf(rows.flatMap(blockOf));
}

/** A text in lines of a width, at spaces where there are some; those after the first are set in. */
export function folded(text: string, width: number, indent: number): readonly string[] {
  if (text.length <= width) return [text];
  const space = text.slice(indent, width + 1).lastIndexOf(' ') + indent;
  const end = space > indent && text.slice(0, space).trim().length > indent - 2 ? space : width;
  const rest = text.slice(end).trimStart();
  return [text.slice(0, end), ...folded(' '.repeat(indent) + rest, width, indent)];
}

function onOneLine(text: string): string {
  return text.replace(/-\n/g, '').replace(/\n/g, ' ');
}

function linesOf(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
