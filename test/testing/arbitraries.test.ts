import {
  assess,
  type Deadlines,
  deadlines,
  defineAgreement,
  type Incident,
  incident,
  incidentIssues,
  responseDeadline,
  slaClock,
  supportClock,
} from '@cloudcti/sla';
import { aTicket, type DrawnReport, slaArbitraries } from '@cloudcti/sla/testing';
import '@cloudcti/sla/testing/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law, RUNS } from '../support/cases.js';

const sla = slaArbitraries(fc);
const clock = slaClock();
const HOUR = 3_600_000;

describe('what is drawn', () => {
  test('every history is possible, and its printed line makes it again (R18)', () =>
    law([sla.history()], (fields) => {
      expect(incidentIssues(fields)).toEqual([]);
      const made = new Function('aTicket', `return ${fc.stringify(fields)}`)(aTicket) as ReturnType<typeof aTicket>;
      expect(compared(made.history())).toEqual(compared(incident(fields)));
    }));

  test('every impossible history is refused with the issue that comes with it (R18)', () => {
    const seen = new Set<string>();
    law(
      [sla.impossibleHistory()],
      ({ input, issue }) => {
        seen.add(issue.code);
        expect(incidentIssues(input).map(({ code, path }) => ({ code, path }))).toContainEqual(issue);
      },
      RUNS * 5,
    );
    expect([...seen]).toContain('impossible-history');
  });

  test('instants lie within their dates, on the clocks of their agreement, half of them where hours open or close or on days beside holidays', () => {
    const found = fc.sample(sla.instant({ within: { from: '2026-01-01', to: '2026-12-31' } }), 1_000);
    expect(found.every((text) => text.startsWith('2026-'))).toBe(true);
    const isEdge = (text: string) =>
      [1, 0, -1].some((off) => clock.isOpenMs(Date.parse(text) - off) !== clock.isOpenMs(Date.parse(text) - off - 1));
    expect(found.filter(isEdge).length).toBeGreaterThan(100);
    expect(found.filter((text) => /-(04-0[3-7]|05-2[4-6]|12-2[4-7])T/.test(text)).length).toBeGreaterThan(50);
    expect(found.filter((text) => /-(03-2[89]|10-2[45])T/.test(text)).length).toBeGreaterThan(10);
  });

  test('dates, pauses and reports are taken by the library', () =>
    law([sla.date(), sla.pauses(), sla.report()], (date, pauses, report) => {
      expect(typeof clock.isWorkingDay(date)).toBe('boolean');
      for (const { from, to } of pauses) expect(clock.between(from, to)).toBeGreaterThanOrEqual(0);
      expect(deadlines(report).response.kind).toBe('due');
    }));

  test('calendars make clocks, and agreements judge', () =>
    law([sla.calendar(), sla.agreement(), sla.history()], (calendar, { agreement }, fields) => {
      expect(supportClock(calendar).between('2026-11-23T00:00Z', '2026-12-21T00:00Z')).toBeGreaterThan(0);
      expect(assess(incident(fields), { at: '2029-03-01T12:00Z', agreement }).id).toBe('');
    }));

  test.each([
    ['an instant', sla.instant(), '["2026-11-23T09:00+01:00"]'],
    ['a date', sla.date(), '["2026-11-23"]'],
    ['a report', sla.report(), '[{"priority":1,"reportedAt":"2026-11-23T09:00+01:00"}]'],
    ['a history', sla.history(), "[aTicket().priority(1).reported('2026-11-23 09:00' /* Monday */)]"],
    ['an agreement', sla.agreement(), '[defineAgreement({"name":"An agreement that was drawn"})]'],
  ] as const)('%s shrinks towards a plain day, and is printed as a person would write it', (_name, arbitrary, printed) => {
    const { counterexample } = fc.check(fc.property(arbitrary as fc.Arbitrary<unknown>, () => false));
    expect(fc.stringify(counterexample)).toBe(printed);
  });

  test.each([
    ['dates that are none', { within: { from: '2026-02-30', to: '2026-12-31' } }, 'invalid-date', 'options.within.from'],
    ['dates in the wrong order', { within: { from: '2026-12-31', to: '2026-01-01' } }, 'out-of-order', 'options.within.to'],
    [
      'dates outside the years of the calendar',
      { within: { from: '2026-12-31', to: '2126-01-01' } },
      'outside-horizon',
      'options.within.to',
    ],
    ['what is no agreement', { agreement: { name: 'ours' } }, 'wrong-type', 'options.agreement'],
    ['a misspelt option', { between: { from: '2026-01-01', to: '2026-12-31' } }, 'unknown-field', 'options.between'],
  ] as const)('%s are refused', (_, options, code, path) => {
    for (const name of ['instant', 'date', 'pauses', 'report', 'history', 'impossibleHistory'] as const)
      expect(() => sla[name](options as never)).toThrowSlaInputError({ code, path });
  });

  test('what is not fast-check is refused, before anything is drawn', () =>
    expect(() => slaArbitraries({ ...fc, tuple: undefined } as never)).toThrowSlaInputError({
      path: 'fc',
      message: "import fc from 'fast-check'",
    }));

  test('an agreement whose calendar knows other years is drawn from in those', () => {
    const later = defineAgreement({ years: { from: 2040, to: 2041 } });
    expect(fc.sample(sla.date({ agreement: later }), 50).every((date) => /^204[01]-/.test(date))).toBe(true);
  });
});

