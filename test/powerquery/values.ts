/** Values of M, as far as `CloudCTI.Sla.pq` has them. A tick is 100 ns, M's own. */
export type Value = null | boolean | number | string | Time | Duration | readonly Value[] | MRecord | MFunction | Table | MType;

export const TICKS_A_DAY = 864_000_000_000;
export const TICKS_A_SECOND = 10_000_000;

/** A date, a datetime or a datetimezone, by its kind: days since 1970 and ticks of the day as its clocks show them. */
export class Time {
  constructor(
    readonly kind: 'date' | 'datetime' | 'datetimezone',
    readonly day: number,
    readonly tick = 0,
    readonly offsetHours = 0,
  ) {}

  /** The same instant, so many ticks and days later, within a day's ticks. */
  later(days: number, ticks: number): Time {
    const carried = Math.floor((this.tick + ticks) / TICKS_A_DAY);
    return new Time(this.kind, this.day + days + carried, this.tick + ticks - carried * TICKS_A_DAY, this.offsetHours);
  }
}

export class Duration {
  constructor(
    readonly days: number,
    readonly ticks: number,
  ) {}
}

/** Its fields are computed when they are asked for, as M does. */
export class MRecord {
  constructor(readonly fields: ReadonlyMap<string, () => Value>) {}

  get(name: string): Value {
    const field = this.fields.get(name);
    if (field === undefined) throw new MError('Expression.Error', `the field '${name}' of the record wasn't found`);
    return field();
  }
}

export class MFunction {
  constructor(readonly call: (args: readonly Value[]) => Value) {}
}

export class Table {
  constructor(
    readonly columns: readonly string[],
    readonly rows: readonly MRecord[],
    readonly types: ReadonlyMap<string, string> = new Map(),
  ) {}
}

export class MType {
  constructor(readonly name: string) {}
}

/** An error of M: what `try` catches. */
export class MError extends Error {
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

/** The name of a value's primitive type. */
export function typeOf(value: Value): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Time) return value.kind;
  if (value instanceof Duration) return 'duration';
  if (value instanceof MRecord) return 'record';
  if (value instanceof MFunction) return 'function';
  if (value instanceof Table) return 'table';
  if (value instanceof MType) return 'type';
  return { boolean: 'logical', number: 'number', string: 'text' }[typeof value as 'boolean' | 'number' | 'string'];
}

export function isA(value: Value, type: string, isNullable: boolean): boolean {
  return type === 'any' || typeOf(value) === type || (isNullable && value === null);
}

/** Values that are one: M compares texts, numbers and lists by what they hold. */
export function equal(one: Value, other: Value): boolean {
  if (one instanceof Time && other instanceof Time) return one.kind === other.kind && one.day === other.day && one.tick === other.tick;
  return one === other;
}

/** Computed once, when it is first asked for; while it is computed it may not be asked for. */
export function lazily(compute: () => Value): () => Value {
  let state: 'new' | 'busy' | 'done' = 'new';
  let value: Value = null;
  return () => {
    if (state === 'done') return value;
    if (state === 'busy') throw new MError('Expression.Error', 'a cyclic reference was encountered during evaluation');
    state = 'busy';
    try {
      value = compute();
      state = 'done';
      return value;
    } finally {
      if (state === 'busy') state = 'new';
    }
  };
}
