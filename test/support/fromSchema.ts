import fc from 'fast-check';

/** What this reads of a JSON Schema: as much as ours says. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly else?: Schema;
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema | true>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What stands in for a part of a schema, by its name in `$defs` or by the name of a property: where a schema cannot say all that is right. */
export type StandIns = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Values by a JSON Schema. Not all of them are valid: conditions are for whoever checks them. */
export function fromSchema(root: object, name: string, standIns: StandIns): fc.Arbitrary<unknown> {
  return new Values((root as Schema).$defs ?? {}, standIns).named(name);
}

class Values {
  readonly #made = new Map<string, fc.Arbitrary<unknown>>();
  readonly #definitions: Readonly<Record<string, Schema>>;
  readonly #standIns: StandIns;

  constructor(definitions: Readonly<Record<string, Schema>>, standIns: StandIns) {
    this.#definitions = definitions;
    this.#standIns = standIns;
  }

  named(name: string): fc.Arbitrary<unknown> {
    const found = this.#made.get(name) ?? this.#standIns[name] ?? this.#of(this.#definitions[name] as Schema);
    this.#made.set(name, found);
    return found;
  }

  #of(schema: Schema): fc.Arbitrary<unknown> {
    if (schema.$ref !== undefined) return this.named(schema.$ref.replace('#/$defs/', ''));
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    return schema.type === undefined ? this.#composed(schema) : this.#typed(schema, schema.type);
  }

  #composed({ anyOf, allOf }: Schema): fc.Arbitrary<unknown> {
    if (anyOf !== undefined) return fc.oneof(...anyOf.map((each) => this.#of(each)));
    return allOf?.[0] === undefined ? fc.jsonValue() : this.#of(allOf[0]);
  }

  #typed(schema: Schema, type: string): fc.Arbitrary<unknown> {
    const { pattern, minimum = 0, maximum = 1_000, minItems = 0, items } = schema;
    if (type === 'null') return fc.constant(null);
    if (type === 'object') return this.#object(schema);
    if (type === 'array') return fc.array(this.#of(items as Schema), { minLength: minItems, maxLength: 3 });
    if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
    if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
    return pattern === undefined ? fc.string({ minLength: 1 }) : fc.stringMatching(new RegExp(pattern));
  }

  #object({ properties, required = [], propertyNames, additionalProperties, else: otherwise }: Schema): fc.Arbitrary<unknown> {
    if (properties === undefined && otherwise !== undefined) return this.#of(otherwise);
    if (propertyNames !== undefined) {
      return fc.dictionary(this.#of(propertyNames) as fc.Arbitrary<string>, this.#of(additionalProperties as Schema), {
        noNullPrototype: true,
      });
    }
    const members = Object.entries(properties ?? {}).map(([name, schema]) => {
      const own = schema === true ? fc.constant('whatever') : this.#of(schema);
      return [name, this.#standIns[name] ?? own] as const;
    });
    const record: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(members);
    return fc.record(record, { requiredKeys: [...required], noNullPrototype: true });
  }
}
