import {
  type Agreement,
  type AgreementChanges,
  assess,
  complianceReport,
  defineAgreement,
  incident,
  type Judgement,
  mttrDeadline,
  responseDeadline,
  SlaInputError,
  slaClock,
} from '@cloudcti/sla';
import type { Implementation, Questions } from '@cloudcti/sla/testing';
import { agreementOf, judgementOf, library } from '../support/libraryImplementation.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Json = Parameters<typeof library.deadlines>[1];
type Report = Questions['deadlines'];
type History = Questions['assess']['history'];

/** An implementation with one mistake, as people make them; otherwise it is right. */
export interface PlantedFault {
  readonly name: string;
  readonly implementation: Implementation;
}

const ms = (text: string) => Date.parse(text);
const iso = (epochMs: number) => new Date(epochMs).toISOString();
const due = (epochMs: number) => ({ kind: 'due', epochMs });

/** All that the library answers, by an agreement that was changed in silence. */
function byAnother(changes: (agreement: Agreement) => AgreementChanges): Implementation {
  const changed = new WeakMap<object, object>();
  const asked = (json: Json): Json => {
    if ('versions' in json) return json;
    const known = changed.get(json) ?? defineAgreement(changes(agreementOf(json)), agreementOf(json));
    changed.set(json, known);
    return known as never;
  };
  const all = Object.entries(library) as unknown as readonly [string, (question: never, json: Json) => unknown][];
  return Object.fromEntries(all.map(([name, answer]) => [name, (question: never, json: Json) => answer(question, asked(json))]));
}

/** The deadlines of a report that was taken to be another one. */
const reportedAs = (change: (report: Report) => Report): Implementation => ({
  deadlines: (report, json) => library.deadlines(change(report), json),
});

/** The deadlines, some of them wrong. */
const deadlinesBut = (change: (report: Report, agreement: Agreement) => object): Implementation => ({
  deadlines: (report, json) => ({ ...library.deadlines(report, json), ...change(report, agreementOf(json)) }),
});

/** Assessments of a history that was taken to be another one. */
const historyAs = (change: (history: History, at: string) => History): Implementation => ({
  assess: ({ history, at }, json) => library.assess({ history: change(history, at), at }, json),
});

/** Assessments in which each judgement is changed. */
const judgedAs = (change: (judgement: Judgement) => object): Implementation => ({
  assess({ history, at }, json) {
    const { response, update, updates, mttr } = assess(incident(history), { at, agreement: agreementOf(json) });
    const [one, three] = [response, mttr].map(change);
    return { response: one, update: update.state, updates: updates.map(change), mttr: three };
  },
});

