import {
  agreementVersions,
  assess,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  deadlineFrom,
  deadlines,
  defineAgreement,
  explain,
  explainText,
  type IncidentEvent,
  type IncidentFields,
  incident,
  mttrDeadline,
  nextInstant,
  promisesDue,
  responseDeadline,
  supportClock,
} from '@cloudcti/sla';
import { type Growing, growing } from './growth.js';

const MINUTE = 60_000;
const REPORTED = Date.parse('2026-01-05T09:00+01:00');
const at = (minute: number, ms = 0) => new Date(REPORTED + minute * MINUTE + ms);
const list = <Entry>(size: number, entry: (place: number) => Entry) => Array.from({ length: size }, (_, place) => entry(place));
const reported = { priority: 2, reportedAt: at(0) } as const;
const event = (kind: 'paused' | 'resumed' | 'repaired' | 'reopened' | 'closed', when: Date): IncidentEvent => ({ kind, at: when });
const waits = (size: number) => list(size, (place) => ({ from: at(2 * place), to: at(2 * place + 1) }));
const judged = (input: IncidentFields | { readonly events: readonly IncidentEvent[] }, agreement = cloudctiSla) =>
  assess(incident(input), { at: '2099-01-01T00:00+01:00', agreement });
/** Pauses of one morning and afternoon, half of which counts: each of them moves the deadline. */
const shortWaits = (size: number) => {
  const ms = (part: number) => Math.floor((part * 28_000_000) / size);
  return list(size, (place) => ({ from: at(0, ms(place)), to: at(0, ms(place + 0.5)) }));
};
const paused = (size: number) => responseDeadline({ ...reported, pauses: shortWaits(size) });
/** The JSON of a best effort that is promised while as many pauses as reopenings are known, or so it says. */
const reopened = (size: number) => {
  const stretches = shortWaits(size).map(({ from, to }) => ({ fromMs: from.getTime(), toMs: to.getTime() }));
  const { madeFrom, ...deadline } = JSON.parse(JSON.stringify(mttrDeadline({ ...reported, priority: 3 })));
  return { ...deadline, madeFrom: { ...madeFrom, pauses: stretches, reopened: stretches } };
};
const week = (...day: string[]) => ({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day });

