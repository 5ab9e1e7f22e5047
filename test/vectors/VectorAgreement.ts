import type { Act, CalendarDefinition, Kpi, Priority, Readings, TargetInput } from '@cloudcti/sla';
import type { Json } from '../../src/testing/Vector.js';
import type { ModelTerms } from '../support/assessmentModel.js';
import { easter, holidaysByTheRules, iso as isoDate } from '../support/holidayRules.js';
import { SpellClock } from '../support/SpellClock.js';

const DAY = 86_400_000;

type Week = CalendarDefinition['hours'];
type Kpis = Readonly<Record<Priority, Readonly<Record<Kpi, TargetInput>> & { readonly performanceTarget: Json }>>;

/** All that `agreementFrom` reads of an agreement, none of it left out. */
interface AgreementJson extends Readings {
  readonly name: string;
  readonly timeZone: string;
  readonly hours: Week;
  readonly holidays: { readonly goodFriday: string; readonly liberationDay: string } | 'none';
  readonly closed: readonly string[];
  readonly special: Readonly<Record<string, readonly string[]>>;
  readonly kpis: Kpis;
  readonly maintenanceHours: Week | 'support-hours';
  readonly recorded: readonly Act[];
}

const hours = (value: number): TargetInput => ({ kind: 'support-hours', value });
const days = (value: number): TargetInput => ({ kind: 'working-days', value });
const weekdays = (...spans: string[]): Week => ({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans });
const NONE = { kind: 'none' };

/** Chapters 2, 4 and 5, and the rulings' own readings, written out once more: nothing of the library is asked. */
const STANDING: AgreementJson = {
  name: 'the standing agreement',
  timeZone: 'Europe/Amsterdam',
  hours: weekdays('08:30-17:00'),
  holidays: { goodFriday: 'open', liberationDay: 'lustrum' },
  closed: [],
  special: {},
  kpis: {
    1: { response: hours(4), update: hours(4), mttr: { kind: 'to-be-determined' }, performanceTarget: NONE },
    2: { response: hours(8), update: hours(8), mttr: days(2), performanceTarget: { kind: 'more-than', value: 90 } },
    3: { response: days(1), update: { kind: 'best-effort' }, mttr: { kind: 'best-effort' }, performanceTarget: NONE },
    4: { response: days(1), update: { kind: 'best-effort' }, mttr: { kind: 'best-effort' }, performanceTarget: NONE },
  },
  maintenanceHours: 'support-hours',
  recorded: ['response', 'update', 'repair'],
  workingDayReading: 'day-of-support-time',
  priorityChange: 'verdict-stands',
  answeredBy: 'response-or-repair',
  untilReopened: 'pause',
  updateUnit: 'incident',
};

/** An agreement as the vectors' files write it, and as the slow models take it. */
export class VectorAgreement {
  readonly json: AgreementJson;
  private readonly clocks = new Map<string, SpellClock>();

  constructor(changes: Partial<AgreementJson> = {}) {
    this.json = { ...STANDING, ...changes };
  }

  get isStanding(): boolean {
    return this.json.name === STANDING.name;
  }

  /** Whether it closes on a date as a holiday, or as a day of its own. */
  isClosed(date: string): boolean {
    return this.closedIn(Number(date.slice(0, 4))).includes(date);
  }

  /** What judges, for what happens within months of an instant. */
  terms(ms: number): ModelTerms {
    const { kpis, recorded, workingDayReading, priorityChange, answeredBy, untilReopened, updateUnit } = this.json;
    const readings = { workingDayReading, priorityChange, answeredBy, untilReopened, updateUnit };
    return { clock: this.clock(ms), kpis, recorded, atRiskFrom: 0.75, ...readings };
  }

  /** Its support time, from three weeks before the month of an instant to four months after. */
  clock(ms: number): SpellClock {
    return this.clockOf(this.json.hours, ms);
  }

  /** R13. Its working days from 00:00 to 24:00. */
  wholeDayClock(ms: number): SpellClock {
    return this.clockOf(wholeDays(this.json.hours), ms);
  }

  /** R15. The hours that maintenance stays out of. */
  maintenanceClock(ms: number): SpellClock {
    const { maintenanceHours, hours: support } = this.json;
    return this.clockOf(maintenanceHours === 'support-hours' ? support : maintenanceHours, ms);
  }

  private clockOf(week: Week, ms: number): SpellClock {
    const month = new Date(ms).toISOString().slice(0, 7);
    const from = Date.parse(`${month}-01T00:00Z`) - 21 * DAY;
    const key = JSON.stringify([month, week]);
    const known = this.clocks.get(key) ?? new SpellClock(this.definition(week, from), { from, to: from + 150 * DAY });
    this.clocks.set(key, known);
    return known;
  }

