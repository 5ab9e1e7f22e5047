import {
  Duration,
  equal,
  isA,
  lazily,
  MError,
  MFunction,
  MRecord,
  type MType,
  Table,
  TICKS_A_DAY,
  TICKS_A_SECOND,
  Time,
  typeOf,
  type Value,
} from './values.js';

type Args = readonly Value[];

/** A function of M's library with the types of its arguments: what is passed otherwise is an error, as it is in M. */
function fn(name: string, types: string, compute: (...args: never[]) => Value): readonly [string, Value] {
  const wanted = types.split(' ');
  const call = (args: Args): Value => {
    if (args.length !== wanted.length)
      throw new MError('Expression.Error', `${name} takes ${wanted.length} arguments here, not ${args.length}`);
    wanted.forEach((type, place) => {
      if (!isA(args[place] ?? null, type.replace('?', ''), type.endsWith('?')))
        throw new MError('Expression.Error', `${name}: ${typeOf(args[place] ?? null)} for ${type}`);
    });
    return (compute as (...args: Args) => Value)(...args);
  };
  return [name, new MFunction(call)];
}

const MS_A_DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => {
  const ms = Date.UTC(year, month - 1, day);
  if (new Date(ms).getUTCMonth() !== month - 1) throw new MError('Expression.Error', '#date: there is no such date');
  return ms / MS_A_DAY;
};
const ticksOf = (hour: number, minute: number, second: number) => Math.round((hour * 3_600 + minute * 60 + second) * TICKS_A_SECOND);

