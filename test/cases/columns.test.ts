import { cloudctiSla, deadlines, defineAgreement } from '@cloudcti/sla';
import { addMsAll, type Column, DEADLINE_KINDS, deadlineColumns, rowReasons, supportTimeColumns } from '@cloudcti/sla/batch';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const HOUR = 3_600_000;
const MONDAY = Date.parse('2026-11-23T09:00+01:00');
const TUESDAY = MONDAY + 24 * HOUR;

// biome-ignore lint/suspicious/noExplicitAny: what the types refuse is what is tried here
type Odd = any;

/** The responses of priority 2 to two reports, a column in some layout. */
const responses = (reportedAtMs: Column) => {
  const { responseMs, reason } = deadlineColumns({ priority: Uint8Array.of(2, 2), reportedAtMs });
  return [...Array.from(responseMs, (due) => (Number.isNaN(due) ? 'none' : new Date(due).toISOString())), ...reason];
};
const BOTH = ['2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z', 0, 0];
const SECOND_LEFT_OUT = ['2026-11-23T16:00:00.000Z', 'none', 0, 2];

test('a response beyond the last year leaves an update that is best effort what it is', () => {
  const lastDay = Float64Array.of(Date.UTC(2100, 11, 31, 12), Date.UTC(2100, 11, 31, 15));
  const { responseKind, updateKind } = deadlineColumns({ priority: Uint8Array.of(3, 2), reportedAtMs: lastDay });
  const said = (kinds: Uint8Array) => Array.from(kinds, (kind) => DEADLINE_KINDS[kind]);
  expect([said(responseKind), said(updateKind)]).toEqual([
    ['none', 'none'],
    ['best-effort', 'none'],
  ]);
});

