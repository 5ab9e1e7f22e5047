import { readdirSync, readFileSync } from 'node:fs';
import { FLAGS, type Implementation, runConformance, type Vector, type VectorFile, vectorFile } from '@cloudcti/sla/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../src/testing/Vector.js';
import { TOPICS as FILES } from '../../src/testing/vectorFiles.js';
import { errorOf } from '../support/errorOf.js';
import { library } from '../support/libraryImplementation.js';
import { WORKED_EXAMPLES } from '../support/workedExamples.js';
import { vectorSchema } from '../vectors/schema.js';
import { TOPICS } from '../vectors/topics.js';
import { fileText, idOf, questionOf } from '../vectors/vectorOf.js';
import { PLANTED_FAULTS } from './plantedFaults.js';

const folder = new URL('../../src/testing/vectors/', import.meta.url);
const files = FILES.map(vectorFile);
const vectorsOf = ({ groups }: VectorFile) => groups.flatMap(({ vectors }) => vectors);
const all = files.flatMap(vectorsOf);
const RULINGS = Array.from({ length: 20 }, (_, index) => `R${index + 1}`);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The message of the first vector that an implementation does not answer as expected; of vectors that it has, in their order. */
async function firstFailure(implementation: Implementation): Promise<string> {
  const runs: (() => Promise<void>)[] = [];
  runConformance(implementation, { test: (_name, run) => runs.push(run) });
  for (const run of runs) {
    const message = await run().then(
      () => '',
      (error: Error) => error.message,
    );
    if (message !== '') return message;
  }
  return 'none failed';
}

/** The messages of the vectors that an implementation does not answer as expected. */
async function failuresOf(implementation: Implementation, only?: (vector: Vector) => boolean): Promise<readonly string[]> {
  const runs: Promise<string>[] = [];
  const collect = (_name: string, run: () => Promise<void>) =>
    runs.push(
      run().then(
        () => '',
        (error: Error) => error.message,
      ),
    );
  runConformance(implementation, { test: collect, ...(only === undefined ? {} : { only }) });
  return (await Promise.all(runs)).filter((message) => message !== '');
}

describe("the vectors' files", () => {
  const isValid = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(vectorSchema());

  test.each(files.map((file) => [file.topic, file] as const))('%s is what the schema says, and counts its vectors', (_topic, file) => {
    isValid(file);
    expect(isValid.errors).toBeNull();
    expect(file.count).toBe(vectorsOf(file).length);
    expect(file.flags).toEqual(flagsOf(file.groups));
  });

  test('the schema beside them is that schema, and there are no other files', () => {
    expect(JSON.parse(textOf('schema.json'))).toEqual(vectorSchema());
    expect(readdirSync(folder).sort()).toEqual([...FILES.map((topic) => `${topic}.json`), 'schema.json'].sort());
  });

  test('there are at least 1,500 of them, no two with one id, about every ruling and with every flag', () => {
    expect(all.length).toBeGreaterThanOrEqual(1_500);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect([...new Set(all.flatMap(({ rulings }) => rulings))].sort()).toEqual(RULINGS.sort());
    expect([...new Set(all.flatMap(({ flags }) => flags))].sort()).toEqual(Object.keys(FLAGS).sort());
  });

  test('an id follows from its question, so that it stays and is never that of another one', () => {
    for (const { topic, operation, groups } of files) {
      for (const { agreement, vectors } of groups) {
        expect(vectors.map(({ id }) => id)).toEqual(vectors.map(({ input }) => idOf(topic, questionOf(operation, agreement, input))));
      }
    }
  });

  test('the worked examples of the rulings are among them, with the answers that stand there', () => {
    const examples = all.filter(({ flags }) => flags.includes('worked-example'));
    const minutes = (text: string) => text.replace(/(T\d\d:\d\d):00\.000/, '$1');
    const answers = ({ expected }: Vector) =>
      ['response', 'update', 'mttr'].map((kpi) => Object(expected[kpi]).at ?? Object(expected[kpi]).kind);
    expect(examples.map((vector) => [vector.input['priority'], vector.input['reportedAt'], ...answers(vector).map(minutes)])).toEqual(
      WORKED_EXAMPLES.map((example) => example.slice(0, 5)),
    );
  });

  // All of them take a minute: `npm run vectors -- --check`, in CI.
  test.each(['instants', 'contact', 'severity', 'evidence', 'versions'])('%s is what the slow models make of its questions now', (topic) =>
    expect(textOf(`${topic}.json`)).toBe(fileText((TOPICS[topic] as () => ReturnType<(typeof TOPICS)[string]>)())),
  );
});

