import {
  type Agreement,
  contactRoute,
  defineAgreement,
  maintenanceConflicts,
  nextMaintenanceWindow,
  SlaInputError,
  type SupportClock,
  supportClock,
  type Weekday,
} from '@cloudcti/sla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alwaysOpen, CALENDARS, type TestCalendar } from '../support/calendars.js';
import { instants, law } from '../support/cases.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An agreement whose support hours are those of a calendar; it ends soon, so that "never" is found quickly. */
function agreementOn({ definition, window }: TestCalendar): Agreement {
  const { timeZone, hours, closed = [], special = {} } = definition;
  const to = new Date(window.to).getUTCFullYear() + 1;
  return defineAgreement({ timeZone, hours, closed, special, holidays: 'none', years: { from: to - 5, to } });
}

const windows = fc.oneof(
  fc.integer({ min: 1, max: 4 * DAY }),
  fc.integer({ min: 1, max: 90 }).map((hours) => hours * HOUR),
  fc.integer({ min: 1, max: 10 }),
);

const at = (epochMs: number) => new Date(epochMs);

interface WorkingHours {
  readonly name: string;
  readonly agreement: Agreement;
  /** Open when maintenance is not allowed. */
  readonly clock: SupportClock;
  readonly window: TestCalendar['window'];
}

/** A calendar's hours as those that maintenance stays out of, in an agreement that gives support at all hours (R15). */
function workingHoursOf(calendar: TestCalendar): WorkingHours {
  const { name, definition, window } = calendar;
  const dates = Object.entries(definition.special ?? {}).map(([date, own]) => {
    const day = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[new Date(`${date}T00:00Z`).getUTCDay()] as Weekday;
    const usual = definition.hours[day] ?? [];
    return [date, own.length === 0 || usual.length === 0 ? own : usual] as const;
  });
  const agreement = defineAgreement({ hours: alwaysOpen, maintenanceHours: definition.hours }, agreementOn(calendar));
  const clock = supportClock({ ...definition, special: Object.fromEntries(dates) });
  return { name: `normal working hours of their own: ${name}`, agreement, clock, window };
}

const WORKING_HOURS: readonly WorkingHours[] = CALENDARS.flatMap((calendar) => [
  { ...calendar, agreement: agreementOn(calendar) },
  workingHoursOf(calendar),
]);

describe.each(WORKING_HOURS)('maintenance, on $name', ({ agreement, clock, window }) => {
  const inside = instants(window);
  const conflicts = (from: number, to: number) =>
    maintenanceConflicts({ from: at(from), to: at(to), noticeableInconvenience: false }, agreement);

  test('the conflicts of a window are the time that it overlaps, in order and apart, and none where it is allowed (R15)', () =>
    law([inside, windows], (from, length) => {
      const verdict = conflicts(from, from + length);
      const spells = verdict.conflicts.map((spell) => [spell.from.toMillis(), spell.to.toMillis()] as const);
      const overlapMs = clock.betweenMs(from, from + length);
      expect([verdict.overlapMs, spells.reduce((sum, [open, close]) => sum + close - open, 0)]).toEqual([overlapMs, overlapMs]);
      expect(verdict.kind).toBe(overlapMs === 0 ? 'allowed' : 'conflicts');
      const edges = spells.flat();
      expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
    }));

  test('a window that is found has its length, no conflicts, and no earlier start fits (R15)', () =>
    law([inside, windows], (after, length) => {
      let found: number | undefined;
      try {
        const { from, to } = nextMaintenanceWindow({ after: at(after), duration: { milliseconds: length } }, agreement);
        found = from.toMillis();
        expect([to.toMillis() - found, conflicts(found, to.toMillis()).kind]).toEqual([length, 'allowed']);
      } catch (error) {
        expect(error).toBeInstanceOf(SlaInputError);
        expect(error).toMatchObject({ code: 'no-maintenance-window' });
      }
      // The gaps before it, straight from the open spells: each is too short.
      const end = found ?? window.to;
      if (end <= after) return;
      let free = after;
      for (const spell of clock.openIntervals(at(after), at(end))) {
        expect(spell.from.toMillis() - free).toBeLessThan(length);
        free = spell.to.toMillis();
      }
      if (found !== undefined) expect(free).toBe(found);
    }));
});

describe.each(CALENDARS)('whom to call, on $name', (calendar) => {
  const { clock, window } = calendar;
  const agreement = agreementOn(calendar);
  const inside = instants(window);

  test('the telephone is open within support hours only, the contingency number outside them only, and e-mail always (R14)', () =>
    law([inside, fc.integer({ min: 0, max: 4 }), fc.constantFrom(1, 2, 3, 4)], (t, endCustomersAffected, priority) => {
      const { channels } = contactRoute({ at: at(t), priority, endCustomersAffected } as never, agreement);
      const kinds = Object.fromEntries(channels.map(({ channel, kind }) => [channel, kind]));
      const open = clock.isOpenMs(t);
      const contingency = priority === 1 && endCustomersAffected > 1;
      expect(kinds['e-mail']).toBe('open');
      expect(kinds['telephone'] === 'open').toBe(open);
      expect(kinds['contingency'] === 'open').toBe(!open && contingency);
      expect(channels[0].kind).toBe('open');
    }));

  test('a channel that opens is closed just before its instant, and open at it (R14)', () =>
    law([inside, fc.integer({ min: -2 * DAY, max: 2 * DAY }), fc.boolean()], (t, afterMs, several) => {
      const mttr = { kind: 'due', epochMs: t + afterMs };
      const facts = several ? { priority: 1, endCustomersAffected: 2 } : { mttr };
      const routeAt = (epochMs: number) => contactRoute({ at: at(epochMs), ...facts } as never, agreement).channels;
      for (const channel of routeAt(t)) {
        if (channel.kind !== 'opens') continue;
        const kindAt = (epochMs: number) => routeAt(epochMs).find((other) => other.channel === channel.channel)?.kind;
        expect([kindAt(channel.epochMs - 1), kindAt(channel.epochMs)]).toEqual(['opens', 'open']);
      }
    }));
});
