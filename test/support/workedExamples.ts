import type { Priority } from '@cloudcti/sla';

/** The worked examples of the rulings: priority, report, response, update, MTTR, what it shows. */
export const WORKED_EXAMPLES: readonly (readonly [Priority, string, string, string, string, string])[] = [
  [1, '2026-11-23T09:00+01:00', '2026-11-23T13:00+01:00', '2026-11-23T13:00+01:00', 'to-be-determined', 'R5 and R9'],
  [1, '2026-11-20T16:00+01:00', '2026-11-23T11:30+01:00', '2026-11-23T11:30+01:00', 'to-be-determined', 'a weekend'],
  [2, '2026-05-22T16:00+02:00', '2026-05-26T15:30+02:00', '2026-05-26T15:30+02:00', '2026-05-27T17:00+02:00', 'Whit Monday'],
  [2, '2026-11-23T08:30+01:00', '2026-11-23T16:30+01:00', '2026-11-23T16:30+01:00', '2026-11-25T17:00+01:00', 'a report at the opening'],
  [2, '2026-11-27T22:15+01:00', '2026-11-30T16:30+01:00', '2026-11-30T16:30+01:00', '2026-12-01T17:00+01:00', 'R4 and R7, a Friday night'],
  [2, '2026-11-22T23:30Z', '2026-11-23T16:30+01:00', '2026-11-23T16:30+01:00', '2026-11-25T17:00+01:00', 'R1, the Amsterdam date'],
  [2, '2026-04-26T12:00+02:00', '2026-04-28T16:30+02:00', '2026-04-28T16:30+02:00', '2026-04-29T17:00+02:00', "King's Day"],
  [
    2,
    '2026-04-02T12:00+02:00',
    '2026-04-03T11:30+02:00',
    '2026-04-03T11:30+02:00',
    '2026-04-07T17:00+02:00',
    'Good Friday and Easter Monday',
  ],
  [3, '2026-11-23T10:00+01:00', '2026-11-24T10:00+01:00', 'best-effort', 'best-effort', 'R6'],
  [3, '2026-11-20T20:00+01:00', '2026-11-23T17:00+01:00', 'best-effort', 'best-effort', 'R6 outside support hours'],
  [4, '2026-12-24T17:00+01:00', '2026-12-28T17:00+01:00', 'best-effort', 'best-effort', '17:00 sharp, and Christmas on a Friday'],
  [1, '2025-05-05T10:00+02:00', '2025-05-06T12:30+02:00', '2025-05-06T12:30+02:00', 'to-be-determined', 'Liberation Day in a lustrum year'],
  [1, '2026-05-05T10:00+02:00', '2026-05-05T14:00+02:00', '2026-05-05T14:00+02:00', 'to-be-determined', '5 May in an ordinary year'],
  [1, '2026-03-27T15:00+01:00', '2026-03-30T10:30+02:00', '2026-03-30T10:30+02:00', 'to-be-determined', 'clocks that go forward'],
  [1, '2026-10-23T15:00+02:00', '2026-10-26T10:30+01:00', '2026-10-26T10:30+01:00', 'to-be-determined', 'clocks that go back'],
];
