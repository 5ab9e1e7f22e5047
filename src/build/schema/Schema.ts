/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schemas of properties by name; one that may be anything is `true`. */
export type Properties = Readonly<Record<string, Schema | true>>;

/** An object with some properties and no others. One that need not be given may be null too. */
export function objectOf(all: Properties, required: readonly string[] = Object.keys(all)): Schema {
  const properties = Object.fromEntries(Object.entries(all).map(([name, each]) => [name, required.includes(name) ? each : orNull(each)]));
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }), additionalProperties: false };
}

export function optional(properties: Properties): Schema {
  return objectOf(properties, []);
}

function orNull(schema: Schema | true): Schema | true {
  return schema === true ? true : { anyOf: [schema, { type: 'null' }] };
}

/** A definition of the schema, by its name in `$defs`. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** One schema for what has a property, of a value where that is said, and another for what has not. */
export function whereGiven(property: string, given: Schema, otherwise?: Schema, value: Schema | true = true): Schema {
  const has = { type: 'object', properties: { [property]: value }, required: [property] };
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  return { if: has, then: given, ...(otherwise === undefined ? {} : { else: otherwise }) };
}
