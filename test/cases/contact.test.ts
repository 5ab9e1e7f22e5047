import { type ContactRoute, cloudctiSla, contactRoute, type Deadline, defineAgreement, mttrDeadline } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { alwaysOpen } from '../support/calendars.js';
import { errorOf } from '../support/errorOf.js';

/** Every boundary: an instant, whether it is within support hours, and the next opening and closing as a person reads them from a calendar. */
const INSTANTS = [
  ['just before the opening', '2026-11-23T08:29:59.999+01:00', false, '2026-11-23T08:30+01:00', '2026-11-23T17:00+01:00'],
  ['at the opening', '2026-11-23T08:30:00.000+01:00', true, '2026-11-24T08:30+01:00', '2026-11-23T17:00+01:00'],
  ['just before the close', '2026-11-23T16:59:59.999+01:00', true, '2026-11-24T08:30+01:00', '2026-11-23T17:00+01:00'],
  ['at the close', '2026-11-23T17:00:00.000+01:00', false, '2026-11-24T08:30+01:00', '2026-11-24T17:00+01:00'],
  ['at noon on a holiday', '2026-05-25T12:00+02:00', false, '2026-05-26T08:30+02:00', '2026-05-26T17:00+02:00'],
  ['at noon on a Saturday', '2026-11-21T12:00+01:00', false, '2026-11-23T08:30+01:00', '2026-11-23T17:00+01:00'],
  ['at the close before a weekend', '2026-11-20T17:00+01:00', false, '2026-11-23T08:30+01:00', '2026-11-23T17:00+01:00'],
  ['at night, as the clocks go back', '2026-10-25T02:30+02:00', false, '2026-10-26T08:30+01:00', '2026-10-26T17:00+01:00'],
] as const;

const PRIORITIES = [undefined, 1, 2, 3, 4] as const;
const END_CUSTOMERS = [undefined, 0, 1, 2, 3] as const;
/** An MTTR, as the milliseconds that it is due after the instant, or in words. */
const MTTRS = [undefined, 'to-be-determined', 'best-effort', -86_400_000, -1, 0, 1, 1_800_000] as const;

const ms = (iso: string) => new Date(iso).getTime();
const only = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function mttrOf(mttr: (typeof MTTRS)[number], at: number): Deadline | undefined {
  if (typeof mttr === 'number') return { kind: 'due', epochMs: at + mttr } as Deadline;
  return mttr === undefined ? undefined : { kind: mttr };
}

function line(route: ContactRoute): string[] {
  return route.channels.map((channel) =>
    channel.kind === 'opens' ? `${channel.channel} opens ${channel.epochMs}` : `${channel.channel} ${channel.kind}`,
  );
}

type Boundary = Readonly<Record<'at' | 'opening' | 'closing', number>> & { readonly inside: boolean };

/** R14 in its own words: a ground for a contingency now, one in so many milliseconds, or none ever. */
function groundOf(priority: number | undefined, endCustomers: number | undefined, mttr: (typeof MTTRS)[number]): 'now' | 'never' | number {
  if (priority === 1 && (endCustomers === 2 || endCustomers === 3)) return 'now';
  if (typeof mttr !== 'number') return 'never';
  // It expires a millisecond after its instant.
  return mttr < 0 ? 'now' : mttr + 1;
}

/** R14 as a table of its own: what each channel is, by the ground for a contingency. */
function expected({ at, inside, opening, closing }: Boundary, ground: ReturnType<typeof groundOf>): string[] {
  const telephone = `telephone opens ${opening}`;
  if (inside) {
    const opens = { now: `opens ${closing}`, never: 'closed' };
    const contingency = typeof ground === 'number' ? `opens ${Math.max(closing, at + ground)}` : opens[ground];
    return ['telephone open', 'e-mail open', `contingency ${contingency}`];
  }
  if (ground === 'now') return ['contingency open', 'e-mail open', telephone];
  if (ground === 'never') return ['e-mail open', telephone, 'contingency closed'];
  if (at + ground < opening) return ['e-mail open', `contingency opens ${at + ground}`, telephone];
  return ['e-mail open', telephone, `contingency opens ${closing}`];
}

