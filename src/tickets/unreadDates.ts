import { guessForm } from '../forms/index.js';
import type { Column } from './Column.js';

/** Enough to know a column of dates by. */
const CELLS_LOOKED_AT = 20;
/** Numbers alone may be days or seconds, and are more often counts. */
const HOLDS_DATE = /\d\D+\d/;

/** R20. The columns of a file that hold dates with a time and are read for nothing: an act may stand there. */
export function unreadDates(
  header: readonly string[],
  read: readonly Column[],
  cellsOf: (column: Column) => readonly string[],
): readonly Column[] {
  const places = new Set(read.map(({ place }) => place));
  return header
    .map((name, place) => ({ name, place }))
    .filter(({ name, place }) => name.trim() !== '' && !places.has(place))
    .filter((column) =>
      holdDates(
        cellsOf(column)
          .filter((text) => text !== '')
          .slice(0, CELLS_LOOKED_AT),
      ),
    );
}

function holdDates(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((text) => HOLDS_DATE.test(text) && guessForm([text]).kind !== 'none');
}