/** Each public function that takes many of something, with many of it: its work grows as they do. */
export const GROWTHS: readonly Growing[] = [
  growing(
    'incident: pauses and resumes as events',
    2_500,
    (size) => [
      { kind: 'reported', at: at(0), priority: 2 } as const,
      ...list(size, (place) => event(place % 2 === 0 ? 'paused' : 'resumed', at(place))),
    ],
    (events) => incident({ events }),
  ),
  growing(
    'incident: pauses and resumes of one instant',
    4_000,
    (size) => [
      { kind: 'reported', at: at(0), priority: 2 } as const,
      ...list(size, (place) => event(place % 2 === 0 ? 'resumed' : 'paused', at(1))),
      event('paused', at(0)),
    ],
    (events) => incident({ events }),
  ),
  growing(
    'incident: repaired, closed and reopened again and again',
    4_000,
    (size) => [
      { kind: 'reported', at: at(0), priority: 2 } as const,
      ...list(size, (place) => event((['repaired', 'closed', 'reopened'] as const)[place % 3] as 'closed', at(place))),
    ],
    (events) => incident({ events }),
  ),
  growing(
    'assess: updates and as many pauses',
    500,
    (size) => ({ ...reported, updatedAt: list(size, (place) => at(2 * place)), pauses: waits(size) }),
    judged,
  ),
  growing(
    'assess: updates, pauses and changes of priority',
    400,
    (size) => ({
      ...reported,
      priority: 1 as const,
      updatedAt: list(size, (place) => at(2 * place)),
      pauses: waits(size),
      priorityChanges: list(size, (place) => ({ at: at(2 * place, 1), priority: (1 + (place % 2)) as 1 | 2 })),
    }),
    judged,
  ),
  growing(
    'assess: pauses and reopenings, where only a response answers',
    750,
    (size) => ({
      ...reported,
      pauses: waits(size),
      repairedAt: at(1),
      reopenings: list(size, (place) => ({ at: at(2 * place + 2), repairedAt: at(2 * place + 3) })),
    }),
    (input) => judged(input, ANSWERED_BY_RESPONSE),
  ),
  growing(
    'assess: pauses that all last',
    5_000,
    (size) => incident({ ...reported, pauses: list(size, (place) => ({ from: at(place) })) }),
    (history) => assess(history, { at: '2099-01-01T00:00+01:00' }),
  ),
  growing(
    'deadlines: pauses',
    1_500,
    (size) => ({ ...reported, pauses: shortWaits(size) }),
    (input) => deadlines(input),
  ),
  growing('explain: pauses', 300, paused, explain),
  growing('explainText: pauses', 500, (size) => explain(paused(size)), explainText),
  growing(
    'complianceReport: as many of the worst misses as incidents',
    125,
    (size) => list(size, (place) => incident({ ...reported, id: String(place), respondedAt: at(20_000 + ((place * 7_919) % size)) })),
    (histories) => {
      const builder = complianceBuilder({ at: '2026-12-01T00:00+01:00', worst: histories.length });
      for (const history of histories) builder.add(history);
      return builder.part();
    },
  ),
  growing(
    'merge: as many of the worst misses of one incident as it has updates',
    150,
    (size) => {
      const options = { at: '2026-12-01T00:00+01:00', worst: size, agreement: HASTY } as const;
      const builder = complianceBuilder(options);
      builder.add(incident({ ...reported, updatedAt: list(size, (place) => at(place)) }));
      return { part: structuredClone(builder.part()), options };
    },
    ({ part, options }) => {
      const builder = complianceBuilder(options);
      builder.merge(part);
      return builder.part();
    },
  ),
  growing(
    'complianceReport: incidents and as many versions of the agreement',
    125,
    (size) => ({
      histories: list(size, (place) => incident({ ...reported, reportedAt: at(place), id: String(place) })),
      agreement: agreementVersions(
        list(size, (place) => ({ from: new Date(Date.UTC(1990, 0, 1 + place)).toISOString().slice(0, 10), agreement: cloudctiSla })),
      ),
    }),
    ({ histories, agreement }) => complianceReport(histories, { at: '2026-12-01T00:00+01:00', agreement }),
  ),
  growing(
    'supportClock: one closed date again and again',
    4_000,
    (size) => list(size, () => '2026-12-25'),
    (closed) => supportClock({ timeZone: 'UTC', hours: week('09:00-17:00'), closed }).isOpen('2026-12-28T10:00Z'),
  ),
  growing(
    'explain: one closed date with many names',
    4_000,
    (size) => defineAgreement({ closed: list(size, (place) => ({ date: '2026-11-24', name: `day ${place}` })) }),
    (agreement) => explain(responseDeadline({ priority: 2, reportedAt: '2026-11-23T16:00+01:00' }, agreement)),
  ),
  growing(
    'supportClock: a calendar of short spans, year by year',
    2,
    (size) => ({ clock: supportClock({ timeZone: 'UTC', hours: week(...SPANS) }), size }),
    ({ clock, size }) => list(size, (year) => clock.isOpen(`${1990 + year}-06-01T00:00Z`)),
  ),
  growing(
    'openIntervals: spells',
    2_000,
    (size) => new Date(Date.UTC(2026, 0, 1 + Math.ceil(size / SPANS.length))),
    (to) => supportClock({ timeZone: 'UTC', hours: week(...SPANS) }).openIntervals('2026-01-01T00:00Z', to),
  ),
  growing(
    'promisesDue: incidents',
    500,
    (size) => list(size, (place) => incident({ ...reported, id: `T${place}` })),
    (incidents) => promisesDue(incidents, { at: at(600), within: { minutes: 30 } }),
  ),
  growing(
    'nextInstant: incidents',
    500,
    (size) => list(size, (place) => incident({ ...reported, id: `T${place}` })),
    (incidents) => nextInstant(incidents, { at: at(1) }),
  ),
];

/** The same, for the benchmarks only: what each entry takes to be read hides a loop in a loop from any input that is small enough for a test. */
export const LONG_GROWTHS: readonly Growing[] = [
  growing(
    'deadlineFrom: pauses, in each of which a reopening ends',
    5_000,
    (size) => JSON.stringify(reopened(size)),
    (json) => deadlineFrom(json),
  ),
];

/** Each update a minute after the last is late. */
const HASTY = defineAgreement({ kpis: { 2: { update: { kind: 'support-hours', value: 0.001 } } } });
const ANSWERED_BY_RESPONSE = defineAgreement({ answeredBy: 'response' });
/** Ten minutes in each forty. */
const SPANS = list(36, (place) => {
  const time = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${time(40 * place)}-${time(40 * place + 10)}`;
});
