import {
  cloudctiSla,
  type Deadline,
  type DueTrail,
  deadlines,
  defineAgreement,
  explain,
  explainParts,
  explainText,
  type Kpi,
  mttrDeadline,
  type Priority,
  responseDeadline,
  SlaInputError,
  thirdLineResponseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { deadlineOf, kpiPromise, pausesOn, timedAgreement } from '../../src/deadline/index.js';
import { Call } from '../../src/errors/index.js';

const halfDay = defineAgreement({ special: { '2026-12-24': ['08:30-13:00'] }, closed: [{ date: '2026-12-28', name: 'Moving house' }] });
const endOfDay = defineAgreement({ workingDayReading: 'end-of-next-working-day' });
const saoPaulo = defineAgreement({ timeZone: 'America/Sao_Paulo', holidays: 'none' });
const fractions = defineAgreement({
  kpis: { 1: { response: { kind: 'support-hours', value: 0.5 } }, 2: { response: { kind: 'support-hours', value: 12.5 } } },
});

/** R12. A promise whose clock starts at a change of priority. */
function fromChange(kpi: Kpi, priority: Priority, changedAt: string): Deadline {
  const call = new Call('test');
  const promised = kpiPromise(timedAgreement(cloudctiSla, call), kpi, priority, Date.parse(changedAt), 'priority-change');
  return deadlineOf(promised, call.given('changedAt', changedAt));
}

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
  ['special-hours-after-a-night', () => responseDeadline({ priority: 1, reportedAt: '2026-12-23T16:00+01:00' }, halfDay)],
  [
    'a-pause-at-the-weekend',
    () =>
      responseDeadline({
        priority: 1,
        reportedAt: '2026-11-20T16:00+01:00',
        pauses: [{ from: '2026-11-21T10:00+01:00', to: '2026-11-22T10:00+01:00' }],
      }),
  ],
  ['half-a-support-hour', () => responseDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }, fractions)],
  ['a-fraction-of-a-support-hour', () => responseDeadline({ priority: 2, reportedAt: '2026-11-23T09:00+01:00' }, fractions)],
  ['repair-from-a-change-of-priority', () => fromChange('mttr', 2, '2026-11-24T15:00+01:00')],
  ['response-from-a-change-of-priority', () => fromChange('response', 1, '2026-11-24T15:00+01:00')],
  ['best-effort-from-a-change-of-priority', () => fromChange('mttr', 3, '2026-11-24T15:00+01:00')],
  ['repaired-and-reopened', () => reopened('2026-11-23T09:00+01:00', [{ from: '2026-11-23T10:00+01:00', to: '2026-11-24T09:30+01:00' }])],
  ['a-deadline-at-midnight', () => thirdLineResponseDeadline({ completeReportAt: '2026-03-30T00:00+02:00' })],
  ['reported-at-0830-sharp', () => responseDeadline({ priority: 3, reportedAt: '2026-11-23T08:30+01:00' })],
  ['the-share-of-a-working-day', () => responseDeadline({ priority: 3, reportedAt: '2026-12-23T10:00+01:00' }, halfDay)],
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
      started: 'Reported on Monday 23 November 2026 at 13:00. Promised: 4 support hours (SLA §5, R5). All times are Amsterdam time.',
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

/** The sentences about a deadline in both languages. */
function told(deadline: Deadline): readonly [en: string, nl: string] {
  const trail = explain(deadline);
  return [explainText(trail), explainText(trail, { locale: 'nl' })];
}

/** R18. A response of priority 1 whose clock stood still from repairs to their reopenings. */
function reopened(reportedAt: string, repairs: readonly { readonly from: string; readonly to: string }[]): Deadline {
  const call = new Call('test');
  const pauses = repairs.map(({ from, to }) => ({ fromMs: Date.parse(from), toMs: Date.parse(to) }));
  const timed = timedAgreement(cloudctiSla, call);
  const promised = kpiPromise(timed, 'response', 1, Date.parse(reportedAt), 'report', pausesOn(timed.timeline, pauses, pauses));
  return deadlineOf(promised, call.given('reportedAt', reportedAt));
}