  private definition(week: Week, from: number): CalendarDefinition {
    const year = new Date(from).getUTCFullYear();
    const closed = [year, year + 1].flatMap((each) => this.closedIn(each));
    const isWhole = Object.values(week).flat().includes('00:00-24:00');
    const special = Object.entries(this.json.special).map(([date, spans]) => [date, isWhole && spans.length > 0 ? ['00:00-24:00'] : spans]);
    return { timeZone: this.json.timeZone, hours: week, closed, special: Object.fromEntries(special) };
  }

  private closedIn(year: number): readonly string[] {
    const { holidays, closed } = this.json;
    if (holidays === 'none') return closed;
    const rules = new Set(holidaysByTheRules(year));
    const ascension = isoDate(easter(year) + 39);
    const fifth = `${year}-05-05`;
    if (holidays.liberationDay === 'never' && fifth !== ascension) rules.delete(fifth);
    if (holidays.liberationDay === 'every-year') rules.add(fifth);
    if (holidays.goodFriday === 'closed') rules.add(isoDate(easter(year) - 2));
    return [...rules, ...closed];
  }
}

function wholeDays(week: Week): Week {
  return Object.fromEntries(Object.keys(week).map((day) => [day, ['00:00-24:00']]));
}

const kpisBut = (changes: { readonly [priority in Priority]?: Partial<Kpis[Priority]> }): Kpis => {
  const row = (priority: Priority) => ({ ...STANDING.kpis[priority], ...changes[priority] });
  return { 1: row(1), 2: row(2), 3: row(3), 4: row(4) };
};

export const standing = new VectorAgreement();

/** The other calendars and targets that rulings leave to choose, one choice each; and a calendar where a mistake of one weekday shows. */
export const CHOSEN_CALENDARS: readonly VectorAgreement[] = [
  new VectorAgreement({ name: 'Good Friday closed', holidays: { goodFriday: 'closed', liberationDay: 'lustrum' } }),
  new VectorAgreement({ name: '5 May closed every year', holidays: { goodFriday: 'open', liberationDay: 'every-year' } }),
  new VectorAgreement({ name: '5 May never closed', holidays: { goodFriday: 'open', liberationDay: 'never' } }),
  new VectorAgreement({
    name: 'closed days and days with hours of their own',
    closed: ['2026-11-26', '2026-12-28'],
    special: {
      '2026-11-28': ['09:00-13:00'],
      '2026-12-24': ['08:30-13:00'],
      '2026-05-25': ['10:00-12:00', '13:00-15:30'],
      '2026-11-30': [],
    },
  }),
  new VectorAgreement({
    name: 'an uneven week, without holidays',
    hours: {
      mon: ['09:00-17:00'],
      tue: ['10:00-12:30'],
      thu: ['07:15-21:45'],
      fri: ['08:00-12:00', '12:45-16:15', '19:00-19:01'],
      sat: ['00:00-24:00'],
    },
    holidays: 'none',
  }),
  new VectorAgreement({
    name: 'on the clocks of New York',
    timeZone: 'America/New_York',
    hours: weekdays('09:00-17:30'),
    holidays: 'none',
  }),
  new VectorAgreement({ name: 'the end of the next working day (R6)', workingDayReading: 'end-of-next-working-day' }),
  new VectorAgreement({
    name: 'an agreed MTTR for priority 1, and other targets',
    kpis: kpisBut({
      1: { mttr: hours(16) },
      2: { response: days(2), mttr: hours(8.5) },
      3: { response: hours(0.25), mttr: days(3) },
      4: { update: days(1) },
    }),
  }),
];

/** Other readings of a history. */
export const CHOSEN_READINGS = {
  fromReport: new VectorAgreement({ name: 'the last priority, as if it had always stood (R12)', priorityChange: 'from-report' }),
  fromChange: new VectorAgreement({ name: 'the new priority from its change on (R12)', priorityChange: 'from-change' }),
  onlyResponse: new VectorAgreement({ name: 'only a recorded response answers (R19)', answeredBy: 'response' }),
  reopeningCounts: new VectorAgreement({ name: 'the time until a reopening counts (R18)', untilReopened: 'counts' }),
  noResponses: new VectorAgreement({ name: 'a source without responses (R20)', recorded: ['update', 'repair'] }),
  repairsOnly: new VectorAgreement({ name: 'a source of repairs only (R20)', recorded: ['repair'] }),
  agreedMttr: new VectorAgreement({
    name: 'an agreed MTTR of 16 support hours for priority 1 (R9)',
    kpis: kpisBut({ 1: { mttr: hours(16) } }),
  }),
  updatesCount: new VectorAgreement({ name: 'each update counts (R11)', updateUnit: 'update' }),
  targetForAll: new VectorAgreement({
    name: 'a performance target for every priority (R11)',
    kpis: kpisBut({
      1: { performanceTarget: { kind: 'more-than', value: 95 } },
      3: { performanceTarget: { kind: 'more-than', value: 50 } },
      4: { performanceTarget: { kind: 'more-than', value: 80 } },
    }),
  }),
  ownMaintenanceHours: new VectorAgreement({ name: 'normal working hours of their own (R15)', maintenanceHours: weekdays('07:00-19:00') }),
} as const;
