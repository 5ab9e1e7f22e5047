import { faultIn } from './faultIn.js';
import { Inputs, type Makers } from './Inputs.js';
import { printOf } from './prints.js';
import { Random } from './Random.js';
import type { Callable } from './shapes.js';

/** What is attacked: its functions by their declarations, and what is right and wrong there. */
export interface Target {
  readonly callables: readonly Callable[];
  /** By the name of what holds it, where something does: `slaMatchers` for `slaMatchers.toBeDueAt`. */
  readonly functions: Readonly<Record<string, unknown>>;
  readonly makers: Makers;
  /** Whether an error is the one that the documentation promises. */
  isDocumented(error: unknown): boolean;
  /** Asks something whose answer no call may change. */
  control(): string;
  /** The functions whose answers are the caller's to change. */
  readonly open?: RegExp;
  /** The functions that write their answer into what they were given. */
  readonly fills?: RegExp;
  /** The functions whose methods share one number of inputs, because each reads what the others read, or leads to what is attacked by itself. */
  readonly shares?: RegExp;
}

/** How many inputs each function got, and how it took them. */
export interface Attacked {
  readonly name: string;
  readonly answers: number;
  readonly refusals: number;
}

/** Of how many answers one is looked at all through. */
const LOOKED_AT = 16;

/** Of how many inputs one has a list that is long. */
const LONG_ONE = 20_000;

/** The processor's time that one call may take: for a list of eight thousand, a loop within a loop takes more. */
const MOST_MS = 400;

/**
 * Calls each function, and each method of what it returns, with inputs that follow from a seed: most are right but for one place. What it does
 * against its promise is thrown, with the seed.
 */
export function attack(target: Target, runs: number, seed: number): readonly Attacked[] {
  const control = target.control();
  return target.callables.flatMap((callable) => {
    const { name, methods } = callable;
    const isShared = target.shares?.test(name) ?? false;
    const each = isShared ? Math.ceil(runs / methods.length) : runs;
    const own = new Attack(target, callable, undefined, control).run(runs, seed);
    const ofMethods = methods.map((method, place) => new Attack(target, method, name, control).run(each, seed + 1 + place));
    return [own, ...(isShared ? [together(`${name}()`, ofMethods)] : ofMethods)];
  });
}

function together(name: string, attacked: readonly Attacked[]): Attacked {
  const sum = (key: 'answers' | 'refusals') => attacked.reduce((total, each) => total + each[key], 0);
  return { name, answers: sum('answers'), refusals: sum('refusals') };
}

/** How an input was made. */
type Kind = 'right' | 'long' | 'spoilt';

/** What has the method that is called. */
type Receiver = Readonly<Record<string, unknown>>;

type Outcome = { readonly answer: unknown } | { readonly error: unknown };

class Attack {
  readonly #target: Target;
  readonly #callable: Callable;
  readonly #receiver: string | undefined;
  readonly #control: string;
  #stood: string | undefined;
  #answers = 0;
  #refusals = 0;

  constructor(target: Target, callable: Callable, receiver: string | undefined, control: string) {
    this.#target = target;
    this.#callable = callable;
    this.#receiver = receiver;
    this.#control = control;
  }