const in2026 = (text: string) => `2026-${text}+01:00`;
const response = (priority: Priority, reportedAt: string, agreement = cloudctiSla) => responseDeadline({ priority, reportedAt }, agreement);

describe('a sentence says the cause', () => {
  test('at night it is closed outside support hours, although the next day has special hours (R2, R3)', () => {
    const [en, nl] = told(response(1, in2026('12-23T16:00'), halfDay));
    expect(en).toContain(
      'Wednesday 23 December 17:00 to Thursday 24 December 08:30: closed, outside support hours (24 December: 08:30-13:00) (R2, R3).',
    );
    expect(nl).toContain(': gesloten, buiten de supporturen (24 december: 08:30-13:00) (R2, R3).');
  });

  test('special hours in two spans are both said', () => {
    const agreement = defineAgreement({ special: { '2026-11-24': ['08:30-12:00', '13:00-16:00'] } });
    const [en, nl] = told(response(1, in2026('11-23T16:00'), agreement));
    expect(en).toContain('closed, outside support hours (24 November: 08:30-12:00 and 13:00-16:00) (R2, R3).');
    expect(nl).toContain('gesloten, buiten de supporturen (24 november: 08:30-12:00 en 13:00-16:00) (R2, R3).');
  });

  test('from Friday 17:00 to Saturday it is closed outside support hours and at the weekend', () => {
    const pauses = [{ from: in2026('11-21T10:00'), to: in2026('11-22T10:00') }];
    const [en, nl] = told(responseDeadline({ priority: 1, reportedAt: in2026('11-20T16:00'), pauses }));
    expect(en).toContain(
      'Friday 20 November 17:00 to Saturday 21 November 10:00: closed, outside support hours and at the weekend (R2, R3).',
    );
    expect(nl).toContain('gesloten, buiten de supporturen en in het weekend (R2, R3).');
  });

  test('a closed date without a name, a weekday without hours and a date closed this once are days on which it is closed', () => {
    const agreement = defineAgreement({
      hours: { mon: ['08:30-17:00'], tue: ['08:30-17:00'], fri: ['08:30-17:00'] },
      closed: ['2026-11-24'],
      special: { '2026-11-27': [] },
    });
    const [en, nl] = told(response(1, in2026('11-23T16:00'), agreement));
    expect(en).toContain(
      'closed, outside support hours, at the weekend and on Tuesday 24 November (a closed day), Wednesday 25 November (no support hours), ' +
        'Thursday 26 November (no support hours) and Friday 27 November (closed this once) (R2, R3).',
    );
    expect(nl).toContain(
      'gesloten, buiten de supporturen, in het weekend en op dinsdag 24 november (een gesloten dag), woensdag 25 november (geen supporturen), ' +
        'donderdag 26 november (geen supporturen) en vrijdag 27 november (bij uitzondering gesloten) (R2, R3).',
    );
  });

  test('the weekend alone, and a holiday alone, close without a word about support hours', () => {
    const [en, nl] = told(thirdLineResponseDeadline({ completeReportAt: in2026('11-21T12:00') }));
    expect(en).toContain('12:00 to Sunday 22 November 24:00: closed at the weekend (R13, R2).');
    expect(nl).toContain('12:00 tot zondag 22 november 24:00: gesloten in het weekend (R13, R2).');
    const [easter, pasen] = told(thirdLineResponseDeadline({ completeReportAt: '2026-04-06T12:00+02:00' }));
    expect(easter).toContain('closed for Easter Monday (6 April) (R13, R2).');
    expect(pasen).toContain('gesloten vanwege tweede paasdag (6 april) (R13, R2).');
  });

  test('a pause outside support hours does not move the deadline (R12)', () => {
    const pauses = [{ from: in2026('11-23T18:00'), to: in2026('11-23T22:00') }];
    const [en, nl] = told(responseDeadline({ priority: 1, reportedAt: in2026('11-23T16:00'), pauses }));
    expect(en).toContain('paused outside support hours; the deadline does not move (R12).');
    expect(nl).toContain('gepauzeerd buiten de supporturen; de deadline verschuift daardoor niet (R12).');
  });

  test('from a repair to its reopening it was repaired, not waiting for the customer (R18)', () => {
    const [en, nl] = told(reopened(in2026('11-23T09:00'), [{ from: in2026('11-23T10:00'), to: in2026('11-23T13:00') }]));
    expect(en).toContain('10:00 to 13:00: repaired until it was reopened; 3 hours of support time not counted (R18).');
    expect(nl).toContain('10:00 tot 13:00: hersteld tot de heropening; 3 uur supporttijd telt niet mee (R18).');
  });

  test('a repair that was reopened before support hours did not move the deadline (R18)', () => {
    const repairs = [{ from: in2026('11-23T17:00'), to: in2026('11-24T07:00') }];
    const [en, nl] = told(reopened(in2026('11-23T16:00'), repairs));
    expect(en).toContain('repaired until it was reopened, outside support hours; the deadline does not move (R18).');
    expect(nl).toContain('hersteld tot de heropening, buiten de supporturen; de deadline verschuift daardoor niet (R18).');
  });

  test('a report at night whose clock is paused at the opening does not start at the opening', () => {
    const pauses = [{ from: in2026('11-24T08:00'), to: in2026('11-24T10:00') }];
    const [en] = told(responseDeadline({ priority: 1, reportedAt: in2026('11-23T20:00'), pauses }));
    expect(en).not.toContain('the clock starts at the opening');
  });

  test('after a change of priority the clock starts again, and days are counted from the day after it (R7, R12)', () => {
    const [en, nl] = told(fromChange('mttr', 2, in2026('11-24T15:00')));
    expect(en).toContain(
      'Priority changed to 2 on Tuesday 24 November 2026 at 15:00; the clock starts again then. Promised: 2 working days',
    );
    expect(en).toContain('the days of repair are counted from the day after the change of priority (R7, R12).');
    expect(nl).toContain(
      'Prioriteit gewijzigd in 2 op dinsdag 24 november 2026 om 15:00; vanaf dan loopt de klok opnieuw. Toegezegd: 2 werkdagen',
    );
    expect(nl).toContain('de dagen voor herstel tellen vanaf de dag na de wijziging van de prioriteit (R7, R12).');
  });

  test('a promise without a deadline has no clock that starts again (R9, R12)', () => {
    const [en, nl] = told(fromChange('mttr', 3, in2026('11-24T15:00')));
    expect(en).toContain('Priority changed to 3 on Tuesday 24 November 2026 at 15:00. CloudCTI does what it can');
    expect(nl).toContain('Prioriteit gewijzigd in 3 op dinsdag 24 november 2026 om 15:00. CloudCTI doet wat het kan');
  });

  test('the days of an update are counted from the day after the contact that started its clock (R8)', () => {
    const days = defineAgreement({
      workingDayReading: 'end-of-next-working-day',
      kpis: { 1: { update: { kind: 'working-days', value: 1 } } },
    });
    const [en, nl] = told(updateDeadline({ priority: 1, lastContactAt: in2026('11-23T15:00') }, days));
    expect(en).toContain('working days are counted from the day after the last contact (R6).');
    expect(nl).toContain('werkdagen tellen vanaf de dag na het laatste contact (R6).');
  });
});

