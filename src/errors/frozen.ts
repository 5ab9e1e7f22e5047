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
