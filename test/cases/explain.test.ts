import {
  type Deadline,
  type DueTrail,
  deadlines,
  defineAgreement,
  explain,
  explainParts,
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

/** Whether an object and all that it holds is frozen. */
function isFrozenAllThrough(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenAllThrough));
}

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

describe('every trail is written as it was approved', () => {
  describe.each(APPROVED)('%s', (name, deadline) => {
    test.each(['en', 'nl'] as const)('in %s', async (locale) => {
      await expect(`${explainText(explain(deadline()), { locale })}\n`).toMatchFileSnapshot(`../approved/${name}.${locale}.txt`);
    });
  });
});

describe('parts are what the text joins, and a remark is no step', () => {
  describe.each(APPROVED)('%s', (_name, deadline) => {
    test.each(['en', 'nl'] as const)('in %s', (locale) => {
      const trail = explain(deadline());
      const { title, started, steps, remark } = explainParts(trail, { locale });
      expect(steps).toHaveLength(trail.steps.length);
      const numbered = steps.map((step, place) => `${place + 1}. ${step}`);
      const lines = [title, started, ...numbered, ...(remark === undefined ? [] : [remark])];
      expect(lines.join('\n')).toBe(explainText(trail, { locale }));
    });
  });

  test('priority 1 reported at 13:00 has one step, and a remark on 17:00 sharp (R5)', () => {
    const parts = explainParts(explain(responseDeadline({ priority: 1, reportedAt: '2026-11-23T13:00+01:00' })));
    expect(parts).toEqual({
      title: 'Response to an incident of priority 1: due on Monday 23 November 2026 at 17:00.',
      started: 'Reported on Monday 23 November 2026 at 13:00. Promised: 4 support hours (SLA §5, R5). Times are those of Europe/Amsterdam.',
      steps: ['Monday 23 November, 13:00 to 17:00: 4 hours counted, nothing left: this is the deadline.'],
      remark: 'The time is used up at 17:00 sharp, and that is the deadline, not the next opening (R5).',
    });
    expect(Object.isFrozen(parts) && Object.isFrozen(parts.steps)).toBe(true);
  });

  test('a promise without a date has no steps and no remark (R9)', () => {
    const parts = explainParts(explain(mttrDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' })), { locale: 'nl' });
    expect(parts).toMatchObject({ title: 'Herstel van een incident met prioriteit 1 (MTTR): nader te bepalen.', steps: [] });
    expect(parts).not.toHaveProperty('remark');
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

  test('is frozen, and JSON of it has instants with their offsets, and their numbers beside them', () => {
    const trail = explain(responseDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }));
    expect(isFrozenAllThrough(trail)).toBe(true);
    const written = JSON.parse(JSON.stringify(trail));
    expect(written).toMatchObject({
      start: '2026-11-23T09:00:00.000+01:00',
      startMs: Date.UTC(2026, 10, 23, 8),
      countsFrom: '2026-11-23T09:00:00.000+01:00',
      countsFromMs: Date.UTC(2026, 10, 23, 8),
      deadline: '2026-11-23T13:00:00.000+01:00',
      deadlineMs: Date.UTC(2026, 10, 23, 12),
    });
    expect(written.steps[0]).toMatchObject({ from: '2026-11-23T09:00:00.000+01:00', to: '2026-11-23T13:00:00.000+01:00' });
    expect(written.steps[0]).toMatchObject({ fromMs: Date.UTC(2026, 10, 23, 8), toMs: Date.UTC(2026, 10, 23, 12) });
  });

  test('of an agreement elsewhere is read on the clocks there', () => {
    const trail = explain(responseDeadline({ priority: 1, reportedAt: '2017-10-13T16:00-03:00' }, saoPaulo)) as DueTrail;
    expect(trail.start.toISO()).toBe('2017-10-13T16:00:00.000-03:00');
    expect(trail.deadline.toISO()).toBe('2017-10-16T11:30:00.000-02:00');
  });

  test('says what the clocks showed without a time zone database: the offsets on the way, and their changes', () => {
    const trail = explain(responseDeadline({ priority: 1, reportedAt: '2026-03-27T15:00+01:00' }));
    const change = Date.UTC(2026, 2, 29, 1);
    expect(trail.offsets).toEqual([
      { fromMs: Date.UTC(2026, 2, 27, 14), offsetMs: 3_600_000 },
      { fromMs: change, offsetMs: 7_200_000 },
    ]);
    const changes = trail.steps.flatMap(({ clockChanges }) => clockChanges);
    expect(changes).toEqual([{ atMs: change, byMs: 3_600_000 }]);
    expect(changes[0]?.at.toISO()).toBe('2026-03-29T03:00:00.000+02:00');
    expect(JSON.parse(JSON.stringify(changes))).toEqual([{ at: '2026-03-29T03:00:00.000+02:00', atMs: change, byMs: 3_600_000 }]);
  });

  test('over New Year has one offset: a year of the calendar is no change of the clocks', () => {
    const trail = explain(responseDeadline({ priority: 2, reportedAt: '2026-12-31T16:00+01:00' }));
    expect(trail.offsets).toHaveLength(1);
    expect(trail.steps.flatMap(({ clockChanges }) => clockChanges)).toEqual([]);
  });

  test('makes a DateTime each time one is read, so that nobody can change that of another', () => {
    const trail = explain(responseDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }));
    expect(trail.start).not.toBe(trail.start);
    expect(trail.start.toMillis()).toBe(trail.startMs);
    expect(Object.keys(trail)).not.toContain('start');
  });

  test('survives the road as its numbers', () => {
    const trail = explain(responseDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }));
    expect(structuredClone(trail)).toEqual(trail);
    expect({ ...trail }).toEqual(trail);
  });

  test.each([
    ['a copy of a deadline', () => explain({ ...responseDeadline({ priority: 1, reportedAt: new Date(1e12) }) })],
    ['no deadline', () => explain(undefined as never)],
    ['a text for a trail', () => explainText('why' as never)],
    ['a copy of a trail', () => explainText({ ...explain(mttrDeadline({ priority: 1, reportedAt: new Date(1e12) })) })],
    ['what inherits from a trail', () => explainParts(Object.create(explain(mttrDeadline({ priority: 1, reportedAt: new Date(1e12) }))))],
    ['a step of a trail', () => explainParts(explain(responseDeadline({ priority: 1, reportedAt: new Date(1e12) })).steps[0] as never)],
    ['a text for a trail, in parts', () => explainParts('why' as never)],
    ['another language', () => explainParts(explain(mttrDeadline({ priority: 1, reportedAt: new Date(1e12) })), { locale: 'fy' as never })],
    [
      'another language, as a text',
      () => explainText(explain(mttrDeadline({ priority: 1, reportedAt: new Date(1e12) })), { locale: 'fy' as never }),
    ],
  ])('is not made of %s', (_name, ask) => expect(ask).toThrow(SlaInputError));
});
