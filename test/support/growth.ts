/** Something whose work grows with a size: what it is made of, which is not measured, and what is done with it. */
export interface Growing<Input = unknown> {
  readonly name: string;
  /** The size to begin with: what is done of it takes some milliseconds at most. */
  readonly size: number;
  make(size: number): Input;
  run(input: Input): unknown;
}

/** One that keeps its input's type to itself. */
export function growing<Input>(name: string, size: number, make: (size: number) => Input, run: (input: Input) => unknown): Growing {
  return { name, size, make, run: (input) => run(input as Input) };
}

/** The processor's time in milliseconds of what is done with some inputs of a size, one after another. */
export function processorMs({ make, run }: Growing, size: number, inputs = 1): number {
  const made = Array.from({ length: inputs }, () => make(size));
  const { user, system } = process.cpuUsage();
  for (const input of made) run(input);
  const used = process.cpuUsage({ user, system });
  return (used.user + used.system) / 1_000;
}

/**
 * How much longer one input takes than `more` inputs that have as much in them together: 1 where work is linear, little more where it is sorted, `more`
 * where a loop stands in a loop. Both make the same garbage. The least of some tries: what else the machine does only adds.
 */
export function growthOf(each: Growing, more: number, tries: number, enough = 0): number {
  processorMs(each, each.size);
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < tries && least > enough; tried++) {
    least = Math.min(least, processorMs(each, more * each.size) / processorMs(each, each.size, more));
  }
  return least;
}
