const typedArray = /* @__PURE__ */ (() => Object.getPrototypeOf(Float64Array.prototype))();
const tagOf = /* @__PURE__ */ getterOf(Symbol.toStringTag);
const lengthOf = /* @__PURE__ */ getterOf('length');

function getterOf(name: PropertyKey): (value: unknown) => unknown {
  const { get } = Object.getOwnPropertyDescriptor(typedArray, name) as PropertyDescriptor;
  return (value) => get?.call(value);
}

/** How many numbers a `Float64Array` has, whatever realm it comes from and whatever it says of itself; `undefined` for anything else. Never throws. */
export function float64Length(value: unknown): number | undefined {
  return tagOf(value) === 'Float64Array' ? (lengthOf(value) as number) : undefined;
}