describe('a column of instants', () => {
  const integers = BigInt64Array.of(BigInt(MONDAY), BigInt(TUESDAY));

  test.each<[string, Column, readonly (string | number)[]]>([
    ['a Float64Array', Float64Array.of(MONDAY, TUESDAY), BOTH],
    ['a Float64Array with NaN for what is not there', Float64Array.of(MONDAY, Number.NaN), SECOND_LEFT_OUT],
    ['a BigInt64Array', integers, BOTH],
    ['a part of a BigInt64Array', BigInt64Array.of(0n, BigInt(MONDAY), BigInt(TUESDAY)).subarray(1), BOTH],
    ['values with a bit for each that is there', { values: integers, nullBitmap: Uint8Array.of(0b01) }, SECOND_LEFT_OUT],
    [
      'bits that begin within a byte, as of a slice',
      { values: integers, nullBitmap: Uint8Array.of(0b0010_0000), offset: 5 },
      SECOND_LEFT_OUT,
    ],
    [
      'values beyond its length, as Arrow pads them',
      { values: BigInt64Array.of(integers[0] as bigint, integers[1] as bigint, 7n), length: 2 },
      BOTH,
    ],
    ['Arrow’s empty bits where all values are there', { values: integers, nullBitmap: new Uint8Array(0) }, BOTH],
    ['Arrow’s count of nothing left out', { values: integers, nullBitmap: Uint8Array.of(0), nullCount: 0 } as Column, BOTH],
    [
      'an Arrow vector of one chunk',
      { data: [{ values: integers, nullBitmap: Uint8Array.of(0b01), stride: 1 } as never] },
      SECOND_LEFT_OUT,
    ],
    ['a timestamp of Arrow’s in milliseconds', { values: integers, type: { typeId: 10, unit: 1 } } as Column, BOTH],
    ['a DuckDB vector', duckDb(integers, undefined), BOTH],
    ['a DuckDB vector with a word of bits', duckDb(integers, BigUint64Array.of(0b10n), 1), SECOND_LEFT_OUT],
  ])('may be %s', (_name, column, expected) => expect(responses(column)).toEqual(expected));

  test.each<[string, Odd, string]>([
    ['an array of numbers', [MONDAY, TUESDAY], 'is not a column of numbers'],
    ['nothing', undefined, 'is missing'],
    ['a BigUint64Array', BigUint64Array.of(1n, 2n), 'is not a column of numbers'],
    ['a Float32Array, which has no milliseconds', Float32Array.of(MONDAY, TUESDAY), 'is not a column of numbers'],
    ['one of another length', Float64Array.of(MONDAY), 'is another length; pass one of 2, as long as the others'],
    ['a vector of two chunks', { data: [{ values: integers }, { values: integers }] }, 'it has 2: pass the chunks one after the other'],
    ['a length beyond the values', { values: integers, length: 3 }, 'pass a length of at most 2'],
    ['two numbers a row', { values: integers, stride: 2 }, 'pass one without a dictionary'],
    ['places in a dictionary', { values: Int32Array.of(0, 1), dictionary: {} }, 'pass one without a dictionary'],
    [
      'a timestamp of Arrow’s in microseconds',
      { values: integers, type: { typeId: 10, unit: 2 } },
      'is a column of microseconds; pass milliseconds',
    ],
    [
      'texts of Arrow’s, whose values are their bytes',
      { values: Uint8Array.of(49, 50), type: { typeId: 5 } },
      'is not a column of numbers',
    ],
    ['halves of numbers', { values: Uint16Array.of(1, 2), type: { typeId: 3, precision: 0 } }, 'is not a column of numbers'],
    ['a date of Arrow’s in days', { data: [{ values: Int32Array.of(1, 2), type: { typeId: 8, unit: 0 } }] }, 'is a column of days'],
    ['a TIMESTAMP of DuckDB’s', { ...(duckDb(integers, undefined) as object), type: { typeId: 12 } }, 'epoch_ms(column) in DuckDB'],
    ['bits for fewer rows', { values: integers, nullBitmap: Uint8Array.of(255), offset: 7 }, 'is not a bit for each row'],
    ['bits that are none', { values: integers, nullBitmap: Int8Array.of(1) }, 'is not a bit for each row'],
  ])('is refused where it is %s', (_name, column, problem) => {
    expect(errorOf(() => responses(column)).message).toContain(problem);
    expect(errorOf(() => responses(column)).issues).toHaveLength(1);
  });

  test('priorities may be integers of any size', () => {
    const reportedAtMs = Float64Array.of(MONDAY, MONDAY);
    const all = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float64Array].map((of) => of.of(1, 2));
    const answers = [...all, BigInt64Array.of(1n, 2n)].map((priority) => [...deadlineColumns({ priority, reportedAtMs }).responseMs]);
    expect(new Set(answers.map(String)).size).toBe(1);
  });
});

/** DuckDB's layout by hand: `items`, and `validity` with words of 64 bits. */
function duckDb(items: BigInt64Array, data: BigUint64Array | undefined, offset = 0): Column {
  return {
    items,
    validity: { data: data ?? null, offset, itemCount: items.length },
    itemCount: items.length,
    getItem: () => null,
  } as Column;
}

