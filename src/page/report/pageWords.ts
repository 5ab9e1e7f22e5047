import type { Judgement } from '../../assessment/index.js';
import type { KpiTotals } from '../../compliance/index.js';

/** What a page says in a language. */
export interface PageWords {
  readonly language: string;
  /** A number as English writes it, in this language's signs. */
  readonly number: (english: string) => string;
  readonly title: string;
  readonly months: readonly string[];
  readonly judgedAt: (instant: string) => string;
  readonly period: (from: string | undefined, to: string | undefined) => string;
  readonly incidents: (count: string) => string;
  readonly kpis: Readonly<Record<'response' | 'update' | 'mttr', string>>;
  readonly kpi: string;
  readonly attainment: string;
  readonly attainmentByMonth: string;
  readonly attainmentNote: string;
  readonly month: string;
  readonly by: Readonly<Record<string, string>>;
  readonly group: string;
  readonly none: string;
  readonly count: string;
  readonly target: string;
  readonly noTarget: string;
  readonly moreThan: (value: number) => string;
  readonly noData: string;
  readonly of: (share: string, judged: string) => string;
  readonly verdicts: Readonly<Record<KpiTotals['verdict'], string>>;
  readonly states: Readonly<Record<Judgement['state'], string>>;
  readonly distribution: string;
  readonly distributionNote: string;
  readonly used: string;
  readonly deadline: string;
  readonly times: string;
  readonly timesNote: string;
  readonly time: Readonly<Record<'responseSupport' | 'responseElapsed' | 'repairSupport' | 'repairElapsed', string>>;
  readonly mean: string;
  readonly median: string;
  readonly p90: string;
  readonly worst: string;
  readonly noMisses: string;
  readonly incident: string;
  readonly priority: string;
  readonly due: string;
  readonly done: string;
  readonly notDone: string;
  readonly late: string;
  readonly lateElapsed: string;
  readonly why: string;
  readonly leftOut: string;
  readonly leftOutNone: string;
  readonly outsidePeriod: (count: string) => string;
  readonly reportedLater: (count: string) => string;
  readonly refused: (count: string) => string;
  readonly more: (count: string) => string;
  readonly madeBy: string;
  readonly hours: string;
}

const en: PageWords = {
  language: 'en',
  number: (english) => english,
  title: 'Service levels',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  judgedAt: (instant) => `Judged at ${instant}, Amsterdam time`,
  period: (from, to) => `Reports ${from === undefined ? '' : `from ${from} `}${to === undefined ? '' : `up to and including ${to}`}`.trim(),
  incidents: (count) => `${count} incidents`,
  kpis: { response: 'Response', update: 'Update (TTTU)', mttr: 'Repair (MTTR)' },
  kpi: 'KPI',
  attainment: 'Attainment',
  attainmentByMonth: 'Attainment by month',
  attainmentNote:
    'The share of the promises that were kept, of those whose deadline has passed or that were kept in time. Months are those of the report.',
  month: 'Month',
  by: { priority: 'By priority', month: 'By month', quarter: 'By quarter' },
  group: 'Group',
  none: '(none)',
  count: 'Incidents',
  target: 'Target',
  noTarget: 'none',
  moreThan: (value) => `more than ${value}%`,
  noData: 'no data',
  of: (share, judged) => `${share} of ${judged}`,
  verdicts: { attained: 'attained', 'not-attained': 'not attained', 'not-judged': 'not judged', 'no-data': 'no data' },
  states: {
    met: 'met',
    missed: 'missed',
    running: 'still open',
    paused: 'paused',
    'best-effort': 'best effort',
    'to-be-determined': 'to be determined',
    'not-yet-applicable': 'not yet applicable',
  },
  distribution: 'Response times against the target',
  distributionNote:
    'How much of the response time that was promised each response used, in support time. Up to 100% is in time; a response that came late outside support hours stands just above it.',
  used: 'Used of the target',
  deadline: 'deadline',
  times: 'Times from the report',
  timesNote: 'In support time (waits for the customer not counted) and as elapsed time. The mean time to repair is what MTTR stands for.',
  time: {
    responseSupport: 'Response, support time',
    responseElapsed: 'Response, elapsed',
    repairSupport: 'Repair, support time',
    repairElapsed: 'Repair, elapsed',
  },
  mean: 'Mean',
  median: 'Median',
  p90: '90th percentile',
  worst: 'Worst misses',
  noMisses: 'None was missed.',
  incident: 'Incident',
  priority: 'Priority',
  due: 'Due',
  done: 'Done',
  notDone: 'not yet',
  late: 'Late, in support time',
  lateElapsed: 'Late, elapsed',
  why: 'Why then?',
  leftOut: 'What was left out',
  leftOutNone: 'Nothing.',
  outsidePeriod: (count) => `${count} reported outside the period`,
  reportedLater: (count) => `${count} reported after the moment of judging`,
  refused: (count) => `${count} refused, because their history cannot be right:`,
  more: (count) => `and ${count} more`,
  madeBy: 'Computed by @cloudcti/sla from the Service Level Agreement for Providers of the CloudCTI service.',
  hours: 'h',
};

