import type { Workbook, Worksheet } from 'exceljs';
import { cloudctiSla } from '../../agreement/index.js';
import { KPIS, type Kpi, PRIORITIES, type Priority } from '../../vocabulary/index.js';
import { sampleFigures } from './sampleFigures.js';
import { printed, protect, validate } from './sheets.js';
import { COMPUTED, DATES, headingRow, INPUT, LEFT, STATUS_STYLES, TITLE } from './style.js';
import { type TicketColumn, whole } from './TicketColumns.js';
import { amountOf } from './targetCells.js';
import type { TicketsContent } from './ticketsSheet.js';
import type { WordName, Words } from './words.js';

const HEAD = 7;
const STATUS: Readonly<Record<Kpi, TicketColumn>> = { response: 'ofResponse', update: 'ofUpdate', mttr: 'ofMttr' };

const TEXTS = {
  en: {
    title: 'Attainment against the performance target (chapter 5 of the agreement)',
    from: 'Reported from',
    until: 'Reported before',
    now: 'Judged at',
    period: 'Leave them empty for all tickets.',
    unanswered: 'Tickets without an answer, which these figures leave out',
    headings: ['Priority', 'Promise', 'Met', 'Missed', 'Still open', 'Not recorded', 'Attainment', 'Target: more than', 'Target attained?'],
    notes: [
      'Attainment is met out of met and missed; a ticket still open before its deadline is in neither. An update is counted once a ticket: missed where one was.',
      'The agreement states "more than 90%" in the row of priority 2: 90 of 100 is not enough. Write other targets into the yellow cells; an empty one is not judged.',
      'Not recorded: response and last contact lie more than a target apart, and the sheet has no updates in between.',
    ],
  },
  nl: {
    title: 'Gehaald tegenover het prestatiedoel (hoofdstuk 5 van de overeenkomst)',
    from: 'Gemeld vanaf',
    until: 'Gemeld tot',
    now: 'Beoordeeld op',
    period: 'Laat ze leeg voor alle tickets.',
    unanswered: 'Tickets zonder antwoord, die hier niet meetellen',
    headings: [
      'Prioriteit',
      'Belofte',
      'Gehaald',
      'Gemist',
      'Nog open',
      'Niet vastgelegd',
      'Percentage gehaald',
      'Prestatiedoel: meer dan',
      'Doel behaald?',
    ],
    notes: [
      'Percentage gehaald: gehaald als deel van gehaald en gemist samen. Een ticket dat nog open is en zijn deadline niet voorbij is, telt in geen van beide. Een update telt één keer per ticket: gemist als er één gemist is.',
      'De overeenkomst noemt "meer dan 90%" in de rij van prioriteit 2: 90 van de 100 is niet genoeg. Vul andere doelen in de gele cellen in; een leeg doel wordt niet beoordeeld.',
      'Niet vastgelegd: reactie en laatste contact liggen meer dan een doel uit elkaar, en het blad kent de updates daartussen niet.',
    ],
  },
} as const;

/** R11. What was kept of what was promised, by priority and KPI, of the tickets that were reported in a period. */
export function complianceSheet(workbook: Workbook, words: Words, content: TicketsContent): void {
  const name = words.plain('compliance');
  const texts = TEXTS[words.language];
  const sheet = workbook.addWorksheet(name, { pageSetup: { ...printed(), fitToHeight: 1 } });
  sheet.columns = [17, 18, 12, 12, 12, 15, 20, 18, 16].map((width) => ({ width }));
  sheet.getCell('A1').value = texts.title;
  sheet.getCell('A1').style = TITLE;
  const { date, dateTime } = DATES[words.language];
  const lines = [
    [texts.from, null, 'SLA_From', date],
    [texts.until, null, 'SLA_Until', date],
    [texts.now, { formula: 'SLA_Now' }, undefined, dateTime],
    [texts.unanswered, { formula: 'SLA_Unanswered' }, undefined, '#,##0'],
  ] as const;
  lines.forEach(([label, value, defined, numFmt], place) => {
    const row = 2 + place;
    sheet.getCell(`A${row}`).value = label;
    const cell = sheet.getCell(`E${row}`);
    sheet.mergeCells(`E${row}:F${row}`);
    cell.value = value;
    cell.style = { ...(defined === undefined ? COMPUTED : INPUT), numFmt, ...LEFT };
    if (defined !== undefined) workbook.definedNames.add(`${name}!$E$${row}`, defined);
  });
  const isWrong = (cell: string) => `NOT(OR(${cell}="",ISNUMBER(${cell})))`;
  const wrong = `OR(${isWrong('SLA_From')},${isWrong('SLA_Until')})`;
  sheet.getCell('G2').value = { formula: `IF(${wrong},${words.quoted('bad_period')},"${texts.period}")` };
  period(workbook, sheet, name, wrong);
  sheet.getRow(HEAD).values = [...texts.headings];
  headingRow(sheet.getRow(HEAD));
  PRIORITIES.forEach((priority, place) => {
    KPIS.forEach((kpi, nth) => {
      kpiRow(sheet, HEAD + 1 + place * KPIS.length + nth, priority, kpi, words, sampleFigures(content, priority, kpi, words));
    });
  });
  const last = HEAD + PRIORITIES.length * KPIS.length;
  validate(sheet, `H${HEAD + 1}:H${last}`, { type: 'decimal', operator: 'between', formulae: [0, 1], error: words.plain('bad_share') });
  texts.notes.forEach((note, place) => {
    sheet.mergeCells(`A${last + 2 + place}:I${last + 2 + place}`);
    const cell = sheet.getCell(`A${last + 2 + place}`);
    cell.value = note;
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(last + 2 + place).height = 32;
  });
  colour(sheet, words, last);
  protect(sheet);
}

