import { slaClock, updateDeadline } from '@cloudcti/sla';
import { toSerial } from '@cloudcti/sla/spreadsheet';
import variant from '@jitl/quickjs-singlefile-mjs-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OfficeWorkbook, officeCode, officeProgram } from '../support/officeWorkbook.js';
import { bareContext, spreadsheetFile } from '../support/spreadsheetFiles.js';
import { expected, explained, MILLISECOND, randomTickets, type Ticket } from '../support/tickets.js';

/** Some in `npm test`; all 20,000 in `npm run zones`, under each time zone, and in `npm run proof`, in QuickJS too. */
const COUNT = Number(process.env['SCRIPT_TICKETS'] ?? 1_000);
const QUICKJS_COUNT = Math.min(COUNT, Number(process.env['QUICKJS_TICKETS'] ?? 100));
/** An explanation costs far more than a deadline. */
const EXPLAINED_EVERY = process.env['QUICKJS_TICKETS'] === undefined ? 40 : 1;
const PATIENCE_MS = 600_000;

const tickets = randomTickets(COUNT, MILLISECOND);
const serials = tickets.map(({ reported }) => toSerial(new Date(reported)));
const others = tickets.map(({ other }) => toSerial(new Date(other)));
const serialOf = (value: number | string) => (typeof value === 'number' ? toSerial(new Date(value)) : value);
let answers: {
  readonly dues: unknown[][];
  readonly hours: number[];
  readonly statuses: string[];
  readonly workingDays: boolean[];
  readonly next: string[];
};

beforeAll(() => {
  const found = tickets.map(expected);
  const clock = slaClock();
  answers = {
    dues: [
      found.map(({ response }) => serialOf(response)),
      found.map(({ update }) => serialOf(update)),
      found.map(({ mttr }) => serialOf(mttr)),
    ],
    hours: found.map(({ supportHours }) => supportHours),
    statuses: found.map(({ status }) => status),
    workingDays: serials.map((serial) => clock.isWorkingDay(dateOf(serial))),
    next: serials.map((serial, row) => clock.addWorkingDays(dateOf(serial), (tickets[row] as Ticket).n)),
  };
}, PATIENCE_MS);

/** Asks a set of functions named `sla` about all tickets, by serials, a column at a time; what it prints is what a sheet would show. */
function askAll(count: number): string {
  const column = (values: readonly unknown[]) => JSON.stringify(values.slice(0, count).map((value) => [value]));
  return `(function () {
    var priorities = ${column(tickets.map(({ priority }) => priority))};
    var reported = ${column(serials)};
    var others = ${column(others)};
    var counts = ${column(tickets.map(({ n }) => n))};
    var flat = function (rows) { return rows.map(function (row) { return row[0]; }); };
    var response = sla.SLA_RESPONSE_DUE(priorities, reported);
    return JSON.stringify({
      dues: [response, sla.SLA_UPDATE_DUE(priorities, reported), sla.SLA_MTTR_DUE(priorities, reported)].map(flat),
      hours: flat(sla.SLA_SUPPORT_HOURS(reported, others)),
      statuses: flat(sla.SLA_STATUS(response, others, '')),
      workingDays: flat(sla.SLA_IS_WORKING_DAY(reported)),
      next: flat(sla.SLA_NEXT_WORKING_DAY(reported, counts)),
    });
  })()`;
}

function check(printed: string, count: number): void {
  const found = JSON.parse(printed) as Omit<typeof answers, 'next'> & { readonly next: number[] };
  expect(found.dues).toEqual(answers.dues.map((column) => column.slice(0, count)));
  expect(found.hours).toEqual(answers.hours.slice(0, count));
  expect(found.statuses).toEqual(answers.statuses.slice(0, count));
  expect(found.workingDays).toEqual(answers.workingDays.slice(0, count));
  expect(found.next.map(dateOf)).toEqual(answers.next.slice(0, count));
}

