import { type SlaArbitraries, slaArbitraries } from '@cloudcti/sla/testing';
import fc from 'fast-check';

/** The arbitraries with two values drawn from each in its place: what fast-check makes of wrong options shows when it draws. */
export function drawn(): Readonly<Record<string, (...input: never[]) => unknown>> {
  const made: SlaArbitraries = slaArbitraries(fc);
  return Object.fromEntries(
    Object.entries(made).map(([name, arbitrary]) => [
      name,
      (...input: never[]) => fc.sample((arbitrary as (...input: never[]) => fc.Arbitrary<unknown>)(...input), { seed: 1, numRuns: 2 }),
    ]),
  );
}
