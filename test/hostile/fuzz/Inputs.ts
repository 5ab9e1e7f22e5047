import { DateTime } from 'luxon';
import { hostile } from './hostile.js';
import type { Random } from './Random.js';
import type { Callable, Shape } from './shapes.js';

/** By the name of a type: what makes values of it that are right. */
export type Makers = Readonly<Record<string, readonly ((random: Random) => unknown)[]>>;

const LONG = 8_000;
const FROM = Date.UTC(2026, 2, 1);
const SEASON = 92 * 86_400_000;

/** Texts that are right, by the name of the field in which they stand. */
const TEXTS: readonly (readonly [name: RegExp, texts: readonly string[]])[] = [
  [/^(?:mon|tue|wed|thu|fri|sat|sun)$/, ['09:00-17:00']],
  [/^special$/, ['09:00-12:00']],
  [/zone$/i, ['Europe/Amsterdam', 'UTC', 'Asia/Kathmandu', 'europe/berlin']],
  [/^(?:from|to|date|closed)$/, ['2026-03-30', '2026-05-25', '2026-12-25']],
  [/^wallClock$/, ['2026-05-22T16:00']],
  [/^country$/, ['NL']],
  [/^(?:state|region)$/, ['none']],
  [/^language$/, ['nl']],
  [/^received$/, ['2026-05-25']],
  [/^(?:priority)$/, ['P2', '1']],
  [/^kpi$/, ['mttr', 'response']],
];

const NUMBERS: readonly (readonly [name: RegExp, numbers: readonly number[]])[] = [
  [/^(?:from|to)$/, [2026]],
  [/^(?:epochMs|atMs|from|to)$/, [FROM]],
  [/^supportMs$/, [0, 3_600_000, 1_000_000_000]],
  [/^atRiskFrom$/, [0.5]],
  [/^(?:serial|reported|last_contact|due|done|at|date)$/, [46_164.5, 46_349.375]],
];

/** Makes what a function takes from the shapes of its parameters: right, or right but for one place. */
export class Inputs {
  readonly #random: Random;
  readonly #makers: Makers;
  #longest = 3;

  constructor(random: Random, makers: Makers) {
    this.#random = random;
    this.#makers = makers;
  }

  right({ takes, optionalFrom }: Callable): unknown[] {
    const count = this.#random.chance(0.5) ? takes.length : optionalFrom;
    return takes.slice(0, count).map((shape) => this.value(shape, 0));
  }

  /** Right, with one list that is long. */
  long(callable: Callable): unknown[] {
    this.#longest = LONG;
    return this.right({ ...callable, optionalFrom: callable.takes.length });
  }

  /** Replaces one place in what is right; in a copy where the place lies in what this library made. */
  spoil(input: unknown[]): unknown[] {
    const places = placesIn(input);
    if (places.length === 0) return [hostile(this.#random)];
    const { holder, key } = this.#random.oneOf(places);
    const value = holder[key];
    if (this.#random.chance(0.15) && typeof value === 'object' && value !== null) holder[key] = this.#spoiltCopy(value);
    else if (this.#random.chance(0.1) && !Array.isArray(holder))
      holder[this.#random.oneOf(['stray', '__proto__', 'toJSON', 'length'])] = hostile(this.#random);
    else holder[key] = hostile(this.#random);
    return input;
  }

  /** What JSON or a spread makes of a value, as it is or with a place replaced. */
  #spoiltCopy(value: object): unknown {
    let copy: unknown;
    try {
      // What is handed in to do the work, as fast-check is, comes whole.
      if (Object.prototype.toString.call(value) === '[object Module]') return value;
      copy = this.#random.chance(0.7) ? JSON.parse(JSON.stringify(value)) : { ...value };
    } catch {
      return value;
    }
    const places = placesIn([copy]).slice(1);
    if (places.length > 0 && this.#random.chance(0.7)) {
      const { holder, key } = this.#random.oneOf(places);
      if (!Object.isFrozen(holder))
        Object.defineProperty(holder, key, { value: hostile(this.#random), enumerable: true, configurable: true, writable: true });
    }
    return copy;
  }

  value(shape: Shape, depth: number): unknown {
    const random = this.#random;
    switch (shape.kind) {
      case 'exactly':
        return shape.value;
      case 'yes-or-no':
        return random.chance(0.5);
      case 'text':
        return random.oneOf(TEXTS.find(([name]) => name.test(shape.name))?.[1] ?? ['Acme', 'Ångström']);
      case 'number': {
        const known = NUMBERS.filter(([name]) => name.test(shape.name)).flatMap(([, numbers]) => numbers);
        return random.oneOf(known.length > 0 ? known : [1, 2, 4]);
      }
      case 'anything':
        return random.oneOf(this.#makers[shape.name] ?? [() => undefined])(random);
      case 'made':
        return shape.type === 'InstantInput' ? this.#instant() : random.oneOf(this.#makers[shape.type] ?? [() => undefined])(random);
      case 'one-of':
        return this.value(random.oneOf(shape.shapes), depth);
      case 'list':
        return Array.from({ length: this.#length() }, () => this.value(shape.entry, depth + 1));
      case 'fields': {
        const chosen = shape.fields.filter(({ isOptional }) => !isOptional || this.#longest === LONG || random.chance(0.4 - depth / 10));
        const value = Object.fromEntries(chosen.map((field) => [field.name, this.value(field.shape, depth + 1)]));
        // In an index of dates the names are dates; labels may be called so too.
        if (shape.others !== undefined) value['2026-05-26'] = this.value(shape.others, depth + 1);
        return value;
      }
    }
  }

  #length(): number {
    const longest = this.#longest;
    this.#longest = 3;
    return longest === LONG ? LONG : this.#random.below(longest);
  }

  #instant(): unknown {
    const random = this.#random;
    const epochMs = FROM + Math.floor(random.below(SEASON) / 60_000) * 60_000;
    const forms = [() => new Date(epochMs).toISOString(), () => new Date(epochMs), () => DateTime.fromMillis(epochMs, { zone: 'utc' })];
    return random.oneOf(forms)();
  }
}

interface Place {
  readonly holder: Record<PropertyKey, unknown>;
  readonly key: string;
}

/** The places in plain data, in which something else can be put. What is frozen, and what has a class, is one place. */
function placesIn(input: unknown[]): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const walk = (holder: object) => {
    if (seen.has(holder) || places.length > 500) return;
    seen.add(holder);
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder: holder as Place['holder'], key });
      const isPlain =
        Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
      if (isPlain && !Object.isFrozen(value)) walk(value);
    }
  };
  walk(input);
  return places;
}
