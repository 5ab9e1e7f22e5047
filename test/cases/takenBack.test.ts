import {
  agreementVersions,
  assess,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  deadlines,
  explainText,
  type IncidentFields,
  incident,
  maintenanceConflicts,
  nextMaintenanceWindow,
  slaClock,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const reported = { priority: 2, reportedAt: '2026-11-23T09:00+01:00' } as const;
const at = '2026-11-27T12:00+01:00';
const throughJson = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));

describe('what this library returns, it takes', () => {
  const open = slaClock().openIntervals('2026-11-24T08:00+01:00', '2026-11-24T10:00+01:00');
  const written = [{ from: '2026-11-24T08:30+01:00', to: '2026-11-24T10:00+01:00' }];
  const numbers = open.map(({ fromMs, toMs }) => ({ fromMs, toMs })) as unknown as typeof open;

  test.each([
    ['as they are', open],
    ['through JSON', throughJson(open)],
    ['their numbers only', numbers],
  ])('open intervals as pauses: %s', (_name, pauses) => {
    expect(deadlines({ ...reported, pauses })).toEqual(deadlines({ ...reported, pauses: written }));
    expect(incident({ ...reported, pauses })).toEqual(incident({ ...reported, pauses: written }));
  });

  test('two ends that disagree are refused', () => {
    const pauses = [{ ...written[0], fromMs: 0 }] as never;
    expect(errorOf(() => deadlines({ ...reported, pauses })).message).toContain('pauses[0].fromMs 0 is another instant than from');
    expect(errorOf(() => incident({ ...reported, pauses })).path).toBe('pauses[0].fromMs');
  });

  test('a window for maintenance', () => {
    const window = nextMaintenanceWindow({ after: at, duration: { hours: 2 } });
    for (const each of [window, throughJson(window)]) {
      expect(maintenanceConflicts({ ...each, noticeableInconvenience: false } as never).kind).toBe('allowed');
    }
  });

  test('versions of an agreement', () => {
    const { versions } = agreementVersions([{ from: '2026-01-01', agreement: cloudctiSla }]);
    expect(agreementVersions(versions).versions).toEqual(versions);
  });

  test.each([
    ['repaired', { repairedAt: '2026-11-24T12:00+01:00' }],
    ['reopened', { repairedAt: '2026-11-23T12:00+01:00', reopenings: [{ at: '2026-11-24T12:00+01:00' }] }],
    ['waiting', { pauses: [{ from: '2026-11-24T12:00+01:00' }] }],
    ['waiting for no time', { pauses: [{ from: '2026-11-24T12:00+01:00', to: '2026-11-24T12:00+01:00' }] }],
    ['answered at its report, twice', { respondedAt: reported.reportedAt, updatedAt: [reported.reportedAt, reported.reportedAt] }],
    ['labelled', { id: 'CTI-7', labels: { customer: 'Acme' } }],
    ['closed at its repair', { repairedAt: '2026-11-24T12:00+01:00', closedAt: '2026-11-24T12:00+01:00' }],
    [
      'closed at its reopening',
      {
        ...{ repairedAt: '2026-11-24T12:00+01:00', closedAt: '2026-11-24T13:00+01:00' },
        reopenings: [{ at: '2026-11-24T13:00+01:00', repairedAt: '2026-11-24T13:00+01:00' }],
      },
    ],
    [
      'changed twice, at its report and later',
      {
        priorityChanges: [
          { at: reported.reportedAt, priority: 3 },
          { at: '2026-11-23T09:00:00.001+01:00', priority: 1 },
        ],
      },
    ],
  ] satisfies readonly (readonly [string, Partial<IncidentFields>])[])(
    'a history through JSON is judged as it was: %s',
    (_name, fields) => {
      const history = incident({ ...reported, ...fields });
      expect(throughJson(history)).toEqual(history);
      expect(assess(throughJson(history), { at })).toEqual(assess(history, { at }));
      expect(complianceReport([throughJson(history)], { at })).toEqual(complianceReport([history], { at }));
    },
  );
});

test('a history that incident made is kept as it is, and one that came through JSON is read into another', () => {
  const history = incident(reported);
  const [made, read] = [history, throughJson(history)].map((each) => {
    const builder = complianceBuilder({ at });
    builder.add(each);
    return builder.part().worst[0]?.incident;
  });
  expect(made).toBe(history);
  expect(read).not.toBe(history);
  expect(read).toEqual(history);
});

