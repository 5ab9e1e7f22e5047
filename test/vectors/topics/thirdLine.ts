import { written } from '../answers.js';
import { DATES, TIMES, wall } from '../days.js';
import { calendarFlags } from '../traits.js';
import { CHOSEN_CALENDARS, standing, type VectorAgreement } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';
import { moment, shortIso } from '../words.js';

const TOPIC = 'third-line';
const DAY = 86_400_000;

function answered(agreement: VectorAgreement, ms: number): Case {
  const { timeZone } = agreement.json;
  const due = agreement.wholeDayClock(ms).reached(ms, DAY, []);
  return {
    comment: `A complete report to the third line on ${moment(ms, timeZone)}.`,
    rulings: ['R1', 'R2', 'R13'],
    flags: calendarFlags(agreement, ms, due).filter((flag) => flag !== 'boundary' && flag !== 'outside-hours'),
    input: { completeReportAt: shortIso(ms, timeZone) },
    expected: { response: written(due, timeZone) },
  };
}

/** R13. When the third line is to have answered. */
export function thirdLineVectors(): Topic {
  const cases = ['2026-11-20 16:00', '2026-11-20 20:00'].map((text) => answered(standing, wall(text.slice(0, 10), text.slice(11))));
  const everywhere = DATES.filter((_, index) => index % 3 === 0).flatMap((date, day) =>
    [TIMES[4], TIMES[5], TIMES[(day % 4) + 6]].map((time) => answered(standing, wall(date, time as string))),
  );
  return {
    topic: TOPIC,
    about: 'When a complete report to the third line is to be answered: 24 hours, counted on working days from 00:00 to 24:00.',
    operation: 'thirdLine',
    groups: [
      group(TOPIC, 'thirdLine', standing, [...cases, ...everywhere]),
      ...CHOSEN_CALENDARS.slice(0, 4).map((agreement) =>
        group(
          TOPIC,
          'thirdLine',
          agreement,
          ['2026-04-02', '2026-05-04', '2026-11-25', '2026-11-27', '2026-12-23'].map((date) => answered(agreement, wall(date, '18:30'))),
        ),
      ),
    ],
  };
}
