import type { AgreementTerms } from '../agreement/index.js';
import type { TimedAgreement } from '../deadline/index.js';
import type { EpochMs } from '../time/index.js';
import { KPIS, type Kpi } from '../vocabulary/index.js';
import { NO_STATE, NOT_RECORDED, NOT_YET } from './assessStates.js';
import { BLOCK, Clocks } from './Clocks.js';
import type { ColumnReader } from './ColumnReader.js';
import { ACT_BEFORE, ACT_WRONG, ANSWER_OUTSIDE } from './codes.js';
import type { AssessColumns } from './HistoryColumns.js';
import { judgeUpdates, type KnownActs } from './judgeUpdates.js';
import { Levels } from './Levels.js';
import { START } from './marks.js';
import { type KpiRules, type LevelRule, rulesOf } from './rules.js';
import { Verdict } from './Verdict.js';

const ACTS = ['responded', 'updated', 'repaired'] as const;
type ActName = (typeof ACTS)[number];

/** Which act a KPI is about; what is not recorded is not judged (R20). */
const ACT_OF: Readonly<Record<Kpi, readonly [column: ActName, act: AgreementTerms['recorded'][number]]>> = {
  response: ['responded', 'response'],
  update: ['updated', 'update'],
  mttr: ['repaired', 'repair'],
};

/** What a call reads. */
export interface HistoryReaders extends Readonly<Record<ActName, ColumnReader | undefined>> {
  readonly priority: ColumnReader;
  readonly reported: ColumnReader;
}

/** Judges plain histories a block of rows at a time. */
export class HistoryBlocks {
  private readonly timed: TimedAgreement;
  private readonly readers: HistoryReaders;
  private readonly answers: AssessColumns;
  private readonly atMs: EpochMs;
  private readonly isAnsweredByRepair: boolean;
  private readonly isRecorded: Readonly<Record<Kpi, boolean>>;
  private readonly rules: Readonly<Record<Kpi, KpiRules>>;
  private readonly levels: Levels;
  private readonly report: Clocks;
  private readonly acts: Readonly<Record<ActName, Float64Array>>;
  private readonly known: KnownActs = { reportedMs: 0, respondedMs: 0, updatedMs: 0, repairedMs: 0, answeredMs: 0 };
  private readonly verdict = new Verdict();

  constructor(timed: TimedAgreement, agreement: AgreementTerms, readers: HistoryReaders, atMs: EpochMs, answers: AssessColumns) {
    const most = Math.min(BLOCK, answers.reason.length);
    const ofKpis = <Value>(of: (kpi: Kpi) => Value) => Object.fromEntries(KPIS.map((kpi) => [kpi, of(kpi)])) as Record<Kpi, Value>;
    this.timed = timed;
    this.readers = readers;
    this.answers = answers;
    this.atMs = atMs;
    this.isAnsweredByRepair = agreement.answeredBy === 'response-or-repair';
    this.isRecorded = ofKpis((kpi) => readers[ACT_OF[kpi][0]] !== undefined && agreement.recorded.includes(ACT_OF[kpi][1]));
    this.rules = ofKpis((kpi) => rulesOf(timed.targets, kpi));
    this.levels = new Levels(most);
    this.report = new Clocks(most);
    this.acts = { responded: new Float64Array(most), updated: new Float64Array(most), repaired: new Float64Array(most) };
  }

  /** The rows from one on. */
  write(first: number): void {
    const { answers, readers, levels, report } = this;
    const rows = Math.min(BLOCK, answers.reason.length - first);
    const reasons = answers.reason.subarray(first, first + rows);
    levels.read(readers.priority, first, rows, reasons);
    report.read(readers.reported, first, rows);
    report.place(this.timed.timeline, START, reasons);
    for (const name of ACTS) this.readAct(name, first, reasons);
    for (let row = 0; row < rows; row++) this.writeRow(first, row, reasons);
  }

  /** R18. An act before the report is an error in the data. */
  private readAct(name: ActName, first: number, reasons: Uint8Array): void {
    const { rows, at: reported } = this.report;
    const act = this.acts[name].fill(Number.NaN);
    this.readers[name]?.read(first, rows, act);
    for (let row = 0; row < rows; row++) {
      const done = act[row] as EpochMs;
      if (Number.isNaN(done)) continue;
      if (done - Math.trunc(done) !== 0) reasons[row] = (reasons[row] as number) | ACT_WRONG;
      else if (done < (reported[row] as EpochMs)) reasons[row] = (reasons[row] as number) | ACT_BEFORE;
    }
  }

  private writeRow(first: number, row: number, reasons: Uint8Array): void {
    const { known, verdict } = this;
    const isWrong = reasons[row] !== 0;
    if (!isWrong) this.know(row);
    for (const kpi of KPIS) {
      if (isWrong) verdict.set(NO_STATE);
      else if (this.atMs < known.reportedMs) verdict.set(NOT_YET);
      else if (!this.isRecorded[kpi]) verdict.set(NOT_RECORDED);
      else this.judge(kpi, this.rules[kpi].levels[this.levels.priority[row] as number] as LevelRule);
      if (verdict.isOutside) reasons[row] = (reasons[row] as number) | ANSWER_OUTSIDE;
      this.writeVerdict(kpi, first + row);
    }
  }

  /** What is known now of a history in which nothing is wrong: later acts are not. */
  private know(row: number): void {
    const { known, acts, atMs } = this;
    const upToNow = (act: EpochMs) => (act <= atMs ? act : Number.NaN);
    known.reportedMs = this.report.at[row] as EpochMs;
    known.respondedMs = upToNow(acts.responded[row] as EpochMs);
    known.updatedMs = upToNow(acts.updated[row] as EpochMs);
    known.repairedMs = upToNow(acts.repaired[row] as EpochMs);
    const isAnswer = this.isAnsweredByRepair && !(known.respondedMs <= known.repairedMs) && !Number.isNaN(known.repairedMs);
    known.answeredMs = isAnswer ? known.repairedMs : known.respondedMs;
  }

  private judge(kpi: Kpi, rule: LevelRule): void {
    const { known, verdict, atMs } = this;
    const { timeline } = this.timed;
    if (kpi === 'update') judgeUpdates(timeline, rule, known, atMs, verdict);
    else verdict.judge(timeline, rule, known.reportedMs, kpi === 'mttr' ? known.repairedMs : known.answeredMs, atMs);
  }

  private writeVerdict(kpi: Kpi, row: number): void {
    const { answers, verdict } = this;
    answers[`${kpi}State`][row] = verdict.isOutside ? NO_STATE : verdict.state;
    answers[`${kpi}DueMs`][row] = verdict.dueMs;
    answers[`${kpi}LateSupportMs`][row] = verdict.lateSupportMs;
    answers[`${kpi}LateElapsedMs`][row] = verdict.lateElapsedMs;
  }
}
