import { DAY } from './moments.js';
import { cell, own, ownCells, type TicketColumn, whole } from './TicketColumns.js';
import { wrongTarget } from './targetCells.js';
import type { WordName, Words } from './words.js';

const ACTS = [
  ['readResponded', 'responded'],
  ['readContact', 'contact'],
  ['readRepaired', 'repaired_at'],
] as const;

/** R18. The first thing that is wrong with a ticket, so that it is not counted; nothing where it can be judged, or where the row is empty. */
export function wrongFormula(r: number, words: Words): string {
  const { quoted } = words;
  const [priority, reported] = [cell('readPriority', r), cell('readReported', r)];
  const isText = (read: string) => `IF(${read}="",FALSE,ISTEXT(${read}))`;
  const acts = ACTS.map(([column]) => cell(column, r));
  const told: readonly (readonly [isSo: string, told: string])[] = [
    [`OR(${priority}="",${reported}="")`, `IF(COUNTIF(${ownCells('ticket', 'repaired')},"")=6,"",${quoted('incomplete')})`],
    ['SLA_Wrong<>""', 'SLA_Wrong'],
    [isSecond(), `${quoted('second')}&${FIRST_OF_ID}`],
    [`NOT(ISNUMBER(${priority}))`, quoted('bad_priority')],
    [`OR(${priority}<1,${priority}>4,${priority}<>INT(${priority}))`, quoted('bad_priority')],
    [isText(reported), textAdvice(reported, 'reported', words)],
    [`OR(${reported}<SLA_First*${DAY},${reported}>=SLA_End*${DAY})`, quoted('bad_reported')],
    ...ACTS.flatMap(([column, name]) => {
      const read = cell(column, r);
      return [
        [isText(read), textAdvice(read, name, words)],
        [`IF(${read}="",FALSE,${read}<${reported})`, `${quoted(name)}&${quoted('bad_act')}`],
      ] as const;
    }),
    [`MAX(${acts.join(',')})>=SLA_End*${DAY}`, quoted('bad_later')],
  ];
  return told.reduceRight((otherwise, [isSo, tells]) => `IF(${isSo},${tells},${otherwise})`, wrongTarget(priority));
}

/** The row in which an id stands first. */
const FIRST_OF_ID = `MATCH(${literally(own('ticket'))},${whole('ticket')},0)`;

/** R20. Whether the id stands in a row above: one incident is one id, and its second row is not counted. */
function isSecond(): string {
  // Searched for once a row: it is what takes longest.
  return `IFERROR(IF(${own('ticket')}="",FALSE,${FIRST_OF_ID}<ROW()),FALSE)`;
}

/** A text to be looked for as it is: `~` keeps `*` and `?` from standing for others. */
function literally(id: string): string {
  const escaped = ['~', '*', '?'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, id);
  return `IF(ISNUMBER(${id}),${id},${escaped})`;
}

/** What a text in a cell of dates is, and what to do: a time of another clock, a date to convert, or none. */
function textAdvice(text: string, name: WordName, { quoted }: Words): string {
  const none = quoted(name === 'reported' ? 'no_report' : 'no_act');
  const isZoned = `MID(${text},11,1)="T"`;
  const isDate = `ISNUMBER(FIND(LEFT(${text},1),"0123456789"))`;
  return `${quoted(name)}&IF(${isZoned},${quoted('zoned_text')},IF(${isDate},${quoted('date_text')},${none}))`;
}

/** The columns of answers, in pairs: what is shown, and what was computed. */
export const SHOWN: readonly (readonly [shown: TicketColumn, computed: TicketColumn])[] = [
  ['responseDue', 'ofResponseDue'],
  ['response', 'ofResponse'],
  ['updateDue', 'ofUpdateDue'],
  ['update', 'ofUpdate'],
  ['mttrDue', 'ofMttrDue'],
  ['mttr', 'ofMttr'],
  ['check', 'told'],
];

/** What Check says; and whether the row has an answer that counts, and shows it. */
export function answerFormulas(r: number, { quoted }: Words): readonly (readonly [column: TicketColumn, formula: string])[] {
  const at = (column: TicketColumn) => cell(column, r);
  const dates = (['readReported', 'readResponded', 'readContact', 'readRepaired'] as const).map(at);
  const isDay = dates.map((date) => `IF(ISNUMBER(${date}),MOD(${date},${DAY})=0,FALSE)`).join(',');
  const note = `IF(${at('days')}="","",IF(OR(${isDay}),${quoted('no_time')},""))`;
  const isShown = `IFERROR(SUMPRODUCT(--(${ownCells('responseDue', 'mttr')}=${at('ofResponseDue')}:${at('ofMttr')}))=6,FALSE)`;
  const isTold = `IFERROR(${own('check')}=${at('told')},FALSE)`;
  return [
    ['told', `IF(${at('wrong')}<>"",${at('wrong')},IF(${isShown},${note},${quoted('overwritten')}))`],
    ['isAnswered', `IFERROR(IF(OR(${at('days')}="",${at('told')}=${quoted('overwritten')}),0,IF(${isTold},1,0)),0)`],
  ];
}

/** How many rows are filled in, with or without formulas beside them. */
export function ticketsFilledIn(sheet: string): string {
  const [first, last] = [3, 100_002];
  const blank = (['ticket', 'priority', 'reported', 'responded', 'contact', 'repaired'] as const)
    .map((column) => `INDEX(${sheet}!${whole(column)},${first}):INDEX(${sheet}!${whole(column)},${last}),""`)
    .join(',');
  return `${last - first + 1}-COUNTIFS(${blank})`;
}

/** The last row that is filled in, for the pages that are printed: of the first five thousand, by their cells; after these, at least as many as there are tickets. */
export function lastRowFilledIn(sheet: string): string {
  const cells = `INDEX(${sheet}!$A:$A,3):INDEX(${sheet}!$F:$F,5002)`;
  return `MAX(SLA_Tickets+2,IFERROR(SUMPRODUCT(MAX((${cells}<>"")*ROW(${cells}))),5002))`;
}
