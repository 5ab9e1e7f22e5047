import { wall } from '../days.js';
import { calendarFlags } from '../traits.js';
import { CHOSEN_READINGS, standing, type VectorAgreement } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';
import { moment, shortIso } from '../words.js';

const TOPIC = 'maintenance';

/** R15. Windows, from a beginning up to (not including) an end. */
const WINDOWS: readonly (readonly [string, string])[] = [
  ['2026-11-23 17:00', '2026-11-24 08:30'],
  ['2026-11-23 16:59:59.999', '2026-11-24 08:30'],
  ['2026-11-23 17:00', '2026-11-24 08:30:00.001'],
  ['2026-11-23 08:30', '2026-11-23 17:00'],
  ['2026-11-23 12:00', '2026-11-23 12:00:00.001'],
  ['2026-11-23 07:00', '2026-11-23 08:30'],
  ['2026-11-23 06:00', '2026-11-23 09:00'],
  ['2026-11-23 18:00', '2026-11-23 22:00'],
  ['2026-11-20 17:00', '2026-11-23 08:30'],
  ['2026-11-20 16:00', '2026-11-23 09:30'],
  ['2026-11-28 09:00', '2026-11-28 15:00'],
  ['2026-05-25 08:30', '2026-05-25 17:00'],
  ['2026-04-03 09:00', '2026-04-03 10:00'],
  ['2026-04-06 09:00', '2026-04-06 10:00'],
  ['2026-05-05 09:00', '2026-05-05 10:00'],
  ['2025-05-05 09:00', '2025-05-05 10:00'],
  ['2026-12-24 16:00', '2026-12-28 09:00'],
  ['2026-12-31 16:00', '2027-01-01 12:00'],
  ['2026-03-28 22:00', '2026-03-30 08:30'],
  ['2026-10-24 22:00', '2026-10-26 08:30:00.001'],
  ['2026-11-23 00:00', '2026-11-30 00:00'],
];

function answered(agreement: VectorAgreement, [from, to]: readonly [string, string], noticeableInconvenience: boolean): Case {
  const [fromMs, toMs] = [from, to].map((text) =>
    wall(text.slice(0, 10), text.length === 16 ? `${text.slice(11)}:00.000` : text.slice(11)),
  ) as [number, number];
  const overlapMs = agreement.maintenanceClock(fromMs).counted(fromMs, toMs, []);
  return {
    comment: `Maintenance from ${moment(fromMs)} to ${moment(toMs)}, ${noticeableInconvenience ? 'with' : 'without'} noticeable inconvenience.`,
    rulings: ['R2', 'R3', 'R15'],
    flags: [...calendarFlags(agreement, fromMs, toMs)].filter((flag) => flag !== 'outside-hours'),
    input: { from: shortIso(fromMs), to: shortIso(toMs), noticeableInconvenience },
    expected: { allowed: overlapMs === 0, overlapMs, noticeOwed: noticeableInconvenience },
  };
}

export function maintenanceVectors(): Topic {
  const groups = [standing, CHOSEN_READINGS.ownMaintenanceHours].map((agreement) =>
    group(
      TOPIC,
      'maintenance',
      agreement,
      WINDOWS.map((window, index) => answered(agreement, window, index % 2 === 0)),
    ),
  );
  return {
    topic: TOPIC,
    about:
      'Whether maintenance may take place: it may not overlap normal working hours, which it may touch. Notice is owed where inconvenience is expected.',
    operation: 'maintenance',
    groups,
  };
}
