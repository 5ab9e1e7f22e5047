import { dutchHolidays } from '@cloudcti/sla';
import { toSerial } from '@cloudcti/sla/spreadsheet';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketRow } from '../../src/build/workbook/sampleTickets.js';
import { slaWorkbook } from '../../src/build/workbook/slaWorkbook.js';
import { workbookBytes } from '../../src/build/workbook/workbookBytes.js';
import { type Done, hasLibreOffice, Office, type Step } from '../support/libreOffice.js';
import { randomHistories, rowOf } from './history.js';
import { judgedAt } from './places.js';

const TICKETS = 1_000;
/** So many recalculations are counted as one: the system counts hundredths of a second. */
const TIMES = 8;
const COUNTED = 3;
/** How much of the floor the first workbook took, that of 24 November 2026, measured on the 26th; and how many times as much as that one this may take. */
const OF_24_NOVEMBER = 0.45;
const ALLOWED = 2.5;

/** The floor: six formulas a ticket as people write them, the working day after the report at its time. */
async function floorWorkbook(tickets: readonly TicketRow[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tickets');
  const holidays = dutchHolidays({ years: { from: 2022, to: 2032 } }).map(({ date }) => toSerial(`${date}T12:00Z`));
  holidays.forEach((day, place) => {
    sheet.getCell(`H${place + 1}`).value = Math.floor(day);
  });
  tickets.forEach(({ reported }, place) => {
    const row = place + 1;
    sheet.getCell(`A${row}`).value = reported ?? null;
    for (const column of 'BCDEFG')
      sheet.getCell(`${column}${row}`).value = {
        formula: `IF($A${row}="","",WORKDAY(INT($A${row}),1,$H$1:$H$${holidays.length})+MOD($A${row},1))`,
      };
  });
  return workbookBytes(workbook);
}

describe.skipIf(!hasLibreOffice())('how long LibreOffice takes to recalculate the workbook', () => {
  const office = new Office();
  let done: Partial<Record<'ours' | 'floor', Done>> = {};

  beforeAll(async () => {
    const tickets = randomHistories(TICKETS).map(rowOf);
    const recalculated = Array.from({ length: 1 + COUNTED }, (): Step => ['recalculate', TIMES]);
    const ours = {
      workbook: await workbookBytes(slaWorkbook({ version: 'test', language: 'en', tickets })),
      steps: [judgedAt(), ...recalculated],
      cells: [],
    };
    const floor = { workbook: await floorWorkbook(tickets), steps: recalculated, cells: [] };
    done = office.do({ ours, floor });
  });
  afterAll(() => office.close());

  test(`${TICKETS} tickets take at most ${ALLOWED} times what the workbook of 24 November took`, () => {
    // The first is left out: what is made once then.
    const quickest = (name: 'ours' | 'floor') => Math.min(...(done[name]?.took.slice(1) ?? []));
    const ours = quickest('ours');
    const ratio = ours / quickest('floor');
    process.stdout.write(
      `${TICKETS} tickets recalculated in ${ours.toFixed(3)} s of the processor: ${ratio.toFixed(2)} times the floor, ${(ratio / OF_24_NOVEMBER).toFixed(2)} times the workbook of 24 November\n`,
    );
    expect(ratio / OF_24_NOVEMBER).toBeLessThan(ALLOWED);
  });
});
