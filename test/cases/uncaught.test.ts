import { inspect } from 'node:util';
import * as sla from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const reported = { priority: 2, reportedAt: '2026-11-23T09:00+01:00' } as const;
const fields = (count: number, value: unknown) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, value]));

/** Mistakes that hold much: many, long, or deep. */
const FLOODS: readonly (readonly [string, () => unknown])[] = [
  ['sixty wrong instants', () => sla.incident({ ...reported, updatedAt: Array(60).fill('yesterday') })],
  ['fifty stray fields of 900 characters', () => sla.deadlines({ ...reported, ...fields(50, { text: 'x'.repeat(900) }) })],
  ['a thousand stray fields', () => sla.deadlines({ ...reported, ...fields(1_000, 1) })],
  ['a text of a million characters', () => sla.deadlines({ ...reported, reportedAt: 'x'.repeat(1e6) })],
  ['a text of a million lines', () => sla.deadlines({ ...reported, reportedAt: '\n'.repeat(1e6) })],
  ['a field whose name has a million characters', () => sla.deadlines({ ...reported, ['x'.repeat(1e6)]: 1 })],
  ['a list of a million', () => sla.deadlines({ ...reported, reportedAt: Array(1e6).fill('x') as never })],
  ['an error for an instant', () => sla.deadlines({ ...reported, reportedAt: new Error('y'.repeat(1e5)) as never })],
  ['an agreement of which all is wrong', () => sla.defineAgreement(fields(200, fields(200, 'x')))],
];

/** What Node prints of an error that nobody caught, but for where it was thrown. */
const printed = (error: Error) =>
  inspect(error, { customInspect: false })
    .split('\n')
    .filter((line) => !/^ {4,}at /.test(line));

describe.each(FLOODS)('an error that nobody caught prints a few lines: %s', (_name, call) => {
  const error = errorOf(call as never);

  test('on at most twenty lines and 2.5 kB, beside where it was thrown', () => {
    expect(printed(error).length).toBeLessThanOrEqual(20);
    expect(Buffer.byteLength(printed(error).join('\n'))).toBeLessThanOrEqual(2_500);
    expect(inspect([error]).split('\n').length).toBeLessThanOrEqual(40);
  });

  test('and its JSON has what is short', () => {
    const { name, code, path, expected, found } = error;
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name, code, path, expected, found });
    expect(JSON.stringify(error).length).toBeLessThan(1_000);
  });

  test('and all that was found is to be read', () => {
    const { code, path, received, expected } = error;
    expect(error.issues[0]).toMatchObject({ code, path, expected });
    expect(error.issues[0]?.received).toBe(received);
    expect(error.issues.length).toBe(Math.min(error.found, 1_000));
  });
});

test('the console shows what kind of mistake it is, and where', () => {
  const error = errorOf(() => sla.deadlines({ ...reported, reportedAt: '2026-11-23T09:00' }));
  expect(printed(error).slice(1)).toEqual([
    "  code: 'missing-offset',",
    "  path: 'reportedAt',",
    "  expected: 'write 2026-11-23T09:00+01:00',",
    '  found: 1',
    '}',
  ]);
});

test('of many mistakes a message tells as many as a kilobyte holds, and how many more there are', () => {
  const error = errorOf(() => sla.deadlines({ ...reported, ...fields(40, 1) } as never));
  const lines = error.message.split('\n');
  expect(lines.length).toBeGreaterThan(9);
  expect(Buffer.byteLength(lines.slice(0, -1).join('\n'))).toBeLessThanOrEqual(1_000);
  expect(lines.at(-1)).toBe(`  - and ${40 - (lines.length - 2)} more`);
  expect(error.issues.length).toBe(40);
});
