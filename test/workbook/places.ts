import { toSerial } from '@cloudcti/sla/spreadsheet';
import type { Shown, Step } from '../support/libreOffice.js';
import { NOW } from './history.js';

const DAY = 86_400_000;

/** Where the sheet Agreement has what is chosen for all tickets. */
export const CHOICES = { opens: 'C9', closes: 'C10', now: 'C11', risk: 'C12' } as const;

/** The cells of the sheet Tickets from the first ticket on, with what is answered; the last column says whether it counts. */
export const ticketCells = (rows: number) => ['Tickets', `A3:M${rows + 2}`] as const;

/** Judges open tickets at a moment that stays. */
export const judgedAt = (epochMs = NOW, sheet = 'Agreement'): Step => ['set', sheet, CHOICES.now, [[toSerial(new Date(epochMs))]]];

/** The answers in a row, dates as whole milliseconds. */
export function answersIn(row: readonly Shown[]): readonly Shown[] {
  return row.slice(6, 12).map((cell, place) => (place % 2 === 0 && typeof cell === 'number' ? Math.round(cell * DAY) : cell));
}