describe('a mark that somebody else put on is none', () => {
  const marked = (kind: string, made: object = {}, isMade: unknown = () => true) =>
    Object.defineProperty({ ...made }, Symbol.for(`@cloudcti/sla ${kind}`), { value: isMade }) as never;
  const { calendar, kpis } = cloudctiSla;
  const knowsItself: never = marked('agreement', { ...cloudctiSla }, (value: object) => value === knowsItself);
  const asked = (value: object) => Object.getOwnPropertySymbols(value).length > 0;

  test.each([
    ['an empty agreement', marked('agreement')],
    ['a copy of an agreement', marked('agreement', { ...cloudctiSla, kpis: { ...kpis, 2: { ...kpis[2], response: { value: -5 } } } })],
    ['a copy whose mark knows itself alone', knowsItself],
    ['one that knows its own', marked('agreement', { calendar, kpis }, (value: object) => Symbol.for('@cloudcti/sla agreement') in value)],
  ])('%s', (_name, agreement) => {
    expect(errorOf(() => deadlines(reported, agreement)).path).toBe('agreement');
    expect(errorOf(() => slaClock(agreement)).path).toBe('agreement');
    expect(errorOf(() => assess(incident(reported), { at, agreement })).path).toContain('agreement');
    expect(asked(agreement)).toBe(true);
  });

  test('an empty trail', () => expect(errorOf(() => explainText(marked('trail'))).path).toBe('trail'));
});