/** The period in milliseconds; no ticket lies in one that cannot be read. */
function period(workbook: Workbook, sheet: Worksheet, name: string, wrong: string): void {
  const never = '9000000000000000';
  const ends = [
    ['SLA_From_ms', 'L2', `IF(${wrong},${never},ROUND(N(SLA_From)*86400000,0))`],
    ['SLA_Until_ms', 'L3', `IF(N(SLA_Until)=0,${never},ROUND(SLA_Until*86400000,0))`],
  ] as const;
  for (const [defined, place, formula] of ends) {
    sheet.getCell(place).value = { formula };
    workbook.definedNames.add(`${name}!$${place.charAt(0)}$${place.slice(1)}`, defined);
  }
  sheet.getColumn('L').hidden = true;
}

function kpiRow(sheet: Worksheet, row: number, priority: Priority, kpi: Kpi, words: Words, figures: readonly (number | string)[]): void {
  const { quoted } = words;
  const column = (of: TicketColumn) => `${words.plain('tickets')}!${whole(of)}`;
  const reported = column('readReported');
  const inPeriod = `${reported},">="&SLA_From_ms,${reported},"<"&SLA_Until_ms`;
  const count = (state: WordName) =>
    `COUNTIFS(${column('isAnswered')},1,${column('readPriority')},$A${row},${column(STATUS[kpi])},${quoted(state)},${inPeriod})`;
  const amount = amountOf(kpi, `$A${row}`);
  const [met, all, target] = [`C${row}`, `(C${row}+D${row})`, `H${row}`];
  const share = cloudctiSla.kpis[priority].performanceTarget;
  // Shares are for the eye, half up to a tenth of a percent; the verdict is taken on whole counts.
  const attainment = `IF(ISTEXT(${amount}),${amount},IF(${all}=0,${quoted('no_data')},ROUND(${met}/${all},3)))`;
  const isAttained = `IF(${met}>ROUND(${target}*${all},6),${quoted('attained')},${quoted('not_attained')})`;
  const isShare = `IF(ISNUMBER(${target}),AND(${target}>=0,${target}<=1),FALSE)`;
  const verdict = `IF(OR(${target}="",ISTEXT(${amount})),${quoted('not_judged')},IF(NOT(${isShare}),${quoted('bad_share')},IF(${all}=0,${quoted('no_data')},${isAttained})))`;
  const values = [
    priority,
    words.plain(`of_${kpi}`),
    ...[count('met'), count('missed'), `${count('running')}+${count('at_risk')}`, count('not_recorded')].map((formula) => ({ formula })),
    { formula: attainment },
    share.kind === 'none' ? null : share.value / 100,
    { formula: verdict },
  ];
  const known = [undefined, undefined, ...figures.slice(0, 5), undefined, figures[5]];
  values.forEach((value, place) => {
    const cell = sheet.getCell(row, place + 1);
    const result = known[place];
    cell.value = result === undefined || typeof value !== 'object' || value === null ? value : { ...value, result };
    cell.style = { ...(place === 7 ? INPUT : COMPUTED), ...LEFT, numFmt: place === 6 ? '0.0%' : place === 7 ? '0.#%' : 'General' };
  });
}

function colour(sheet: Worksheet, { quoted }: Words, last: number): void {
  const rule = (state: WordName, style: (typeof STATUS_STYLES)[keyof typeof STATUS_STYLES], priority: number) => ({
    ...{ type: 'expression' as const, priority, formulae: [`$I${HEAD + 1}=${quoted(state)}`], style },
  });
  sheet.addConditionalFormatting({
    ref: `I${HEAD + 1}:I${last}`,
    rules: [rule('attained', STATUS_STYLES.met, 1), rule('not_attained', STATUS_STYLES.missed, 2)],
  });
  sheet.addConditionalFormatting({
    ref: 'E5:F5',
    rules: [{ type: 'expression', priority: 3, formulae: ['$E$5>0'], style: STATUS_STYLES.missed }],
  });
}
