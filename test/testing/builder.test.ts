import { assess, cloudctiSla, defineAgreement, incident } from '@cloudcti/sla';
import { aTicket } from '@cloudcti/sla/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '@cloudcti/sla/testing/vitest';
import { fieldsOf as written } from '../../src/testing/builder/fieldsOf.js';
import { law } from '../support/cases.js';
import { fieldsOf, stories } from '../support/stories.js';

const reported = aTicket().priority(2).reported('2026-05-22 16:00');

describe('a ticket for a test', () => {
  test('reads as people speak, on Amsterdam’s clocks', () => {
    const ticket = reported.id('CTI-1').respondedAfter({ supportHours: 3 }).repairedOn('2026-05-27 17:00');
    expect(ticket.fields()).toEqual({
      id: 'CTI-1',
      priority: 2,
      reportedAt: '2026-05-22T16:00+02:00',
      respondedAt: '2026-05-26T10:30+02:00',
      repairedAt: '2026-05-27T17:00+02:00',
    });
    expect(assess(ticket.history(), { at: '2026-06-01T12:00+02:00' })).toHaveMet('mttr');
  });

  test('has whatever can happen to one', () => {
    const ticket = reported
      .labelled({ customer: 'Acme' })
      .labelled({ team: 'second line' })
      .respondedOn('2026-05-22 16:30')
      .updatedAfter({ elapsedHours: 96 })
      .paused('2026-05-26 10:00', '2026-05-26 11:00')
      .paused('2026-05-28 10:00')
      .changedTo(1, '2026-05-26 12:00')
      .repairedOn('2026-05-27 12:00')
      .reopenedOn('2026-05-27 13:00')
      .repairedAfter({ supportHours: 20, supportMinutes: 30 })
      .closedOn('2026-06-01 09:00');
    expect(ticket.fields()).toEqual({
      labels: { customer: 'Acme', team: 'second line' },
      priority: 2,
      reportedAt: '2026-05-22T16:00+02:00',
      respondedAt: '2026-05-22T16:30+02:00',
      updatedAt: ['2026-05-26T16:00+02:00'],
      pauses: [{ from: '2026-05-26T10:00+02:00', to: '2026-05-26T11:00+02:00' }, { from: '2026-05-28T10:00+02:00' }],
      priorityChanges: [{ at: '2026-05-26T12:00+02:00', priority: 1 }],
      repairedAt: '2026-05-27T12:00+02:00',
      reopenings: [{ at: '2026-05-27T13:00+02:00', repairedAt: '2026-05-28T11:00+02:00' }],
      closedAt: '2026-06-01T09:00+02:00',
    });
  });

  test('is not changed by what is made of it', () => {
    const one = reported.respondedOn('2026-05-22 16:30');
    const other = reported.respondedOn('2026-05-22 16:45');
    expect([one, other, reported].map((ticket) => ticket.fields().respondedAt)).toEqual([
      '2026-05-22T16:30+02:00',
      '2026-05-22T16:45+02:00',
      undefined,
    ]);
  });

  test('is a row, with null for what did not happen', () => {
    const ticket = reported.id('CTI-2').updatedOn('2026-05-22 16:10').updatedOn('2026-05-22 16:20');
    expect(ticket.row()).toEqual({
      id: 'CTI-2',
      priority: 2,
      reported_at: '2026-05-22T16:00+02:00',
      responded_at: null,
      updates: '2026-05-22T16:10+02:00;2026-05-22T16:20+02:00',
      repaired_at: null,
      closed_at: null,
    });
  });

  test('is the question of a vector', () =>
    expect(reported.respondedOn('2026-05-22 16:30').vector('2026-05-26 09:00')).toEqual({
      history: { priority: 2, reportedAt: '2026-05-22T16:00+02:00', respondedAt: '2026-05-22T16:30+02:00' },
      at: '2026-05-26T09:00+02:00',
    }));

  test('takes an instant where a time would be, and the clocks of its agreement', () => {
    const newYork = defineAgreement({ timeZone: 'America/New_York' }, cloudctiSla);
    expect(aTicket(newYork).reported('2026-05-22 10:00').fields().reportedAt).toBe('2026-05-22T10:00-04:00');
    for (const at of ['2026-05-22T14:00Z', new Date('2026-05-22T14:00Z'), '2026-05-22T16:00[Europe/Amsterdam]']) {
      expect(aTicket().reported(at).fields().reportedAt).toBe('2026-05-22T16:00+02:00');
    }
  });

  test.each([
    ['a time that the clocks show twice', () => aTicket().reported('2026-10-25 02:30'), { code: 'ambiguous-wall-clock', path: 'at' }],
    ['a time that the clocks skip', () => aTicket().reported('2026-03-29 02:30'), { code: 'nonexistent-wall-clock', path: 'at' }],
    ['a text that is no time', () => reported.respondedOn('tomorrow'), { code: 'invalid-wall-clock' }],
    ['no report', () => aTicket().history(), { code: 'missing-field', path: 'reported' }],
    ['a length before there is a report', () => aTicket().respondedAfter({ supportHours: 1 }), { code: 'missing-field', path: 'reported' }],
    ['a length of neither kind', () => reported.respondedAfter({}), { code: 'wrong-type', path: 'later' }],
    ['a length of both kinds', () => reported.respondedAfter({ supportHours: 1, elapsedHours: 1 } as never), { code: 'wrong-type' }],
    ['a length of another unit', () => reported.respondedAfter({ days: 1 } as never), { code: 'unknown-field' }],
    ['a response before the report', () => reported.respondedOn('2026-05-22 15:00').history(), { code: 'impossible-history' }],
    ['a reopening without a repair', () => reported.reopenedOn('2026-05-26 10:00').fields(), { code: 'impossible-history' }],
    ['a row of a history that says more', () => reported.changedTo(1, '2026-05-26 10:00').row(), { code: 'wrong-type', path: 'ticket' }],
  ] as const)('%s is refused', (_name, build, expected) => expect(build).toThrowSlaInputError(expected));

  test('the fields of any history make that history again', () =>
    law([stories, fc.constantFrom('Europe/Amsterdam', 'America/New_York')], (story, zone) => {
      const history = incident(fieldsOf(story));
      expect(incident(written(history, zone))).toEqual(history);
    }));
});