/** What two histories are compared by: a contact of one instant may be told before or after another. */
function compared({ contacts, ...others }: Incident): unknown {
  return { ...others, contacts: [...contacts].sort((one, other) => one - other) };
}

type Answer = (report: DrawnReport) => Deadlines;

const msOf = (deadline: Deadlines['response']): number => (deadline.kind === 'due' ? deadline.epochMs : Number.NaN);
const later = (text: string, ms: number) => new Date(Date.parse(text) + ms).toISOString();

/** Laws as a ticketing service may have them, of anything that answers as `deadlines` does. */
const LAWS: Readonly<Record<string, (answer: Answer) => fc.IProperty<unknown>>> = {
  'a response is never due before its report': (answer) =>
    fc.property(sla.report(), (report) => msOf(answer(report).response) >= Date.parse(report.reportedAt)),
  'a later report is never due earlier': (answer) =>
    fc.property(sla.instant(), fc.nat({ max: 100 * HOUR }), sla.priority(), (reportedAt, ms, priority) => {
      const [one, other] = [reportedAt, later(reportedAt, ms)].map((at) => msOf(answer({ priority, reportedAt: at }).response));
      return (one as number) <= (other as number);
    }),
  'a pause never makes a deadline earlier': (answer) =>
    fc.property(sla.report(), ({ pauses: _, ...report }) => {
      const waits = [{ from: later(report.reportedAt, HOUR), to: later(report.reportedAt, 30 * HOUR) }];
      return msOf(answer({ ...report, pauses: waits }).response) >= msOf(answer(report).response);
    }),
  'the same pause twice is one': (answer) =>
    fc.property(
      sla.report(),
      (report) =>
        msOf(answer({ ...report, pauses: [...(report.pauses ?? []), ...(report.pauses ?? [])] }).response) ===
        msOf(answer(report).response),
    ),
  'support time from the report to a response of priority 1 is four hours': (answer) =>
    fc.property(
      sla.instant(),
      (reportedAt) => clock.betweenMs(Date.parse(reportedAt), msOf(answer({ priority: 1, reportedAt }).response)) === 4 * HOUR,
    ),
  'a deadline lies within support hours, or at their close': (answer) =>
    fc.property(sla.report(), (report) => clock.isOpenMs(msOf(answer(report).response) - 1)),
  'an MTTR of priority 2 is two working days after the date of the report': (answer) =>
    fc.property(sla.instant(), (reportedAt) => {
      const due = answer({ priority: 2, reportedAt }).mttr;
      return due.kind === 'due' && due.at.toISODate() === clock.addWorkingDays(reportedAt.slice(0, 10), 2);
    }),
  'an MTTR of priority 1 is to be determined, whatever the pauses': (answer) =>
    fc.property(sla.report(), (report) => answer({ ...report, priority: 1 }).mttr.kind === 'to-be-determined'),
  'an update counts from the last contact': (answer) =>
    fc.property(sla.instant(), fc.nat({ max: 100 * HOUR }), (reportedAt, ms) => {
      const contact = later(reportedAt, ms);
      return (
        msOf(answer({ priority: 1, reportedAt, lastContactAt: contact }).update) ===
        msOf(answer({ priority: 1, reportedAt: contact }).update)
      );
    }),
};

