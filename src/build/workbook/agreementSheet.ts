import type { Workbook, Worksheet } from 'exceljs';
import { cloudctiSla, SUPPORT_DAY, type Target } from '../../agreement/index.js';
import { dayNumber, MS_PER_DAY } from '../../time/index.js';
import { KPIS, type Kpi, PRIORITIES, type Priority } from '../../vocabulary/index.js';
import { EDITION } from '../edition.js';
import { serialOfDay } from './calendarSheet.js';
import { sharedCheck } from './checkFormulas.js';
import { nowPosition } from './startFormulas.js';
import { COMPUTED, DATE, DATE_TIME, headingRow, INPUT } from './style.js';
import { OFFERED, targetCells, type Unit } from './targetCells.js';

/** The columns of a KPI's value and unit; the table's first row of targets. */
const COLUMNS: Readonly<Record<Kpi, readonly [value: string, unit: string]>> = {
  response: ['C', 'D'],
  update: ['E', 'F'],
  mttr: ['G', 'H'],
};
const FIRST_ROW = 4;

/** The agreement's table, and what a user chooses. */
export function agreementSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Agreement');
  sheet.columns = [9, 12, 10, 18, 10, 18, 10, 18, 20].map((width) => ({ width }));
  sheet.getCell('A1').value = 'Targets by priority (chapter 5 of the agreement). The yellow cells may be changed, and the deadlines move.';
  sheet.getRow(2).values = ['Priority', 'Severity', 'Response', '', 'Update (TTTU)', '', 'Repair (MTTR)', '', 'Performance target'];
  sheet.getRow(3).values = ['', '', ...KPIS.flatMap(() => ['value', 'unit']), ''];
  for (const range of ['C2:D2', 'E2:F2', 'G2:H2']) sheet.mergeCells(range);
  headingRow(sheet.getRow(2));
  headingRow(sheet.getRow(3));
  for (const priority of PRIORITIES) targetRow(sheet, priority);
  for (const kpi of KPIS) {
    const [value, unit] = COLUMNS[kpi];
    const cells = (column: string) => `Agreement!$${column}$${FIRST_ROW}:$${column}$${FIRST_ROW + PRIORITIES.length - 1}`;
    workbook.definedNames.add(cells(value), targetCells(kpi, 'value'));
    workbook.definedNames.add(cells(unit), targetCells(kpi, 'unit'));
  }
  choices(workbook, sheet);
}

function targetRow(sheet: Worksheet, priority: Priority): void {
  const row = sheet.getRow(FIRST_ROW + priority - 1);
  const terms = cloudctiSla.kpis[priority];
  const share = terms.performanceTarget;
  row.values = [
    priority,
    cloudctiSla.severities[priority].name,
    ...KPIS.flatMap((kpi) => [targetValue(terms[kpi]), targetUnit(terms[kpi])]),
    share.kind === 'none' ? 'none' : `more than ${share.value}%`,
  ];
  row.eachCell((cell) => {
    cell.style = { ...COMPUTED, alignment: { horizontal: 'left' } };
  });
  for (const kpi of KPIS) {
    const [value, unit] = COLUMNS[kpi].map((column) => sheet.getCell(`${column}${row.number}`));
    if (value === undefined || unit === undefined) continue;
    value.style = { ...INPUT, alignment: { horizontal: 'left' } };
    unit.style = INPUT;
    unit.dataValidation = { type: 'list', allowBlank: false, formulae: [`"${OFFERED.join(',')}"`], showErrorMessage: true };
  }
}

function targetValue(target: Target): number | string {
  return 'value' in target ? target.value : '';
}

function targetUnit(target: Target): Unit {
  return 'unit' in target ? target.unit : target.kind === 'best-effort' ? 'best effort' : 'to be determined';
}

function choices(workbook: Workbook, sheet: Worksheet): void {
  const row = FIRST_ROW + PRIORITIES.length + 1;
  const [opens, closes] = SUPPORT_DAY.split('-').map((time) => Date.parse(`1970-01-01T${time}Z`) / MS_PER_DAY) as [number, number];
  const lines = [
    [
      'Opens',
      opens,
      'Support hours of a working day (chapter 4); the sheet Calendar says which days are working days.',
      'hh:mm',
      'SLA_Opens',
    ],
    ['Closes', closes, 'The closing time itself is outside support hours.', 'hh:mm', 'SLA_Closes'],
    [
      'Now',
      { formula: 'NOW()' },
      "The moment at which open tickets are judged, on Amsterdam's clocks. Write a date and time over it for a report.",
      DATE_TIME,
      'SLA_Now',
    ],
    ['At risk from', 0.75, 'The share of the target from which an open ticket is at risk.', '0%', 'SLA_Risk'],
    ['Language', 'en', 'Of the words in cells: en or nl.', '@', 'SLA_Language'],
  ] as const;
  lines.forEach(([label, value, note, format, name], place) => {
    const line = sheet.getRow(row + place);
    line.getCell(1).value = label;
    sheet.mergeCells(row + place, 1, row + place, 2);
    sheet.mergeCells(row + place, 3, row + place, 4);
    line.getCell(3).value = value;
    line.getCell(3).style = { ...INPUT, numFmt: format, alignment: { horizontal: 'left' } };
    line.getCell(5).value = note;
    workbook.definedNames.add(`Agreement!$C$${row + place}`, name);
  });
  computed(workbook, sheet, row + lines.length + 1);
  sheet.getCell(`C${row + lines.length - 1}`).dataValidation = {
    type: 'list',
    allowBlank: false,
    formulae: ['"en,nl"'],
    showErrorMessage: true,
  };
}

/** What the formulas of all tickets share. */
function computed(workbook: Workbook, sheet: Worksheet, row: number): void {
  const lines = [
    ['What is wrong here', { formula: sharedCheck() }, 'SLA_Wrong', 'General'],
    ['Calendar from', serialOfDay(dayNumber(EDITION.years.from, 1, 1)), 'SLA_First', DATE],
    ['Calendar until', serialOfDay(dayNumber(EDITION.years.to + 1, 1, 1)), 'SLA_End', DATE],
    ['Midnight to opening, s', { formula: 'ROUND(SLA_Opens*86400,0)' }, 'SLA_Open_s', '#,##0'],
    ['Midnight to close, s', { formula: 'ROUND(SLA_Closes*86400,0)' }, 'SLA_Close_s', '#,##0'],
    ['Working days', { formula: 'MAX(SLA_Count)' }, 'SLA_Total', '#,##0'],
    ['A day of support, s', { formula: 'SLA_Close_s-SLA_Open_s' }, 'SLA_Day_s', '#,##0'],
    ['Support before now, s', { formula: nowPosition() }, 'SLA_Now_position', '#,##0'],
  ] as const;
  lines.forEach(([label, value, name, format], place) => {
    const line = sheet.getRow(row + place);
    line.getCell(1).value = label;
    sheet.mergeCells(row + place, 1, row + place, 2);
    sheet.mergeCells(row + place, 3, row + place, name === 'SLA_Wrong' ? 8 : 4);
    line.getCell(3).value = value;
    line.getCell(3).style = { ...COMPUTED, numFmt: format, alignment: { horizontal: 'left' } };
    workbook.definedNames.add(`Agreement!$C$${row + place}`, name);
  });
}
