import type { Ruling } from '@cloudcti/sla';
import type { Flag } from '../../src/testing/flags.js';
import { type ModelAssessment, modelAssessment } from '../support/assessmentModel.js';
import type { ModelHistory } from '../support/modelHistory.js';
import { randomNumbers } from '../support/random.js';
import { assessed } from './answers.js';
import { drawHistory, fields, type Limits } from './history.js';
import { calendarFlags } from './traits.js';
import type { VectorAgreement } from './VectorAgreement.js';
import type { Case } from './vectorOf.js';
import { moment, shortIso, told } from './words.js';

const DAY = 86_400_000;

/** How a history stands at an instant, by the slow model. */
export function judged(agreement: VectorAgreement, history: ModelHistory, atMs: number): Case {
  const { timeZone } = agreement.json;
  const terms = agreement.terms(history.reportedMs);
  const found = modelAssessment(history, terms, atMs);
  return {
    comment: `${told(history, agreement)}; judged on ${moment(atMs, timeZone)}.`,
    rulings: rulingsOf(agreement, history, found),
    flags: flagsOf(agreement, history, found, atMs),
    input: { history: fields(history, timeZone), at: shortIso(atMs, timeZone) },
    expected: assessed(agreement, found),
  };
}

const all = ({ response, updates, mttr }: ModelAssessment) => [response, ...updates, mttr];

function flagsOf(agreement: VectorAgreement, history: ModelHistory, found: ModelAssessment, atMs: number): readonly Flag[] {
  const states = all(found).map(({ state }) => state);
  const contacts = [...history.updatesMs, ...(history.respondedMs === undefined ? [] : [history.respondedMs])];
  const isAnsweredByRepair = (history.repairs[0]?.fromMs ?? Number.POSITIVE_INFINITY) < (history.respondedMs ?? Number.POSITIVE_INFINITY);
  const isAtDeadline = all(found).some(({ dueMs, doneMs }) => dueMs !== undefined && Math.abs(dueMs - (doneMs ?? atMs)) <= 1);
  const flags: readonly (readonly [Flag, boolean])[] = [
    ['boundary', isAtDeadline],
    ['undated', states.includes('best-effort') || states.includes('to-be-determined')],
    ['contact', contacts.length > 0],
    ['pause', history.pauses.length > 0],
    ['priority-change', history.changes.length > 0],
    ['reopening', history.repairs.some(({ toMs }) => Number.isFinite(toMs))],
    ['repair-answers', isAnsweredByRepair],
    ['not-recorded', states.includes('not-recorded')],
    ['running', states.includes('running') || states.includes('paused')],
  ];
  return [...calendarFlags(agreement, history.reportedMs, atMs), ...flags.flatMap(([flag, holds]) => (holds ? [flag] : []))];
}

function rulingsOf(agreement: VectorAgreement, history: ModelHistory, found: ModelAssessment): readonly Ruling[] {
  const states = all(found).map(({ state }) => state);
  const rulings: readonly (readonly [Ruling, boolean])[] = [
    ['R5', true],
    ['R8', found.updates.length > 1],
    ['R9', states.includes('best-effort') || states.includes('to-be-determined')],
    ['R11', found.updates.length > 1],
    ['R12', history.changes.length > 0 || history.pauses.length > 0],
    ['R18', history.repairs.some(({ toMs }) => Number.isFinite(toMs))],
    ['R19', history.repairs.length > 0 && history.respondedMs !== history.repairs[0]?.fromMs],
    ['R20', agreement.json.recorded.length < 3],
  ];
  return rulings.flatMap(([ruling, holds]) => (holds ? [ruling] : []));
}

/** At what instants it is worth judging: each deadline and a millisecond later, in the middle of things, and at the end. */
function instants(agreement: VectorAgreement, history: ModelHistory): readonly number[] {
  const terms = agreement.terms(history.reportedMs);
  const acts = [history.reportedMs, history.respondedMs, ...history.updatesMs, ...history.changes.map(({ atMs }) => atMs)]
    .concat([...history.pauses, ...history.repairs].flatMap(({ fromMs, toMs }) => [fromMs, toMs]))
    .filter((ms): ms is number => ms !== undefined && Number.isFinite(ms));
  const last = Math.max(...acts);
  const dues = [history.reportedMs, last].flatMap((ms) => all(modelAssessment(history, terms, ms)).flatMap(({ dueMs }) => dueMs ?? []));
  return [...dues, ...dues.map((ms) => ms + 1), ...acts, last + DAY].filter((ms) => ms >= history.reportedMs);
}

/** Drawn histories, judged once each: by what a seed says. */
export function drawn(
  agreement: VectorAgreement,
  limits: Limits,
  count: number,
  seed: number,
  isWanted: (history: ModelHistory) => boolean,
): readonly Case[] {
  const random = randomNumbers(seed);
  const cases: Case[] = [];
  while (cases.length < count) {
    const history = drawHistory(random, agreement, limits);
    const at = instants(agreement, history);
    const atMs = at[Math.floor(random() * at.length)] as number;
    if (isWanted(history)) cases.push(judged(agreement, history, atMs));
  }
  return cases;
}