describe('columns to write to', () => {
  const columns = { priority: Uint8Array.of(2, 2), reportedAtMs: Float64Array.of(MONDAY, TUESDAY) };
  const fresh = () => ({ ...deadlineColumns({ priority: new Uint8Array(2), reportedAtMs: new Float64Array(2) }) });

  test('are filled and given back, and are no others than those of a call without them', () => {
    const into = fresh();
    expect(deadlineColumns(columns, cloudctiSla, into)).toBe(into);
    expect(into).toEqual(deadlineColumns(columns));
  });

  test('may lie side by side in one memory, also a shared one', () => {
    const memory = new SharedArrayBuffer(64);
    const into = {
      ...fresh(),
      responseMs: new Float64Array(memory, 0, 2),
      updateMs: new Float64Array(memory, 16, 2),
      responseKind: new Uint8Array(memory, 32, 2),
    };
    expect([...deadlineColumns(columns, cloudctiSla, into).updateMs]).toEqual([...deadlineColumns(columns).updateMs]);
  });

  const overlapping = new Float64Array(new ArrayBuffer(48), 0, 2);
  test.each<[string, Odd, string]>([
    ['one that is read', { ...fresh(), responseMs: columns.reportedAtMs }, 'into.responseMs'],
    [
      'one that lies over another',
      { ...fresh(), responseMs: overlapping, mttrMs: new Float64Array(overlapping.buffer, 8, 2) },
      'into.mttrMs',
    ],
    ['one given twice', { ...fresh(), responseMs: overlapping, updateMs: overlapping }, 'into.updateMs'],
    ['one of another length', { ...fresh(), reason: new Uint8Array(3) }, 'into.reason'],
    ['one of another kind', { ...fresh(), reason: new Float64Array(2) }, 'into.reason'],
    ['one too few', { ...fresh(), reason: undefined }, 'into.reason'],
    ['one that nobody writes', { ...fresh(), reasons: new Uint8Array(2) }, 'into.reasons'],
    ['what are no columns', new Float64Array(2), 'into'],
  ])('are refused with %s, and nothing is written', (_name, into, path) => {
    const [before, read] = [JSON.stringify(into), String(columns.reportedAtMs)];
    expect(errorOf(() => deadlineColumns(columns, cloudctiSla, into)).issues.map((issue) => issue.path)).toEqual([path]);
    expect([JSON.stringify(into), String(columns.reportedAtMs)]).toEqual([before, read]);
  });

  test('are refused over the bits that say which rows are there', () => {
    const into = { endMs: new Float64Array(2), reason: new Uint8Array(2) };
    const bits = new Uint8Array(into.endMs.buffer, 8, 1).fill(0b01);
    const arrow = { values: Float64Array.of(MONDAY, TUESDAY), nullBitmap: bits };
    const words = new BigUint64Array(into.endMs.buffer, 0, 1);
    for (const column of [arrow, duckDb(BigInt64Array.of(BigInt(MONDAY), BigInt(TUESDAY)), words)]) {
      expect(errorOf(() => addMsAll(column, HOUR, cloudctiSla, into)).path).toBe('into.endMs');
    }
    expect(addMsAll(arrow, HOUR, cloudctiSla, { endMs: new Float64Array(2), reason: into.reason }).endMs[0]).toBe(MONDAY + HOUR);
  });

  test('a class of a typed array has no word in what is read or written', () => {
    class Own extends Float64Array {
      override subarray(): Odd {
        throw new TypeError('asked');
      }
    }
    const into = { ...fresh(), responseMs: new Own(2) };
    deadlineColumns({ ...columns, reportedAtMs: Own.of(MONDAY, TUESDAY) }, cloudctiSla, into);
    expect([...into.responseMs]).toEqual([...deadlineColumns(columns).responseMs]);
  });
});

