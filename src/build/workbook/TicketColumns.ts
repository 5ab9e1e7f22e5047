/** The columns of the sheet Tickets that a user fills in. */
export const INPUTS = ['ticket', 'priority', 'reported', 'responded', 'contact', 'repaired'] as const;

/** Those that answer. */
export const ANSWERS = ['responseDue', 'response', 'updateDue', 'update', 'mttrDue', 'mttr', 'check'] as const;

/**
 * Those that formulas work with, hidden. What is filled in is read here once, by the number of its row, and all else follows: a reference to a cell
 * goes with that cell when it is moved, a row number does not.
 */
export const WORKING = [
  'readPriority',
  'readReported',
  'readResponded',
  'readContact',
  'readRepaired',
  'wrong',
  'days',
  'position',
  'last',
  'lastPosition',
  'nextUpdate',
  'ofResponseDue',
  'ofResponse',
  'ofUpdateDue',
  'ofUpdate',
  'ofMttrDue',
  'ofMttr',
  'told',
  'isAnswered',
] as const;

export const TICKET_COLUMNS = [...INPUTS, ...ANSWERS, ...WORKING];

export type TicketColumn = (typeof TICKET_COLUMNS)[number];

/** The row of the first ticket: a line about all of them, and the headings, come before it. */
export const FIRST_TICKET = 3;

const LETTERS = 26;

/** The letters of a column. */
export function letters(column: TicketColumn): string {
  const place = TICKET_COLUMNS.indexOf(column);
  const last = String.fromCharCode(65 + (place % LETTERS));
  return place < LETTERS ? last : `${String.fromCharCode(64 + Math.floor(place / LETTERS))}${last}`;
}

/** A whole column of the sheet, wherever cells of it are moved. */
export function whole(column: TicketColumn): string {
  return `$${letters(column)}:$${letters(column)}`;
}

/** The cell of a column in a row, beside the formula that asks. */
export function cell(column: TicketColumn, row: number): string {
  return `${letters(column)}${row}`;
}

/** A cell of the asking formula's own row, also after cells were moved. */
export function own(column: TicketColumn): string {
  return `INDEX(${whole(column)},ROW())`;
}

/** The cells of the asking formula's own row from one column to another. */
export function ownCells(first: TicketColumn, last: TicketColumn): string {
  // Where a formula takes arrays, ROW() is one.
  return `INDEX($${letters(first)}:$${letters(last)},MAX(ROW()),0)`;
}
