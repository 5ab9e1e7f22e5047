import {
  type Agreement,
  type AgreementVersions,
  agreementFrom,
  agreementVersionsFrom,
  assess,
  classifySeverity,
  complianceReport,
  contactRoute,
  type Deadline,
  deadlines,
  incident,
  incidentIssues,
  type Judgement,
  maintenanceConflicts,
  type SeverityFacts,
  SlaInputError,
  slaClock,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import type { Implementation } from '@cloudcti/sla/testing';

const read = new WeakMap<object, Agreement | AgreementVersions>();

/** The agreement of a group; groups share their agreements' JSON for all of their vectors. */
export function agreementOf(json: object): Agreement {
  const known = read.get(json) ?? ('versions' in json ? agreementVersionsFrom(json) : agreementFrom(json));
  read.set(json, known);
  return known as Agreement;
}

/** As the vectors write how a promise stands. */
export function judgementOf(judgement: Judgement): object {
  const throughChange = 'throughChangeMs' in judgement ? { throughChange: judgement.throughChangeMs } : {};
  return { ...judgement, ...('deadline' in judgement ? { deadline: judgement.deadline.epochMs } : {}), ...throughChange };
}

/** This library, by the operations of the vectors. */
export const library = {
  instant({ text }) {
    try {
      return { isInstant: true, at: incident({ priority: 2, reportedAt: text }).reportedMs };
    } catch (error) {
      if (error instanceof SlaInputError) return { isInstant: false };
      throw error;
    }
  },
  workingDay: ({ date }, agreement) => ({ workingDay: slaClock(agreementOf(agreement)).isWorkingDay(date) }),
  insideSupportHours: ({ at }, agreement) => ({ inside: slaClock(agreementOf(agreement)).isOpen(at) }),
  supportTime: ({ from, to }, agreement) => ({ supportMs: slaClock(agreementOf(agreement)).between(from, to) }),
  deadlines: (question, agreement) => deadlines(question, agreementOf(agreement)),
  thirdLine: (question, agreement) => ({ response: thirdLineResponseDeadline(question, agreementOf(agreement)) }),
  contact({ mttr, ...facts }, agreement) {
    const known = mttr?.kind === 'due' ? { kind: 'due', epochMs: Date.parse(mttr.at) } : mttr;
    const { channels } = contactRoute({ ...facts, ...(known === undefined ? {} : { mttr: known as Deadline }) }, agreementOf(agreement));
    const isOpen = (name: string) => channels.some(({ channel, kind }) => channel === name && kind === 'open');
    return { email: isOpen('e-mail'), telephone: isOpen('telephone'), contingency: isOpen('contingency') };
  },
  maintenance(question, agreement) {
    const { kind, overlapMs, notice } = maintenanceConflicts(question, agreementOf(agreement));
    return { allowed: kind === 'allowed', overlapMs, noticeOwed: notice === 'owed-in-good-time' };
  },
  severity: (facts) => ({ priority: classifySeverity(facts as SeverityFacts).priority }),
  history({ history }) {
    const [first] = incidentIssues(history);
    return first === undefined ? { possible: true } : { possible: false, place: first.path };
  },
  assess({ history, at }, agreement) {
    const { response, update, updates, mttr } = assess(incident(history), { at, agreement: agreementOf(agreement) });
    return { response: judgementOf(response), update: update.state, updates: updates.map(judgementOf), mttr: judgementOf(mttr) };
  },
  attainment({ histories, at }, agreement) {
    const { groupings } = complianceReport(histories.map(incident), { at, agreement: agreementOf(agreement), groupBy: ['priority'] });
    const groups = groupings[0]?.groups ?? [];
    const totals = ({ kpis }: (typeof groups)[number]) =>
      Object.fromEntries(Object.entries(kpis).map(([kpi, { counts, judged, verdict }]) => [kpi, { met: counts.met, judged, verdict }]));
    return { byPriority: Object.fromEntries(groups.map((group) => [group.key, totals(group)])) };
  },
} satisfies Implementation;
