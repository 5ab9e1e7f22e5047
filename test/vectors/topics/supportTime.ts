import { randomNumbers } from '../../support/random.js';
import { DATES, TIMES, wall } from '../days.js';
import { calendarFlags, isInside } from '../traits.js';
import { CHOSEN_CALENDARS, standing, type VectorAgreement } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';
import { dateAt, moment, shortIso } from '../words.js';

const DAY = 86_400_000;
const NOON = '12:00:00.000';

/** Dates that somebody closes somewhere, beside those of the deadlines. */
const FURTHER_DATES = [
  ...[
    '2010-05-05',
    '2015-05-05',
    '2020-05-05',
    '2030-05-05',
    '2100-05-05',
    '2021-05-05',
    '2008-05-01',
    '2005-05-05',
    '1991-04-30',
    '1990-04-30',
  ],
  ...['2031-04-26', '2031-04-28', '2036-04-26', '2036-04-28', '2012-04-30', '2018-04-27', '2019-04-27', '2020-04-27', '2013-04-27'],
  ...['2027-03-26', '2027-03-28', '2027-03-29', '2024-04-01', '2038-04-26', '2008-03-24', '2011-04-25', '2000-04-21', '2000-04-24'],
  ...['2026-06-04', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-05', '2026-01-06', '2026-10-03', '2027-05-06', '2027-05-17'],
  ...[
    '2028-12-25',
    '2028-12-26',
    '2027-12-27',
    '2022-12-27',
    '2023-01-02',
    '2021-12-31',
    '2024-12-31',
    '2029-12-24',
    '2099-12-25',
    '2100-01-01',
  ],
  ...['2096-02-29', '2100-02-28', '2100-03-01', '2000-02-29', '1990-01-01', '1990-12-26', '2050-05-19', '2050-05-30', '2075-05-27'],
];

function isWorkingDay(agreement: VectorAgreement, date: string): Case {
  const ms = wall(date, NOON, agreement.json.timeZone);
  const workingDay = agreement.clock(ms).minutes.supportOfDay(Date.parse(date) / DAY) > 0;
  return {
    comment: `${moment(ms, agreement.json.timeZone).replace(/ at .*/, '')} is ${workingDay ? 'a working day' : 'no working day'}.`,
    rulings: ['R2'],
    flags: calendarFlags(agreement, ms, ms).filter((flag) => !['zone', 'boundary', 'outside-hours'].includes(flag)),
    input: { date },
    expected: { workingDay },
  };
}

/** R2. Which dates have support hours. */
export function workingDayVectors(): Topic {
  const cases = [...new Set([...DATES, ...FURTHER_DATES])].sort().map((date) => isWorkingDay(standing, date));
  const chosen = [
    '2026-04-03',
    '2026-04-06',
    '2026-05-05',
    '2025-05-05',
    '2016-05-05',
    '2026-05-25',
    '2026-11-26',
    '2026-11-28',
    '2026-12-25',
  ];
  return {
    topic: 'working-days',
    about: 'Whether a date is a working day: Monday to Friday, without the Dutch public holidays.',
    operation: 'workingDay',
    groups: [
      group('working-days', 'workingDay', standing, cases),
      ...CHOSEN_CALENDARS.slice(0, 5).map((agreement) =>
        group(
          'working-days',
          'workingDay',
          agreement,
          chosen.map((date) => isWorkingDay(agreement, date)),
        ),
      ),
    ],
  };
}

function isInsideHours(agreement: VectorAgreement, ms: number, offset?: string): Case {
  const inside = isInside(agreement.clock(ms), ms);
  const at = shortIso(ms, offset ?? agreement.json.timeZone);
  return {
    comment: `${moment(ms, agreement.json.timeZone)} is ${inside ? 'within' : 'outside'} support hours.`,
    rulings: ['R1', 'R2', 'R3'],
    flags: [...calendarFlags(agreement, ms, ms), ...(offset === undefined ? [] : (['zone'] as const))],
    input: { at },
    expected: { inside },
  };
}

/** R1, R3. Which instants lie within support hours. */
export function supportHoursVectors(): Topic {
  const edges = DATES.filter((_, index) => index % 3 === 0).flatMap((date) =>
    ['08:29:59.999', '08:30:00.000', '16:59:59.999', '17:00:00.000'].map((time) => isInsideHours(standing, wall(date, time))),
  );
  const elsewhere = ['UTC', 'America/New_York', 'Asia/Tokyo'].flatMap((zone) =>
    ['2026-03-27', '2026-03-30', '2026-10-23', '2026-10-26', '2026-11-23'].map((date) =>
      isInsideHours(standing, wall(date, '08:30:00.000'), zone),
    ),
  );
  const uneven = CHOSEN_CALENDARS[4] as VectorAgreement;
  const spans = ['2026-11-27', '2026-11-28', '2026-11-25'].flatMap((date) =>
    ['07:59:59.999', '12:00:00.000', '12:44:59.999', '12:45:00.000', '19:00:59.999', '19:01:00.000', '23:59:59.999'].map((time) =>
      isInsideHours(uneven, wall(date, time)),
    ),
  );
  return {
    topic: 'support-hours',
    about: 'Whether an instant lies within support hours: the opening instant does, the closing instant does not.',
    operation: 'insideSupportHours',
    groups: [
      group('support-hours', 'insideSupportHours', standing, [...edges, ...elsewhere]),
      group('support-hours', 'insideSupportHours', uneven, spans),
    ],
  };
}

function counted(agreement: VectorAgreement, fromMs: number, toMs: number): Case {
  const { timeZone } = agreement.json;
  return {
    comment: `Support time from ${moment(fromMs, timeZone)} to ${moment(toMs, timeZone)}.`,
    rulings: ['R1', 'R2', 'R3'],
    flags: calendarFlags(agreement, fromMs, toMs),
    input: { from: shortIso(fromMs, timeZone), to: shortIso(toMs, timeZone) },
    expected: { supportMs: agreement.clock(fromMs).counted(fromMs, toMs, []) },
  };
}

function countedCases(agreement: VectorAgreement, count: number, seed: number): readonly Case[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const date = DATES[Math.floor(random() * (DATES.length - 6))] as string;
    const fromMs = wall(date, TIMES[index % TIMES.length] as string, agreement.json.timeZone);
    const toMs = wall(
      dateAt(fromMs + Math.floor(random() * 9) * DAY, 'UTC'),
      TIMES[Math.floor(random() * TIMES.length)] as string,
      agreement.json.timeZone,
    );
    return counted(agreement, Math.min(fromMs, toMs), Math.max(fromMs, toMs));
  });
}

/** R3. How much support time lies between two instants. */
export function supportTimeVectors(): Topic {
  return {
    topic: 'support-time',
    about: 'How much support time lies from an instant up to a later one, in milliseconds.',
    operation: 'supportTime',
    groups: [standing, ...CHOSEN_CALENDARS.slice(3, 6)].map((agreement, index) =>
      group('support-time', 'supportTime', agreement, countedCases(agreement, index === 0 ? 70 : 15, 30 + index)),
    ),
  };
}
