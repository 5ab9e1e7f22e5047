import { MRecord, Table, TICKS_A_SECOND, Time, type Value } from './values.js';

const DAY = 86_400_000;
const TICKS_A_MS = TICKS_A_SECOND / 1_000;

/** A time that clocks show, from its milliseconds; `tick` adds what is less than one. */
export function datetime(wallMs: number, tick = 0): Time {
  const day = Math.floor(wallMs / DAY);
  return new Time('datetime', day, (wallMs - day * DAY) * TICKS_A_MS + tick);
}

/** An instant as a column with offsets has it. */
export function datetimezone(epochMs: number, offsetHours: number, tick = 0): Time {
  const { day, tick: ticks } = datetime(epochMs + offsetHours * 3_600_000, tick);
  return new Time('datetimezone', day, ticks, offsetHours);
}

/** The milliseconds that a time shows, or of the instant that one with an offset is. */
export function msOf(time: Time): number {
  return time.day * DAY + time.tick / TICKS_A_MS - time.offsetHours * 3_600_000;
}

/** A table of rows that have the same fields. */
export function tableOf(columns: readonly string[], rows: readonly (readonly Value[])[]): Table {
  return new Table(
    columns,
    rows.map((cells) => new MRecord(new Map(columns.map((column, place) => [column, () => cells[place] ?? null])))),
  );
}

/** A record, such as options. */
export function recordOf(fields: Readonly<Record<string, Value>>): MRecord {
  return new MRecord(new Map(Object.entries(fields).map(([name, value]) => [name, () => value])));
}

/** The rows of a table, as plain objects. */
export function rowsOf(table: Value): Record<string, Value>[] {
  if (!(table instanceof Table)) throw new Error('this is no table');
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column) => [column, row.get(column)])));
}
