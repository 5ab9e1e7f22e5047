import { Call } from '../../../errors/index.js';
import type { EpochMs } from '../../../time/index.js';
import { isEmpty } from '../../Cells.js';
import { instantInCell } from '../../cellInstant.js';
import type { Sheet } from '../../Sheet.js';

/** The cell that says as at which moment tickets are judged. */
const MOMENT = 'SLA_at';

/** The moment at which tickets are judged: that of the workbook's cell of this name, or else now. A parameter would make Excel on the web ask for it each time. */
export function momentIn(workbook: ExcelScript.Workbook, cells: Sheet): EpochMs {
  const named = workbook.getNamedItem(MOMENT);
  const range = named === undefined ? undefined : named.getRange();
  const cell = range === undefined ? '' : range.getValue();
  return isEmpty(cell) ? Date.now() : instantInCell(cells, new Call('Office Script').given(MOMENT, cell)).epochMs;
}
