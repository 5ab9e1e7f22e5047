import { type InputIssue, inputIssue, type Mistake } from './InputIssue.js';
import { missing, unreadable } from './messages.js';
import { SlaInputError } from './SlaInputError.js';

/** A call of a public function: all that is wrong with what it was given is collected here, so that one error says everything. */
export class Call {
  readonly fn: string;
  /** What was found wrong so far, in the order in which it was read; the first thousand of it. */
  readonly issues: InputIssue[] = [];
  /** How many things were found wrong so far, those that are not kept too. */
  found = 0;

  constructor(fn: string) {
    this.fn = fn;
  }

  /** What the caller passed under a name, which its fields are written with: `options.locale`. */
  given(name: string, received: unknown): Given {
    return new Given(this, name, received);
  }

  /** The object that a function is about: its fields stand without its name. */
  object(name: string, received: unknown): Given {
    return new Given(this, name, received, 'object');
  }

  /** A value that was read; where anything was found wrong by now, the error of all of it. */
  checked<Value>(value: Value | undefined): Value {
    if (this.found > 0) throw new SlaInputError(this.fn, this.issues as [InputIssue, ...InputIssue[]], this.found);
    return value as Value;
  }

  /** Says what is wrong with a value and where it stands. */
  add(path: string, received: unknown, mistake: Mistake): void {
    // Nobody mends more at once, and a list of a million would take the memory of the program.
    if (this.found++ < 1_000) this.issues.push(inputIssue(path, received, mistake));
  }
}

/** A value as a caller passed it: to which function, in which field, and what it was. */
export class Given {
  readonly call: Call;
  /** As one would write it in code: `reportedAt`, `hours.mon[0]`, `special['2026-12-24']`. */
  readonly path: string;
  readonly received: unknown;
  private readonly is: 'object' | 'part' | undefined;

  constructor(call: Call, path: string, received: unknown, is?: 'object' | 'part') {
    this.call = call;
    this.path = path;
    this.received = received;
    this.is = is;
  }

  /** A field; it is read once, here. */
  field(name: string): Given {
    return this.part(this.is === 'object' ? name : `${this.path}.${name}`, name);
  }

  /** An entry, or a field whose name is no word, as it is written: `kpis[2]`, `special['2026-12-24']`. */
  entry(key: string | number, written: string | number = key): Given {
    return this.part(`${this.is === 'object' ? '' : this.path}[${written}]`, key);
  }

  /** A getter that throws is a mistake like any other: what it threw stands as what was received. */
  private part(path: string, key: string | number): Given {
    // As `looked` does, without a function made for it: a history may have a hundred thousand parts.
    try {
      return new Given(this.call, path, (this.received as Readonly<Record<string | number, unknown>> | null | undefined)?.[key], 'part');
    } catch (thrown) {
      return new Given(this.call, path, thrown).reject(unreadable());
    }
  }

  /** What is found by looking at the value itself, and not at one field of it: a proxy may refuse that too. */
  looked<Found>(look: () => Found): Found {
    try {
      return look();
    } catch (thrown) {
      return new Given(this.call, this.path, thrown).reject(unreadable());
    }
  }

  /** The same place with something else in it: what the message is to show. */
  holding(received: unknown): Given {
    return new Given(this.call, this.path, received, this.is);
  }

  /** The entries of a list, each read once. A hole in it is refused, and so is anything else than a list. */
  entries(mistake: () => Mistake): readonly Given[] | undefined {
    if (!this.looked(() => Array.isArray(this.received))) return this.refuse(mistake());
    const length = this.looked(() => (this.received as readonly unknown[]).length);
    const entries: Given[] = [];
    while (entries.length < length) {
      const entry = this.entry(entries.length);
      if (entry.received === undefined && !this.looked(() => entries.length in (this.received as object))) return entry.refuse(mistake());
      entries.push(entry);
    }
    return entries;
  }

  /** Says what is wrong with it; a field that is not there at all is missing. Gives nothing, for a reader to give back. */
  refuse(mistake: Mistake): undefined {
    this.call.add(this.path, this.received, this.received === undefined && this.is === 'part' ? missing(mistake) : mistake);
    return undefined;
  }

  /** Refuses it for good, with all else that was found wrong by now. */
  reject(mistake: Mistake): never {
    return this.call.checked(this.refuse(mistake)) as never;
  }
}
