import { DateTime, Settings } from 'luxon';
import type { Random } from './Random.js';

function fail(): never {
  throw new TypeError('hostile');
}

const throwing = { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail };

/** What no reader wants, made anew each time. Text that is far too long, and lists that are, are rare: they cost most of the time. */
const HOSTILE: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => -0,
  () => 1e308,
  () => -1,
  () => 0.1,
  () => 2 ** 53,
  () => 10n ** 30n,
  () => Symbol('hostile'),
  () => true,
  () => '',
  () => '\ud800',
  () => '\u202e\u0000\u001b[31m',
  () => '__proto__',
  () => 'constructor',
  () => '2026-02-30',
  () => '2026-11-23T09:00',
  () => '9999-12-31T23:59:59.999Z',
  () => '0000-01-01T00:00Z',
  () => '2100-12-31T16:59+01:00',
  () => new Array(3),
  () => [],
  () => [[]],
  () => [null],
  () => ({}),
  () => Object.create(null),
  () => JSON.parse('{ "__proto__": { "evil": 1 }, "constructor": 1 }'),
  () => cyclic({}),
  () => cyclic([]),
  () => ({ toString: 1, valueOf: 1 }),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () => ({ toJSON: () => '2026-11-23T09:00+01:00' }),
  () => Object.create({ toJSON: () => 1, from: 1, to: 2, kind: 'due', priority: 2 }),
  () => ({ [Symbol.toStringTag]: 'Temporal.Instant', epochMilliseconds: Number.NaN }),
  () => ({ isLuxonDateTime: true, toMillis: () => 'x' }),
  () => ({ kind: 'due', epochMs: 1e308, at: 'x', madeFrom: { kpi: 'mttr' } }),
  () => ({ kind: 'compliance-part', scope: '{}' }),
  () => ({ [Symbol.for('@cloudcti/sla agreement')]: true, [Symbol.for('@cloudcti/sla trail')]: true }),
  () => new Date(Number.NaN),
  () => new Date(8.64e15),
  () => new (class Later extends Date {})(0),
  invalidDateTime,
  () => new Map([['mon', ['09:00-17:00']]]),
  () => new Set(['x']),
  () => new Float64Array(2),
  () => new Uint8Array(2),
  () => transferred(new Float64Array(2)),
  () => transferred(new Uint8Array(2)),
  () => new DataView(new ArrayBuffer(8)),
  () => Object('2026-11-23T09:00+01:00'),
  () => new URL('https://cloudcti.nl/?from=2026'),
  () => Promise.resolve(),
  () => new Error('hostile'),
  () => () => 1,
  () => new Proxy({}, throwing),
  () => new Proxy([], throwing),
  () => revoked(),
  () => Object.defineProperty({}, 'at', { enumerable: true, get: fail }),
  () => Object.defineProperty(['x'], '0', { enumerable: true, get: fail }),
];

/** As many as are each told in a sentence within the time that a call may take. */
const MANY = 5_000;

const HUGE: readonly (() => unknown)[] = [
  () => 'x'.repeat(1_000_000),
  () => `2026-11-23T09:00${' '.repeat(100_000)}`,
  () => new Array(4_294_967_295),
  () => Array.from({ length: MANY }, (_, place) => place),
  () => Object.fromEntries(Array.from({ length: MANY }, (_, place) => [`f${place}`, place])),
  () => nested(50_000),
  () => 10n ** 100_000n,
];

export function hostile(random: Random): unknown {
  return (random.chance(1 / 500) ? random.oneOf(HUGE) : random.oneOf(HOSTILE))();
}

/** Made under every luxon setting: with `throwOnInvalid` (`npm run zones` sets it) luxon itself refuses to make one. */
function invalidDateTime(): DateTime {
  const { throwOnInvalid } = Settings;
  Settings.throwOnInvalid = false;
  try {
    return DateTime.invalid('hostile');
  } finally {
    Settings.throwOnInvalid = throwOnInvalid;
  }
}

/** One whose memory went to another thread. */
function transferred<View extends ArrayBufferView<ArrayBuffer>>(view: View): View {
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}

function cyclic<Value extends object>(value: Value): Value {
  return Object.assign(value, { 0: value, self: value });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
