import {
  type Agreement,
  type AgreementVersions,
  agreementFrom,
  agreementVersionsFrom,
  cloudctiSla,
  defineAgreement,
  type InputIssue,
  SlaInputError,
} from '@cloudcti/sla';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementSchema } from '../../src/build/schema/agreementSchema.js';
import { law, RUNS } from '../support/cases.js';
import { fromSchema } from '../support/fromSchema.js';

const schema = agreementSchema();
const isValid = new Ajv2020({ strict: true }).compile(schema);

/** What a schema cannot say: each is refused by the reader alone. */
const EXCEPTIONS: readonly ((issue: InputIssue) => boolean)[] = [
  ({ message }) => message.includes('does not end after its beginning'),
  ({ code }) => code === 'overlapping-hours',
  ({ code }) => code === 'unknown-zone',
  ({ message }) => message.includes('is not a length in support hours'),
  ({ code, path }) => code === 'outside-horizon' && path.endsWith('years'),
  ({ message }) => message.includes('is the first date of two versions'),
  ({ message }) => message.includes('is not when its date begins'),
];

const time = fc.integer({ min: 0, max: 24 * 4 });
const text = (quarters: number) => `${String(quarters >> 2).padStart(2, '0')}:${String((quarters & 3) * 15).padStart(2, '0')}`;
/** One or two spans of a day, in order and apart; or none. */
const hoursOfDay = fc.uniqueArray(time, { maxLength: 4 }).map((times) => {
  const [a, b, c, d] = times.sort((one, other) => one - other).map(text);
  if (b === undefined) return [];
  return d === undefined ? [`${a}-${b}`] : [`${c}-${d}`, `${a}-${b}`];
});

const chosen = fromSchema(schema, 'chosen', {
  hoursOfDay,
  timeZone: fc.constantFrom('Europe/Amsterdam', 'UTC', 'America/New_York', 'Asia/Kathmandu'),
  years: fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.nat({ max: 60 })).map(([from, more]) => ({ from, to: from + more })),
  value: fc.oneof(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
  ),
}).filter((json) => isValid(json)) as fc.Arbitrary<Readonly<Record<string, unknown>>>;

const whole = chosen.map((json) => JSON.parse(JSON.stringify(agreementFrom(json))) as Readonly<Record<string, unknown>>);
const versions = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2100 }), { minLength: 1, maxLength: 3 })
  .chain((years) => fc.tuple(...years.map((year) => fc.record({ from: fc.constant(`${year}-02-28`), agreement: fc.oneof(chosen, whole) }))))
  .map((written) => ({ versions: written }));

function read(json: unknown): Agreement | AgreementVersions {
  return 'versions' in Object(json) ? agreementVersionsFrom(JSON.stringify(json)) : agreementFrom(JSON.stringify(json));
}

/** What the reader says is wrong. */
function issuesOf(json: unknown): readonly InputIssue[] {
  try {
    read(json);
    return [];
  } catch (error) {
    if (error instanceof SlaInputError) return error.issues;
    throw error;
  }
}

type Path = readonly (string | number)[];

/** Every place of a value. */
function placesOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const keys: Path = Array.isArray(json) ? [...json.keys()] : Object.keys(json);
  return [path, ...keys.flatMap((key) => placesOf((json as never)[key], [...path, key]))];
}

type Change = (parent: Record<string | number, unknown>, key: string | number) => void;

const OTHERS = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'x',
  'none',
  'support-hours',
  '2026-02-30',
  '09:00-24:01',
  [],
  {},
  ['x'],
  { kind: 'none' },
  { from: 1 },
];
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...OTHERS).map(
    (other): Change =>
      (parent, key) => {
        parent[key] = other;
      },
  ),
  fc.constant<Change>((parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }),
  fc.constantFrom('calendar', 'versions', 'hours', 'clause', 'unit', 'kind', 'misspelt').map(
    (name): Change =>
      (parent, key) => {
        const inner = parent[key];
        if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) (inner as Record<string, unknown>)[name] ??= 'x';
      },
  ),
);

/** A copy with one change, at a place that a number picks. */
function changedOnce(json: unknown, pick: number, change: Change): unknown {
  const root = { json: structuredClone(json) } as Record<string, unknown>;
  const places = placesOf(root).slice(1);
  const path = places[pick % places.length] as Path;
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => (part as never)[key], root);
  change(parent as Record<string | number, unknown>, path.at(-1) as string | number);
  return root['json'];
}

