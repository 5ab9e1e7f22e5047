import { coveredAnswer } from '../clock/index.js';
import { isUndated, type KpiPromise, kpiPromise, ruleReached } from '../deadline/index.js';
import type { Given } from '../errors/index.js';
import { partsOf, textOf, trailOf } from '../explain/index.js';
import type { EpochMs } from '../time/index.js';
import { type Kpi, type Priority, UNDATED_WORDS, type Undated } from '../vocabulary/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { type CellForm, cellOfInstant, instantInCell } from './cellInstant.js';
import { kpiInCell, priorityInCell } from './cellWords.js';
import type { CellFunction, CellRow } from './overCells.js';
import type { Sheet } from './Sheet.js';

/** R8, R10. The clock's start by the name of the cell that holds it. */
const STARTED_BY = { reported: 'report', last_contact: 'last-contact' } as const;

/** SLA §5. When a KPI is due, counted from the cell of a name. */
export function dueCell<Start extends keyof typeof STARTED_BY>(kpi: Kpi, startName: Start): CellFunction<'priority' | Start> {
  return (sheet, row) => {
    const cells: CellRow<'priority' | Start> = row;
    if (isEmpty(cells[startName].received)) return '';
    const priority = priorityInCell(sheet, cells.priority);
    const start = instantInCell(sheet, cells[startName]);
    const due = dueOf(sheet, kpi, priority, { epochMs: start.epochMs, cell: cells[startName] }, STARTED_BY[startName]);
    return cellOfDue(sheet, due, start.form);
  };
}

/** When a promise is due, or why it has no date (R9). */
export type Due = EpochMs | Undated;

/** SLA §5. When a KPI is due, counted from an instant and told of the cell that holds it. */
export function dueOf(
  sheet: Sheet,
  kpi: Kpi,
  priority: Priority,
  start: { readonly epochMs: EpochMs; readonly cell: Given },
  startedBy: KpiPromise['startedBy'],
): Due {
  return outcome(sheet, kpiPromise(sheet.timed, kpi, priority, start.epochMs, startedBy), start.cell);
}

/** A deadline as a cell of the given form writes it. */
export function cellOfDue(sheet: Sheet, due: Due, form: CellForm): CellValue {
  return typeof due === 'string' ? UNDATED_WORDS[due][sheet.language] : cellOfInstant(sheet, due, form);
}

/** SLA §5. Why a deadline that counts from the report is what it is. */
export function explainCell(sheet: Sheet, row: CellRow<'priority' | 'reported' | 'kpi'>): CellValue {
  if (isEmpty(row.reported.received)) return '';
  const priority = priorityInCell(sheet, row.priority);
  const kpi = kpiInCell(sheet, row.kpi);
  const { epochMs } = instantInCell(sheet, row.reported);
  const promised = kpiPromise(sheet.timed, kpi, priority, epochMs, 'report');
  return textOf(
    partsOf(
      trailOf(promised, outcome(sheet, promised, row.reported), () => []),
      sheet.language,
      sheet.words,
    ),
  );
}

/** The deadline of a promise, or the kind of its outcome where it has none (R9). */
function outcome({ mistakes }: Sheet, promised: KpiPromise, start: Given): Due {
  const { timed, rule } = promised;
  if (isUndated(rule)) return rule.kind;
  return coveredAnswer(timed.timeline, ruleReached(rule, timed.timeline, promised.start), start, mistakes.outside);
}
