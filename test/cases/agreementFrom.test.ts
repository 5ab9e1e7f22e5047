import {
  agreementFrom,
  agreementVersions,
  agreementVersionsFrom,
  assess,
  cloudctiSla,
  defineAgreement,
  incident,
  mttrDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { isStandingTarget } from '../../src/agreement/index.js';
import { errorOf } from '../support/errorOf.js';

const whole = () => JSON.parse(JSON.stringify(cloudctiSla));

describe('an agreement as JSON', () => {
  test('every reading that may be chosen is a field of it (R1, R2, R3, R6, R9, R11, R12, R15, R18, R19, R20)', () => {
    const office = ['07:00-18:00'];
    const fields = {
      name: 'Agreement with Acme',
      timeZone: 'Europe/Brussels',
      hours: { mon: ['09:00-17:00'], tue: ['09:00-12:00', '13:00-17:00'] },
      holidays: { goodFriday: 'closed', liberationDay: 'never' },
      closed: ['2026-12-28', { date: '2026-12-29', name: { nl: 'Verhuizing', en: 'Moving house' } }],
      special: { '2026-12-24': ['08:30-13:00'], '2026-12-31': [] },
      years: { from: 2020, to: 2040 },
      kpis: {
        1: { mttr: { kind: 'support-hours', value: 16 }, performanceTarget: { kind: 'more-than', value: 95 } },
        3: { update: { kind: 'working-days', value: 5 }, performanceTarget: { kind: 'none' } },
      },
      maintenanceHours: { mon: office, tue: office },
      workingDayReading: 'end-of-next-working-day',
      priorityChange: 'from-change',
      answeredBy: 'response',
      untilReopened: 'counts',
      updateUnit: 'update',
      recorded: ['repair'],
    } as const;
    expect(agreementFrom(JSON.stringify(fields))).toEqual(defineAgreement(fields));
    expect(agreementFrom(fields)).toEqual(defineAgreement(fields));
  });

  test('one that says nothing, or names its schema only, is the standing agreement', () => {
    expect(agreementFrom('{}')).toEqual(cloudctiSla);
    expect(agreementFrom('{ "$schema": "./agreement.schema.json" }')).toEqual(cloudctiSla);
  });

  test('one that is known by its JSON is that one: the standing agreement, or the one that is changed', () => {
    const other = defineAgreement({ name: 'Another', special: { '2026-12-24': ['08:30-12:00'] } });
    expect(agreementFrom(JSON.stringify(cloudctiSla))).toBe(cloudctiSla);
    expect(defineAgreement({ name: 'Another' }, other)).toBe(other);
    expect(defineAgreement({ name: cloudctiSla.name, special: {} }, other)).toBe(cloudctiSla);
    expect(agreementFrom(JSON.stringify(other))).not.toBe(cloudctiSla);
  });

  test('a target is told from that of the standing agreement by its kind and its value', () => {
    expect(isStandingTarget({ kind: 'support-hours', value: 8 }, 2, 'response')).toBe(true);
    expect(isStandingTarget({ kind: 'support-hours', value: 4 }, 2, 'response')).toBe(false);
    expect(isStandingTarget({ kind: 'working-days', value: 8 }, 2, 'response')).toBe(false);
    expect(isStandingTarget({ kind: 'to-be-determined' }, 1, 'mttr')).toBe(true);
    expect(isStandingTarget({ kind: 'best-effort' }, 1, 'mttr')).toBe(false);
  });

  test('the same agreement comes of its own JSON, its clone and its spread', () => {
    const agreement = defineAgreement({ maintenanceHours: { mon: ['07:00-18:00'] }, holidays: 'none', closed: ['2026-12-28'] });
    for (const other of [JSON.stringify(agreement), structuredClone(agreement), { ...agreement }]) {
      expect(agreementFrom(other)).toEqual(agreement);
    }
  });

  test('what it gives is frozen, and taken by every function that takes an agreement', () => {
    const agreement = agreementFrom('{ "kpis": { "1": { "mttr": { "kind": "support-hours", "value": 16 } } } }');
    expect(Object.isFrozen(agreement.kpis[1].mttr)).toBe(true);
    expect(mttrDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }, agreement).kind).toBe('due');
  });

  test('a byte order mark before it, as editors on Windows write one, does not matter', () =>
    expect(agreementFrom('\uFEFF{}')).toEqual(cloudctiSla));

  test('everything that is wrong is listed at once, with its place', () => {
    const json = `{
      "colour": "red",
      "timeZone": "X",
      "hours": { "mon": ["5-6"] },
      "closed": [{ "date": "2026-12-28", "name": { "nl": "Verhuizing" } }],
      "maintenanceHours": { "mon": [] },
      "kpis": { "1": { "mttr": { "kind": "support-hours", "value": 8, "unit": "days" }, "target": 3 } },
      "recorded": ["response", "closing"],
      "answeredBy": "repair"
    }`;
    expect(errorOf(() => agreementFrom(json)).issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'colour: unknown-field',
      'answeredBy: wrong-type',
      'recorded[1]: wrong-type',
      'timeZone: unknown-zone',
      'hours.mon[0]: invalid-hours',
      'closed[0].name.en: missing-field',
      'maintenanceHours: no-support-time',
      'kpis[1].target: unknown-field',
      'kpis[1].mttr.unit: invalid-target',
    ]);
  });

  test.each([
    ['', 'json ends too early, at line 1, column 1; write a value there'],
    ['{\n  "hours": {\n', 'json ends too early, at line 3, column 1; write a name in double quotes there'],
    ['{\r\n  "name": }', 'json "}" is no JSON at line 2, column 11; write a value there'],
    ['{\n  "name": "a",\n}', 'json "}" is no JSON at line 3, column 1; leave out the comma before it'],
    ['{ "closed": ["2026-12-28",] }', 'json "] }" is no JSON at line 1, column 27; leave out the comma before it'],
    ['{ "name": "a"\n  "recorded": [] }', 'is no JSON at line 2, column 3; write , or } there'],
    ['{ "closed": ["2026-12-28" "2026-12-29"] }', 'is no JSON at line 1, column 27; write , or ] there'],
    ['{ "name" "a" }', 'is no JSON at line 1, column 10; write : between a name and its value'],
    ["{ 'name': 'a' }", 'is no JSON at line 1, column 3; write a name in double quotes there, such as "hours"'],
    ['{ "name": "a\nb" }', 'json "\\"a" is no JSON at line 1, column 11; close the text with a double quote on its own line'],
    ['{ "name": "C:\\data" }', 'is no JSON at line 1, column 11; close the text with a double quote on its own line'],
    ['{} // standing', 'json "// standing" is no JSON at line 1, column 4; leave it out: JSON has no comments'],
    ['{}{}', 'json "{}" is no JSON at line 1, column 3; leave out all that follows the end of the value'],
    ['{ "name: 1 }', 'json "\\"name: 1 }" is no JSON at line 1, column 3; close the text with a double quote on its own line'],
    ['{} /* standing */', 'json "/* standing */" is no JSON at line 1, column 4; leave it out: JSON has no comments'],
    ['{ "closed": /', 'json "/" is no JSON at line 1, column 13; write a value there'],
    ['{ "closed": http://', 'json "http://" is no JSON at line 1, column 13; write a value there'],
    ['{}\u00a0', 'is no JSON at line 1, column 3; leave out all that follows the end of the value'],
    ['{\r\n  "name": x\r\n}', 'json "x" is no JSON at line 2, column 11; write a value there'],
    ['{\n  "name": x\n}', 'json "x" is no JSON at line 2, column 11; write a value there'],
    ['{ "closed": [[x]] }', 'json "x]] }" is no JSON at line 1, column 15; write a value there'],
    ['{ "closed": [1 2] }', 'json "2] }" is no JSON at line 1, column 16; write , or ] there'],
    ['{ "name": tru }', 'json "tru }" is no JSON at line 1, column 11; write a value there'],
    [`${'['.repeat(100_000)}`, 'is no JSON at line 1, column 52; write an agreement: nothing in one lies that deep'],
  ])('a text that is no JSON, %j, is refused with the place: %s', (json, sentence) => {
    const error = errorOf(() => agreementFrom(json));
    expect(error.message).toContain(sentence);
    expect([error.code, error.path, error.issues.length]).toEqual(['invalid-json', 'json', 1]);
  });

  test('a byte order mark within a text stays there', () => expect(agreementFrom('{ "name": "a\uFEFFb" }').name).toBe('a\uFEFFb'));

  test('what lies 50 deep is read, and refused for what it is; what lies deeper for that, as text and as data', () => {
    const deep = (depth: number) => `{ "colour": ${'['.repeat(depth)}${']'.repeat(depth)} }`;
    const told = (json: unknown) => errorOf(() => agreementFrom(json)).message;
    for (const json of [deep(50), JSON.parse(deep(50))]) expect(told(json)).toContain('colour (a list of 1) is not a field here');
    for (const json of [deep(51), JSON.parse(deep(51))]) expect(told(json)).toContain('nothing in one lies that deep');
  });

  test('data in which one object stands twice is read as if there were two; one that holds itself ends', () => {
    const mttr = { kind: 'support-hours', value: 16 };
    const { kpis } = agreementFrom({ kpis: { 1: { mttr }, 2: { mttr } } });
    expect([kpis[1].mttr, kpis[2].mttr]).toEqual(Array(2).fill({ ...mttr, unit: 'support hours', clause: '§5' }));
    const itself: Record<string, unknown> = {};
    itself['colour'] = itself;
    expect(errorOf(() => agreementFrom(itself)).path).toBe('colour');
  });

  test('names that stand twice are each told, with the line and column of each', () => {
    const error = errorOf(() =>
      agreementFrom('{\n  "name": "a", "name": "b",\n\n  "hours": {}, "recorded": [],\n    "hours": {}, "name": "c"\n}'),
    );
    expect(error.issues.slice(0, 3).map(({ message }) => message.split('; ')[0])).toEqual([
      'json "name" stands twice in one object, again at line 2, column 16',
      'json "hours" stands twice in one object, again at line 5, column 5',
      'json "name" stands twice in one object, again at line 5, column 18',
    ]);
  });

  test('a name that stands twice in an object is refused, and not taken for the last of them', () => {
    const error = errorOf(() => agreementFrom('{\n  "name": "a",\n  "name": "b",\n  "colour": "red"\n}'));
    expect(error.issues.map(({ message }) => message)).toEqual([
      'json "name" stands twice in one object, again at line 3, column 3; write each name once',
      expect.stringContaining('colour "red" is not a field here'),
    ]);
  });

  test.each([[null], [undefined], [5], [[]], [[{ from: '2026-01-01', agreement: {} }]], ['null'], ['[]'], ['"{}"']])(
    '%j is no agreement as JSON, and refused',
    (json) => expect(errorOf(() => agreementFrom(json))).toMatchObject({ path: 'json' }),
  );

  test.each([
    [
      'another wording',
      (json: ReturnType<typeof whole>) => (json.severities[2].definition = 'slow'),
      'severities[2].definition',
      'wrong-type',
    ],
    [
      'another number',
      (json: ReturnType<typeof whole>) => (json.procedure.telephone.value = '112'),
      'procedure.telephone.value',
      'wrong-type',
    ],
    ['another clause', (json: ReturnType<typeof whole>) => (json.calendar.hours.clause = '§5'), 'calendar.hours.clause', 'wrong-type'],
    ['no list of levels', (json: ReturnType<typeof whole>) => (json.supportLevels = 'abc'), 'supportLevels', 'wrong-type'],
    [
      'what is as long as the levels',
      (json: ReturnType<typeof whole>) => (json.supportLevels = { length: 3 }),
      'supportLevels',
      'wrong-type',
    ],
    ['a list for its calendar', (json: ReturnType<typeof whole>) => (json.calendar = []), 'calendar', 'wrong-type'],
    ['a list for its rows', (json: ReturnType<typeof whole>) => (json.kpis = []), 'kpis', 'wrong-type'],
    ['a text for a row', (json: ReturnType<typeof whole>) => (json.kpis[3] = 'soon'), 'kpis[3]', 'wrong-type'],
    ['a text for its maintenance', (json: ReturnType<typeof whole>) => (json.maintenance = 'at night'), 'maintenance', 'wrong-type'],
    [
      'another time for maintenance',
      (json: ReturnType<typeof whole>) => (json.maintenance.allowed.value = 'at night'),
      'maintenance.allowed.value',
      'wrong-type',
    ],
    [
      'another clause for maintenance',
      (json: ReturnType<typeof whole>) => (json.maintenance.allowed.clause = '§3'),
      'maintenance.allowed.clause',
      'wrong-type',
    ],
    [
      'a text for that time',
      (json: ReturnType<typeof whole>) => (json.maintenance.allowed = 'at night'),
      'maintenance.allowed',
      'wrong-type',
    ],
    [
      'support hours by their name for working hours',
      (json: ReturnType<typeof whole>) =>
        (json.maintenance.allowed = { value: 'outside-normal-working-hours', hours: 'support-hours', clause: '§2' }),
      'maintenance.allowed.hours',
      'wrong-type',
    ],
    ['a level less', (json: ReturnType<typeof whole>) => json.supportLevels.pop(), 'supportLevels', 'wrong-type'],
    ['a row less', (json: ReturnType<typeof whole>) => delete json.kpis[2], 'kpis[2]', 'missing-field'],
    ['a cell less', (json: ReturnType<typeof whole>) => delete json.kpis[2].mttr, 'kpis[2].mttr', 'missing-field'],
    [
      'a cell of another clause',
      (json: ReturnType<typeof whole>) => (json.kpis[2].mttr.clause = '§4'),
      'kpis[2].mttr.clause',
      'wrong-type',
    ],
    ['a reading less', (json: ReturnType<typeof whole>) => delete json.answeredBy, 'answeredBy', 'missing-field'],
    ['no zone', (json: ReturnType<typeof whole>) => delete json.calendar.timeZone, 'calendar.timeZone', 'missing-field'],
    ['a misspelt field', (json: ReturnType<typeof whole>) => (json.calendar.zone = 'UTC'), 'calendar.zone', 'unknown-field'],
    ['a field of what is chosen', (json: ReturnType<typeof whole>) => (json.timeZone = 'UTC'), 'timeZone', 'unknown-field'],
    [
      'no working hours',
      (json: ReturnType<typeof whole>) => (json.maintenance.allowed.value = 'outside-normal-working-hours'),
      'maintenance.allowed.hours',
      'missing-field',
    ],
    [
      'hours that nobody asks',
      (json: ReturnType<typeof whole>) => (json.maintenance.allowed.hours = { mon: ['07:00-18:00'] }),
      'maintenance.allowed.hours',
      'unknown-field',
    ],
  ])('an agreement as a whole with %s is refused: it would answer as another', (_name, spoil, path, code) => {
    const json = whole();
    spoil(json);
    expect(errorOf(() => agreementFrom(json)).issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
  });
});