describe('a history that was written by hand', () => {
  const history = incident({ ...reported, respondedAt: '2026-11-23T10:00+01:00' });
  const stretch = (fromMs: number, toMs: number) => ({ fromMs, toMs });
  const changes = (...rows: (readonly [afterMs: number, priority: number])[]) =>
    rows.map(([afterMs, priority]) => ({ fromMs: history.reportedMs + afterMs, priority }));

  test.each([
    ['a response that is a text', { respondedMs: '2026-11-23T09:10+01:00' }, 'respondedMs'],
    ['a response before the report', { respondedMs: history.reportedMs - 1 }, 'respondedMs'],
    ['an instant that is none', { reportedMs: Number.NaN }, 'reportedMs'],
    ['no priority', { priorities: [] }, 'priorities'],
    ['a priority that is none', { priorities: [{ fromMs: history.reportedMs, priority: 7 }] }, 'priorities[0].priority'],
    ['a repair before the report', { repairs: [{ fromMs: 0, toMs: null }] }, 'repairs[0].fromMs'],
    ['a pause that is backward', { pauses: [{ fromMs: history.reportedMs + 2, toMs: history.reportedMs + 1 }] }, 'pauses[0].toMs'],
    ['a pause without end by Infinity', { pauses: [{ fromMs: history.reportedMs, toMs: Number.POSITIVE_INFINITY }] }, 'pauses[0].toMs'],
    ['a hole in a list', { contacts: [undefined] }, 'contacts[0]'],
    ['a report that is a text', { reportedMs: String(history.reportedMs) }, 'reportedMs'],
    ['an entry that is null', { pauses: [null] }, 'pauses[0]'],
    ['an entry that is a list', { pauses: [Object.assign([], { fromMs: history.reportedMs })] }, 'pauses[0]'],
    ['the end of a pause under another name', { pauses: [{ fromMs: history.reportedMs, to: history.reportedMs + 1 }] }, 'pauses[0].to'],
    [
      'the end of a repair under another name',
      { repairs: [{ fromMs: history.reportedMs, reopenedMs: history.reportedMs + 1 }] },
      'repairs[0].reopenedMs',
    ],
    ['a priority with what nobody reads', { priorities: [{ fromMs: history.reportedMs, priority: 2, at: 0 }] }, 'priorities[0].at'],
    ['a closing without a repair', { closedMs: history.reportedMs + 2 }, 'closedMs'],
    ['a closing before the repair', { closedMs: history.reportedMs, repairs: [{ fromMs: history.reportedMs + 1 }] }, 'closedMs'],
    [
      'a closing after the reopening',
      { closedMs: history.reportedMs + 2, repairs: [stretch(history.reportedMs, history.reportedMs + 1)] },
      'closedMs',
    ],
    ['two repairs that stand', { repairs: [{ fromMs: history.reportedMs }, { fromMs: history.reportedMs + 1 }] }, 'repairs[1].fromMs'],
    [
      'a repair within a repair',
      { repairs: [stretch(history.reportedMs, history.reportedMs + 5), { fromMs: history.reportedMs + 4 }] },
      'repairs[1].fromMs',
    ],
    ['a response that is no contact', { contacts: [] }, 'respondedMs'],
    ['two changes at one instant', { priorities: changes([0, 2], [5, 3], [5, 4]) }, 'priorities[2].fromMs'],
    ['a change to the priority that stood', { priorities: changes([0, 2], [5, 2]) }, 'priorities[1].priority'],
    ['a contact outside all calendars', { contacts: [history.respondedMs, 8.64e15 + 5] }, 'contacts[1]'],
    ['a contact that is no whole number', { contacts: [history.respondedMs, Number(history.respondedMs) + 0.5] }, 'contacts[1]'],
    ['a contact that is a text', { contacts: [history.respondedMs, String(history.respondedMs)] }, 'contacts[1]'],
    ['a contact before the report', { contacts: [history.reportedMs - 1, history.respondedMs] }, 'contacts[0]'],
    ['contacts that are not in order', { contacts: [history.respondedMs, history.reportedMs] }, 'contacts[1]'],
    ['contacts that are no list', { respondedMs: null, contacts: { length: 0 } }, 'contacts'],
    ['no contacts', { respondedMs: null, contacts: undefined }, 'contacts'],
    ['no priorities', { priorities: undefined }, 'priorities'],
    ['no pauses', { pauses: undefined }, 'pauses'],
    ['no repairs', { repairs: undefined }, 'repairs'],
    ['a first priority after the report', { priorities: changes([1, 2]) }, 'priorities[0].fromMs'],
    ['a change before the report', { priorities: changes([0, 2], [-1, 3]) }, 'priorities[1].fromMs'],
    ['a third priority before the second', { priorities: changes([0, 2], [5, 3], [4, 2]) }, 'priorities[2].fromMs'],
    ['a priority from a text on', { priorities: [{ fromMs: String(history.reportedMs), priority: 2 }] }, 'priorities[0].fromMs'],
    ['a pause before the report', { pauses: [stretch(history.reportedMs - 1, history.reportedMs)] }, 'pauses[0].fromMs'],
    ['a pause up to a text', { pauses: [{ fromMs: history.reportedMs, toMs: String(history.reportedMs + 1) }] }, 'pauses[0].toMs'],
    ['a closing that is a text', { closedMs: String(history.reportedMs), repairs: [{ fromMs: history.reportedMs }] }, 'closedMs'],
    ['an id that is a number', { id: 7 }, 'id'],
    ['one label among others that is a number', { labels: { customer: 'Acme', site: 7 } }, 'labels.site'],
    ['labels that are a list', { labels: ['Acme'] }, 'labels'],
    ['labels that are a date', { labels: new Date(0) }, 'labels'],
    ['labels that are a map', { labels: new Map([['customer', 'Acme']]) }, 'labels'],
  ])('is refused for %s, at its place', (_name, wrong, place) => {
    const written = { ...history, ...wrong } as never;
    const places = (ask: () => unknown) => [...new Set(errorOf(ask).issues.map(({ path }) => path))];
    expect(places(() => assess(written, { at }))).toEqual([place]);
    expect(places(() => complianceReport([history, written], { at }))).toEqual([`incidents[1].${place}`]);
  });

  test('is read once, place by place', () => {
    const reads: string[] = [];
    const counting = <Entry extends object>(entry: Entry): Entry =>
      new Proxy(entry, {
        get(target, name) {
          if (typeof name === 'string') reads.push(name);
          return Reflect.get(target, name);
        },
      });
    const fromMs = history.reportedMs;
    const row = {
      ...history,
      priorities: [counting({ fromMs, priority: 2 })],
      pauses: [counting({ fromMs, toMs: fromMs + 1 })],
      repairs: [counting({ fromMs })],
    };
    assess(row as never, { at });
    expect(reads.sort()).toEqual(['fromMs', 'fromMs', 'fromMs', 'priority', 'toMs', 'toMs']);
  });

  test('with a change at the very instant of the report is one that incident makes', () => {
    const changed = incident({ ...reported, priorityChanges: [{ at: reported.reportedAt, priority: 3 }] });
    expect(assess(throughJson(changed), { at })).toEqual(assess(changed, { at }));
  });

  test('a pause whose end is null still lasts', () => {
    const row = { ...history, respondedMs: null, contacts: [], pauses: [{ fromMs: history.reportedMs, toMs: null }] };
    expect(assess(row as never, { at }).response.state).toBe('paused');
  });

  test('a response that is null is not given', () => {
    const { respondedMs: _, ...others } = history;
    const contacts: readonly number[] = [];
    const rows = [
      { ...others, contacts, respondedMs: null },
      { ...others, contacts },
    ].map((each) => assess(each as never, { at }).response.state);
    expect(rows).toEqual(['missed', 'missed']);
  });
});