describe('§4 who to call (R14)', () => {
  describe.each(INSTANTS)('%s', (_name, iso, inside, opening, closing) => {
    const at = ms(iso);
    const boundary = { at, inside, opening: ms(opening), closing: ms(closing) };
    const cases = PRIORITIES.flatMap((priority) =>
      END_CUSTOMERS.flatMap((endCustomers) => MTTRS.map((mttr) => [priority, endCustomers, mttr] as const)),
    );

    test(`all ${cases.length} combinations of the conditions give what the table says`, () => {
      for (const [priority, endCustomersAffected, mttr] of cases) {
        const facts = only({ at: iso, priority, endCustomersAffected, mttr: mttrOf(mttr, at) });
        const route = contactRoute(facts as never);
        expect(line(route), JSON.stringify(facts)).toEqual(expected(boundary, groundOf(priority, endCustomersAffected, mttr)));
        expect(route.supportHours).toBe(inside ? 'inside' : 'outside');
      }
    });

    test('a channel that opens is closed until its instant, and open from it on', () => {
      for (const [priority, endCustomersAffected, mttr] of cases) {
        const facts = only({ priority, endCustomersAffected, mttr: mttrOf(mttr, at) });
        for (const channel of contactRoute({ at: iso, ...facts }).channels) {
          if (channel.kind !== 'opens') continue;
          const then = (epochMs: number) =>
            contactRoute({ at: new Date(epochMs), ...facts }).channels.find((other) => other.channel === channel.channel)?.kind;
          expect([then(channel.epochMs - 1), then(channel.epochMs)]).toEqual(['opens', 'open']);
        }
      }
    });
  });

  test('a channel has its number or address, its clause and its reason', () =>
    expect(JSON.parse(JSON.stringify(contactRoute({ at: '2026-11-23T18:00+01:00', priority: 1, endCustomersAffected: 3 })))).toEqual({
      supportHours: 'outside',
      channels: [
        {
          kind: 'open',
          channel: 'contingency',
          address: '+31 (0) 35 699 02 44',
          clause: '§4',
          reason: 'several-end-customers',
          why: 'outside support hours, and priority 1 strikes 3 end customers (SLA §4, R14)',
        },
        {
          kind: 'open',
          channel: 'e-mail',
          address: 'support@cloudcti.nl',
          clause: '§4',
          reason: 'always',
          why: 'a report can always be made by e-mail (SLA §4, R14)',
        },
        {
          kind: 'opens',
          channel: 'telephone',
          address: '+31 (0) 35 699 02 30',
          clause: '§4',
          reason: 'outside-support-hours',
          why: 'outside support hours the normal number is not answered (SLA §4, R14)',
          at: '2026-11-24T08:30:00.000+01:00',
          epochMs: ms('2026-11-24T08:30+01:00'),
        },
      ],
    }));

  test('within support hours a contingency goes to the normal number', () => {
    const [first] = contactRoute({ at: '2026-11-23T10:00+01:00', priority: 1, endCustomersAffected: 5 }).channels;
    expect(first).toMatchObject({ channel: 'telephone', kind: 'open', why: expect.stringContaining('for contingencies too') });
  });

  test('an act at the deadline is in time, so that an MTTR has expired one millisecond later (R5)', () => {
    const mttr = mttrDeadline({ priority: 2, reportedAt: '2026-11-23T09:00+01:00' });
    const kind = (at: string) => contactRoute({ at, priority: 2, mttr }).channels[0].channel;
    expect([kind('2026-11-25T17:00+01:00'), kind('2026-11-25T17:00:00.001+01:00')]).toEqual(['e-mail', 'contingency']);
  });

  test('an MTTR that is no date does not expire, and the reason says so (R9)', () => {
    const mttr = mttrDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' });
    const { channels } = contactRoute({ at: '2027-11-23T18:00+01:00', priority: 1, mttr });
    expect(channels[2]).toMatchObject({ kind: 'closed', reason: 'no-contingency', why: expect.stringContaining('to be determined') });
  });

  test('priority 1 without a number of end customers opens nothing, and the reason says what is not given', () =>
    expect(contactRoute({ at: '2026-11-23T18:00+01:00', priority: 1 }).channels[2]?.why).toContain('how many end customers'));

  describe('what a channel says of its reason', () => {
    const due = (iso: string) => ({ kind: 'due', epochMs: ms(iso) }) as Deadline;
    const never = defineAgreement({ hours: alwaysOpen, holidays: 'none', years: { from: 2026, to: 2027 } });
    const evening = '2026-11-23T18:00+01:00';
    const day = '2026-11-23T10:00+01:00';

    test.each([
      [
        'an expired MTTR',
        { at: evening, mttr: due('2026-11-23T17:00+01:00') },
        'open',
        'mttr-expired',
        'outside support hours, and the MTTR has expired',
      ],
      [
        'one that expires later',
        { at: evening, mttr: due('2026-11-23T19:00+01:00') },
        'opens',
        'mttr-not-expired',
        'outside support hours it may be called once the MTTR has expired',
      ],
      [
        'an expired MTTR, by day',
        { at: day, mttr: due('2026-11-23T09:00+01:00') },
        'opens',
        'within-support-hours',
        'within support hours the normal number takes contingencies',
      ],
      [
        'priority 1 at several, by day',
        { at: day, priority: 1, endCustomersAffected: 2 },
        'opens',
        'within-support-hours',
        'within support hours the normal number takes contingencies',
      ],
      [
        'priority 1 at one end customer',
        { at: evening, priority: 1, endCustomersAffected: 1 },
        'closed',
        'no-contingency',
        'it is for priority 1 at several end customers, or for an expired MTTR, and the facts given are neither',
      ],
      [
        'priority 1 at nobody knows how many',
        { at: evening, priority: 1 },
        'closed',
        'no-contingency',
        'it is for priority 1 at several end customers, or for an expired MTTR, and how many end customers are affected is not given',
      ],
      [
        'priority 2',
        { at: evening, priority: 2 },
        'closed',
        'no-contingency',
        'it is for priority 1 at several end customers, or for an expired MTTR, and the facts given are neither',
      ],
      [
        'an MTTR of best effort',
        { at: evening, mttr: { kind: 'best-effort' } as Deadline },
        'closed',
        'no-contingency',
        'it is for priority 1 at several end customers, or for an expired MTTR, and a best-effort MTTR does not expire',
      ],
      [
        'an MTTR to be determined',
        { at: evening, mttr: { kind: 'to-be-determined' } as Deadline },
        'closed',
        'no-contingency',
        'it is for priority 1 at several end customers, or for an expired MTTR, and an MTTR to be determined does not expire',
      ],
      [
        'priority 1 at several, where support hours never end',
        { at: evening, priority: 1, endCustomersAffected: 2 },
        'closed',
        'support-hours-never-end',
        'it is for outside support hours, and these never end',
      ],
    ] as const)('the contingency number: %s', (name, facts, kind, reason, why) => {
      const { channels } = contactRoute(facts, name.endsWith('never end') ? never : cloudctiSla);
      expect(channels.find(({ channel }) => channel === 'contingency')).toMatchObject({ kind, reason, why: `${why} (SLA §4, R14)` });
    });
  });

  test('support hours are those of the agreement that is passed', () => {
    const agreement = defineAgreement({ timeZone: 'America/New_York', hours: { mon: ['20:00-24:00'], tue: ['00:00-02:00'] } });
    const route = contactRoute({ at: '2026-11-23T23:30-05:00', priority: 1, endCustomersAffected: 2 }, agreement);
    expect(line(route)).toEqual(['telephone open', 'e-mail open', `contingency opens ${ms('2026-11-24T02:00-05:00')}`]);
    expect(JSON.stringify(route)).toContain('2026-11-24T02:00:00.000-05:00');
  });

  test('where support hours never end the contingency number never opens', () => {
    const agreement = defineAgreement({ hours: alwaysOpen, holidays: 'none', years: { from: 2026, to: 2027 } });
    const { channels } = contactRoute({ at: '2026-11-23T18:00+01:00', priority: 1, endCustomersAffected: 2 }, agreement);
    expect(channels.map(({ channel, kind, reason }) => [channel, kind, reason])).toEqual([
      ['telephone', 'open', 'within-support-hours'],
      ['e-mail', 'open', 'always'],
      ['contingency', 'closed', 'support-hours-never-end'],
    ]);
  });

  test('the route is frozen, and the agreement stays as it is', () => {
    const route = contactRoute({ at: '2026-11-23T18:00+01:00' });
    expect([route, route.channels, ...route.channels].every(Object.isFrozen)).toBe(true);
    expect(cloudctiSla.procedure.email.value).toBe('support@cloudcti.nl');
  });

  test.each([
    [{ at: '2026-11-23T18:00' }, 'missing-offset', 'at'],
    [{}, 'missing-field', 'at'],
    [{ at: '2026-11-23T18:00Z', priority: 5 }, 'invalid-priority', 'priority'],
    [{ at: '2026-11-23T18:00Z', endCustomersAffected: 1.5 }, 'invalid-count', 'endCustomersAffected'],
    [{ at: '2026-11-23T18:00Z', endCustomersAffected: -1 }, 'invalid-count', 'endCustomersAffected'],
    [{ at: '2026-11-23T18:00Z', mttr: '2026-11-23T18:00Z' }, 'wrong-type', 'mttr'],
    [{ at: '2026-11-23T18:00Z', mttr: { kind: 'due' } }, 'missing-field', 'mttr.epochMs'],
    [{ at: '2026-11-23T18:00Z', mttr: { kind: 'due', epochMs: 2e14 } }, 'outside-horizon', 'mttr'],
    [{ at: '2026-11-23T18:00Z', endCustomers: 3 }, 'unknown-field', 'endCustomers'],
    [{ at: '2100-12-31T18:00+01:00' }, 'outside-horizon', 'at'],
    [null, 'wrong-type', 'facts'],
  ])('the facts %j are refused: %s at %s', (facts, code, path) =>
    expect(errorOf(() => contactRoute(facts as never))).toMatchObject({ name: 'SlaInputError', code, path }),
  );
});

test('only a channel that opens later has an instant at which it does', () => {
  const { channels } = contactRoute({ at: '2026-11-23T02:00+01:00', priority: 1, endCustomersAffected: 3 });
  expect(channels.map((channel) => 'at' in channel)).toEqual(channels.map(({ kind }) => kind === 'opens'));
  expect(channels.map(({ channel, kind }) => `${channel} ${kind}`)).toContain('contingency open');
});