const right: Answer = (report) => deadlines(report);
const but =
  (change: (report: DrawnReport) => object): Answer =>
  (report) => ({ ...right(report), ...change(report) });
const dueAt = (epochMs: number) => ({ kind: 'due', epochMs });

/** For each law, an implementation with a fault that it is there to catch. */
const FAULTS: Readonly<Record<keyof typeof LAWS, Answer>> = {
  'a response is never due before its report': but(({ reportedAt }) => ({
    response: responseDeadline({ priority: 1, reportedAt: later(reportedAt, -48 * HOUR) }),
  })),
  'a later report is never due earlier': but(({ priority, reportedAt }) => ({
    // A report after the close is taken to be one of noon.
    response: clock.isOpen(reportedAt)
      ? right({ priority, reportedAt }).response
      : responseDeadline({ priority: 1, reportedAt: later(reportedAt, -6 * HOUR) }),
  })),
  'a pause never makes a deadline earlier': but(({ pauses = [], ...report }) => ({
    response: dueAt(pauses.reduce((ms, { from, to }) => ms - (Date.parse(to) - Date.parse(from)), msOf(right(report).response))),
  })),
  'the same pause twice is one': but(({ pauses = [], ...report }) => ({
    response: dueAt(
      clock.addMs(
        msOf(right(report).response),
        pauses.reduce((sum, { from, to }) => sum + clock.between(from, to), 0),
      ),
    ),
  })),
  'support time from the report to a response of priority 1 is four hours': but(({ reportedAt }) => ({
    response: dueAt(Date.parse(reportedAt) + 4 * HOUR),
  })),
  'a deadline lies within support hours, or at their close': but((report) => {
    const { response } = right(report);
    // At a close: the next opening.
    return response.kind === 'due' && !clock.isOpen(response.at) ? { response: dueAt(clock.nextOpeningMs(response.epochMs)) } : {};
  }),
  'an MTTR of priority 2 is two working days after the date of the report': but(({ priority, reportedAt }) => ({
    // The date of UTC.
    mttr: right({ priority, reportedAt: `${new Date(reportedAt).toISOString().slice(0, 10)}T12:00Z` }).mttr,
  })),
  'an MTTR of priority 1 is to be determined, whatever the pauses': but(({ pauses = [], reportedAt }) =>
    pauses.length > 1 ? { mttr: dueAt(Date.parse(reportedAt)) } : {},
  ),
  'an update counts from the last contact': but(({ priority, reportedAt }) => ({ update: right({ priority, reportedAt }).update })),
};

describe('laws over what is drawn', () => {
  test.each(Object.keys(LAWS))('%s: the library keeps it, and an implementation with a fault does not', (name) => {
    const of = LAWS[name] as (answer: Answer) => fc.IProperty<unknown>;
    fc.assert(of(right), { numRuns: RUNS * 2 });
    expect(fc.check(of(FAULTS[name] as Answer), { numRuns: 1_000 }).failed).toBe(true);
  });
});
