/** Something whose work grows with a size: what it is made of, which is not measured, and what is done with it. */
export interface Growing<Input = unknown> {
  readonly name: string;
  /** The size to begin with: what is done of it takes some milliseconds. */
  readonly size: number;
  make(size: number): Input;
  run(input: Input): unknown;
}

/** One that keeps its input's type to itself. */
export function growing<Input>(name: string, size: number, make: (size: number) => Input, run: (input: Input) => unknown): Growing {
  return { name, size, make, run: (input) => run(input as Input) };
}

/** The processor's time of one call in milliseconds, the least of some: what else a machine does only adds to it. */
export function processorMs({ make, run }: Growing, size: number, times = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const input = make(size);
    const { user, system } = process.cpuUsage();
    run(input);
    const used = process.cpuUsage({ user, system });
    least = Math.min(least, (used.user + used.system) / 1_000);
  }
  return least;
}
