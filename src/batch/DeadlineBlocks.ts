import type { TimedAgreement } from '../deadline/index.js';
import { KPIS, type Kpi } from '../vocabulary/index.js';
import { BLOCK, Clocks } from './Clocks.js';
import type { ColumnReader } from './ColumnReader.js';
import { type DueBlock, dueRows } from './dueRows.js';
import { Levels } from './Levels.js';
import { CONTACT, START } from './marks.js';
import { movePaused } from './movePaused.js';
import type { Paused } from './pausedColumns.js';
import type { DeadlineColumns } from './ReportColumns.js';
import { readContact } from './readContact.js';
import { type KpiRules, rulesOf } from './rules.js';

/** What a call reads. */
export interface ReportReaders {
  readonly priority: ColumnReader;
  readonly reported: ColumnReader;
  readonly contact: ColumnReader | undefined;
  readonly paused: Paused;
}

/** Computes deadlines a block of rows at a time. */
export class DeadlineBlocks {
  private readonly timed: TimedAgreement;
  private readonly readers: ReportReaders;
  private readonly answers: DeadlineColumns;
  private readonly rules: Readonly<Record<Kpi, KpiRules>>;
  private readonly levels: Levels;
  private readonly report: Clocks;
  private readonly contact: Clocks;
  private readonly paused: Float64Array;

  constructor(timed: TimedAgreement, readers: ReportReaders, answers: DeadlineColumns) {
    this.timed = timed;
    this.readers = readers;
    this.answers = answers;
    const most = Math.min(BLOCK, answers.reason.length);
    this.levels = new Levels(most);
    this.report = new Clocks(most);
    this.contact = new Clocks(readers.contact === undefined ? 0 : most);
    this.paused = new Float64Array(most);
    this.rules = Object.fromEntries(KPIS.map((kpi) => [kpi, rulesOf(timed.targets, kpi)])) as Record<Kpi, KpiRules>;
  }

  /** The rows from one on. */
  write(first: number): void {
    const { answers, report, contact, levels, readers } = this;
    const { timeline } = this.timed;
    const end = Math.min(first + BLOCK, answers.reason.length);
    const reasons = answers.reason.subarray(first, end);
    levels.read(readers.priority, first, end - first, reasons);
    report.read(readers.reported, first, end - first);
    report.place(timeline, START, reasons);
    if (readers.contact !== undefined) {
      readContact(readers.contact, first, report, contact, reasons);
      contact.place(timeline, CONTACT, reasons);
    }
    for (const kpi of KPIS) {
      const dueMs = answers[`${kpi}Ms`].subarray(first, end);
      const kind = answers[`${kpi}Kind`].subarray(first, end);
      this.due(kpi, kpi === 'update' && readers.contact !== undefined ? contact : report, first, { dueMs, kind, reasons });
    }
  }

  private due(kpi: Kpi, clocks: Clocks, first: number, block: DueBlock): void {
    const { levels, paused, report, readers } = this;
    const { timeline } = this.timed;
    const rules = this.rules[kpi];
    dueRows(timeline, rules, levels, clocks, block);
    const { [kpi]: own, fromReport } = readers.paused;
    const taken = own ?? fromReport;
    if (taken === undefined) return;
    taken.read(first, clocks.rows, paused);
    // What was paused since the report is known of promises that count from it: others count from a later moment.
    const isOther = (row: number) =>
      own === undefined &&
      (clocks.at[row] !== report.at[row] || rules.levels[levels.priority[row] as number]?.rule?.kind === 'close-of-day-after');
    movePaused(timeline, paused, clocks, block, isOther);
  }
}
