import type { Properties, Schema } from './Schema.js';

/** An object that we write, with all of some properties and no others. */
export function made(properties: Properties): Schema {
  return optionally(properties, {});
}

/** The same, where some of them may be left out. */
export function optionally(properties: Properties, optional: Properties): Schema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** An object with one schema for each of some names. */
export function named(names: readonly string[], schema: Schema): Schema {
  return made(Object.fromEntries(names.map((name) => [name, schema])));
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}
