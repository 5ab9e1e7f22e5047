import {
  type Deadline,
  deadlines,
  defineAgreement,
  explain,
  explainText,
  mttrDeadline,
  responseDeadline,
  SlaInputError,
  thirdLineResponseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';

const halfDay = defineAgreement({ special: { '2026-12-24': ['08:30-13:00'] }, closed: [{ date: '2026-12-28', name: 'Moving house' }] });
const endOfDay = defineAgreement({ workingDayReading: 'end-of-next-working-day' });
const saoPaulo = defineAgreement({ timeZone: 'America/Sao_Paulo', holidays: 'none' });

/** Read as prose by people, in both languages; a change of a file is a change of what customers read. */
const APPROVED: readonly (readonly [name: string, deadline: () => Deadline])[] = [
  ['whit-monday', () => responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' })],
  ['christmas', () => responseDeadline({ priority: 4, reportedAt: '2026-12-24T17:00+01:00' })],
  ['easter', () => mttrDeadline({ priority: 2, reportedAt: '2026-04-02T12:00+02:00' })],
  ['clocks-forward', () => responseDeadline({ priority: 1, reportedAt: '2026-03-27T15:00+01:00' })],
  ['clocks-back', () => responseDeadline({ priority: 1, reportedAt: '2026-10-23T15:00+02:00' })],
  ['used-up-at-17-sharp', () => responseDeadline({ priority: 1, reportedAt: '2026-11-23T13:00+01:00' })],
  ['reported-at-17-sharp', () => responseDeadline({ priority: 1, reportedAt: '2026-11-23T17:00+01:00' })],
  ['reported-at-night', () => responseDeadline({ priority: 3, reportedAt: '2026-11-24T02:15:30+01:00' })],
  ['repair-over-a-weekend', () => mttrDeadline({ priority: 2, reportedAt: '2026-11-26T10:00+01:00' })],
  ['repair-to-be-determined', () => mttrDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' })],
  ['update-best-effort', () => updateDeadline({ priority: 3, reportedAt: '2026-11-23T09:00+01:00' })],
  ['update-after-contact', () => updateDeadline({ priority: 1, lastContactAt: '2026-11-23T15:00+01:00' })],
  ['third-line', () => thirdLineResponseDeadline({ completeReportAt: '2026-11-20T20:00+01:00' })],
  ['third-line-over-easter', () => thirdLineResponseDeadline({ completeReportAt: '2026-04-03T16:00+02:00' })],
  [
    'pauses',
    () =>
      mttrDeadline({
        priority: 2,
        reportedAt: '2026-11-23T09:00+01:00',
        pauses: [
          { from: '2026-11-24T10:00+01:00', to: '2026-11-24T13:00+01:00' },
          { from: '2026-11-24T18:00+01:00', to: '2026-11-24T22:00+01:00' },
        ],
      }),
  ],
  [
    'a-pause-on-the-day-of-the-report',
    () =>
      mttrDeadline({
        priority: 2,
        reportedAt: '2026-11-23T09:00+01:00',
        pauses: [{ from: '2026-11-23T14:00+01:00', to: '2026-11-23T15:00+01:00' }],
      }),
  ],
  ['special-day-over-new-year', () => responseDeadline({ priority: 2, reportedAt: '2026-12-24T12:00+01:00' }, halfDay)],
  ['end-of-the-next-working-day', () => responseDeadline({ priority: 3, reportedAt: '2026-12-31T10:00+01:00' }, endOfDay)],
  ['clocks-forward-at-midnight', () => responseDeadline({ priority: 1, reportedAt: '2017-10-13T16:00-03:00' }, saoPaulo)],
];

describe('every trail is told as it was approved', () => {
  describe.each(APPROVED)('%s', (name, deadline) => {
    test.each(['en', 'nl'] as const)('in %s', async (locale) => {
      await expect(`${explainText(explain(deadline()), { locale })}\n`).toMatchFileSnapshot(`../approved/${name}.${locale}.txt`);
    });
  });
});

describe('a trail (R1 to R13)', () => {
  test('names a holiday in both languages, and the weekend beside it', () => {
    const { steps } = explain(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }));
    expect(steps[1]).toMatchObject({
      kind: 'closed',
      countedMs: 0,
      clause: '§4',
      rulings: ['R2', 'R3'],
      closedBy: [
        { kind: 'outside-support-hours' },
        { kind: 'weekend', dates: ['2026-05-23', '2026-05-24'] },
        { kind: 'closed-day', date: '2026-05-24' },
        { kind: 'closed-day', date: '2026-05-25', name: { en: 'Whit Monday', nl: 'Tweede pinksterdag' } },
      ],
    });
  });

  test('of an MTTR has the day of the report as a step of its own (R7)', () => {
    const [first] = explain(mttrDeadline({ priority: 2, reportedAt: '2026-11-23T00:01+01:00' })).steps;
    expect(first).toMatchObject({ kind: 'not-started', countedMs: 0, rulings: ['R7'] });
    expect(first?.to.toISO()).toBe('2026-11-24T00:00:00.000+01:00');
  });

  test('of an update knows the contact that it counts from (R8)', () => {
    const { update } = deadlines({ priority: 1, reportedAt: '2026-11-23T09:00+01:00', lastContactAt: '2026-11-23T15:00+01:00' });
    expect(explain(update)).toMatchObject({ kpi: 'update', startedBy: 'last-contact', rulings: ['R8', 'R5'] });
  });

  test('says that a pause outside support hours costs nothing (R12)', () => {
    const pauses = [{ from: '2026-11-21T10:00+01:00', to: '2026-11-22T10:00+01:00' }];
    const trail = explain(responseDeadline({ priority: 1, reportedAt: '2026-11-20T16:00+01:00', pauses }));
    expect(trail.steps.map(({ kind, pausedMs }) => [kind, pausedMs])).toEqual([
      ['counted', 0],
      ['closed', 0],
      ['paused', 0],
      ['closed', 0],
      ['counted', 0],
    ]);
    expect(trail.rulings).toEqual(['R5']);
  });

  test('is frozen, and JSON of it has instants with their offsets', () => {
    const trail = explain(responseDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }));
    expect(Object.isFrozen(trail) && Object.isFrozen(trail.steps) && Object.isFrozen(trail.steps[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(trail)).deadline).toBe('2026-11-23T13:00:00.000+01:00');
  });

  test.each([
    ['a copy of a deadline', () => explain({ ...responseDeadline({ priority: 1, reportedAt: new Date(0) }) })],
    ['no deadline', () => explain(undefined as never)],
    ['a text for a trail', () => explainText('why' as never)],
    ['another language', () => explainText(explain(mttrDeadline({ priority: 1, reportedAt: new Date(0) })), { locale: 'fy' as never })],
  ])('is not made of %s', (_name, ask) => expect(ask).toThrow(SlaInputError));
});