describe('a sentence is written as people write', () => {
  test('decimals and plurals are those of the language', () => {
    const promised = (value: number) =>
      told(response(1, in2026('11-23T09:00'), defineAgreement({ kpis: { 1: { response: { kind: 'support-hours', value } } } }))).map(
        (text) => /(?:Promised|Toegezegd): (.*?) \(/.exec(text)?.[1],
      );
    expect(promised(12.5)).toEqual(['12.5 support hours', '12,5 supporturen']);
    expect(promised(0.5)).toEqual(['half a support hour', '0,5 supportuur']);
    expect(promised(0.25)).toEqual(['0.25 support hours', '0,25 supportuur']);
    expect(promised(1)).toEqual(['1 support hour', '1 supportuur']);
    expect(promised(4)).toEqual(['4 support hours', '4 supporturen']);
  });

  test('a part of an hour that decimals do not say well is written as a time', () => {
    const third = defineAgreement({ kpis: { 1: { response: { kind: 'support-hours', value: 1 / 3 } } } });
    const [en, nl] = told(response(1, in2026('11-23T09:00'), third));
    expect(en).toContain('Promised: 20 minutes of support time (SLA §5, R5).');
    expect(nl).toContain('Toegezegd: 20 minuten supporttijd (SLA §5, R5).');
  });

  test('the zone has a name that people use', () => {
    const started = (timeZone: string) =>
      told(response(1, in2026('11-23T09:00'), defineAgreement({ timeZone }))).map((text) => text.split('\n')[1]?.split('). ')[1]);
    expect(started('Europe/Amsterdam')).toEqual(['All times are Amsterdam time.', 'Alle tijden zijn Nederlandse tijd (Europe/Amsterdam).']);
    expect(started('America/Argentina/Buenos_Aires')).toEqual([
      'All times are Buenos Aires time (America/Argentina/Buenos_Aires).',
      'Alle tijden zijn de plaatselijke tijd van Buenos Aires (America/Argentina/Buenos_Aires).',
    ]);
    expect(started('UTC')).toEqual(['All times are in UTC.', 'Alle tijden zijn in UTC.']);
  });

  test('a holiday has the name that it has within a sentence', () => {
    const [whit, pinksteren] = told(response(2, '2026-05-22T16:00+02:00'));
    expect(whit).toContain('for Whit Sunday (24 May) and Whit Monday (25 May)');
    expect(pinksteren).toContain('vanwege eerste pinksterdag (24 mei) en tweede pinksterdag (25 mei)');
    expect(told(response(1, '2026-04-02T16:00+02:00', defineAgreement({ holidays: { goodFriday: 'closed' } })))[1]).toContain(
      'vanwege Goede Vrijdag (3 april), eerste paasdag (5 april) en tweede paasdag (6 april)',
    );
    expect(told(response(1, in2026('12-24T16:00')))[1]).toContain('vanwege eerste kerstdag (25 december) en tweede kerstdag (26 december)');
  });

  test("a user's own name of a closed day stays as it was written", () => {
    const own = { en: 'Christmas', nl: 'Kerstmis' };
    const agreement = defineAgreement({
      closed: [
        { date: '2026-11-24', name: 'Tweede paasdag' },
        { date: '2026-11-25', name: own },
      ],
    });
    const [en, nl] = told(response(1, in2026('11-23T16:00'), agreement));
    expect(en).toContain('for Tweede paasdag (24 November) and Christmas (25 November)');
    expect(nl).toContain('vanwege Tweede paasdag (24 november) en Kerstmis (25 november)');
  });

  test('midnight that ends something is 24:00 of the day that it ends, in the title, the steps and the remark', () => {
    const [en, nl] = told(thirdLineResponseDeadline({ completeReportAt: '2026-03-30T00:00+02:00' }));
    expect(en).toContain('due on Monday 30 March 2026 at 24:00.\nComplete report received on Monday 30 March 2026 at 00:00.');
    expect(en).toContain('Monday 30 March, 00:00 to 24:00: 24 hours counted');
    expect(nl).toContain('uiterlijk maandag 30 maart 2026 om 24:00.\nVolledige melding ontvangen op maandag 30 maart 2026 om 00:00.');
    const evenings = defineAgreement({ hours: { mon: ['20:00-24:00'], tue: ['20:00-24:00'] } });
    const [evening] = told(response(1, in2026('11-23T20:00'), evenings));
    expect(evening).toContain('due on Monday 23 November 2026 at 24:00.');
    expect(evening).toContain('The time is used up at 24:00 sharp');
  });

  test('New Year midnight is told as the last of the old year', () => {
    const [en] = told(thirdLineResponseDeadline({ completeReportAt: in2026('12-31T00:00') }));
    expect(en).toContain('due on Thursday 31 December 2026 at 24:00.');
  });
});

describe('a reader can check a working day by hand (R6)', () => {
  test('days that differ in length: the share that was over at the start is that of the last day', () => {
    const [en, nl] = told(response(3, in2026('12-23T10:00'), halfDay));
    expect(en).toContain(
      'Promised: 1 working day, in this case 7 hours 47 minutes 38 seconds 824 milliseconds of support time (SLA §5, R6).',
    );
    expect(en).toContain(
      'When the clock started, 1 hour 30 minutes of the 8 hours 30 minutes of Wednesday 23 December had passed; 1 working day later the same share of ' +
        'the 4 hours 30 minutes of Thursday 24 December has passed: 47 minutes 38 seconds 824 milliseconds, rounded up (R6).',
    );
    expect(nl).toContain(
      'Toen de klok begon te lopen, was 1 uur 30 minuten van de 8 uur 30 minuten van woensdag 23 december voorbij; 1 werkdag later is hetzelfde deel van ' +
        'de 4 uur 30 minuten van donderdag 24 december voorbij: 47 minuten 38 seconden 824 milliseconden, naar boven afgerond (R6).',
    );
  });

  test('a share that comes out whole is not rounded', () => {
    const agreement = defineAgreement({ special: { '2026-11-24': ['08:30-12:45'] } });
    const [en] = told(response(3, in2026('11-23T10:00'), agreement));
    expect(en).toContain('the same share of the 4 hours 15 minutes of Tuesday 24 November has passed: 45 minutes (R6).');
  });

  test('a fraction of a second has the decimal sign of the language', () => {
    const [en, nl] = told(response(3, in2026('12-23T10:00'), halfDay));
    expect(en).toContain('at 09:17:38.824.');
    expect(nl).toContain('om 09:17:38,824.');
  });

  test('days of one length, and whole days, have no share to tell', () => {
    expect(told(response(3, in2026('11-23T10:00')))[0]).not.toContain('share');
    expect(told(response(3, in2026('12-23T08:30'), halfDay))[0]).not.toContain('share');
    expect(told(response(3, in2026('12-23T20:00'), halfDay))[0]).not.toContain('share');
  });

  test.each([3, 4] as const)(
    'priority %i reported at 08:30 sharp is due at 17:00 of the same day, and the remark says why (R5, R6)',
    (priority) => {
      const [en, nl] = told(response(priority, in2026('11-23T08:30')));
      expect(en).toContain(
        '\nThe clock started at 08:30 sharp, so that whole day counts, and the time is used up at 17:00: that is the deadline, not the next opening (R5, R6).',
      );
      expect(nl).toContain(
        '\nDe klok begon precies om 08:30 te lopen, dus die hele dag telt mee, en de tijd is om 17:00 op: dat is de deadline, en niet de volgende opening (R5, R6).',
      );
    },
  );

  test.each([
    ['1 ms later', response(3, in2026('11-23T08:30:00.001'))],
    ['at night', response(3, in2026('11-23T20:00'))],
    ['for a repair in working days', mttrDeadline({ priority: 2, reportedAt: in2026('11-23T08:30') })],
    ['for the end of the next working day', response(3, in2026('11-23T08:30'), endOfDay)],
  ])('%s there is no such remark', (_when, deadline) => expect(explainParts(explain(deadline))).not.toHaveProperty('remark'));

  test('after the break the time of a working day may be used up at the close before it (R5)', () => {
    const hours = ['08:30-12:00', '13:00-17:00'];
    const agreement = defineAgreement({ hours: { mon: hours, tue: hours } });
    const [en] = told(response(3, in2026('11-23T13:00'), agreement));
    expect(en).toContain('due on Tuesday 24 November 2026 at 12:00.');
    expect(en).toContain('\nThe time is used up at 12:00 sharp, and that is the deadline, not the next opening (R5).');
  });

  test('a pause leaves the note about a whole day out, as that day did not count whole', () => {
    const pauses = [{ from: in2026('11-23T10:00'), to: in2026('11-24T10:00') }];
    const { remark } = explainParts(explain(responseDeadline({ priority: 3, reportedAt: in2026('11-23T08:30'), pauses })));
    expect(remark).toBe('The time is used up at 17:00 sharp, and that is the deadline, not the next opening (R5).');
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

  test('has a pause outside support hours as a step that takes nothing (R12)', () => {
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
