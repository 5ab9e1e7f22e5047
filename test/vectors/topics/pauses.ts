import type { Priority } from '@cloudcti/sla';
import type { Flag } from '../../../src/testing/flags.js';
import { randomNumbers } from '../../support/random.js';
import type { Span } from '../../support/SpellClock.js';
import { dueOf, written } from '../answers.js';
import { wall } from '../days.js';
import { calendarFlags } from '../traits.js';
import { CHOSEN_CALENDARS, standing, type VectorAgreement } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';
import { listed, moment, reported, shortIso } from '../words.js';

const TOPIC = 'pauses';
const HOUR = 3_600_000;
const QUARTER = HOUR / 4;

type Wait = readonly [from: string, to: string];

/** Worked by hand from R12: priority, report, and the waits for the customer. */
const BY_HAND: readonly (readonly [Priority, string, readonly Wait[]])[] = [
  // An MTTR of Wednesday 17:00 becomes Thursday 11:30.
  [2, '2026-11-23 09:00', [['2026-11-24 10:00', '2026-11-24 13:00']]],
  // On the day of the report: nothing is taken from an MTTR in working days.
  [2, '2026-11-23 09:00', [['2026-11-23 10:00', '2026-11-23 13:00']]],
  // From the day of the report into the next.
  [2, '2026-11-23 09:00', [['2026-11-23 16:00', '2026-11-24 09:30']]],
  // A weekend, a night and a holiday cost nothing.
  [2, '2026-11-20 16:00', [['2026-11-20 17:00', '2026-11-23 08:30']]],
  [1, '2026-11-23 15:00', [['2026-11-23 17:00', '2026-11-24 08:30']]],
  [2, '2026-05-22 16:00', [['2026-05-25 09:00', '2026-05-25 17:00']]],
  // Overlapping ones count once; so does one within another, and two that touch.
  [
    2,
    '2026-11-23 09:00',
    [
      ['2026-11-24 10:00', '2026-11-24 12:00'],
      ['2026-11-24 11:00', '2026-11-24 13:00'],
    ],
  ],
  [
    2,
    '2026-11-23 09:00',
    [
      ['2026-11-24 10:00', '2026-11-24 14:00'],
      ['2026-11-24 11:00', '2026-11-24 12:00'],
    ],
  ],
  [
    1,
    '2026-11-23 09:00',
    [
      ['2026-11-23 10:00', '2026-11-23 11:00'],
      ['2026-11-23 11:00', '2026-11-23 12:00'],
    ],
  ],
  [
    1,
    '2026-11-23 09:00',
    [
      ['2026-11-23 10:00', '2026-11-23 11:00'],
      ['2026-11-23 10:00', '2026-11-23 11:00'],
    ],
  ],
  // Listed in another order than they happened.
  [
    2,
    '2026-11-23 09:00',
    [
      ['2026-11-24 14:00', '2026-11-24 15:00'],
      ['2026-11-23 10:00', '2026-11-23 11:00'],
    ],
  ],
  // One that begins at the deadline, or later, moves nothing; a millisecond earlier it does.
  [1, '2026-11-23 09:00', [['2026-11-23 13:00', '2026-11-23 15:00']]],
  [1, '2026-11-23 09:00', [['2026-11-23 12:59:59.999', '2026-11-23 15:00']]],
  // A deadline that a pause moves meets the next pause.
  [
    1,
    '2026-11-23 09:00',
    [
      ['2026-11-23 12:00', '2026-11-23 13:00'],
      ['2026-11-23 13:30', '2026-11-23 14:30'],
    ],
  ],
  // Moved to a close exactly, and a millisecond beyond it.
  [1, '2026-11-23 09:00', [['2026-11-23 10:00', '2026-11-23 14:00']]],
  [1, '2026-11-23 09:00', [['2026-11-23 10:00', '2026-11-23 14:00:00.001']]],
  // From the report on, and of no length.
  [1, '2026-11-23 09:00', [['2026-11-23 09:00', '2026-11-23 10:00']]],
  [1, '2026-11-23 09:00', [['2026-11-23 10:00', '2026-11-23 10:00']]],
  // Where nothing is due, nothing moves.
  [3, '2026-11-23 10:00', [['2026-11-23 11:00', '2026-11-23 12:00']]],
  [4, '2026-11-20 20:00', [['2026-11-21 10:00', '2026-11-22 12:00']]],
  // Over a change of the clocks.
  [2, '2026-10-23 15:00', [['2026-10-24 10:00', '2026-10-26 09:30']]],
  [2, '2026-03-27 15:00', [['2026-03-28 10:00', '2026-03-30 09:30']]],
];

