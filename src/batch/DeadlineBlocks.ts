import type { TimedAgreement } from '../deadline/index.js';
import { KPIS, type Kpi } from '../vocabulary/index.js';
import { BLOCK, Clocks } from './Clocks.js';
import type { ColumnReader } from './ColumnReader.js';
import { type DueBlock, dueRows, sameRows } from './dueRows.js';
import { Levels } from './Levels.js';
import { CONTACT, START } from './marks.js';
import { movePaused } from './movePaused.js';
import type { Paused } from './pausedColumns.js';
import type { DeadlineColumns } from './ReportColumns.js';
import { readContact } from './readContact.js';
import { areAmong, type KpiRules, rulesOf } from './rules.js';
import { leaveOutUnclocked, writeKinds } from './writeKinds.js';

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
  /** Whether updates are due with the response wherever any is: from one start, and by one count. */
  private readonly isUpdateAsResponse: boolean;

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
    this.isUpdateAsResponse = readers.contact === undefined && areAmong(this.rules.update, this.rules.response);
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
    const blocks = this.blocks(first, end);
    writeKinds(this.rules, levels, blocks);
    for (const kpi of KPIS) this.due(kpi, blocks);
    for (const kpi of KPIS) this.pause(kpi, first, blocks[kpi]);
  }

  private blocks(first: number, end: number): Readonly<Record<Kpi, DueBlock>> {
    const { answers } = this;
    const reasons = answers.reason.subarray(first, end);
    const block = (kpi: Kpi) => ({
      dueMs: answers[`${kpi}Ms`].subarray(first, end),
      kind: answers[`${kpi}Kind`].subarray(first, end),
      reasons,
    });
    return { response: block('response'), update: block('update'), mttr: block('mttr') };
  }

  private clocksOf(kpi: Kpi): Clocks {
    return kpi === 'update' && this.readers.contact !== undefined ? this.contact : this.report;
  }

  private due(kpi: Kpi, blocks: Readonly<Record<Kpi, DueBlock>>): void {
    const { levels, rules } = this;
    const clocks = this.clocksOf(kpi);
    leaveOutUnclocked(clocks, blocks[kpi].kind);
    if (kpi === 'update' && this.isUpdateAsResponse) sameRows(rules.update, levels, blocks.response, blocks.update);
    else dueRows(this.timed.timeline, rules[kpi], levels, clocks, blocks[kpi]);
  }

  private pause(kpi: Kpi, first: number, block: DueBlock): void {
    const { levels, paused, report, readers } = this;
    const { [kpi]: own, fromReport } = readers.paused;
    const taken = own ?? fromReport;
    if (taken === undefined) return;
    const clocks = this.clocksOf(kpi);
    taken.read(first, clocks.rows, paused);
    // What was paused since the report is known of promises that count from it: others count from a later moment.
    const isOther = (row: number) =>
      own === undefined &&
      (clocks.at[row] !== report.at[row] || this.rules[kpi].levels[levels.priority[row] as number]?.rule?.kind === 'close-of-day-after');
    movePaused(this.timed.timeline, paused, clocks, block, isOther);
  }
}
