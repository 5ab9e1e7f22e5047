const typedArray = /* @__PURE__ */ (() => Object.getPrototypeOf(Float64Array.prototype))();
const tagOf = /* @__PURE__ */ getterOf(Symbol.toStringTag);
const lengthOf = /* @__PURE__ */ getterOf('length');

function getterOf(name: PropertyKey): (value: unknown) => unknown {
  const { get } = Object.getOwnPropertyDescriptor(typedArray, name) as PropertyDescriptor;
  return (value) => get?.call(value);
}

/**
 * How many numbers a `Float64Array` has, whatever realm it comes from and whatever it says of itself; `undefined` for anything else, and for one whose
 * buffer was transferred. Never throws.
 */
export function float64Length(value: unknown): number | undefined {
  if (tagOf(value) !== 'Float64Array') return undefined;
  try {
    // Its methods refuse one without memory; its length would be 0.
    typedArray.keys.call(value);
    return lengthOf(value) as number;
  } catch {
    return undefined;
  }
}
