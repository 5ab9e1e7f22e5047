import type { Column, Columns } from './Column.js';
import { columnMissing, headerMissing, noColumn, severalColumns } from './messages/ofColumns.js';
import { ofSheet } from './messages/ofWorkbooks.js';
import { columnsNamed, columnsWhere } from './namedColumns.js';
import { listedColumns } from './nearNames.js';
import type { Preset } from './presets.js';
import { WrongFile, WrongSetting } from './Refusal.js';
import { isSignedOff, plainName, RECOGNISED } from './recognisedNames.js';
import type { Role } from './roles.js';
import { joined } from './Sentence.js';
import type { ColumnSetting, ColumnSettings } from './Settings.js';
import type { TableHead } from './TableHead.js';

/**
 * Finds the columns of some roles in a header: those that are named, else those of the preset, else those that are recognised. A column that is
 * named `''` is left unread. `holds` says whether a column holds what a role is read for: of several that could be it, the others are none.
 */
export function findColumns(
  header: readonly string[],
  settings: ColumnSettings,
  {
    roles,
    preset,
    holds,
  }: { readonly roles: readonly Role[]; readonly preset?: Preset | undefined; readonly holds: (role: Role, column: Column) => boolean },
): Columns {
  const found: Partial<Record<Role, readonly Column[]>> = {};
  for (const role of roles) {
    const name = settings[columnSetting(role)];
    const columns = name === undefined ? recognised(header, role, preset, holds) : named(header, role, name);
    // Signed off is the repair or the closing, and not both: the repair is asked first.
    const isTaken = name === undefined && role === 'closed' && columns.some(({ place }) => found.repaired?.[0]?.place === place);
    if (columns.length > 0 && !isTaken) found[role] = columns;
  }
  return found;
}

/** The setting that names the column of a role. */
export function columnSetting(role: Role): ColumnSetting {
  return `${role}Column`;
}

/** Roles that a file may well have more than one column for, any of which will do. */
const BY_PREFERENCE: readonly Role[] = ['id', 'time', 'state'];

/** Refuses a file without a column that it must have. */
export function missingColumn({ header, hasHeader, sheet }: Pick<TableHead, 'header' | 'hasHeader' | 'sheet'>, role: Role): WrongFile {
  const setting = columnSetting(role);
  if (!hasHeader) return new WrongFile(headerMissing(setting));
  const missing = columnMissing(role, setting, listedColumns(header, role));
  return new WrongFile(sheet === undefined || sheet.others.length === 0 ? missing : joined(missing, ofSheet(sheet.name)));
}

/** The columns of a name; where there is none of it, of the names that a `+` divides: a date and a time. */
function named(header: readonly string[], role: Role, name: string): readonly Column[] {
  if (name.trim() === '') return [];
  const whole = columnsNamed(header, name);
  const parts = whole.length > 0 || !name.includes('+') ? [name] : name.split('+');
  return parts.flatMap((part) => {
    const columns = whole.length > 0 ? whole : columnsNamed(header, part);
    if (columns.length === 0) throw new WrongSetting(columnSetting(role), noColumn(part.trim(), listedColumns(header, part)));
    return role === 'updates' ? columns : [oneOf(header, role, columns)];
  });
}

function recognised(
  header: readonly string[],
  role: Role,
  preset: Preset | undefined,
  holds: (role: Role, column: Column) => boolean,
): readonly Column[] {
  const named = preset?.columns[role]?.map(plainName) ?? [];
  const ofPreset = inOrder(header, named);
  if (ofPreset.length > 0) return [oneOf(header, role, ofPreset)];
  const candidates = BY_PREFERENCE.includes(role)
    ? inOrder(header, RECOGNISED[role])
    : firmFirst(columnsWhere(header, (cell) => RECOGNISED[role].includes(plainName(cell))));
  const holding = candidates.filter((column) => holds(role, column));
  const columns = holding.length > 0 ? holding : candidates.slice(0, 1);
  return columns.length === 0 ? [] : [oneOf(header, role, columns)];
}

/** Columns that can be only one thing; where there is none, those that are signed off. */
function firmFirst(columns: readonly Column[]): readonly Column[] {
  const firm = columns.filter(({ name }) => !isSignedOff(name));
  return firm.length > 0 ? firm : columns;
}

/** The columns of the first name that a header has. */
function inOrder(header: readonly string[], names: readonly string[]): readonly Column[] {
  const name = names.find((each) => header.some((cell) => plainName(cell) === each));
  return name === undefined ? [] : columnsWhere(header, (cell) => plainName(cell) === name);
}

/** The one column of a role; where there are several, the way to say which. */
function oneOf(header: readonly string[], role: Role, columns: readonly Column[]): Column {
  const [column] = columns;
  if (column === undefined) throw missingColumn({ header, hasHeader: true }, role);
  if (columns.length === 1) return column;
  const names = columns.map(({ name }) => name);
  const areNamedApart = new Set(names.map((name) => name.trim())).size === columns.length;
  throw new WrongFile(severalColumns(role, columnSetting(role), names, { place: column.place + 1, areNamedApart }));
}
