import type { Priority, Ruling } from '@cloudcti/sla';
import type { Flag } from '../../../src/testing/flags.js';
import { WORKED_EXAMPLES } from '../../support/workedExamples.js';
import { dueOf, written } from '../answers.js';
import { DATES, TIMES, wall } from '../days.js';
import { calendarFlags } from '../traits.js';
import { CHOSEN_CALENDARS, standing, type VectorAgreement } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';
import { moment, reported, shortIso } from '../words.js';

const TOPIC = 'deadlines';
const HOUR = 3_600_000;

/** What is asked, beside the agreement. */
interface Asked {
  readonly priority: Priority;
  readonly reportedMs: number;
  readonly contactMs?: number;
  /** How the report is written, where not on the agreement's clocks. */
  readonly text?: string;
  readonly flags?: readonly Flag[];
}

function answered(agreement: VectorAgreement, { priority, reportedMs, contactMs, text, flags = [] }: Asked): Case {
  const { timeZone } = agreement.json;
  const response = dueOf(agreement, 'response', priority, reportedMs);
  const update = dueOf(agreement, 'update', priority, contactMs ?? reportedMs);
  const mttr = dueOf(agreement, 'mttr', priority, reportedMs);
  const dues = [response, update, mttr];
  const last = Math.max(reportedMs, contactMs ?? reportedMs, ...dues.filter((due) => typeof due === 'number'));
  const { kpis } = agreement.json;
  const isWholeDay = kpis[priority].response.kind === 'working-days';
  const contact = contactMs === undefined ? '' : `, last contact on ${moment(contactMs, timeZone)}`;
  return {
    comment: `${reported(priority, reportedMs, timeZone)}${contact}.`,
    rulings: rulingsOf(agreement, priority, contactMs !== undefined),
    flags: [
      ...calendarFlags(agreement, reportedMs, last),
      ...(isWholeDay ? (['whole-day'] as const) : []),
      ...(dues.some((due) => typeof due === 'string') ? (['undated'] as const) : []),
      ...(contactMs === undefined ? [] : (['contact'] as const)),
      ...flags,
    ],
    input: {
      priority,
      reportedAt: text ?? shortIso(reportedMs, timeZone),
      ...(contactMs === undefined ? {} : { lastContactAt: shortIso(contactMs, timeZone) }),
    },
    expected: { response: written(response, timeZone), update: written(update, timeZone), mttr: written(mttr, timeZone) },
  };
}

function rulingsOf(agreement: VectorAgreement, priority: Priority, hasContact: boolean): readonly Ruling[] {
  const { response, mttr } = agreement.json.kpis[priority];
  const always: readonly Ruling[] = ['R1', 'R2', 'R3', 'R4'];
  const response_: Ruling = response.kind === 'working-days' ? 'R6' : 'R5';
  const mttr_: readonly Ruling[] = mttr.kind === 'working-days' ? ['R7'] : mttr.kind === 'support-hours' ? [] : ['R9'];
  return [...always, response_, ...mttr_, ...(hasContact ? (['R8'] as const) : []), 'R10'];
}

function ofStanding(): readonly Case[] {
  const examples = WORKED_EXAMPLES.map(([priority, text]) =>
    answered(standing, { priority, reportedMs: Date.parse(text), text, flags: ['worked-example'] }),
  );
  const everywhere = DATES.flatMap((date, day) =>
    [TIMES[day % 2], TIMES[2 + (day % (TIMES.length - 2))]].map((time, index) =>
      answered(standing, { priority: ((((day >> 1) + index) % 4) + 1) as Priority, reportedMs: wall(date, time as string) }),
    ),
  );
  // R1. The same instants as others write them.
  const written = ['Z', '+09:00', '-05:00', '+05:45'].flatMap((offset, index) =>
    ['2026-11-22T23:30', '2026-05-22T14:00', '2026-12-31T23:15', '2026-03-29T00:59:59.999'].map((clock) =>
      answered(standing, {
        priority: (index + 1) as Priority,
        reportedMs: Date.parse(`${clock}${offset}`),
        text: `${clock}${offset}`,
        flags: ['zone'],
      }),
    ),
  );
  return [...examples, ...everywhere, ...written, ...contacts(standing)];
}

/** R8. Each contact restarts the clock of the next update. */
function contacts(agreement: VectorAgreement): readonly Case[] {
  const { timeZone } = agreement.json;
  return (['2026-11-26', '2026-05-21', '2026-04-24', '2026-12-23', '2026-03-27'] as const).flatMap((date, day) =>
    ['09:15:00.000', '16:59:59.999', '17:00:00.000'].flatMap((time, index) =>
      [1, 7.75 * HOUR, 75 * HOUR].map((later, step) => {
        const reportedMs = wall(date, time, timeZone);
        return answered(agreement, {
          priority: ((day + index + step) % 4 < 3 ? 2 - (step % 2) : 3) as Priority,
          reportedMs,
          contactMs: reportedMs + later,
        });
      }),
    ),
  );
}

const CHOSEN_DATES = [
  '2026-04-02',
  '2026-04-03',
  '2026-05-04',
  '2026-05-05',
  '2025-05-02',
  '2016-05-04',
  '2026-05-22',
  '2026-11-25',
  '2026-11-27',
];

const CHOSEN_TIMES = ['08:30:00.000', '17:00:00.000', '10:30:00.000', '23:30:00.000'];

function ofChosen(agreement: VectorAgreement): readonly Case[] {
  const { timeZone } = agreement.json;
  return [...CHOSEN_DATES, '2026-11-30', '2026-12-23', '2026-12-24'].flatMap((date, day) =>
    CHOSEN_TIMES.filter((_, index) => index === day % CHOSEN_TIMES.length || (index === 0 && day % 3 === 2)).map((time, index) =>
      answered(agreement, { priority: (((day + index * 2 + (day >> 2)) % 4) + 1) as Priority, reportedMs: wall(date, time, timeZone) }),
    ),
  );
}

/** R1 to R10. When the response, the next update and the repair are due. */
export function deadlineVectors(): Topic {
  return {
    topic: TOPIC,
    about:
      'When the response, the next update and the repair of an incident are due: priority, report, and the last contact where there was one.',
    operation: 'deadlines',
    groups: [
      group(TOPIC, 'deadlines', standing, ofStanding()),
      ...CHOSEN_CALENDARS.map((agreement) => group(TOPIC, 'deadlines', agreement, ofChosen(agreement))),
    ],
  };
}
