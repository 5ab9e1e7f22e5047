import type { Workbook } from 'exceljs';
import { EDITION } from '../edition.js';

const TEXT = (version: string): readonly (readonly [heading: string, ...lines: string[]])[] => [
  [
    "CloudCTI's service levels",
    `When an incident is due for a response, an update and a repair, by formulas alone. Made by @cloudcti/sla ${version}.`,
  ],
  [
    'How to fill it in',
    'Write tickets into the yellow cells of the sheet Tickets: a priority from 1 to 4 and when it was reported; then, as they happen, when it was responded to, when the reporter last heard of it, and when it was repaired.',
    "Times are those of Amsterdam's clocks, written as dates and times, not as texts. Delete the examples.",
    'Copied rows go in by Paste Special > Values, so that the formulas beside them stay.',
  ],
  [
    'What it answers',
    'Response due, Update due and MTTR due: the deadlines. "Best effort" and "to be determined" have no date: they are never met and never missed.',
    'Beside each: met (done at or before the deadline), missed, running, or at risk (from the share of its time that the sheet Agreement names).',
    'An update is due one target after the last contact; none is due once the ticket is repaired.',
    'Check says what is wrong with a ticket: nothing is counted before it is mended.',
  ],
  [
    'What may be changed',
    'The yellow cells of the sheet Agreement: targets and their units, the moment at which open tickets are judged, the share from which they are at risk, and the language of the words.',
    'The sheet Calendar: 1 for a working day, 0 for a closed one.',
    'The sheet Words: what cells say.',
  ],
  [
    'What it does not do',
    `It knows the working days of ${EDITION.years.from} to ${EDITION.years.to}, as they stand in the sheet Calendar. Outside them it says so and gives no date.`,
    'It counts no pauses, no reopened tickets and no changes of priority, and it does not explain a deadline: the library does.',
  ],
  ['Licence', 'MIT. Names and dates of public holidays: date-holidays, CC BY 3.0.'],
];

/** How the workbook is used. */
export function readMeSheet(workbook: Workbook, version: string): void {
  const sheet = workbook.addWorksheet('Read me', { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 110;
  for (const [heading, ...lines] of TEXT(version)) {
    sheet.addRow([heading]).getCell(1).font = { name: 'Calibri', bold: true, size: 13, color: { argb: 'FF1F3A4D' } };
    for (const line of lines) {
      const row = sheet.addRow([line]);
      row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
      row.height = 16 * Math.ceil(line.length / 105);
    }
    sheet.addRow([]);
  }
}