describe('a column whose memory was transferred, or has shrunk, is refused', () => {
  const transferred = <View extends ArrayBufferView<ArrayBuffer>>(view: View): View => {
    structuredClone(view.buffer, { transfer: [view.buffer] });
    return view;
  };
  /** `resizable` buffers are younger than the types of this project. */
  const shrunk = () => {
    const buffer: Odd = Reflect.construct(ArrayBuffer, [16, { maxByteLength: 16 }]);
    const view = new Float64Array(buffer, 0, 2);
    buffer.resize(8);
    return view;
  };
  const starts = () => Float64Array.of(MONDAY, TUESDAY);
  const bytes = () => Uint8Array.of(2, 2);

  test.each<[string, string, () => unknown]>([
    ['starts', 'epochMs', () => addMsAll(transferred(starts()), HOUR)],
    ['starts that have shrunk', 'epochMs', () => addMsAll(shrunk(), HOUR)],
    ['lengths', 'supportMs', () => addMsAll(starts(), transferred(starts()))],
    ['all columns', 'priority', () => deadlineColumns({ priority: transferred(bytes()), reportedAtMs: transferred(starts()) })],
    ['reports', 'reportedAtMs', () => deadlineColumns({ priority: bytes(), reportedAtMs: transferred(starts()) })],
    ['values', 'epochMs', () => addMsAll({ values: transferred(starts()) }, HOUR)],
    ['bits', 'epochMs.nullBitmap', () => addMsAll({ values: starts(), nullBitmap: transferred(bytes()) }, HOUR)],
    ['items', 'epochMs', () => addMsAll(duckDb(transferred(BigInt64Array.of(1n)), undefined), HOUR)],
    ['words of bits', 'epochMs.validity.data', () => addMsAll(duckDb(BigInt64Array.of(1n), transferred(BigUint64Array.of(1n))), HOUR)],
    ['answers', 'into.endMs', () => addMsAll(starts(), HOUR, cloudctiSla, { endMs: transferred(starts()), reason: bytes() })],
    [
      'answers of no rows',
      'into.reason',
      () => addMsAll(new Float64Array(0), HOUR, cloudctiSla, { endMs: new Float64Array(0), reason: transferred(bytes()) }),
    ],
  ])('as %s', (_name, path, call) => {
    const error = errorOf(call);
    expect(error.path).toBe(path);
    expect(error.issues[0]?.message).toContain('has no memory any more');
  });
});

test('what is wrong is told bit by bit, also several things of one row', () => {
  const { reason } = deadlineColumns({
    priority: Float64Array.of(5, 2.5, 2, 2, 2, 2),
    reportedAtMs: Float64Array.of(Number.NaN, MONDAY, 1_763_888_400, MONDAY, MONDAY, Date.UTC(2100, 11, 31, 16)),
    lastContactAtMs: Float64Array.of(Number.NaN, 0.5, Number.NaN, MONDAY - 1, 1e15, Number.NaN),
  });
  expect(Array.from(reason, (code) => rowReasons(code).join(' '))).toEqual([
    'invalid-priority invalid-start',
    'invalid-priority invalid-act',
    'start-outside-years',
    'act-before-start',
    'act-outside-years',
    'answer-outside-years',
  ]);
});

test('many thousand rows, of which some are wrong, are each answered as if alone', () => {
  const rows = 17_000;
  const reportedAtMs = Float64Array.from({ length: rows }, (_, row) => (row % 7 === 3 ? Number.NaN : MONDAY + row * HOUR));
  const priority = Uint8Array.from({ length: rows }, (_, row) => row % 6);
  const all = deadlineColumns({ priority, reportedAtMs });
  for (const row of [0, 1, 2, 3, 1_023, 8_191, 8_192, 8_193, 16_383, 16_384, 16_999]) {
    const alone = deadlineColumns({ priority: priority.slice(row, row + 1), reportedAtMs: reportedAtMs.slice(row, row + 1) });
    expect(Object.values(all).map((column) => column[row])).toEqual(Object.values(alone).map(([only]) => only));
  }
});

test('a typed array in the place of a set of columns is refused as a whole', () => {
  for (const odd of [new Float64Array(3), { values: new Float64Array(1) }] as Odd[]) {
    const { path, issues } = errorOf(() => deadlineColumns(odd));
    expect([path, issues.length <= 3]).toEqual([odd instanceof Float64Array ? 'columns' : 'values', true]);
  }
});

test('no row at all is answered by no row', () => {
  expect(deadlineColumns({ priority: new Uint8Array(0), reportedAtMs: new Float64Array(0) }).responseMs).toHaveLength(0);
  expect(supportTimeColumns(new Float64Array(0), new BigInt64Array(0)).supportMs).toHaveLength(0);
});

test('support time that is added is one length for all, or one for each; what is none is told by its row', () => {
  const starts = Float64Array.of(MONDAY, TUESDAY);
  expect([...addMsAll(starts, HOUR).endMs]).toEqual([MONDAY + HOUR, TUESDAY + HOUR]);
  const { endMs, reason } = addMsAll(starts, Float64Array.of(-1, 0));
  expect([...endMs, ...reason]).toEqual([Number.NaN, TUESDAY, 64, 0]);
  expect(errorOf(() => addMsAll(starts, -1)).path).toBe('supportMs');
});