describe('the schema and the reader of an agreement agree', () => {
  test.each([
    ['what is chosen of an agreement', chosen],
    ['an agreement as a whole', whole],
    ['versions', versions],
  ])('%s that the schema takes is read', (_name, written) =>
    law([written as fc.Arbitrary<unknown>], (json) => {
      expect(isValid(json)).toBe(true);
      expect(issuesOf(json)).toEqual([]);
    }),
  );

  test.each([
    ['what is chosen of an agreement', chosen],
    ['an agreement as a whole', whole],
    ['versions', versions],
  ])('%s with one change is refused by both or by neither, but for what a schema cannot say', (_name, written) => {
    const seen = { taken: 0, refused: 0 };
    law(
      [written as fc.Arbitrary<unknown>, fc.nat(), changes],
      (json, pick, change) => {
        const other = changedOnce(json, pick, change);
        const issues = issuesOf(other);
        seen[issues.length === 0 ? 'taken' : 'refused']++;
        if (issues.some((issue) => !EXCEPTIONS.some((isOne) => isOne(issue)))) expect(isValid(other), JSON.stringify(other)).toBe(false);
        if (issues.length === 0) expect(isValid(other), JSON.stringify(other)).toBe(true);
      },
      RUNS * 5,
    );
    expect(Math.min(seen.taken, seen.refused), JSON.stringify(seen)).toBeGreaterThan(RUNS / 8);
  });

  test('every date about the ends of months and centuries that exists is one to both, and no other', () => {
    const takes = (date: string) => isValid({ closed: [date] });
    for (const year of [1600, 1896, 1900, 1999, 2000, 2004, 2010, 2026, 2028, 2096, 2100, 2104, 2400]) {
      for (const [month, day] of [
        [1, 31],
        [2, 28],
        [2, 29],
        [2, 30],
        [4, 30],
        [4, 31],
        [11, 31],
        [12, 31],
        [12, 32],
        [13, 1],
        [0, 1],
        [6, 0],
      ] as const) {
        const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const exists = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === date;
        expect([date, takes(date), issuesOf({ closed: [date] }).length === 0]).toEqual([date, exists, exists]);
      }
    }
  });

  test.each([
    ['a span that ends before it begins', { hours: { mon: ['17:00-08:30'] } }],
    ['spans that overlap', { hours: { mon: ['08:30-12:00', '11:00-17:00'] } }],
    ['a zone that nobody knows', { timeZone: 'Europe/Hilversum' }],
    ['a length that is no whole number of milliseconds', { kpis: { 1: { mttr: { kind: 'support-hours', value: 1e-7 } } } }],
    ['years that end before they begin', { years: { from: 2030, to: 2020 } }],
    ['two versions of one date', { versions: Array(2).fill({ from: '2026-01-01', agreement: {} }) }],
    ['a date that begins at another instant', { versions: [{ from: '2026-01-01', agreement: {}, fromMs: 0 }] }],
  ])('%s is beyond a schema, and refused by the reader', (_name, json) => {
    expect(isValid(json)).toBe(true);
    expect(issuesOf(json)).toHaveLength(1);
    expect(EXCEPTIONS.some((isOne) => isOne(issuesOf(json)[0] as InputIssue))).toBe(true);
  });
});

describe('an agreement survives the road', () => {
  test('its JSON, its clone and its spread are read as the same agreement', () =>
    law([chosen], (json) => {
      const agreement = agreementFrom(json);
      for (const other of [JSON.stringify(agreement), structuredClone(agreement), { ...agreement }]) {
        expect(agreementFrom(other)).toEqual(agreement);
      }
    }));

  test('its versions are too', () =>
    law([versions], (json) => {
      const made = agreementVersionsFrom(json);
      for (const other of [JSON.stringify(made), structuredClone(made), { ...made }]) expect(agreementVersionsFrom(other)).toEqual(made);
    }));

  test('what defineAgreement makes of fields is what agreementFrom makes of their JSON', () =>
    law([chosen], ({ $schema: _, ...fields }) => {
      // What is null is not given; `defineAgreement` asks for one change at least.
      const made = Object.values(fields).every((value) => (value ?? null) === null) ? cloudctiSla : defineAgreement(fields);
      expect(agreementFrom(JSON.stringify(fields))).toEqual(made);
    }));
});

describe('a text is JSON to the reader where it is to JSON.parse', () => {
  const texts = fc.oneof(
    fc.json(),
    fc.string({ unit: fc.constantFrom(...'{}[],:"\\ntruefalsnu0123.eE+- \t\n/'), maxLength: 8 }),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), fc.nat({ max: 2 })).map(([json, at, more, less]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + more + json.slice(place + less);
    }),
  );
  const isJson = (json: string) => {
    try {
      JSON.parse(json);
      return true;
    } catch {
      return false;
    }
  };

  test('whatever the text', () =>
    law(
      [texts],
      (json) => {
        const broken = (issue: InputIssue) => issue.code === 'invalid-json' && !issue.message.includes('stands twice');
        let issues: readonly InputIssue[] = [];
        try {
          agreementFrom(json);
        } catch (error) {
          if (!(error instanceof SlaInputError)) throw error;
          issues = error.issues;
        }
        expect([json, issues.some(broken)]).toEqual([json, !isJson(json)]);
      },
      RUNS * 25,
    ));
});
