import PQP from '@microsoft/powerquery-parser';
import { LIBRARY } from './library.js';
import { Duration, equal, isA, lazily, MError, MFunction, MRecord, MType, Time, typeOf, type Value } from './values.js';

/** A node of Microsoft's syntax tree, loosely: what is not known here is an error when it is met. */
interface Node {
  readonly kind: string;
  readonly literal?: string;
  readonly [part: string]: unknown;
}

type Code = (scope: Scope) => Value;

/** Names and what they stand for. A variable sees its neighbours, and itself only by @. */
class Scope {
  constructor(
    private readonly names: ReadonlyMap<string, () => Value>,
    private readonly outer: Scope | undefined,
    private readonly own?: string,
  ) {}

  find(name: string, isInclusive: boolean): Value {
    const found = isInclusive || name !== this.own ? this.names.get(name) : undefined;
    if (found !== undefined) return found();
    if (this.outer === undefined) throw new MError('Expression.Error', `the name '${name}' wasn't recognized`);
    return this.outer.find(name, isInclusive);
  }

  /** Each of some variables, computed when it is asked for, where it sees the others. */
  with(codes: readonly (readonly [string, Code])[]): ReadonlyMap<string, () => Value> {
    const names = new Map<string, () => Value>();
    for (const [name, code] of codes)
      names.set(
        name,
        lazily(() => code(new Scope(names, this, name))),
      );
    return names;
  }
}

/** The value of a document of M: parsed by Microsoft's parser, evaluated here, as far as it has what is known here. */
export async function evaluate(text: string): Promise<Value> {
  const task = await PQP.TaskUtils.tryLexParse(PQP.DefaultSettings, text);
  if (task.resultKind !== 'Ok' || !('ast' in task)) throw new Error(`Microsoft's parser refuses it: ${JSON.stringify(task)}`);
  const library = new Map([...LIBRARY].map(([name, value]) => [name, () => value] as const));
  return code(task.ast as unknown as Node)(new Scope(library, undefined));
}

const part = (node: Node, name: string): Node => node[name] as Node;
const elements = (wrapper: Node): readonly Node[] => (wrapper['elements'] as readonly Node[]).map((csv) => part(csv, 'node'));
/** A name as it is, without the quotes of #"SLA problem". */
const nameOf = ({ literal = '' }: Node): string => (literal.startsWith('#"') ? literal.slice(2, -1) : literal);
const textOf = (literal: string): string => literal.slice(1, -1).replaceAll('""', '"');
const record = (value: Value): MRecord => {
  if (value instanceof MRecord) return value;
  throw new MError('Expression.Error', `field access of ${typeOf(value)}`);
};

function code(node: Node): Code {
  const compile = KINDS[node.kind];
  if (compile === undefined) throw new Error(`the interpreter has no ${node.kind}`);
  return compile(node);
}

const pairs = (wrapper: Node) => elements(wrapper).map((pair) => [nameOf(part(pair, 'key')), code(part(pair, 'value'))] as const);

const KINDS: Readonly<Record<string, (node: Node) => Code>> = {
  LetExpression: (node) => {
    const [variables, body] = [pairs(part(node, 'variableList')), code(part(node, 'expression'))];
    return (scope) => body(new Scope(scope.with(variables), scope));
  },
  RecordExpression: (node) => {
    const fields = pairs(part(node, 'content'));
    return (scope) => new MRecord(scope.with(fields));
  },
  ListExpression: (node) => {
    const items = elements(part(node, 'content')).map(code);
    return (scope) => items.map((item) => item(scope));
  },
  LiteralExpression: ({ literal = '', literalKind }) => {
    const values = { Text: () => textOf(literal), Numeric: () => Number(literal), Logical: () => literal === 'true', Null: () => null };
    const value = values[literalKind as keyof typeof values]();
    return () => value;
  },
  IdentifierExpression: (node) => {
    const [name, isInclusive] = [nameOf(part(node, 'identifier')), node['inclusiveConstant'] !== undefined];
    return (scope) => scope.find(name, isInclusive);
  },
  ParenthesizedExpression: (node) => code(part(node, 'content')),
  IfExpression: (node) => {
    const [condition, yes, no] = ['condition', 'trueExpression', 'falseExpression'].map((name) => code(part(node, name))) as [
      Code,
      Code,
      Code,
    ];
    return (scope) => (logical(condition(scope)) ? yes(scope) : no(scope));
  },
  FunctionExpression: (node) => functionOf(node),
  EachExpression: (node) => {
    const body = code(part(node, 'paired'));
    return (scope) => new MFunction(([row = null]) => body(new Scope(new Map([['_', () => row]]), scope)));
  },
  RecursivePrimaryExpression: (node) => {
    const steps = (part(node, 'recursiveExpressions')['elements'] as readonly Node[]).map(stepOf);
    const head = code(part(node, 'head'));
    return (scope) => steps.reduce((value, step) => step(value, scope), head(scope));
  },
  FieldSelector: (node) => {
    const name = nameOf(part(node, 'content'));
    return (scope) => record(scope.find('_', false)).get(name);
  },
  ArithmeticExpression: (node) => binary(node, arithmetic),
  RelationalExpression: (node) => binary(node, compared),
  EqualityExpression: (node) => binary(node, (operator, one, other) => equal(one, other) === (operator === '=')),
  LogicalExpression: (node) => {
    const [left, right] = [code(part(node, 'left')), code(part(node, 'right'))];
    const isAnd = operatorOf(node) === 'and';
    return (scope) => (logical(left(scope)) === isAnd ? logical(right(scope)) : !isAnd);
  },
  UnaryExpression: (node) => {
    const operators = (part(node, 'operators')['elements'] as readonly Node[]).map((constant) => constant['constantKind']);
    const inner = code(part(node, 'typeExpression'));
    const apply = (operator: unknown, value: Value) => (operator === 'not' ? !logical(value) : -numeric(value));
    return (scope) => operators.reduceRight((value: Value, operator) => apply(operator, value), inner(scope));
  },
  IsExpression: (node) => {
    const [left, [type, isNullable]] = [code(part(node, 'left')), typeIn(part(node, 'right'))];
    return (scope) => isA(left(scope), type, isNullable);
  },
  TypePrimaryType: (node) => {
    const [type] = typeIn(part(node, 'paired'));
    return () => new MType(type);
  },
  ErrorRaisingExpression: (node) => {
    const raised = code(part(node, 'paired'));
    return (scope) => {
      const error = record(raised(scope));
      throw new MError(String(error.get('Reason')), String(error.get('Message')));
    };
  },
  ErrorHandlingExpression: (node) => {
    const [tried, otherwise] = [code(part(node, 'protectedExpression')), code(part(part(node, 'handler'), 'paired'))];
    return (scope) => {
      try {
        return tried(scope);
      } catch (error) {
        if (error instanceof MError) return otherwise(scope);
        throw error;
      }
    };
  },
};