  get #name(): string {
    return this.#receiver === undefined ? this.#callable.name : `${this.#receiver}().${this.#callable.name}`;
  }

  run(runs: number, seed: number): Attacked {
    // What takes nothing has one input.
    const count = this.#callable.takes.length === 0 ? 1 : runs;
    for (let run = 0; run < count; run++) {
      try {
        this.#once(Math.imul(seed, 0x9e3779b1) + run, run % LONG_ONE === 1 ? 'long' : run % 16 === 0 ? 'right' : 'spoilt');
      } catch (error) {
        throw new Error(`${this.#name}: ${(error as Error).message}\nTo have it again: FUZZ_SEED=${seed} (input ${run})`, { cause: error });
      }
    }
    return { name: this.#name, answers: this.#answers, refusals: this.#refusals };
  }

  #once(caseSeed: number, kind: Kind): void {
    const { input, receiver } = this.#case(caseSeed, kind);
    const given = printOf(input);
    // They are made alike.
    this.#stood ??= printOf(receiver);
    const before = performance.now();
    const outcome = this.#call(receiver, input);
    if (performance.now() - before > MOST_MS) this.#refuseSlow(caseSeed, kind);
    const fills = 'answer' in outcome && this.#is('fills');
    if (!fills && printOf(input) !== given) throw new Error('changed or froze what it was given');
    if ('error' in outcome) this.#refused(outcome.error, receiver);
    else this.#answered(outcome.answer, receiver, input, kind === 'right');
    if (this.#target.control() !== this.#control) throw new Error('changed the answer to another question');
  }

  #case(caseSeed: number, kind: Kind): { readonly input: unknown[]; readonly receiver: Receiver | undefined } {
    const random = new Random(caseSeed);
    const inputs = new Inputs(random, this.#target.makers);
    const right = kind === 'long' ? inputs.long(this.#callable) : inputs.right(this.#callable);
    return { input: kind === 'spoilt' ? inputs.spoil(right) : right, receiver: this.#receiverOf(random) };
  }

  /**
   * Calls again, twice, what took long by the clock, which is so of any call on a busy machine. The processor's own time is asked for here alone: to ask takes
   * longer than most calls.
   */
  #refuseSlow(caseSeed: number, kind: Kind): void {
    const ms = Math.min(this.#processorMs(caseSeed, kind), this.#processorMs(caseSeed, kind));
    if (ms > MOST_MS) throw new Error(`took ${Math.round(ms)} ms of the processor for one call`);
  }

  #processorMs(caseSeed: number, kind: Kind): number {
    const { input, receiver } = this.#case(caseSeed, kind);
    const { user } = process.cpuUsage();
    this.#call(receiver, input);
    return (process.cpuUsage().user - user) / 1_000;
  }

  #is(kind: 'open' | 'fills'): boolean {
    return this.#target[kind]?.test(this.#name) ?? false;
  }

  #refused(error: unknown, receiver: unknown): void {
    this.#refusals++;
    if (this.#callable.throwsNever || !this.#target.isDocumented(error)) throw error;
    if (receiver !== undefined && printOf(receiver) !== this.#stood) throw new Error('left a trace although it refused');
  }

  #answered(answer: unknown, receiver: unknown, input: unknown[], isRight: boolean): void {
    this.#answers++;
    // What is right in the answers to many is seen in some.
    if (isRight || this.#answers % LOOKED_AT === 0) this.#check(answer, receiver, input);
  }

  #check(answer: unknown, receiver: unknown, input: unknown[]): void {
    const fault = faultIn(answer, this.#is('open'));
    if (fault !== undefined) throw new Error(fault);
    const [said, stands] = [printOf(answer), printOf(receiver)];
    // What a function gives back is its own, but for what it was given to be filled.
    if (input.includes(answer)) return;
    vandalise(input, new Set());
    if (printOf(answer) !== said || printOf(receiver) !== stands)
      throw new Error('keeps what it was given: to change that changes the answer');
  }

  #receiverOf(random: Random): Receiver | undefined {
    if (this.#receiver === undefined) return undefined;
    const made = this.#target.makers[this.#receiver]?.[0];
    if (made === undefined) throw new Error(`no example of what ${this.#receiver} returns is known`);
    return made(random) as Receiver;
  }

  #call(receiver: Receiver | undefined, input: unknown[]): Outcome {
    const names = this.#callable.name.split('.');
    const holder = names.slice(0, -1).reduce((held, name) => held[name] as Receiver, receiver ?? this.#target.functions);
    const call = holder[names.at(-1) as string] as (...input: unknown[]) => unknown;
    try {
      return { answer: call.apply(holder, input) };
    } catch (error) {
      return { error };
    }
  }
}

/** Overwrites all that can be written of what was passed. */
function vandalise(value: unknown, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  try {
    if (value instanceof Date) value.setTime(0);
    if (value instanceof Float64Array || value instanceof Uint8Array) value.fill(7);
    if (value instanceof Map) value.clear();
    for (const [name, entry] of Object.entries(value)) {
      vandalise(entry, seen);
      if (Object.getOwnPropertyDescriptor(value, name)?.writable && isPlain(value)) (value as Record<string, unknown>)[name] = 'vandalised';
    }
    if (Array.isArray(value) && !Object.isFrozen(value)) value.push('vandalised');
  } catch {
    // A proxy may refuse that.
  }
}

/** luxon's own objects are shared by all who have one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
