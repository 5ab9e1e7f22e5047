import type { Reached } from './reachable.js';

const POISON = 'poison';

/** Tries to change something in every way; says in which ways it could. */
export function attack({ way, value }: Reached): readonly string[] {
  const done: string[] = [];
  const tried = (what: string, succeeds: () => boolean) => {
    try {
      if (succeeds()) done.push(`${what} ${way}`);
    } catch {
      // It was refused.
    }
  };
  for (const key of Reflect.ownKeys(value)) {
    const before = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
    tried(`set ${String(key)} of`, () => 'value' in before && Reflect.set(value, key, POISON) && Reflect.get(value, key) === POISON);
    tried(`define ${String(key)} of`, () => Reflect.defineProperty(value, key, { value: POISON }));
    tried(`delete ${String(key)} of`, () => Reflect.deleteProperty(value, key));
  }
  tried('add to', () => Reflect.defineProperty(value, 'added', { value: POISON, configurable: true, writable: true }));
  tried('inherit otherwise from', () => Reflect.setPrototypeOf(value, { toJSON: () => POISON }));
  if (value instanceof Float64Array || value instanceof Uint8Array) value.fill(0);
  if (value instanceof Map || value instanceof Set) value.clear();
  return done;
}
