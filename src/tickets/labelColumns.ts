import { describe } from '../errors/index.js';
import type { Column } from './Column.js';
import { columnsNamed, columnsWhere } from './namedColumns.js';
import { listedColumns } from './nearNames.js';
import { WrongSetting } from './Refusal.js';
import { plainName } from './recognisedNames.js';

/** Finds the columns that incidents are grouped by. Two that differ in case are two of a name: the report's heading would not say which it was. */
export function labelColumns(header: readonly string[], names: readonly string[]): readonly Column[] {
  return names.map((name) => {
    const alike = columnsWhere(header, (cell) => plainName(cell) === plainName(name));
    const columns = alike.length > 0 ? alike : columnsNamed(header, name);
    const [column] = columns;
    if (column === undefined) throw new WrongSetting('groupBy', `there is no column ${describe(name)}. ${listedColumns(header, name)}`);
    if (columns.length > 1) {
      const way = `rename all but one, or write a place such as '#${column.place + 1}'`;
      throw new WrongSetting('groupBy', `more than one column is called ${describe(name)}; ${way}`);
    }
    return { name, place: column.place };
  });
}
