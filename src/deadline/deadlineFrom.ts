import { type Agreement, cloudctiSla, jsonIn } from '../agreement/index.js';
import {
  Call,
  type Given,
  hasFields,
  isLeftOut,
  type Mistake,
  notAWrittenDeadline,
  notItsDeadline,
  unknownField,
} from '../errors/index.js';
import { anyInstantIn, epochMsIn } from '../time/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineOf } from './deadlineOf.js';
import { writtenPromise } from './writtenPromise.js';

/**
 * The deadline that its JSON was written of: an equal one, which `explain` explains alike.
 *
 * SLA §1.3 and §5; R5 to R9, R12 and R13. The deadline is reckoned anew from what its JSON says that it was made from, and has to come out the same: what
 * was altered so that it does not, or made by another agreement, is refused. What gives the same instant passes: another name of what started the clock,
 * or another priority with an equal target.
 *
 * Bound: near linear in the text.
 *
 * @param json the text that `JSON.stringify` made of a deadline, or what it parses to
 * @param agreement the agreement that it was made by: CloudCTI's standing agreement by default
 * @throws {SlaInputError} for what is no such JSON, and where the agreement gives another deadline
 * @example
 * import { deadlineFrom, explain, explainText, responseDeadline } from '@cloudcti/sla';
 *
 * const kept = JSON.stringify(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }));
 * const deadline = deadlineFrom(kept);
 * deadline; // => { kind: 'due', at: '2026-05-26T15:30:00.000+02:00', epochMs: 1779802200000 }
 * explainText(explain(deadline)).split('\n')[0]; // => 'Response to an incident of priority 2: due on Tuesday 26 May 2026 at 15:30.'
 */
export function deadlineFrom(json: unknown, agreement: Agreement = cloudctiSla): Deadline {
  const given = new Call('deadlineFrom').object('json', json);
  return deadlineIn(typeof json === 'string' ? given.holding(jsonIn(given)) : given, agreement, notAWrittenDeadline);
}

const FIELDS: readonly string[] = ['kind', 'at', 'epochMs', 'madeFrom'];

/** A deadline as its JSON has it, or one of another copy of this library: reckoned anew. What does not come out the same is refused, and else by `mistake`. */
export function deadlineIn(passed: Given, agreement: Agreement, mistake: () => Mistake): Deadline {
  const { call } = passed;
  const given = passed.holding(jsonOf(passed.received));
  const made = given.field('madeFrom');
  if (made.received === undefined) passed.reject(mistake());
  hasFields(given, FIELDS, mistake);
  const { promised, start } = call.checked(writtenPromise(made, agreement, call));
  const deadline = deadlineOf(promised, start);
  const [kind, at, epochMs] = [given.field('kind'), given.field('at'), given.field('epochMs')];
  if (kind.received !== deadline.kind) kind.refuse(notItsDeadline(deadline.kind));
  else if (deadline.kind === 'due') {
    const written = [anyInstantIn(at, undefined), epochMsIn(epochMs)];
    if (written.some((instant) => instant !== undefined && instant !== deadline.epochMs))
      epochMs.refuse(notItsDeadline(deadline.at.toISO()));
  } else for (const instant of [at, epochMs]) if (!isLeftOut(instant)) instant.refuse(unknownField(['kind', 'madeFrom']));
  return call.checked<Deadline>(deadline);
}

/** What JSON makes of a value; one that it makes nothing of as it is. */
function jsonOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return value;
  }
}
