import ts from 'typescript';

/** What a parameter takes, as its type says; `name` is that of the field or the parameter in which it stands. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'yes-or-no' | 'anything'; readonly name: string }
  | { readonly kind: 'exactly'; readonly value: unknown }
  /** Something that an export makes, and nobody writes by hand; also an instant, which comes in many forms. */
  | { readonly kind: 'made'; readonly type: string }
  | { readonly kind: 'list'; readonly entry: Shape }
  | { readonly kind: 'one-of'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[]; readonly others?: Shape };

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

/** A function that users call: an export, a part of one, or a method of what an export returns. */
export interface Callable {
  /** As one would write it, the names of what holds it before it: `slaMatchers.toBeDueAt`. */
  readonly name: string;
  readonly takes: readonly Shape[];
  readonly optionalFrom: number;
  /** The name of the type that it returns. */
  readonly returns: string;
  /** Its doc comment says that it throws never. */
  readonly throwsNever: boolean;
  /** The methods of what it returns, where it has some. */
  readonly methods: readonly Callable[];
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What is exported from some files, by their declarations: the functions, and the names of all that is a value. */
export function exportsOf(
  files: readonly string[],
): readonly { readonly callables: readonly Callable[]; readonly values: readonly string[] }[] {
  const program = ts.createProgram(files, OPTIONS);
  const reader = new ShapeReader(program.getTypeChecker());
  return files.map((file) => reader.exports(program.getSourceFile(file) as ts.SourceFile));
}

/** Types whose values are made by exports, or written in forms of their own. */
const MADE =
  /^(?:InstantInput|TicketTime|(?:Float64|BigInt64|Uint8|Uint16|Uint32|Int8|Int16|Int32)Array|Agreement|AgreementTerms|AgreementVersions|Incident|Deadline|DueDeadline|Trail|ComplianceBuilder|CompliancePart|Date|RegExp|FastCheck)$/;
const DEEPEST = 8;
const DEEPEST_HOLDER = 2;

class ShapeReader {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  exports(file: ts.SourceFile) {
    const symbols = this.#checker.getExportsOfModule(this.#checker.getSymbolAtLocation(file) as ts.Symbol).map((symbol) => {
      const home = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
      return { name: symbol.name, home };
    });
    const values = symbols.filter(({ home }) => home.flags & ts.SymbolFlags.Value);
    return {
      values: values.map(({ name }) => name),
      callables: values.flatMap(({ name, home }) => {
        const type = this.#checker.getTypeOfSymbol(home);
        return this.#callable(name, home, type, true) ?? this.#held(name, type);
      }),
    };
  }

  #callable(name: string, symbol: ts.Symbol, type: ts.Type, withMethods: boolean): Callable | undefined {
    const [signature] = type.getCallSignatures();
    if (signature === undefined) return undefined;
    const returned = signature.getReturnType();
    const takes = signature.parameters.map((parameter) => this.#shape(this.#checker.getTypeOfSymbol(parameter), parameter.name, 0));
    const isOptional = (parameter: ts.Symbol) => {
      const declaration = parameter.valueDeclaration;
      return declaration !== undefined && ts.isParameter(declaration) && this.#checker.isOptionalParameter(declaration);
    };
    const first = signature.parameters.findIndex(isOptional);
    return {
      name,
      takes,
      optionalFrom: first < 0 ? takes.length : first,
      returns: nameOf(returned),
      throwsNever: symbol
        .getJsDocTags(this.#checker)
        .some((tag) => tag.name === 'throws' && / never:/.test(ts.displayPartsToString(tag.text))),
      methods: withMethods ? this.#held('', returned) : [],
    };
  }

  /** The functions that something holds, whose names begin with its own: `incidentSchema.~standard.validate`, `expectSla().not.toBeDueAt`. */
  #held(holder: string, type: ts.Type, depth = 0): Callable[] {
    // What is made by `new` is made by this library alone.
    if (depth > DEEPEST_HOLDER || type.getConstructSignatures().length > 0) return [];
    return this.#parts(type).flatMap(({ property, of }) => {
      const name = holder === '' ? property.name : `${holder}.${property.name}`;
      const callable = this.#callable(name, property, of, false);
      if (callable !== undefined) return callable;
      return of.flags & ts.TypeFlags.Object ? this.#held(name, of, depth + 1) : [];
    });
  }

  /** What luxon's, fast-check's or the language's objects can do is not ours. */
  #parts(type: ts.Type) {
    const properties = type.getProperties().filter(({ name }) => !/^(?:__)?#/.test(name));
    const isOurs = ({ declarations = [] }: ts.Symbol) =>
      declarations.some((declaration) => !declaration.getSourceFile().fileName.includes('node_modules'));
    return properties.filter(isOurs).map((property) => ({ property, of: this.#checker.getTypeOfSymbol(property) }));
  }

  #shape(type: ts.Type, name: string, depth: number): Shape {
    const known = nameOf(type);
    if (MADE.test(known)) return { kind: 'made', type: known };
    if (type.getCallSignatures().length > 0) return { kind: 'made', type: 'Function' };
    if (type.isUnion()) return oneOf(type.types.filter(isGiven).map((each) => this.#shape(each, name, depth)));
    if (type.flags & ts.TypeFlags.TypeParameter) return this.#shape(this.#checker.getBaseConstraintOfType(type) as ts.Type, name, depth);
    return this.#simple(type, name) ?? this.#composed(type, name, depth);
  }

  #simple(type: ts.Type, name: string): Shape | undefined {
    if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'exactly', value: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { kind: 'exactly', value: this.#checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.StringLike) return { kind: 'text', name };
    // One with a unit is a number and a mark.
    const parts = type.isIntersection() ? type.types : [type];
    if (parts.some(({ flags }) => flags & ts.TypeFlags.NumberLike)) return { kind: 'number', name };
    return type.flags & ts.TypeFlags.BooleanLike ? { kind: 'yes-or-no', name } : undefined;
  }

  #composed(type: ts.Type, name: string, depth: number): Shape {
    const isList = /^(?:Iterable|ReadonlyArray|Array)$/.test(type.symbol?.name ?? '');
    const entry = isList ? this.#checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
    if (entry !== undefined) return { kind: 'list', entry: this.#shape(entry, name, depth + 1) };
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || depth > DEEPEST) return { kind: 'anything', name };
    const others = type.getStringIndexType();
    const fields = type.getProperties().map((property) => {
      const shape = this.#shape(this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(property)), property.name, depth + 1);
      return { name: property.name, shape, isOptional: (property.flags & ts.SymbolFlags.Optional) !== 0 };
    });
    return { kind: 'fields', fields, ...(others === undefined ? {} : { others: this.#shape(others, name, depth + 1) }) };
  }
}

function isGiven({ flags }: ts.Type): boolean {
  return !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null));
}

function oneOf(shapes: readonly Shape[]): Shape {
  return shapes.length === 1 ? (shapes[0] as Shape) : { kind: 'one-of', shapes };
}

function nameOf(type: ts.Type): string {
  return type.aliasSymbol?.name ?? type.symbol?.name ?? '';
}