describe('the library', () => {
  test('answers every vector as the slow models do', async () => expect(await failuresOf(library)).toEqual([]));
});

describe('an implementation with a planted fault fails a vector at least', () => {
  test('there are more than 25 faults, no two of one name', () => {
    expect(PLANTED_FAULTS.length).toBeGreaterThan(25);
    expect(new Set(PLANTED_FAULTS.map(({ name }) => name)).size).toBe(PLANTED_FAULTS.length);
  });

  test.each(PLANTED_FAULTS)('$name', async ({ implementation }) =>
    expect(await firstFailure(implementation)).toMatch(/^[a-z-]+-[0-9a-f]{8} \(R\d/),
  );
});

describe('vectorFile', () => {
  test.each([['../../package'], ['schema'], [''], [Symbol('deadlines')], [{ toString: 1 }], [null]])('%o is no topic', (topic) =>
    expect(errorOf(() => vectorFile(topic as never)).path).toBe('topic'),
  );
});

describe('runConformance', () => {
  test('an answer that is wrong is told with its question, its rulings and what it was to catch', async () => {
    const wrong = { deadlines: () => ({ response: { kind: 'due', at: '2026-05-22T23:00+02:00' }, update: { kind: 'best-effort' } }) };
    const [message] = await failuresOf(wrong, ({ input }) => input['reportedAt'] === '2026-05-22T16:00+02:00');
    expect(message).toMatchInlineSnapshot(`
      "deadlines-94d3d96c (R1, R2, R3, R4, R5, R7, R10): Priority 2, reported on Fri 22 May 2026 16:00.
      by the standing agreement, asked for deadlines of {"priority":2,"reportedAt":"2026-05-22T16:00+02:00"}
        response.at: expected "2026-05-26T15:30:00.000+02:00", received "2026-05-22T23:00+02:00"
        update.kind: expected "due", received "best-effort"
        update.at: expected "2026-05-26T15:30:00.000+02:00", received nothing
        mttr: expected {"kind":"due","at":"2026-05-27T17:00:00.000+02:00"}, received nothing
      What it is to catch:
        worked-example: an example of the rulings, worked by hand
        weekend: days of the weekend counted
        holiday: a public holiday forgotten, or substituted on another day"
    `);
  });

  test('runs what an implementation has, counted, and only what is asked for', () => {
    const names: string[] = [];
    const register = (name: string) => names.push(name);
    const isFeature = ({ input }: Vector) => input['what'] === 'feature';
    expect(runConformance({ severity: library.severity }, { test: register, only: isFeature })).toBe(4);
    expect(names[0]).toMatch(/^severity-[0-9a-f]{8}: A feature unavailable for everybody at 1 locations\.$/);
  });

  test.each([
    ['nothing', undefined, {}, 'wrong-type', 'implementation'],
    ['no function', {}, {}, 'wrong-type', 'implementation'],
    ['a misspelt operation', { deadline: () => 0 }, {}, 'unknown-field', 'deadline'],
    ['an operation that is no function', { workingDay: 5 }, {}, 'wrong-type', 'workingDay'],
    ['no test function', { severity: () => 0 }, { test: undefined }, 'missing-field', 'options.test'],
    ['a choice that is no function', { severity: () => 0 }, { only: 5 }, 'wrong-type', 'options.only'],
    ['a misspelt option', { severity: () => 0 }, { onyl: () => true }, 'unknown-field', 'options.onyl'],
  ])('%s is an error', (_name, implementation, options, code, path) => {
    const error = errorOf(() => runConformance(implementation as never, { test: () => 0, ...options } as never));
    expect(error.issues[0]).toMatchObject({ code, path });
  });

  test.each([[null], [undefined], [() => 0], [[]]])('%o in place of options is an error', (options) => {
    const { issues } = errorOf(() => runConformance({ severity: () => 0 } as never, options as never));
    expect(issues).toMatchObject([{ path: 'options' }]);
  });

  test('an answer may be a promise, and its instants a Date, a DateTime, epoch milliseconds or a deadline', async () => {
    const isOne = ({ input }: Vector) => input['completeReportAt'] === '2026-11-20T16:00+01:00';
    const at = '2026-11-23T16:00+01:00';
    for (const instant of [at, new Date(at), Date.parse(at)]) {
      expect(await failuresOf({ thirdLine: async () => ({ response: { kind: 'due', at: instant } }) }, isOne)).toEqual([]);
    }
    expect(
      await failuresOf({ thirdLine: () => ({ response: { kind: 'due', at: new Date('2026-11-23T16:00:00.001+01:00') } }) }, isOne),
    ).toHaveLength(1);
  });
});