describe('R12: what pauses took', () => {
  const agreement = defineAgreement({ kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } } });
  const instant = fc.integer({ min: MONDAY / HOUR, max: MONDAY / HOUR + 24 * 20 }).map((hour) => hour * HOUR);

  test('one pause, told to each promise as R12 takes it, moves each as the core moves it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3, 4),
        instant,
        fc.nat({ max: 24 * 6 }),
        fc.nat({ max: 24 * 6 }),
        (priority, reportedMs, wait, length) => {
          const pause = { from: reportedMs + wait * HOUR, to: reportedMs + (wait + length) * HOUR };
          const report = { priority: priority as 1, reportedAt: new Date(reportedMs) };
          const expected = deadlines({ ...report, pauses: [{ from: new Date(pause.from), to: new Date(pause.to) }] }, agreement);
          const unpaused = deadlines(report, agreement);
          const midnight = Date.parse(`${new Date(reportedMs + 25 * HOUR).toISOString().slice(0, 10)}T00:00+01:00`);
          const taken = (kpi: 'response' | 'update' | 'mttr') => {
            const due = unpaused[kpi];
            // R12: those that began before the deadline, and of them what lies after the moment from which the time counts.
            if (due.kind !== 'due' || pause.from >= due.epochMs) return Float64Array.of(Number.NaN);
            const from = kpi === 'mttr' && priority === 2 ? Math.max(pause.from, midnight) : pause.from;
            return supportTimeColumns(Float64Array.of(from), Float64Array.of(Math.max(from, pause.to))).supportMs;
          };
          const pausedMs = { response: taken('response'), update: taken('update'), mttr: taken('mttr') };
          const found = deadlineColumns(
            { priority: Uint8Array.of(priority), reportedAtMs: Float64Array.of(reportedMs), pausedMs },
            agreement,
          );
          for (const kpi of ['response', 'update', 'mttr'] as const) {
            const { [kpi]: deadline } = expected;
            expect([DEADLINE_KINDS[found[`${kpi}Kind`][0] as number], found[`${kpi}Ms`][0]]).toEqual([
              deadline.kind,
              deadline.kind === 'due' ? deadline.epochMs : Number.NaN,
            ]);
          }
          expect(found.reason[0]).toBe(0);
        },
      ),
    ));

  test('one figure since the report is taken where time counts from there, and is no deadline elsewhere', () => {
    const reported = { priority: Uint8Array.of(2, 2), reportedAtMs: Float64Array.of(MONDAY, MONDAY) };
    const paused = deadlineColumns({
      ...reported,
      lastContactAtMs: Float64Array.of(Number.NaN, MONDAY + HOUR),
      pausedMs: Float64Array.of(HOUR, HOUR),
    });
    expect([...paused.responseMs]).toEqual([TUESDAY + 0.5 * HOUR, TUESDAY + 0.5 * HOUR]);
    // The update counts from the contact in the second row, the MTTR from the day after the report.
    expect([...paused.updateKind, ...paused.mttrKind]).toEqual([1, 0, 0, 0]);
    expect(Array.from(paused.reason, (code) => rowReasons(code).join())).toEqual(['invalid-length', 'invalid-length']);
    const unpaused = deadlineColumns({ ...reported, pausedMs: Float64Array.of(0, Number.NaN) });
    expect([...unpaused.mttrKind, ...unpaused.reason]).toEqual([1, 1, 0, 0]);
  });

  test.each([-1, 0.5, Number.POSITIVE_INFINITY])('%d is no length, and leaves no deadline', (length) => {
    const found = deadlineColumns({ priority: Uint8Array.of(3), reportedAtMs: Float64Array.of(MONDAY), pausedMs: Float64Array.of(length) });
    expect([found.responseKind[0], found.responseMs[0], found.reason[0]]).toEqual([0, Number.NaN, 64]);
  });
});
