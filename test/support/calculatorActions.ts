import fc from 'fast-check';
import { READINGS } from '../../src/agreement/index.js';
import { WEEKDAYS } from '../../src/calendar/index.js';
import type { Action } from '../../src/page/calculator/state/Action.js';
import { CELLS, READING_NAMES } from '../../src/page/calculator/state/AgreementForm.js';
import { ACT_KINDS } from '../../src/page/calculator/state/State.js';

const pad = (value: number) => String(value).padStart(2, '0');
const walls = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat({ max: 1439 }))
  .map(([year, month, day, minutes]) => `${year}-${pad(month)}-${pad(day)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
const times = fc.oneof(
  walls.map((wall) => ({ wall })),
  fc.record({ wall: fc.constant('2026-10-25T02:30'), which: fc.constantFrom('first' as const, 'second' as const) }),
);
const priorities = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
/** What people type where no list is offered. */
const typed = fc.oneof(
  fc.constantFrom('08:30-17:00', '09:00-12:00, 13:00-17:30', '', 'a&b=c+d', '50%', 'é #'),
  fc.string({ maxLength: 20 }),
);
const kinds = fc.constantFrom('support-hours' as const, 'working-days' as const);

/** Whatever a user may do on the calculator. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  priorities.map((priority): Action => ({ kind: 'set', change: { priority } })),
  fc.constantFrom('en' as const, 'nl' as const).map((language): Action => ({ kind: 'set', change: { language } })),
  fc.nat({ max: 999 }).map((count): Action => ({ kind: 'set', change: { endCustomers: String(count) } })),
  times.map((at): Action => ({ kind: 'reported', at })),
  fc.oneof(times, fc.constant('now' as const)).map((at): Action => ({ kind: 'looked', at })),
  fc.tuple(fc.constantFrom(...ACT_KINDS), times).map(([act, at]): Action => ({ kind: 'act-added', act, at })),
  fc.tuple(fc.nat({ max: 4 }), times).map(([place, at]): Action => ({ kind: 'act-changed', place, change: { at } })),
  fc.nat({ max: 4 }).map((place): Action => ({ kind: 'act-removed', place })),
  fc.constantFrom('open' as const, 'closed' as const).map((goodFriday): Action => ({ kind: 'agreement', change: { goodFriday } })),
  fc
    .constantFrom(...READING_NAMES)
    .chain((name) =>
      fc.constantFrom(...READINGS[name].choices).map((choice): Action => ({ kind: 'agreement', change: { [name]: choice } })),
    ),
  typed.map((closed): Action => ({ kind: 'agreement', change: { closed } })),
  fc.tuple(fc.constantFrom(...WEEKDAYS), typed).map(([day, text]): Action => ({ kind: 'hours', day, text })),
  fc
    .tuple(fc.constantFrom(...CELLS), kinds, fc.constantFrom('1', '2.5', '16', ''))
    .map(([{ name }, kind, amount]): Action => ({ kind: 'target', cell: name, change: { kind, amount } })),
  fc.constant<Action>({ kind: 'agreement-stands' }),
);
