import { deadlines, mttrDeadline, responseDeadline } from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Given } from '../../src/errors/index.js';
import { readIso } from '../../src/time/index.js';

const CHARACTERS = [...'0123456789-:TtZz+., '];
const beginnings = fc.constantFrom(
  '2026-05-22T16:00',
  '2026-05-22T16:00:30',
  '2024-02-29T23:59:59.999',
  '1999-12-31 00:00',
  '0000-01-28T09:08:07.5',
  '2026-11-23T09:00:00,123456789',
  '2026-11-23T09:00:00.1234567890',
);
const endings = fc.constantFrom(
  'Z',
  'z',
  '',
  '+02:00',
  '-00:00',
  '-0',
  '+2:00',
  '-18:00',
  '-09:30',
  '+0200',
  '+02',
  '+17:59',
  '+18:00',
  '+24:00',
  '+02:60',
);
const changes = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...CHARACTERS), fc.constantFrom(0, 1)), { maxLength: 2 });

/** A text that is nearly an instant: some characters of one are others, or come between. */
const texts = fc
  .tuple(beginnings, endings, changes)
  .map(([beginning, ending, changed]) =>
    changed.reduce((text, [at, character, left]) => text.slice(0, at) + character + text.slice(at + left), beginning + ending),
  );

const FORM = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?$/;

/** The slow way: the form in one expression, and each number by its group. */
function readSlowly(text: string): ReturnType<typeof readIso> {
  const [, year, month, day, hour, minute, second = '0', fraction = '', utc, sign, hours, minutes = '0'] = FORM.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const midnight = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number(minutes) > 59) return undefined;
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  if (Math.abs(offsetMs) > 18 * 3_600_000) return undefined;
  const wallMs =
    midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return { wallMs, offsetMs: sign === undefined ? (utc === undefined ? undefined : 0) : offsetMs };
}

/** What a call gives, or the message of its error. */
function told(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a fast lane leads where the slow one does', () => {
  test('a text is read by the places of its digits as by the groups of its form', () => {
    const seen = { read: 0, not: 0 };
    fc.assert(
      fc.property(texts, (text) => {
        const slow = readSlowly(text);
        seen[slow === undefined ? 'not' : 'read']++;
        expect(readIso(text)).toEqual(slow);
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.read, seen.not)).toBeGreaterThan(200);
  });

  const priorities = fc.constantFrom<unknown>(1, 2, 3, 4, 0, 5, '2', undefined, null, Number.NaN);

  test('an incident without more is read as one whose pauses are an empty list, with the same answer or the same error', () => {
    fc.assert(
      fc.property(
        priorities,
        fc.oneof(texts, fc.constantFrom<unknown>(new Date(1e12), undefined, 5, '1889-01-01T00:00Z')),
        (priority, reportedAt) => {
          for (const deadlinesOf of [deadlines, responseDeadline] as ((incident: never) => unknown)[]) {
            const slow = told(() => deadlinesOf({ priority, reportedAt, pauses: [] } as never));
            expect(told(() => deadlinesOf({ priority, reportedAt } as never))).toBe(slow);
            expect(told(() => deadlinesOf({ priority, reportedAt, pauses: null } as never))).toBe(slow);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['right', { priority: 2, reportedAt: '2026-05-22T16:00Z' }],
    ['wrong', { priority: 9, reportedAt: 'yesterday', pauses: 5, lastContactAt: {} }],
    ['right, with more', { priority: 2, reportedAt: '2026-05-22T16:00Z', lastContactAt: '2026-05-22T17:00Z', pauses: [] }],
  ])('each field of a caller is read once: %s', (_name, fields) => {
    const reads: string[] = [];
    const incident = Object.fromEntries(Object.keys(fields).map((name) => [name, undefined]));
    for (const [name, value] of Object.entries(fields)) {
      Object.defineProperty(incident, name, {
        enumerable: true,
        get: () => {
          reads.push(name);
          return value;
        },
      });
    }
    told(() => deadlines(incident as never));
    expect(reads.sort()).toEqual(Object.keys(fields).sort());
  });

  test('the places of a list that is no incident are not listed: there may be millions', () => {
    let asked = 0;
    const ownKeys = (list: object) => {
      asked++;
      return Reflect.ownKeys(list);
    };
    expect(told(() => deadlines(new Proxy([1, 2, 3], { ownKeys }) as never))).toContain('(a list of 3) is not an incident');
    expect(asked).toBe(0);
  });

  const plain = { priority: 2, reportedAt: '2026-11-23T09:00+01:00' };
  test.each([
    ['a list with its fields', deadlines, Object.assign([], plain), 'is not an incident'],
    ['one with a field misspelt', deadlines, { ...plain, pause: null }, 'pause null is not a field here'],
    ['one with a contact, where none counts', mttrDeadline, { ...plain, lastContactAt: null }, 'lastContactAt null is not a field here'],
    ['one of a priority that the table has by its name', deadlines, { ...plain, priority: '2' }, 'priority "2" is not a priority'],
  ] as const)('and is not taken by what is only nearly right: %s', (_name, ask, input, refused) => {
    expect(told(() => ask(input as never))).toContain(refused);
  });

  test.each([
    ['responseDeadline', responseDeadline, plain],
    ['mttrDeadline', mttrDeadline, { ...plain, pauses: undefined }],
    ['responseDeadline', responseDeadline, { ...plain, pauses: null }],
    ['deadlines', deadlines, plain],
    ['deadlines', deadlines, { lastContactAt: null, pauses: null, reportedAt: plain.reportedAt, priority: 2 }],
  ])('and is taken by what is plainly right: %s %#', (_name, ask, input) => {
    const { field } = Given.prototype;
    let read = 0;
    Given.prototype.field = function counted(this: Given, name) {
      read++;
      return field.call(this, name);
    };
    try {
      ask(input as never);
      expect(read).toBe(0);
      ask({ ...input, pauses: [] } as never);
      expect(read).toBeGreaterThan(0);
    } finally {
      Given.prototype.field = field;
    }
  });
});