/** A wall clock as if it were that of another place. */
const shifted = (text: string, byMs: number) => iso(ms(text) + byMs);

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: '17:00 is inside',
    implementation: {
      insideSupportHours: ({ at }, json) => ({ inside: [0, -1].some((off) => slaClock(agreementOf(json)).isOpen(new Date(ms(at) + off))) }),
    },
  },
  {
    name: '08:30 is outside',
    implementation: { insideSupportHours: ({ at }, json) => ({ inside: slaClock(agreementOf(json)).isOpen(new Date(ms(at) - 1)) }) },
  },
  {
    name: 'an MTTR counts from the day of the report',
    implementation: deadlinesBut((report, agreement) => ({
      mttr: mttrDeadline({ priority: report.priority, reportedAt: shifted(report.reportedAt, -DAY) }, agreement),
    })),
  },
  {
    name: 'an MTTR counts from the date in UTC',
    implementation: deadlinesBut((report, agreement) => ({
      mttr: mttrDeadline(
        {
          priority: report.priority,
          reportedAt: shifted(report.reportedAt, new Date(report.reportedAt).getUTCHours() >= 22 ? -3 * HOUR : 0),
        },
        agreement,
      ),
    })),
  },
  { name: 'Good Friday is closed', implementation: byAnother(() => ({ holidays: { goodFriday: 'closed' } })) },
  { name: '5 May is closed every year', implementation: byAnother(() => ({ holidays: { liberationDay: 'every-year' } })) },
  { name: '5 May is never closed', implementation: byAnother(() => ({ holidays: { liberationDay: 'never' } })) },
  { name: 'the afternoon of Christmas Eve is closed', implementation: byAnother(() => ({ special: { '2026-12-24': ['08:30-12:00'] } })) },
  { name: 'New Year’s Eve is closed', implementation: byAnother(() => ({ closed: ['2026-12-31'] })) },
  { name: 'there are no holidays', implementation: byAnother(() => ({ holidays: 'none' })) },
  {
    name: 'the King’s Day is on the 27th, also on a Sunday',
    implementation: byAnother(() => ({ special: { '2014-04-26': [], '2031-04-28': [], '2036-04-28': [] } })),
  },
  {
    name: 'a holiday at the weekend is made up for on the Monday',
    implementation: byAnother(() => ({ closed: ['2026-12-28', '2027-12-27', '2022-12-27', '2036-04-28'] })),
  },
  { name: 'the clocks are those of UTC', implementation: byAnother(() => ({ timeZone: 'UTC' })) },
  { name: 'summer time never begins', implementation: byAnother(() => ({ timeZone: 'Africa/Lagos' })) },
  {
    name: 'the noon hour is closed',
    implementation: byAnother(() => ({
      hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['08:30-12:00', '13:00-17:00']])),
    })),
  },
  {
    name: 'a working day ends with the next working day',
    implementation: byAnother(() => ({ workingDayReading: 'end-of-next-working-day' })),
  },
  {
    name: 'a working day is 24 hours',
    implementation: deadlinesBut(({ priority, reportedAt }) => (priority > 2 ? { response: due(ms(reportedAt) + DAY) } : {})),
  },
  {
    name: 'support hours are elapsed hours',
    implementation: deadlinesBut(({ priority, reportedAt }) =>
      priority < 3 ? { response: due(ms(reportedAt) + priority * 4 * HOUR) } : {},
    ),
  },
  {
    name: 'a day that is used up is due at the next opening',
    implementation: deadlinesBut((report, agreement) => {
      const response = responseDeadline(
        report.pauses === undefined
          ? { priority: report.priority, reportedAt: report.reportedAt }
          : { priority: report.priority, reportedAt: report.reportedAt, pauses: report.pauses },
        agreement,
      );
      const clock = slaClock(agreement);
      return response.kind === 'due' && !clock.isOpen(response.at) ? { response: due(clock.nextOpening(response.at).toMillis()) } : {};
    }),
  },
  {
    name: 'best effort is due at once',
    implementation: deadlinesBut(({ priority, reportedAt }) => (priority > 2 ? { mttr: due(ms(reportedAt)) } : {})),
  },
  {
    name: 'to be determined is two working days',
    implementation: byAnother(() => ({ kpis: { 1: { mttr: { kind: 'working-days', value: 2 } } } })),
  },
  { name: 'nothing stands for best effort', implementation: deadlinesBut(({ priority }) => (priority > 2 ? { update: undefined } : {})) },
  {
    name: 'zero stands for best effort',
    implementation: deadlinesBut(({ priority }) => (priority > 2 ? { update: { kind: 'best-effort', epochMs: 0 } } : {})),
  },
  {
    name: 'the instant that is shown is not the one that is stored',
    implementation: {
      deadlines: (report, json) => {
        const { response, ...others } = library.deadlines(report, json) as {
          readonly response: { readonly kind: string; readonly epochMs: number };
        };
        return { ...others, response: response.kind === 'due' ? { ...due(response.epochMs), at: iso(response.epochMs + HOUR) } : response };
      },
    },
  },
  { name: 'the next update counts from the report', implementation: reportedAs(({ lastContactAt: _, ...report }) => report) },
  { name: 'pauses are forgotten', implementation: reportedAs(({ pauses: _, ...report }) => report) },
  {
    name: 'a pause is counted twice where it overlaps another',
    implementation: deadlinesBut(({ priority, reportedAt, pauses = [] }, agreement) => {
      const unmoved = responseDeadline({ priority, reportedAt }, agreement);
      if (unmoved.kind !== 'due' || pauses.length < 2) return {};
      const clock = slaClock(agreement);
      const taken = pauses.reduce((sum, { from, to }) => sum + clock.between(from, to), 0);
      return { response: due(clock.addMs(unmoved.epochMs, taken)) };
    }),
  },
  {
    name: 'a pause moves a deadline by elapsed time',
    implementation: deadlinesBut(({ priority, reportedAt, pauses = [] }, agreement) => {
      const unmoved = responseDeadline({ priority, reportedAt }, agreement);
      const taken = pauses.reduce((sum, { from, to }) => sum + ms(to) - ms(from), 0);
      return unmoved.kind === 'due' ? { response: due(unmoved.epochMs + taken) } : {};
    }),
  },
  {
    name: 'a pause on the day of the report moves an MTTR in working days',
    implementation: deadlinesBut(({ priority, reportedAt, pauses = [] }, agreement) => {
      const unmoved = mttrDeadline({ priority, reportedAt }, agreement);
      const clock = slaClock(agreement);
      const taken = pauses.reduce((sum, { from, to }) => sum + clock.between(from, to), 0);
      return unmoved.kind === 'due' ? { mttr: due(clock.addMs(unmoved.epochMs, taken)) } : {};
    }),
  },
  {
    name: 'the third line answers within 24 support hours',
    implementation: {
      thirdLine: ({ completeReportAt }, json) => ({ response: slaClock(agreementOf(json)).add(completeReportAt, { hours: 24 }) }),
    },
  },
  {
    name: 'the third line answers within 24 elapsed hours',
    implementation: { thirdLine: ({ completeReportAt }) => ({ response: due(ms(completeReportAt) + DAY) }) },
  },
  { name: 'a change of priority rewrites a verdict', implementation: byAnother(() => ({ priorityChange: 'from-report' })) },
  { name: 'a changed priority counts from its change', implementation: byAnother(() => ({ priorityChange: 'from-change' })) },
  { name: 'a change of priority is ignored', implementation: historyAs(({ priorityChanges: _, ...history }) => history) },
  {
    name: 'a contact that is written down twice is counted twice',
    implementation: {
      assess: ({ history, at }, json) => {
        const times = [...(history.updatedAt ?? []), ...(history.respondedAt ? [history.respondedAt] : [])]
          .map((each) => ms(String(each)))
          .filter((each) => each <= ms(at));
        const answer = library.assess({ history, at }, json);
        const twice = times.filter((each, index) => times.indexOf(each) < index);
        return { ...answer, updates: [...answer.updates, ...twice.map(() => answer.updates[0])] };
      },
    },
  },
  {
    name: 'an act at the deadline is late',
    implementation: judgedAs((judgement) => ({
      ...judgementOf(judgement),
      state: judgement.state === 'met' && judgement.doneMs === judgement.deadline.epochMs ? 'missed' : judgement.state,
    })),
  },
  {
    name: 'a promise is missed at its deadline',
    implementation: judgedAs((judgement) => ({
      ...judgementOf(judgement),
      state: judgement.state === 'running' && judgement.leftMs === 0 ? 'missed' : judgement.state,
    })),
  },
  {
    name: 'what is missed and not done yet still runs',
    implementation: judgedAs((judgement) => ({
      ...judgementOf(judgement),
      state: judgement.state === 'missed' && judgement.doneMs === undefined ? 'running' : judgement.state,
    })),
  },
  {
    name: 'best effort is met',
    implementation: judgedAs((judgement) => ({
      ...judgementOf(judgement),
      state: judgement.state === 'best-effort' ? 'met' : judgement.state,
    })),
  },
  {
    name: 'a promise that is paused keeps its instant',
    implementation: {
      assess: ({ history, at }, json) => {
        const answer = library.assess({ history, at }, json);
        if (!('state' in answer.response) || answer.response.state !== 'paused') return answer;
        const deadline = responseDeadline({ priority: history.priority, reportedAt: history.reportedAt }, agreementOf(json));
        return { ...answer, response: { ...answer.response, deadline } };
      },
    },
  },
  { name: 'a repair does not answer', implementation: byAnother(() => ({ answeredBy: 'response' })) },
  { name: 'the time until a reopening counts', implementation: byAnother(() => ({ untilReopened: 'counts' })) },
  { name: 'the first repair counts', implementation: historyAs(({ reopenings: _, ...history }) => history) },
  {
    name: 'what a source does not record was not done',
    implementation: byAnother(() => ({ recorded: ['response', 'update', 'repair'] })),
  },
  {
    name: 'the latest version judges',
    implementation: {
      assess: ({ history, at }, json) => {
        const { versions } = json as unknown as { readonly versions?: readonly { readonly agreement: Json }[] };
        return library.assess({ history, at }, versions?.at(-1)?.agreement ?? json);
      },
    },
  },
  {
    name: 'an act before the report is taken',
    implementation: {
      history: ({ history }) => {
        const answer = library.history({ history });
        return answer.place?.endsWith('respondedAt') && 'respondedAt' in history && history.respondedAt !== ''
          ? { possible: true }
          : answer;
      },
    },
  },
  {
    name: 'a wall clock is taken to be that of the machine',
    implementation: { instant: ({ text }) => (Number.isNaN(ms(text)) ? { isInstant: false } : { isInstant: true, at: ms(text) }) },
  },
  {
    name: '90% of the incidents is enough',
    implementation: {
      attainment: (question, json) => {
        const { groupings } = complianceReport(question.histories.map(incident), {
          at: question.at,
          agreement: agreementOf(json),
          groupBy: ['priority'],
        });
        const verdict = (met: number, judged: number, value: number) =>
          judged === 0 ? 'no-data' : met * 100 >= value * judged ? 'attained' : 'not-attained';
        const totals = (groupings[0]?.groups ?? []).map(({ key, kpis }) => [
          key,
          Object.fromEntries(
            Object.entries(kpis).map(([kpi, { counts, judged, verdict: right, performanceTarget }]) => [
              kpi,
              {
                met: counts.met,
                judged,
                verdict: performanceTarget.kind === 'more-than' ? verdict(counts.met, judged, performanceTarget.value) : right,
              },
            ]),
          ),
        ]);
        return { byPriority: Object.fromEntries(totals) };
      },
    },
  },
  { name: 'every update counts', implementation: byAnother(() => ({ updateUnit: 'update' })) },
  {
    name: 'the contingency number serves within support hours too',
    implementation: {
      contact: (question, json) => ({
        ...library.contact(question, json),
        contingency: question.priority === 1 && (question.endCustomersAffected ?? 0) > 1,
      }),
    },
  },
  {
    name: 'one end customer is several',
    implementation: {
      contact: (question, json) =>
        library.contact({ ...question, ...(question.endCustomersAffected === 1 ? { endCustomersAffected: 2 } : {}) }, json),
    },
  },
  {
    name: 'maintenance may not touch support hours',
    implementation: { maintenance: (question, json) => library.maintenance({ ...question, to: iso(ms(question.to) + 1) }, json) },
  },
  {
    name: 'ten times a day is not normal',
    implementation: { severity: (facts) => ((facts.timesPerDay ?? 0) >= 10 ? { priority: 2 } : library.severity(facts)) },
  },
  {
    name: 'a feature is the entire service',
    implementation: { severity: (facts) => library.severity(facts.what === 'feature' ? { ...facts, what: 'entire-service' } : facts) },
  },
  {
    name: 'instants are rounded to seconds',
    implementation: deadlinesBut(({ priority, reportedAt }, agreement) => {
      try {
        return { response: responseDeadline({ priority, reportedAt: iso(Math.round(ms(reportedAt) / 1000) * 1000) }, agreement) };
      } catch (error) {
        if (error instanceof SlaInputError) return {};
        throw error;
      }
    }),
  },
];
