import type { Ruling } from '@cloudcti/sla';
import type { Flag } from '../../../src/testing/flags.js';
import type { Json } from '../../../src/testing/Vector.js';
import { standing } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';

type Input = { readonly [name: string]: Json };

const at = (time: string, day = '23') => `2026-11-${day}T${time}+01:00`;
const REPORT = { priority: 2, reportedAt: at('09:00') };
const reported = { kind: 'reported', at: at('09:00'), priority: 2 };
const event = (kind: string, time: string, day?: string) => ({ kind, at: at(time, day) });

/** R18, R8. Histories, and the first place in them that cannot have happened; none where they can. */
const HISTORIES: readonly (readonly [comment: string, history: Input, wrong?: string])[] = [
  ['A response before the report.', { ...REPORT, respondedAt: at('08:59:59.999') }, 'respondedAt'],
  ['A response at the report.', { ...REPORT, respondedAt: at('09:00') }],
  ['A repair before the report.', { ...REPORT, repairedAt: at('09:00', '22') }, 'repairedAt'],
  ['A repair at the report.', { ...REPORT, repairedAt: at('09:00') }],
  ['An update before the report.', { ...REPORT, updatedAt: [at('10:00'), at('08:00')] }, 'updatedAt[1]'],
  ['An update before the response: updates may come first.', { ...REPORT, respondedAt: at('11:00'), updatedAt: [at('10:00')] }],
  ['A change of priority before the report.', { ...REPORT, priorityChanges: [{ at: at('08:00'), priority: 1 }] }, 'priorityChanges[0].at'],
  [
    'Two changes of priority at one instant.',
    {
      ...REPORT,
      priorityChanges: [
        { at: at('10:00'), priority: 1 },
        { at: at('10:00'), priority: 3 },
      ],
    },
    'priorityChanges[1].at',
  ],
  [
    'Two changes of priority, in any order.',
    {
      ...REPORT,
      priorityChanges: [
        { at: at('11:00'), priority: 1 },
        { at: at('10:00'), priority: 3 },
      ],
    },
  ],
  ['A pause that begins before the report.', { ...REPORT, pauses: [{ from: at('08:00'), to: at('10:00') }] }, 'pauses'],
  ['A pause that ends before it begins.', { ...REPORT, pauses: [{ from: at('11:00'), to: at('10:00') }] }, 'pauses[0].to'],
  [
    'Pauses that overlap: they count once.',
    {
      ...REPORT,
      pauses: [
        { from: at('10:00'), to: at('12:00') },
        { from: at('11:00'), to: at('13:00') },
      ],
    },
  ],
  ['A pause that lasts.', { ...REPORT, pauses: [{ from: at('10:00') }] }],
  ['A reopening without a repair.', { ...REPORT, reopenings: [{ at: at('12:00') }] }, 'reopenings[0].at'],
  ['A reopening before its repair.', { ...REPORT, repairedAt: at('12:00'), reopenings: [{ at: at('11:00') }] }, 'reopenings[0].at'],
  ['A reopening at the instant of its repair.', { ...REPORT, repairedAt: at('12:00'), reopenings: [{ at: at('12:00') }] }],
  [
    'A second reopening without a repair between.',
    { ...REPORT, repairedAt: at('12:00'), reopenings: [{ at: at('13:00') }, { at: at('14:00') }] },
    'reopenings[1].at',
  ],
  [
    'Repaired, reopened and repaired again.',
    { ...REPORT, repairedAt: at('12:00'), reopenings: [{ at: at('13:00'), repairedAt: at('14:00') }] },
  ],
  ['A closing of what was not repaired.', { ...REPORT, closedAt: at('12:00') }, 'closedAt'],
  ['A closing after the repair.', { ...REPORT, repairedAt: at('12:00'), closedAt: at('15:00') }],
  ['A closing before the repair.', { ...REPORT, repairedAt: at('12:00'), closedAt: at('11:00') }, 'closedAt'],
  ['A priority that the agreement does not have.', { ...REPORT, priority: 5 }, 'priority'],
  ['A priority as a text.', { ...REPORT, priority: '2' }, 'priority'],
  ['No report.', { priority: 2 }, 'reportedAt'],
  ['A report without an offset.', { priority: 2, reportedAt: '2026-11-23T09:00' }, 'reportedAt'],
  ['A response on a date that does not exist.', { ...REPORT, respondedAt: '2026-11-31T09:00+01:00' }, 'respondedAt'],
  ['A response that is no instant.', { ...REPORT, respondedAt: '' }, 'respondedAt'],
  ['A response that is null: not done.', { ...REPORT, respondedAt: null }],
  ['A misspelt field.', { ...REPORT, resolvedAt: at('12:00') }, 'resolvedAt'],
  ['Events in order.', { events: [reported, event('responded', '10:00'), event('repaired', '12:00')] }],
  ['Events in another order than they happened.', { events: [event('repaired', '12:00'), event('responded', '10:00'), reported] }],
  ['Events without a report.', { events: [event('responded', '10:00')] }, 'events'],
  ['Two reports.', { events: [reported, { ...reported, at: at('10:00') }] }, 'events[1].at'],
  [
    'Two responses: a later contact is an update.',
    { events: [reported, event('responded', '10:00'), event('responded', '11:00')] },
    'events[2].at',
  ],
  ['A resume without a pause.', { events: [reported, event('resumed', '10:00')] }, 'events[1].at'],
  ['A pause within a pause.', { events: [reported, event('paused', '10:00'), event('paused', '11:00')] }, 'events[2].at'],
  ['A pause and its resume at one instant.', { events: [reported, event('resumed', '10:00'), event('paused', '10:00')] }],
  ['A second repair without a reopening.', { events: [reported, event('repaired', '10:00'), event('repaired', '11:00')] }, 'events[2].at'],
  ['A reopening without a repair, as an event.', { events: [reported, event('reopened', '11:00')] }, 'events[1].at'],
  [
    'A second closing without a reopening.',
    { events: [reported, event('repaired', '10:00'), event('closed', '11:00'), event('closed', '12:00')] },
    'events[3].at',
  ],
  [
    'Closed, reopened, repaired and closed again.',
    { events: [reported, ...['repaired', 'closed', 'reopened', 'repaired', 'closed'].map((kind, index) => event(kind, `1${index}:00`))] },
  ],
  ['An event of a kind that there is none of.', { events: [reported, event('assigned', '10:00')] }, 'events[1].kind'],
];

const refusals = (wrong: string | undefined): Input => (wrong === undefined ? { possible: true } : { possible: false, place: wrong });

/** R18. What cannot have happened is refused, with its place. */
export function evidenceVectors(): Topic {
  const cases = HISTORIES.map(([comment, history, wrong]): Case => {
    const isMalformed = /priority as|does not have|offset|does not exist|no instant|misspelt|kind that|No report/.test(comment);
    const flags: readonly Flag[] = wrong === undefined ? [] : [isMalformed ? 'malformed' : 'impossible'];
    const rulings: readonly Ruling[] = isMalformed ? ['R1', 'R18'] : ['R18'];
    return { comment, rulings, flags, input: { history }, expected: refusals(wrong) };
  });
  return {
    topic: 'evidence',
    about: 'Whether a history can have happened; where it cannot, the first place that says so. Nothing is repaired in silence.',
    operation: 'history',
    groups: [group('evidence', 'history', standing, cases)],
  };
}
