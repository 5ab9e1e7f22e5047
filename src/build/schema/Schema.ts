/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schemas of properties by name; one that may be anything is `true`. */
export type Properties = Readonly<Record<string, Schema | true>>;

/** An object with some properties and no others. */
export function objectOf(properties: Properties, required: readonly string[] = Object.keys(properties)): Schema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }), additionalProperties: false };
}

export function optional(properties: Properties): Schema {
  return objectOf(properties, []);
}

/** A definition of the schema, by its name in `$defs`. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** One schema for what has a property, another for what has not. */
export function whereGiven(property: string, given: Schema, otherwise?: Schema): Schema {
  const has = { type: 'object', properties: { [property]: true }, required: [property] };
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  return { if: has, then: given, ...(otherwise === undefined ? {} : { else: otherwise }) };
}
