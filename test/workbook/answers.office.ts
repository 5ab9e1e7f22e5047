import { type AgreementTerms, defineAgreement } from '@cloudcti/sla';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleAnswers, sampleRows } from '../../src/build/workbook/sampleAnswers.js';
import { sampleFigures } from '../../src/build/workbook/sampleFigures.js';
import { slaWorkbook } from '../../src/build/workbook/slaWorkbook.js';
import { wordsIn } from '../../src/build/workbook/words.js';
import { workbookBytes } from '../../src/build/workbook/workbookBytes.js';
import { type Done, hasLibreOffice, type Job, Office, type Step } from '../support/libreOffice.js';
import { answersOf, type History, NOW, randomHistories, rowOf } from './history.js';
import { answersIn, CHOICES, judgedAt, ticketCells } from './places.js';

const KPIS = ['response', 'update', 'mttr'] as const;
const RUNS = 4;
const RUN = 5_000;
const FEW = 1_000;
const histories = randomHistories(RUNS * RUN);
const few = histories.slice(0, FEW);

const CHANGED = defineAgreement({
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['07:45-18:00']])),
  kpis: {
    1: { mttr: { kind: 'support-hours', value: 17 } },
    2: { response: { kind: 'working-days', value: 2 }, mttr: { kind: 'working-days', value: 5 } },
    3: { update: { kind: 'working-days', value: 1 } },
    4: { response: { kind: 'support-hours', value: 1.5 }, update: { kind: 'to-be-determined' } },
  },
});
const CHANGES: readonly Step[] = Object.entries({
  ...{ G4: 17, H4: 'support hours', C5: 2, D5: 'working days', G5: 5, E6: 1, F6: 'working days' },
  ...{ C7: 1.5, D7: 'support hours', F7: 'to be determined', [CHOICES.opens]: 7.75 / 24, [CHOICES.closes]: 18 / 24 },
}).map(([cell, value]): Step => ['set', 'Agreement', cell, [[value]]]);

/** The row of a date in the sheet Calendar. */
const rowOfDate = (date: string) => 2 + (Date.parse(date) - Date.parse('2022-01-01')) / 86_400_000;
const day = (date: string, value: number | null): Step => ['set', 'Calendar', `B${rowOfDate(date)}`, [[value]]];
const OTHER_DAYS = defineAgreement({ closed: ['2027-06-08', '2027-06-17'], special: { '2027-06-12': ['08:30-17:00'] } });

const EARLIER = Date.parse('2027-06-11T15:00+02:00');

async function job(tickets: readonly History[], steps: readonly Step[] = []): Promise<Job> {
  const workbook = slaWorkbook({ version: 'test', language: 'en', tickets: tickets.map(rowOf), rows: tickets.length });
  return {
    workbook: await workbookBytes(workbook),
    steps: [judgedAt(), ...steps],
    cells: [ticketCells(tickets.length), ['Tickets', 'A1:G1']],
  };
}

describe.skipIf(!hasLibreOffice())('the workbook, recalculated by LibreOffice', () => {
  const office = new Office();
  let done: Readonly<Record<string, Done>> = {};

  beforeAll(async () => {
    const runs = Array.from(
      { length: RUNS },
      async (_, run) => [`run${run}`, await job(histories.slice(run * RUN, (run + 1) * RUN))] as const,
    );
    const changed = [
      ['changed', await job(few, CHANGES)],
      ['days', await job(few, [day('2027-06-08', null), day('2027-06-17', 0), day('2027-06-12', 1)])],
      ['earlier', await job(few, [judgedAt(EARLIER)])],
      ['ods', await job(few, [['reopen', 'ods']])],
      ['xlsx', await job(few, [['reopen', 'xlsx']])],
      [
        'samples',
        {
          workbook: await workbookBytes(slaWorkbook({ version: 'test', language: 'en' })),
          cells: [
            ['Tickets', 'G3:M7'],
            ['Compliance', 'C8:I19'],
          ],
        },
      ],
    ] as const;
    done = office.do(Object.fromEntries([...(await Promise.all(runs)), ...changed]));
  });
  afterAll(() => office.close());

  const found = (name: string) => (done[name]?.cells[0] ?? []).map(answersIn);
  const wrong = (name: string, tickets: readonly History[], agreement?: AgreementTerms, now = NOW) =>
    tickets.flatMap((history, place) => {
      const [is, should] = [found(name)[place], answersOf(history, agreement, now)];
      return JSON.stringify(is) === JSON.stringify(should) ? [] : [{ history: rowOf(history, place), is, should }];
    });

  test.each(Array.from({ length: RUNS }, (_, run) => run))(
    `random tickets, run %d of ${RUN}: each answer is the library's, to the millisecond`,
    (run) => {
      const tickets = histories.slice(run * RUN, (run + 1) * RUN);
      expect(wrong(`run${run}`, tickets)).toEqual([]);
      expect(done[`run${run}`]?.cells[1]?.[0]?.[0]).toBe(`Tickets: ${RUN}   Tickets without an answer: 0`);
    },
  );

  test('all that a promise can be is among them', () => {
    const seen = new Set(found('run0').flat());
    const states = ['met', 'missed', 'running', 'at risk', 'best effort', 'to be determined', 'not recorded', 'not yet applicable'];
    for (const state of [...states, 'none: repaired']) expect(seen).toContain(state);
  });

  test("other targets and hours in the agreement's cells move the deadlines as they do in the library, and it is told", () => {
    expect(wrong('changed', few, CHANGED)).toEqual([]);
    expect(done['changed']?.cells[1]?.[0]?.[6]).toBe('Targets or hours are not those of the agreement');
  });

  test('days that are closed or worked in the sheet Calendar move the deadlines as they do in the library, and are counted', () => {
    expect(wrong('days', few, OTHER_DAYS)).toEqual([]);
    expect(done['days']?.cells[1]?.[0]?.[6]).toBe('3 days in Calendar are not as in the agreement');
  });

  test('judged at a moment in the past, what happened later has not happened (R18)', () => {
    expect(wrong('earlier', few, undefined, EARLIER)).toEqual([]);
  });

  test('the values that stand in the file for its examples are those that it computes', () => {
    const words = wordsIn('en');
    const answers = sampleAnswers(words);
    const [shown, compliance] = done['samples']?.cells ?? [];
    expect(shown).toEqual(answers);
    const figures = ([1, 2, 3, 4] as const).flatMap((priority) =>
      KPIS.map((kpi) => sampleFigures({ tickets: sampleRows(words), rows: 5, answers }, priority, kpi, words)),
    );
    expect(compliance?.map((row) => [...row.slice(0, 5), row[6]])).toEqual(figures);
  });

  test('an Excel file that LibreOffice wrote answers the same', () => {
    expect(wrong('xlsx', few)).toEqual([]);
  });

  test('so does an ODS file, where times are of whole seconds: LibreOffice writes hundredths there', () => {
    const whole = (history: History) => Object.values(history).every((value) => value % 1_000 === 0 || value < 5);
    const isWhole = new Set(few.filter(whole));
    expect(isWhole.size).toBeGreaterThan(300);
    expect(wrong('ods', few).filter(({ history }) => isWhole.has(few[Number(history.ticket.slice(1)) - 1] as History))).toEqual([]);
  });
});