const nl: PageWords = {
  language: 'nl',
  number: (english) => english.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')),
  title: 'Serviceniveaus',
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  judgedAt: (instant) => `Beoordeeld op ${instant}, Nederlandse tijd`,
  period: (from, to) => `Meldingen ${from === undefined ? '' : `vanaf ${from} `}${to === undefined ? '' : `tot en met ${to}`}`.trim(),
  incidents: (count) => `${count} incidenten`,
  kpis: { response: 'Reactie', update: 'Update (TTTU)', mttr: 'Herstel (MTTR)' },
  kpi: 'KPI',
  attainment: 'Behaald',
  attainmentByMonth: 'Behaald per maand',
  attainmentNote:
    'Het deel van de toezeggingen dat is nagekomen, van die waarvan de deadline voorbij is of die op tijd zijn nagekomen. Maanden zijn die van de melding.',
  month: 'Maand',
  by: { priority: 'Per prioriteit', month: 'Per maand', quarter: 'Per kwartaal' },
  group: 'Groep',
  none: '(geen)',
  count: 'Incidenten',
  target: 'Doel',
  noTarget: 'geen',
  moreThan: (value) => `meer dan ${value}%`,
  noData: 'geen gegevens',
  of: (share, judged) => `${share} van ${judged}`,
  verdicts: { attained: 'behaald', 'not-attained': 'niet behaald', 'not-judged': 'niet beoordeeld', 'no-data': 'geen gegevens' },
  states: {
    met: 'gehaald',
    missed: 'gemist',
    running: 'nog open',
    paused: 'gepauzeerd',
    'best-effort': 'naar beste vermogen',
    'to-be-determined': 'nader te bepalen',
    'not-yet-applicable': 'nog niet van toepassing',
  },
  distribution: 'Reactietijden tegenover het doel',
  distributionNote:
    'Hoeveel van de toegezegde reactietijd elke reactie gebruikte, in supporttijd. Tot en met 100% is op tijd; een reactie die te laat buiten supporttijd kwam, staat er net boven.',
  used: 'Gebruikt van het doel',
  deadline: 'deadline',
  times: 'Tijden vanaf de melding',
  timesNote:
    'In supporttijd (wachten op de klant telt niet mee) en als verstreken tijd. De gemiddelde hersteltijd is waar MTTR voor staat.',
  time: {
    responseSupport: 'Reactie, supporttijd',
    responseElapsed: 'Reactie, verstreken',
    repairSupport: 'Herstel, supporttijd',
    repairElapsed: 'Herstel, verstreken',
  },
  mean: 'Gemiddelde',
  median: 'Mediaan',
  p90: '90e percentiel',
  worst: 'Grootste overschrijdingen',
  noMisses: 'Er is er geen gemist.',
  incident: 'Incident',
  priority: 'Prioriteit',
  due: 'Deadline',
  done: 'Gedaan',
  notDone: 'nog niet',
  late: 'Te laat, in supporttijd',
  lateElapsed: 'Te laat, verstreken',
  why: 'Waarom toen?',
  leftOut: 'Wat buiten beschouwing bleef',
  leftOutNone: 'Niets.',
  outsidePeriod: (count) => `${count} gemeld buiten de periode`,
  reportedLater: (count) => `${count} gemeld na het moment van beoordelen`,
  refused: (count) => `${count} geweigerd, omdat hun geschiedenis niet kan kloppen:`,
  more: (count) => `en nog ${count}`,
  madeBy: 'Berekend door @cloudcti/sla uit de Service Level Agreement for Providers of the CloudCTI service.',
  hours: 'u',
};

export const PAGE_WORDS: Readonly<Record<'en' | 'nl', PageWords>> = { en, nl };
