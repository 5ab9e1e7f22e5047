import type { Column } from './Column.js';
import { calledAlike, noColumn } from './messages/ofColumns.js';
import { columnsNamed, columnsWhere } from './namedColumns.js';
import { listedColumns } from './nearNames.js';
import { WrongSetting } from './Refusal.js';
import { plainName } from './recognisedNames.js';
import type { LabelSetting } from './Settings.js';

/** Finds the columns whose cells are kept with incidents. Two that differ in case are two of a name: the report's heading would not say which it was. */
export function labelColumns(header: readonly string[], labels: readonly LabelSetting[]): readonly Column[] {
  return labels.map(({ setting, name }) => {
    const alike = columnsWhere(header, (cell) => plainName(cell) === plainName(name));
    const columns = alike.length > 0 ? alike : columnsNamed(header, name);
    const [column] = columns;
    if (column === undefined) throw new WrongSetting(setting, noColumn(name, listedColumns(header, name)));
    if (columns.length > 1) throw new WrongSetting(setting, calledAlike(name, column.place + 1));
    return { name, place: column.place };
  });
}
