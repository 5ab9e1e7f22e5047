import { type InputIssue, inputIssue, type Mistake } from './InputIssue.js';
import { missing, unknownField } from './messages.js';
import { SlaInputError } from './SlaInputError.js';

/** A call of a public function: all that is wrong with what it was given is collected here, so that one error says everything. */
export class Call {
  readonly fn: string;
  private readonly found: InputIssue[] = [];

  constructor(fn: string) {
    this.fn = fn;
  }

  /** What the caller passed under a name, which its fields are written with: `options.locale`. */
  given(name: string, received: unknown): Given {
    return new Given(this, undefined, name, received);
  }

  /** The object that a function is about: its fields stand without its name. */
  object(name: string, received: unknown): Given {
    return new Given(this, undefined, name, received, true);
  }

  /** What was found wrong so far, in the order in which it was read. */
  get issues(): readonly InputIssue[] {
    return this.found;
  }

  add(issue: InputIssue): void {
    this.found.push(issue);
  }

  /** A value that was read; where anything was found wrong by now, the error of all of it. */
  checked<Value>(value: Value | undefined): Value {
    const [first, ...others] = this.found;
    if (first !== undefined) throw new SlaInputError(this.fn, [first, ...others]);
    return value as Value;
  }
}

/** A value as a caller passed it: to which function, in which field, and what it was. Its path is written when somebody asks. */
export class Given {
  readonly call: Call;
  readonly received: unknown;
  private readonly parent: Given | undefined;
  private readonly key: string | number;
  private readonly isUnnamed: boolean;

  constructor(call: Call, parent: Given | undefined, key: string | number, received: unknown, isUnnamed = false) {
    this.call = call;
    this.parent = parent;
    this.key = key;
    this.received = received;
    this.isUnnamed = isUnnamed;
  }

  /** As one would write it in code: `reportedAt`, `hours.mon[0]`, `special['2026-12-24']`. */
  get path(): string {
    const { parent, key } = this;
    if (parent === undefined) return String(key);
    if (typeof key === 'number' || /^\d+$/.test(key)) return `${parent.path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${parent.path}['${key}']`;
    return parent.isUnnamed ? key : `${parent.path}.${key}`;
  }

  /** A field of an object, or an entry of a list; it is read once, here. */
  at(key: string | number): Given {
    return new Given(this.call, this, key, (this.received as Readonly<Record<string | number, unknown>>)[key]);
  }

  /** The same place with something else in it: what the message is to show. */
  holding(received: unknown): Given {
    return new Given(this.call, this.parent, this.key, received, this.isUnnamed);
  }

  /**
   * Whether it is an object with fields to read; if not, it is refused. A field that nobody would read is refused too: a misspelt one must not be
   * lost in silence.
   */
  hasFields(fields: readonly string[], mistake: () => Mistake): boolean {
    const { received } = this;
    if (typeof received !== 'object' || received === null || Array.isArray(received)) return this.refuse(mistake()) ?? false;
    for (const field in received) {
      if (fields.includes(field)) continue;
      const stray = this.at(field);
      if (stray.received !== undefined) stray.refuse(unknownField(fields));
    }
    return true;
  }

  /** The entries of a list, holes too; anything else is refused. */
  entries(mistake: () => Mistake): readonly Given[] | undefined {
    const { received } = this;
    if (!Array.isArray(received)) return this.refuse(mistake());
    return Array.from(received, (_, index) => this.at(index));
  }

  /** Says what is wrong with it; a field that is not there at all is missing. Gives nothing, for a reader to give back. */
  refuse(mistake: Mistake): undefined {
    const isMissing = this.received === undefined && this.parent !== undefined && mistake.code !== 'missing-field';
    const { path, received } = this;
    this.call.add(inputIssue(path, received, isMissing ? missing(mistake) : mistake));
    return undefined;
  }

  /** Refuses it for good, with all else that was found wrong by now. */
  reject(mistake: Mistake): never {
    this.refuse(mistake);
    return this.call.checked<never>(undefined);
  }
}