const operatorOf = (node: Node): unknown => part(node, 'operatorConstant')['constantKind'];

function binary(node: Node, compute: (operator: unknown, one: Value, other: Value) => Value): Code {
  const [left, right, operator] = [code(part(node, 'left')), code(part(node, 'right')), operatorOf(node)];
  return (scope) => compute(operator, left(scope), right(scope));
}

function logical(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  throw new MError('Expression.Error', `${typeOf(value)} for a logical`);
}

function numeric(value: Value): number {
  if (typeof value === 'number') return value;
  throw new MError('Expression.Error', `${typeOf(value)} for a number`);
}

function compared(operator: unknown, one: Value, other: Value): boolean {
  const [first, second] = [numeric(one), numeric(other)];
  return { '<': first < second, '>': first > second, '<=': first <= second, '>=': first >= second }[operator as '<'];
}

function arithmetic(operator: unknown, one: Value, other: Value): Value {
  if (operator === '&' && typeof one === 'string' && typeof other === 'string') return one + other;
  if (operator === '&' && Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (one instanceof Time && other instanceof Time && operator === '-') return new Duration(one.day - other.day, one.tick - other.tick);
  if (one instanceof Time && other instanceof Duration) {
    const sign = operator === '+' ? 1 : -1;
    return one.later(sign * other.days, sign * other.ticks);
  }
  const [first, second] = [numeric(one), numeric(other)];
  return { '+': first + second, '-': first - second, '*': first * second, '/': first / second }[operator as '+'];
}

/** `as text`, `as nullable number`, `is text`. */
function typeIn(node: Node): readonly [type: string, isNullable: boolean] {
  if (node.kind === 'PrimitiveType') return [node['primitiveTypeKind'] as string, node['primitiveTypeKind'] === 'any'];
  if (node.kind === 'NullablePrimitiveType') return [typeIn(part(node, 'paired'))[0], true];
  return typeIn(part(node, 'paired'));
}

function functionOf(node: Node): Code {
  const parameters = elements(part(part(node, 'parameters'), 'content')).map((parameter) => ({
    name: nameOf(part(parameter, 'name')),
    type: parameter['parameterType'] === undefined ? (['any', true] as const) : typeIn(part(parameter, 'parameterType')),
    isOptional: parameter['optionalConstant'] !== undefined,
  }));
  const returned = node['functionReturnType'] === undefined ? (['any', true] as const) : typeIn(part(node, 'functionReturnType'));
  const body = code(part(node, 'expression'));
  const least = parameters.filter(({ isOptional }) => !isOptional).length;
  return (scope) =>
    new MFunction((args) => {
      if (args.length < least || args.length > parameters.length)
        throw new MError('Expression.Error', `${args.length} arguments were passed`);
      const names = parameters.map(({ name, type: [type, isNullable] }, place) => {
        const value = args[place] ?? null;
        if (!isA(value, type, isNullable)) throw new MError('Expression.Error', `${typeOf(value)} for ${name} as ${type}`);
        return [name, () => value] as const;
      });
      const answer = body(new Scope(new Map(names), scope));
      if (!isA(answer, ...returned)) throw new MError('Expression.Error', `${typeOf(answer)} returned as ${returned[0]}`);
      return answer;
    });
}

/** `(arguments)`, `{item}` or `[field]` behind a value. */
function stepOf(node: Node): (value: Value, scope: Scope) => Value {
  if (node.kind === 'FieldSelector') {
    const name = nameOf(part(node, 'content'));
    return (value) => record(value).get(name);
  }
  if (node.kind === 'ItemAccessExpression') {
    const item = code(part(node, 'content'));
    return (value, scope) => {
      const found = Array.isArray(value) ? (value as readonly Value[])[numeric(item(scope))] : undefined;
      if (found === undefined) throw new MError('Expression.Error', 'there were not enough elements in the enumeration');
      return found;
    };
  }
  if (node.kind !== 'InvokeExpression') throw new Error(`the interpreter has no ${node.kind}`);
  const args = elements(part(node, 'content')).map(code);
  return (value, scope) => {
    if (!(value instanceof MFunction)) throw new MError('Expression.Error', `${typeOf(value)} is called`);
    return value.call(args.map((argument) => argument(scope)));
  };
}
