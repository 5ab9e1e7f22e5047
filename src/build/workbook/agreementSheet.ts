import type { Workbook, Worksheet } from 'exceljs';
import { cloudctiSla, type Target } from '../../agreement/index.js';
import { KPIS, type Kpi, PRIORITIES, type Priority } from '../../vocabulary/index.js';
import { agreementLines } from './agreementLines.js';
import { printed, protect, validate } from './sheets.js';
import { COMPUTED, headingRow, INPUT, LEFT, TITLE } from './style.js';
import {
  amountFormula,
  amounts,
  fromCloseFormula,
  fromCloses,
  UNITS,
  type Unit,
  WRONG_TARGETS,
  wrongTargetFormula,
} from './targetCells.js';
import type { Words } from './words.js';

/** The columns of a KPI's value and unit, of how much that is, and of whether it counts from a close (hidden). */
const COLUMNS: Readonly<Record<Kpi, readonly [value: string, unit: string, amount: string, fromClose: string]>> = {
  response: ['C', 'D', 'K', 'N'],
  update: ['E', 'F', 'L', 'O'],
  mttr: ['G', 'H', 'M', 'P'],
};
const WRONG = 'Q';
const FIRST_ROW = 4;
const LAST_ROW = FIRST_ROW + PRIORITIES.length - 1;

const TEXTS = {
  en: {
    title: 'Targets by priority (chapter 5 of the agreement). The yellow cells may be changed, and the deadlines move.',
    headings: ['Priority', 'Severity', 'Response', '', 'Update (TTTU)', '', 'Repair (MTTR)', '', 'Performance target'],
    parts: ['value', 'unit'],
    none: 'none',
    moreThan: (value: number) => `more than ${value}%`,
  },
  nl: {
    title: 'Doelen per prioriteit (hoofdstuk 5 van de overeenkomst). De gele cellen mogen veranderd worden; de deadlines schuiven dan mee.',
    headings: ['Prioriteit', 'Ernst', 'Reactie', '', 'Update (TTTU)', '', 'Herstel (MTTR)', '', 'Prestatiedoel'],
    parts: ['waarde', 'eenheid'],
    none: 'geen',
    moreThan: (value: number) => `meer dan ${value}%`,
  },
} as const;

/** The agreement's table, and what a user chooses; `count` is how many tickets stand in the file, all answered. */
export function agreementSheet(workbook: Workbook, words: Words, count?: number): void {
  const name = words.plain('agreement');
  const texts = TEXTS[words.language];
  const sheet = workbook.addWorksheet(name, { pageSetup: { ...printed(), fitToHeight: 1 } });
  sheet.columns = [12, 18, 10, 21, 10, 21, 10, 21, 20, 4, ...'KLMNOPQ'].map((width) =>
    typeof width === 'number' ? { width } : { width: 12, hidden: true },
  );
  sheet.getCell('A1').value = texts.title;
  sheet.getCell('A1').style = TITLE;
  sheet.getRow(2).values = [...texts.headings];
  sheet.getRow(3).values = ['', '', ...KPIS.flatMap(() => texts.parts), ''];
  for (const range of ['C2:D2', 'E2:F2', 'G2:H2']) sheet.mergeCells(range);
  headingRow(sheet.getRow(2));
  headingRow(sheet.getRow(3));
  for (const priority of PRIORITIES) targetRow(sheet, priority, words);
  const define = (column: string, range: string) =>
    workbook.definedNames.add(`${name}!$${column}$${FIRST_ROW}:$${column}$${LAST_ROW}`, range);
  for (const kpi of KPIS) {
    define(COLUMNS[kpi][2], amounts(kpi));
    define(COLUMNS[kpi][3], fromCloses(kpi));
  }
  define('A', 'SLA_Priorities');
  define(WRONG, WRONG_TARGETS);
  workbook.definedNames.add(`${name}!$K$${FIRST_ROW}:$${WRONG}$${LAST_ROW}`, 'SLA_Amounts');
  agreementLines({
    workbook,
    sheet,
    words,
    firstRow: LAST_ROW + 2,
    otherTargets: otherTargets(words),
    ...(count === undefined ? {} : { count }),
  });
  protect(sheet);
}

function targetRow(sheet: Worksheet, priority: Priority, words: Words): void {
  const row = sheet.getRow(FIRST_ROW + priority - 1);
  const texts = TEXTS[words.language];
  const terms = cloudctiSla.kpis[priority];
  const share = terms.performanceTarget;
  row.values = [
    priority,
    words.plain(`severity_${priority}`),
    ...KPIS.flatMap((kpi) => [targetValue(terms[kpi]), words.plain(unitOf(terms[kpi]))]),
    share.kind === 'none' ? texts.none : texts.moreThan(share.value),
  ];
  row.eachCell((cell) => {
    cell.style = { ...COMPUTED, ...LEFT };
  });
  for (const kpi of KPIS) {
    const [value, unit, amount, fromClose] = COLUMNS[kpi].map((column) => `${column}${row.number}`) as [string, string, string, string];
    sheet.getCell(value).style = { ...INPUT, ...LEFT };
    sheet.getCell(unit).style = INPUT;
    validate(sheet, unit, {
      type: 'list',
      allowBlank: false,
      formulae: [`"${UNITS.map(words.plain).join(',')}"`],
      error: words.plain('bad_unit'),
    });
    sheet.getCell(amount).value = { formula: amountFormula(kpi, value, unit, words) };
    sheet.getCell(fromClose).value = { formula: fromCloseFormula(kpi, unit, words) };
  }
  const amountCells = KPIS.map((kpi) => `${COLUMNS[kpi][2]}${row.number}`);
  sheet.getCell(`${WRONG}${row.number}`).value = { formula: wrongTargetFormula(amountCells, words) };
}

/** How many targets are not those of the agreement. */
function otherTargets({ quoted }: Words): string {
  const differs = PRIORITIES.flatMap((priority) =>
    KPIS.map((kpi) => {
      const target = cloudctiSla.kpis[priority][kpi];
      const [value, unit] = COLUMNS[kpi].map((column) => `${column}${FIRST_ROW + priority - 1}`);
      const isUnit = `${unit}=${quoted(unitOf(target))}`;
      return `IF(${'value' in target ? `AND(${isUnit},${value}=${target.value})` : isUnit},0,1)`;
    }),
  );
  return differs.join('+');
}

function targetValue(target: Target): number | string {
  return 'value' in target ? target.value : '';
}

function unitOf(target: Target): Unit {
  if ('unit' in target) return target.unit === 'support hours' ? 'support_hours' : 'working_days';
  return target.kind === 'best-effort' ? 'best_effort' : 'to_be_determined';
}
