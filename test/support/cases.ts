import fc from 'fast-check';

/** How many random cases a law gets: few in `npm test`, many in `npm run proof`. */
export const RUNS = Number(process.env['FC_RUNS'] ?? 40);

/** How many random histories a law about them gets: 100,000 in `npm run proof`. */
export const HISTORIES = Number(process.env['FC_HISTORIES'] ?? 100);

/** For a law whose every case takes milliseconds: each history at several instants, through JSON, or in several reports. */
export const SOME_HISTORIES = Math.ceil(HISTORIES / 10);

const HOUR = 3_600_000;

/** Whole milliseconds in a stretch of time; often on a whole hour, quarter or minute, where mistakes live. */
export function instants({ from, to }: { readonly from: number; readonly to: number }): fc.Arbitrary<number> {
  const grain = (ms: number) => fc.integer({ min: Math.ceil(from / ms), max: Math.floor((to - 1) / ms) }).map((count) => count * ms);
  return fc.oneof(fc.integer({ min: from, max: to - 1 }), grain(60_000), grain(15 * 60_000), grain(HOUR));
}

/** A length of support time; often whole hours, up to some 40 of them. */
export const lengths: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 40 * HOUR }),
  fc.integer({ min: 0, max: 40 }).map((hours) => hours * HOUR),
  fc.integer({ min: 0, max: 100 }),
);

/** Checks a law on random cases; what the check returns does not matter, only that it does not throw. */
export function law<Cases extends [unknown, ...unknown[]]>(
  arbitraries: { [place in keyof Cases]: fc.Arbitrary<Cases[place]> },
  check: (...cases: Cases) => unknown,
  numRuns = RUNS,
): void {
  fc.assert(
    fc.property<Cases>(...arbitraries, (...cases) => {
      check(...cases);
    }),
    { numRuns },
  );
}
