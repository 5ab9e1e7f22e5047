import { guessForm } from '../forms/index.js';
import type { TimeRole } from './roles.js';

/** The texts of times within cells: one a cell, but for updates (`time;time`) and histories of states (`time=state;time=state`). */
export function timesWithin(role: TimeRole, cells: readonly string[]): readonly string[] {
  if (role === 'updates') return areComments(cells) ? cells.map(commentTime) : cells.flatMap((cell) => cell.split(';'));
  if (role === 'history') return cells.flatMap((cell) => cell.split(';').map((entry) => entry.slice(0, Math.max(0, entry.indexOf('=')))));
  return cells;
}

const CELLS_LOOKED_AT = 20;

/** Whether cells hold comments, each with its time first and then who wrote it, as Jira exports them. */
export function areComments(cells: readonly string[]): boolean {
  const pieces = cells
    .filter((cell) => cell.includes(';'))
    .slice(0, CELLS_LOOKED_AT)
    .map((cell) => cell.split(';'));
  return pieces.length > 0 && pieces.every(([time = '', author = '']) => holdsTime(time) && !holdsTime(author));
}

/** The time of a comment. */
export function commentTime(cell: string): string {
  return cell.split(';', 1)[0] as string;
}

function holdsTime(text: string): boolean {
  return guessForm([text]).kind !== 'none';
}