/** What `CloudCTI.Sla.pq` uses of M's library, by Microsoft's reference of each function. */
export const LIBRARY: ReadonlyMap<string, Value> = new Map<string, Value>([
  fn('#date', 'number number number', (year: number, month: number, day: number) => new Time('date', dayOf(year, month, day))),
  fn(
    '#datetime',
    'number number number number number number',
    (year: number, month: number, day: number, hour: number, minute: number, second: number) =>
      new Time('datetime', dayOf(year, month, day), ticksOf(hour, minute, second)),
  ),
  fn('#duration', 'number number number number', (days: number, hours: number, minutes: number, seconds: number) => {
    const ticks = ticksOf(hours, minutes, seconds);
    const carried = Math.floor(ticks / TICKS_A_DAY);
    return new Duration(days + carried, ticks - carried * TICKS_A_DAY);
  }),
  fn('Date.AddDays', 'date number', (date: Time, days: number) => date.later(days, 0)),
  fn('Date.Year', 'date', (date: Time) => new Date(date.day * MS_A_DAY).getUTCFullYear()),
  fn('DateTime.AddZone', 'datetime number', (time: Time, hours: number) => new Time('datetimezone', time.day, time.tick, hours)),
  fn('DateTime.Date', 'datetime', (time: Time) => new Time('date', time.day)),
  fn('DateTimeZone.RemoveZone', 'datetimezone', (time: Time) => new Time('datetime', time.day, time.tick)),
  fn('DateTimeZone.ToUtc', 'datetimezone', (time: Time) => {
    const utc = time.later(0, -time.offsetHours * 3_600 * TICKS_A_SECOND);
    return new Time('datetimezone', utc.day, utc.tick, 0);
  }),
  fn('Duration.Days', 'duration', (length: Duration) => length.days),
  fn('Time.Hour', 'datetime', (time: Time) => Math.floor(time.tick / TICKS_A_SECOND / 3_600)),
  fn('Time.Minute', 'datetime', (time: Time) => Math.floor(time.tick / TICKS_A_SECOND / 60) % 60),
  // With its fraction: 36.5.
  fn('Time.Second', 'datetime', (time: Time) => (time.tick % (60 * TICKS_A_SECOND)) / TICKS_A_SECOND),
  fn('List.Buffer', 'list', (list: Args) => list),
  fn('List.Contains', 'list any', (list: Args, value: Value) => list.some((entry) => equal(entry, value))),
  fn('List.Count', 'list', (list: Args) => list.length),
  fn('List.Difference', 'list list', (list: Args, other: Args) => list.filter((entry) => !other.some((gone) => equal(gone, entry)))),
  fn(
    'List.Generate',
    'function function function function',
    (initial: MFunction, goesOn: MFunction, next: MFunction, select: MFunction) => {
      const found: Value[] = [];
      for (let state = initial.call([]); goesOn.call([state]) === true; state = next.call([state])) found.push(select.call([state]));
      return found;
    },
  ),
  fn('List.Intersect', 'list', (lists: readonly Args[]) =>
    (lists[0] ?? []).filter((entry) => lists.every((list) => list.some((other) => equal(other, entry)))),
  ),
  fn('List.PositionOf', 'list any', (list: Args, value: Value) => list.findIndex((entry) => equal(entry, value))),
  fn('List.RemoveNulls', 'list', (list: Args) => list.filter((entry) => entry !== null)),
  fn('List.Select', 'list function', (list: Args, keep: MFunction) => list.filter((entry) => keep.call([entry]) === true)),
  fn('List.Skip', 'list number', (list: Args, count: number) => list.slice(count)),
  fn('List.Transform', 'list function', (list: Args, transform: MFunction) => list.map((entry) => transform.call([entry]))),
  fn('Number.FromText', 'text', (text: string) => Number(text)),
  fn('Number.IntegerDivide', 'number number', (value: number, by: number) => Math.trunc(value / by)),
  // M gives the remainder the sign of what divides; nothing negative is divided in the file.
  fn('Number.Mod', 'number number', (value: number, by: number) => {
    if (value < 0) throw new MError('test', 'Number.Mod of a negative number');
    return value % by;
  }),
  fn('Number.Round', 'number', (value: number) => Math.round(value)),
  fn('Record.Field', 'record text', (record: MRecord, name: string) => record.get(name)),
  fn('Record.FieldNames', 'record', (record: MRecord) => [...record.fields.keys()]),
  fn('Record.FieldOrDefault', 'record text any', (record: MRecord, name: string, other: Value) =>
    record.fields.has(name) ? record.get(name) : other,
  ),
  fn('Table.AddColumn', 'table text function', (table: Table, name: string, answer: MFunction) => {
    if (table.columns.includes(name)) throw new MError('Expression.Error', `the field '${name}' already exists in the record`);
    const rows = table.rows.map((row) => new MRecord(new Map([...row.fields, [name, lazily(() => answer.call([row]))]])));
    return new Table([...table.columns, name], rows, table.types);
  }),
  fn('Table.ColumnNames', 'table', (table: Table) => table.columns),
  fn('Table.ExpandRecordColumn', 'table text list', (table: Table, name: string, names: readonly string[]) => {
    const columns = table.columns.filter((column) => column !== name);
    const rows = table.rows.map((row) => {
      const kept = [...row.fields].filter(([field]) => field !== name);
      return new MRecord(new Map([...kept, ...names.map((field) => [field, () => (row.get(name) as MRecord).get(field)] as const)]));
    });
    return new Table([...columns, ...names], rows, table.types);
  }),
  fn('Table.TransformColumnTypes', 'table list', (table: Table, types: readonly (readonly [string, MType])[]) => {
    const named = new Map(types.map(([column, type]) => [column, type.name]));
    // Conversions of values are not used: each has the type of its column, or is null.
    const checked = (column: string, value: Value) => {
      const type = named.get(column);
      if (type !== undefined && !isA(value, type, true)) throw new MError('test', `${column} is no ${type}`);
      return value;
    };
    const rows = table.rows.map((row) => new MRecord(new Map([...row.fields].map(([name, get]) => [name, () => checked(name, get())]))));
    return new Table(table.columns, rows, new Map([...table.types, ...named]));
  }),
  fn('Text.Combine', 'list text', (texts: readonly string[], separator: string) => texts.join(separator)),
  fn('Text.End', 'text number', (text: string, count: number) => text.slice(-count)),
  fn('Text.Replace', 'text text text', (text: string, old: string, other: string) => text.replaceAll(old, other)),
  fn('Text.Split', 'text text', (text: string, separator: string) => text.split(separator)),
  fn('Text.Start', 'text number', (text: string, count: number) => text.slice(0, count)),
  fn('Text.Trim', 'text', (text: string) => text.trim()),
  fn('Text.Upper', 'text', (text: string) => text.toUpperCase()),
] as readonly (readonly [string, Value])[]);