function dateOf(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

const EXCEL = `var associated = {};
var CustomFunctions = {
  associate: function (id, fn) { associated[id.replace(/\\./g, '_')] = fn; },
  ErrorCode: { invalidValue: '#VALUE!' },
  Error: function (code, message) { this.code = code; this.message = message; },
};`;

describe(`in a bare context without Intl, ${COUNT} random tickets get the core's answers`, () => {
  test('from the plain script', () => {
    const context = bareContext();
    context.run(spreadsheetFile('cloudcti-sla.js'));
    context.run('var sla = CloudctiSla.functions()');
    check(String(context.run(askAll(COUNT))), COUNT);
  });

  test('from the plain script, which carries the clocks of one zone and reads no text that names one', () => {
    const context = bareContext();
    context.run(spreadsheetFile('cloudcti-sla.js'));
    expect(() => context.run("CloudctiSla.functions().SLA_RESPONSE_DUE(2, '2026-05-22T16:00+02:00[Europe/Amsterdam]')")).toThrow(
      'is a text, not a date and time; write a date and time in the cell, or a text such as 2026-05-22T16:00+02:00',
    );
  });

  test('from Sla.gs, by serials', () => {
    const context = bareContext();
    context.run(spreadsheetFile('Sla.gs'));
    context.run('var sla = globalThis');
    check(String(context.run(askAll(COUNT))), COUNT);
  });

  test(
    'from Sla.gs, by the Dates that Google Sheets passes, with explanations',
    () => {
      const context = bareContext();
      context.run(spreadsheetFile('Sla.gs'));
      const asked = tickets.map(({ priority, reported }) => [priority, reported]);
      const kpis = ['response', 'update', 'mttr'] as const;
      const printed = context.run(`JSON.stringify(${JSON.stringify(asked)}.map(function (ticket, row) {
      var reported = new Date(ticket[1]);
      var ms = function (cell) { return cell instanceof Date ? cell.getTime() : cell; };
      return [ms(SLA_RESPONSE_DUE(ticket[0], reported)), ms(SLA_UPDATE_DUE(ticket[0], reported)), ms(SLA_MTTR_DUE(ticket[0], reported)),
        row % ${EXPLAINED_EVERY} === 0 ? SLA_EXPLAIN(ticket[0], reported, ${JSON.stringify(kpis)}[row % 3]) : ''];
    }))`);
      const found = JSON.parse(String(printed)) as unknown[][];
      tickets.forEach((ticket, row) => {
        const why = row % EXPLAINED_EVERY === 0 ? explained(ticket, kpis[row % 3] as (typeof kpis)[number]) : '';
        expect(found[row]?.[3]).toBe(why);
      });
      const dues = tickets.map(expected);
      expect(found.map((row) => row.slice(0, 3))).toEqual(dues.map(({ response, update, mttr }) => [response, update, mttr]));
    },
    PATIENCE_MS,
  );

  // Google gives a call 30 seconds. Of a machine that does nothing else it takes one.
  test.skipIf(process.env['QUICKJS_TICKETS'] === undefined)('5,000 explanations from Sla.gs take at most 5 seconds', () => {
    const context = bareContext();
    context.run(spreadsheetFile('Sla.gs'));
    const rows = tickets.slice(0, 5_000).map(({ priority, reported }) => [priority, reported]);
    const started = Date.now();
    context.run(`var rows = ${JSON.stringify(rows)};
      SLA_EXPLAIN(rows.map(function (row) { return [row[0]]; }), rows.map(function (row) { return [new Date(row[1])]; }), 'MTTR')`);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test('from Excel’s custom functions, and a mistake is a cell error with its message', () => {
    const context = bareContext();
    context.run(EXCEL);
    context.run(spreadsheetFile('functions.js'));
    check(String(context.run(askAll(COUNT).replaceAll('sla.SLA', 'associated.SLA'))), COUNT);
    const printed = context.run(`var cell = associated.SLA_RESPONSE_DUE([[7]], [[46164.5]])[0][0];
      JSON.stringify([cell instanceof CustomFunctions.Error, cell.code, cell.message, associated.SLA_STATUS([[46164.5]], [[46164.5]], null)])`);
    expect(JSON.parse(String(printed))).toEqual([
      true,
      '#VALUE!',
      'SLA_RESPONSE_DUE: priority 7 is not a priority of the agreement; write 1, 2, 3 or 4',
      [['met']],
    ]);
  });

  test('from the Office Script, written beside the tickets', () => {
    checkOffice(bareContext().run(`${officeProgram()}\n${officeCode(officeTickets(COUNT))}`), COUNT);
  });
});

/** The tickets as a sheet, judged long after them. */
function officeTickets(count: number): OfficeWorkbook {
  const rows = tickets.slice(0, count).map(({ priority }, row) => [priority, serials[row] as number, others[row] as number]);
  return { sheets: { Tickets: [['Priority', 'Reported', 'Responded'], ...rows] }, named: { SLA_at: '2045-12-31T12:00+01:00' } };
}

function checkOffice(printed: unknown, count: number): void {
  const [headings = [], ...rows] = (JSON.parse(String(printed)) as Record<string, unknown[][]>)['Tickets'] ?? [];
  const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
  const first = (values: readonly unknown[] | undefined) => values?.slice(0, count);
  expect(column('SLA response due')).toEqual(first(answers.dues[0]));
  expect(column('SLA response')).toEqual(first(answers.statuses));
  expect(column('SLA MTTR due')).toEqual(first(answers.dues[2]));
  const undated = ['best effort', 'to be determined'];
  expect(column('SLA MTTR')).toEqual(first(answers.dues[2])?.map((due) => (undated.includes(due as string) ? due : 'missed')));
  const contacts = tickets.slice(0, count).map(({ priority, other }) => updateDeadline({ priority, lastContactAt: new Date(other) }));
  expect(column('SLA update due')).toEqual(contacts.map((due) => (due.kind === 'due' ? toSerial(new Date(due.epochMs)) : 'best effort')));
}

describe('in QuickJS, which has no Intl', () => {
  let quickJs: ReturnType<typeof newQuickJSWASMModuleFromVariant> | undefined;

  test.each(['cloudcti-sla.js', 'Sla.gs', 'functions.js', 'office-script.ts'])(
    `${QUICKJS_COUNT} random tickets get the core's answers from %s`,
    async (name) => {
      const sla = { 'cloudcti-sla.js': 'CloudctiSla.functions()', 'Sla.gs': 'globalThis', 'functions.js': 'associated' }[name];
      quickJs ??= newQuickJSWASMModuleFromVariant(variant);
      const runtime = (await quickJs).newRuntime();
      const context = runtime.newContext();
      const run = (code: string) => context.unwrapResult(context.evalCode(code));
      run(EXCEL).dispose();
      run(sla === undefined ? officeProgram() : `${spreadsheetFile(name)}\nvar sla = ${sla}`).dispose();
      const asked = sla === undefined ? officeCode(officeTickets(QUICKJS_COUNT)) : askAll(QUICKJS_COUNT);
      const printed = run(asked).consume((handle) => context.getString(handle));
      context.dispose();
      runtime.dispose();
      (sla === undefined ? checkOffice : check)(printed, QUICKJS_COUNT);
    },
    PATIENCE_MS,
  );
});