describe('an agreement as a whole', () => {
  test('hours of maintenance that nobody asks for are refused with the fields that are asked for', () => {
    const json = JSON.parse(JSON.stringify(cloudctiSla));
    json.maintenance.allowed.hours = { mon: ['07:00-18:00'] };
    expect(errorOf(() => agreementFrom(json)).message).toContain('the fields are value, clause');
  });

  test('a list that cannot be read is refused at its place', () => {
    const closed = new Proxy([], {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(errorOf(() => agreementFrom({ closed })).issues.map(({ path, code }) => [path, code])).toEqual([['closed', 'unreadable']]);
  });
});

describe('versions of an agreement as JSON (R17)', () => {
  const JSON_OF_TWO = `{ "versions": [
    { "from": "2026-12-01", "agreement": { "kpis": { "2": { "response": { "kind": "support-hours", "value": 4 } } } } },
    { "from": "2026-01-01", "agreement": {} }
  ] }`;
  const stricter = defineAgreement({ kpis: { 2: { response: { kind: 'support-hours', value: 4 } } } });

  test('are what agreementVersions gives', () =>
    expect(agreementVersionsFrom(JSON_OF_TWO)).toEqual(
      agreementVersions([
        { from: '2026-01-01', agreement: cloudctiSla },
        { from: '2026-12-01', agreement: stricter },
      ]),
    ));

  test('a date that is none is refused with one that is', () =>
    expect(errorOf(() => agreementVersionsFrom({ versions: [{ from: '1 December', agreement: {} }] })).message).toContain('2026-12-25'));

  test.each([
    ['2026-11-30T23:59:59.999+01:00', 8],
    ['2026-12-01T00:00+01:00', 4],
    ['2026-12-01T00:00:00.001+01:00', 4],
  ])('an incident of %s is judged by the version with a response in %i support hours', (reportedAt, hours) => {
    const { response } = assess(incident({ priority: 2, reportedAt }), {
      at: '2026-12-24T12:00+01:00',
      agreement: agreementVersionsFrom(JSON_OF_TWO),
    });
    expect(response).toMatchObject({ state: 'missed', deadline: { kind: 'due', at: { hour: hours === 8 ? 16 : 12 } } });
  });

  test('come of their own JSON, their clone and their spread', () => {
    const made = agreementVersions([
      { from: '2026-01-01', agreement: cloudctiSla },
      { from: '2026-12-01', agreement: stricter },
    ]);
    for (const other of [JSON.stringify(made), structuredClone(made), { ...made }]) expect(agreementVersionsFrom(other)).toEqual(made);
  });

  test('everything that is wrong is listed at once, with its place', () => {
    const json = {
      versions: [{ from: '2026-02-30', agreement: { colour: 'red' } }, { from: '2026-03-01' }, { agreement: {}, until: 1 }, 'x'],
    };
    expect(errorOf(() => agreementVersionsFrom(json)).issues.map(({ path }) => path)).toEqual([
      'versions[0].from',
      'versions[0].agreement.colour',
      'versions[1].agreement',
      'versions[2].until',
      'versions[2].from',
      'versions[3]',
    ]);
  });

  test.each([
    ['{}', 'missing-field', 'versions'],
    ['{ "versions": [] }', 'wrong-type', 'versions'],
    ['[]', 'wrong-type', 'json'],
    ['{ "versions": [{ "from": "2026-01-01", "agreement": {}, "fromMs": 0 }] }', 'out-of-order', 'versions[0].fromMs'],
    ['{ "versions": [{ "from": "2026-01-01", "agreement": {} }, { "from": "2026-01-01", "agreement": {} }] }', 'out-of-order', 'versions'],
    ['{ "versions": ] }', 'invalid-json', 'json'],
    ['{ "versions": 5 }', 'wrong-type', 'versions'],
    ['{ "versions": [{ "from": "2026-01-01", "agreement": {} }], "from": 1 }', 'unknown-field', 'from'],
  ])('%s is refused: %s at %s', (json, code, path) => expect(errorOf(() => agreementVersionsFrom(json))).toMatchObject({ code, path }));

  test('each of the two functions names the other for what it does not read', () => {
    expect(() => agreementFrom(JSON_OF_TWO)).toThrow(
      'versions (a list of 2) are no field of one agreement; read them with agreementVersionsFrom',
    );
    expect(() => agreementVersionsFrom('{}')).toThrow('one agreement is read with agreementFrom');
  });
});

test('an act, and a performance target of another kind, are told as such', () => {
  const written = '{ "recorded": ["repairs"], "kpis": { "1": { "performanceTarget": { "kind": "at-least", "value": 190 } } } }';
  const { issues } = errorOf(() => agreementFrom(written));
  expect(issues.map(({ message }) => message)).toEqual([
    expect.stringContaining('recorded[0] "repairs" is not an act that is recorded; write one of'),
    expect.stringContaining('kpis[1].performanceTarget (an object) is not a performance target'),
  ]);
});

test('versions are taken in the order of their dates; before the first there is none', () => {
  const version = (from: string, hours: number) => ({
    from,
    agreement: { kpis: { 2: { response: { kind: 'support-hours', value: hours } } } },
  });
  const versions = agreementVersionsFrom({ versions: [version('2026-03-01', 3), version('2026-01-01', 1), version('2026-02-01', 2)] });
  expect(versions.versions.map(({ from }) => from)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  const at = (reportedAt: string) => assess(incident({ priority: 2, reportedAt }), { at: '2026-12-24T12:00+01:00', agreement: versions });
  expect(errorOf(() => at('2025-12-31T23:59:59.999+01:00')).issues).toHaveLength(1);
  expect(at('2026-01-01T00:00+01:00').response).toMatchObject({ deadline: { at: { hour: 9 } } });
});

test('a version whose date is none is told so, and nothing else of it: what it begins at is not asked for', () => {
  const versions = [{ from: '2026-02-30', fromMs: 0, agreement: cloudctiSla }];
  expect(errorOf(() => agreementVersions(versions as never)).issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'versions[0].from invalid-date',
  ]);
});
