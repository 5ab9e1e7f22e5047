import { Call } from './Given.js';
import { takenAlone } from './messages.js';

/** Freezes data all through; what is frozen is taken to be so all through. A map or a typed array cannot be. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** A class to which none of its values leads, and whose methods nobody can change. */
export function closedClass<Class extends { readonly prototype: object }>(made: Class): Class {
  Reflect.deleteProperty(made.prototype, 'constructor');
  Object.freeze(made.prototype);
  return made;
}

/**
 * Freezes an object, with the methods of its class as its own. Each knows it: also where it is handed on alone, as in `const { add } = clock`, or is called
 * behind a proxy, which has no private state. They are not listed: a console and a copy show the data only.
 */
export function withOwnMethods<Made extends object>(made: Made): Made {
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(made))) {
    const method = made[name as keyof Made] as (...taken: readonly unknown[]) => unknown;
    Object.defineProperty(made, name, { value: Function.prototype.bind.call(method, made) });
  }
  return Object.freeze(made);
}

/** What toJSON was called on; one that is handed on alone, as in `const { toJSON } = deadline`, is called on nothing. */
export function holderOf<Holder extends object>(holder: Holder): Holder {
  return Object(holder) === holder ? holder : new Call('toJSON').given('this', holder).reject(takenAlone());
}
