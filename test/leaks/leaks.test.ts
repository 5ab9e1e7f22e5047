import { beforeAll, describe, expect, test } from 'vitest';
import { attack } from './attack.js';
import { freshLibrary, type Library } from './freshLibrary.js';
import { type Reached, reachableFrom, surroundings } from './reachable.js';
import { answersOf, samplesOf } from './samples.js';

const ENTRIES = ['core', 'batch', 'spreadsheet', 'sql', 'dateHolidays', 'testing'] as const;

/**
 * Whether it is data, or what data inherits from: a function may be given further properties, what is caught is the catcher's, and numbers and maps that
 * were counted for another thread are copies, which nothing can freeze.
 */
function isData({ way, value }: Reached): boolean {
  const isCopy = value instanceof Error || ArrayBuffer.isView(value) || value instanceof Map;
  return typeof value !== 'function' && !isCopy && !way.endsWith('[prototype]');
}

/** A getter, which a copy calls, or a DateTime, of which it takes what luxon holds inside. */
const isShownOtherwise = ({ get, value }: PropertyDescriptor) => get !== undefined || library.luxon.DateTime.isDateTime(value);

let library: Library;
let reached: readonly Reached[];

beforeAll(async () => {
  library = await freshLibrary();
  const known = new Set([...surroundings(library.luxon), globalThis]);
  const samples = samplesOf(library);
  const roots = ENTRIES.flatMap((entry) => [
    ...Object.entries(library[entry]),
    ...Object.entries(samples[entry]).map(([name, sample]) => [`${name}()`, sample()] as const),
  ]);
  // A DateTime is made anew each time it is read, and is the reader's.
  const isMine = (value: object) => !known.has(value) && !library.luxon.DateTime.isDateTime(value);
  reached = reachableFrom(Object.fromEntries(roots), isMine);
});

describe.each(ENTRIES)('every export of %s', (entry) => {
  test('that is a function has a sample of what it gives', () => {
    const functions = Object.entries(library[entry]).filter(([, value]) => typeof value === 'function');
    expect(Object.keys(samplesOf(library)[entry]).sort()).toEqual(functions.map(([name]) => name).sort());
  });
});

describe('what can be reached from an export or from what it gives', () => {
  test('is much', () => expect(reached.length).toBeGreaterThan(1_000));

  test('is data without a getter of its own and without a DateTime: copies and consoles take what is its own', () => {
    const shown = reached.filter(isData).flatMap(({ way, value }) =>
      Object.keys(value)
        .filter((name) => isShownOtherwise(Object.getOwnPropertyDescriptor(value, name) as PropertyDescriptor))
        .map((name) => `${way}.${name}`),
    );
    expect(shown).toEqual([]);
  });

  test('cannot be changed where it is data, and no change of the rest changes an answer', () => {
    const before = answersOf(library);
    const attacked = reached.map((each) => ({ isData: isData(each), done: attack(each) }));
    expect(attacked.flatMap((each) => (each.isData ? each.done : []))).toEqual([]);
    expect(answersOf(library)).toBe(before);
  });
});

describe('a planted leak is found', () => {
  class Open {
    static readonly tables = { rows: [1, 2, 3] };
    get table() {
      return Open.tables.rows;
    }
  }
  const frozen = Object.freeze(new Open());
  const found = (root: unknown) =>
    reachableFrom({ root }, (value) => ![Object, Object.prototype, Function.prototype, Array.prototype].includes(value as never));
  const changed = (root: unknown) =>
    found(root)
      .filter(({ value }) => Array.isArray(value) || value === Open.prototype)
      .flatMap((each) => attack(each));

  test('behind an accessor of a prototype, by the static members of a constructor, and in the prototype itself', () => {
    const ways = found(frozen).map(({ way }) => way);
    expect(ways).toContain('root[table]');
    expect(ways).toContain('root[constructor][tables]');
    expect(changed(frozen)).toEqual(expect.arrayContaining(['set 0 of root[table]', 'define table of Object.getPrototypeOf(root)']));
    expect(frozen.table).not.toEqual([1, 2, 3]);
  });

  test('but not in what is frozen all through', () =>
    expect(found(Object.freeze({ rows: Object.freeze([1]) })).flatMap((each) => attack(each))).toEqual([]));
});
