import { Call, choiceIn, type Given, hasFields, isLeftOut, isRecord, notAnAssessment, textIn, yesOrNoIn } from '../errors/index.js';
import { type EpochMs, epochMsIn, type SupportMs, supportMsIn } from '../time/index.js';
import { KPIS, type Kpi, PRIORITIES, type Priority, STATES } from '../vocabulary/index.js';
import type { Assessment, Judgement } from './Assessment.js';

interface Open {
  /** The incident's, as its history has it. */
  readonly id: string;
  /** Which of the three promises of SLA §5. */
  readonly kpi: Kpi;
  /** The row that judges it (R12). */
  readonly priority: Priority;
  /** Its deadline: an act at that very instant is in time (R5). */
  readonly dueMs: EpochMs;
  /** From when on it is at risk, by the share that `atRiskFrom` names. */
  readonly atRiskMs: EpochMs;
}

/** A promise that runs. */
export interface RunningPromise extends Open {
  readonly state: 'running';
  /** The support time that is left of its target. */
  readonly leftMs: SupportMs;
  /** Whether it is at risk already. */
  readonly atRisk: boolean;
}

/** A promise that was missed, and whose act is still to come. */
export interface OverduePromise extends Open {
  readonly state: 'overdue';
  /** The support time by which it is late so far. */
  readonly lateSupportMs: SupportMs;
}

/** A promise that still asks for an act, told apart by `state`. */
export type OpenPromise = RunningPromise | OverduePromise;

/**
 * What is still to be done for an incident, soonest first: the promises that run, and those that are overdue.
 *
 * SLA §5; R5, R8 and R12. A promise that waits for the customer is not among them while it waits: no instant is promised (R12). Nor is one without a
 * deadline (R9), or one whose act the source does not record (R20).
 *
 * Bound: linear in the updates.
 *
 * @param assessment what `assess` returned, or its JSON read back
 * @returns plain data; instants are epoch milliseconds
 * @throws {SlaInputError} for what is no assessment
 * @example
 * import { assess, incident, openPromises } from '@cloudcti/sla';
 *
 * const history = incident({ priority: 2, reportedAt: '2026-11-23T09:00+01:00' });
 * const open = openPromises(assess(history, { at: '2026-11-24T10:00+01:00' }));
 * open.map(({ kpi, state }) => `${kpi} ${state}`); // => ['response overdue', 'update overdue', 'mttr running']
 * new Date(open[2].atRiskMs); // => '2026-11-25T11:45:00.000Z'
 * new Date(open[2].dueMs); // => '2026-11-25T16:00:00.000Z'
 */
export function openPromises(assessment: Assessment): readonly OpenPromise[] {
  const call = new Call('openPromises');
  const open = call.checked(openIn(call.object('assessment', assessment)));
  return Object.freeze(open.filter((promise) => promise !== undefined).sort(bySoonest));
}

/** A promise whose act is still to come, as it is listed; `undefined` of one that waits, or has no deadline. */
export function openPromise(id: string, judgement: Judgement): OpenPromise | undefined {
  if (judgement.state === 'running') {
    const { kpi, priority, deadline, atRiskMs, leftMs, atRisk } = judgement;
    return Object.freeze({ id, kpi, priority, state: 'running', dueMs: deadline.epochMs, atRiskMs, leftMs, atRisk });
  }
  if (judgement.state !== 'missed') return undefined;
  const { kpi, priority, deadline, atRiskMs, lateSupportMs } = judgement;
  return Object.freeze({ id, kpi, priority, state: 'overdue', dueMs: deadline.epochMs, atRiskMs: atRiskMs as EpochMs, lateSupportMs });
}

/** Soonest first; what is due at one instant in the order of the KPIs, and of the incidents' names. */
export function bySoonest(one: OpenPromise, other: OpenPromise): number {
  if (one.dueMs !== other.dueMs) return one.dueMs - other.dueMs;
  if (one.kpi !== other.kpi) return KPIS.indexOf(one.kpi) - KPIS.indexOf(other.kpi);
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

const FIELDS: readonly string[] = ['id', 'atMs', 'priority', 'response', 'update', 'updates', 'mttr', 'next'];

/** A caller's assessment, as `assess` made it or as it came through JSON: of each promise, whether it is open. Of the updates only the last can be. */
function openIn(given: Given): readonly (OpenPromise | undefined)[] | undefined {
  if (!hasFields(given, FIELDS, notAnAssessment)) return undefined;
  // What is no text was refused.
  const id = textIn(given.field('id'), notAnAssessment) as string;
  const last = given.field('updates').entries(notAnAssessment)?.at(-1);
  return [
    openOf(id, 'response', given.field('response')),
    last === undefined ? undefined : openOf(id, 'update', last),
    openOf(id, 'mttr', given.field('mttr')),
  ];
}

/** A judgement that a caller passed, as an open promise; each of its fields is read once. */
function openOf(id: string, kpi: Kpi, given: Given): OpenPromise | undefined {
  if (!isRecord(given)) return given.refuse(notAnAssessment());
  const state = choiceIn(given.field('state'), STATES, notAnAssessment);
  choiceIn(given.field('kpi'), [kpi], notAnAssessment);
  if (state !== 'running' && (state !== 'missed' || !isLeftOut(given.field('doneMs')))) return undefined;
  const priority = choiceIn(given.field('priority'), PRIORITIES, notAnAssessment);
  const deadline = given.field('deadline');
  const dueMs = isRecord(deadline) ? epochMsIn(deadline.field('epochMs')) : deadline.refuse(notAnAssessment());
  const atRiskMs = epochMsIn(given.field('atRiskMs'));
  const lengthMs = supportMsIn(given.field(state === 'running' ? 'leftMs' : 'lateSupportMs'));
  const atRisk = state === 'running' ? yesOrNoIn(given.field('atRisk')) : undefined;
  const open = { id, kpi, priority, state: state === 'running' ? 'running' : 'overdue', dueMs, atRiskMs };
  // What is not there was refused where it was read.
  return Object.freeze(state === 'running' ? { ...open, leftMs: lengthMs, atRisk } : { ...open, lateSupportMs: lengthMs }) as OpenPromise;
}