const at = (text: string) => wall(text.slice(0, 10), text.length === 16 ? `${text.slice(11)}:00.000` : text.slice(11));

function answered(agreement: VectorAgreement, priority: Priority, reportedMs: number, pauses: readonly Span[], byHand = false): Case {
  const { timeZone } = agreement.json;
  const [response, update, mttr] = (['response', 'update', 'mttr'] as const).map((kpi) =>
    dueOf(agreement, kpi, priority, reportedMs, pauses),
  );
  const dues = [response, update, mttr].filter((due) => typeof due === 'number');
  const clock = agreement.clock(reportedMs);
  const waits = pauses.map(({ fromMs, toMs }) => `from ${moment(fromMs, timeZone)} to ${moment(toMs, timeZone)}`);
  const isFree = pauses.some(({ fromMs, toMs }) => fromMs < toMs && clock.counted(fromMs, toMs, []) === 0);
  const flags: readonly Flag[] = [
    ...calendarFlags(agreement, reportedMs, Math.max(reportedMs, ...dues)),
    'pause',
    ...(isFree ? (['pause-outside-hours'] as const) : []),
    ...(byHand ? (['boundary'] as const) : []),
    ...(dues.length < 3 ? (['undated'] as const) : []),
  ];
  return {
    comment: `${reported(priority, reportedMs, timeZone)}; it waited for the customer ${listed(waits)}.`,
    rulings: ['R5', ...(agreement.json.kpis[priority].response.kind === 'working-days' ? (['R6'] as const) : []), 'R7', 'R12'],
    flags,
    input: {
      priority,
      reportedAt: shortIso(reportedMs, timeZone),
      pauses: pauses.map(({ fromMs, toMs }) => ({ from: shortIso(fromMs, timeZone), to: shortIso(toMs, timeZone) })),
    },
    expected: {
      response: written(response as number, timeZone),
      update: written(update as number, timeZone),
      mttr: written(mttr as number, timeZone),
    },
  };
}

function drawn(agreement: VectorAgreement, count: number, seed: number): readonly Case[] {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const mondays = ['2026-04-20', '2026-05-11', '2026-05-18', '2026-10-19', '2026-11-23', '2026-12-21'];
  return Array.from({ length: count }, () => {
    const reportedMs = wall(mondays[below(mondays.length)] as string, '07:30:00.000', agreement.json.timeZone) + below(5 * 96) * QUARTER;
    const pauses = Array.from({ length: 1 + below(3) }, () => {
      const fromMs = reportedMs + below(3 * 96) * QUARTER;
      return { fromMs, toMs: fromMs + below(96) * QUARTER };
    });
    return answered(agreement, (1 + below(4)) as Priority, reportedMs, pauses);
  });
}

/** R12. Deadlines of incidents that waited for the customer, each wait ended. */
export function pauseVectors(): Topic {
  const byHand = BY_HAND.map(([priority, report, waits]) =>
    answered(
      standing,
      priority,
      at(report),
      waits.map(([from, to]) => ({ fromMs: at(from), toMs: at(to) })),
      true,
    ),
  );
  return {
    topic: TOPIC,
    about: 'Deadlines of incidents that waited for the customer: support time inside a pause does not count.',
    operation: 'deadlines',
    groups: [
      group(TOPIC, 'deadlines', standing, [...byHand, ...drawn(standing, 40, 12)]),
      ...CHOSEN_CALENDARS.slice(3).map((agreement, index) => group(TOPIC, 'deadlines', agreement, drawn(agreement, 6, 120 + index))),
    ],
  };
}
