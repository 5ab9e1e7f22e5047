import { Call } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { EpochMs } from '../time/index.js';
import { type AssessOptions, assessTermsIn } from './AssessOptions.js';
import { openAmong } from './openAmong.js';
import type { OpenPromise } from './openPromises.js';

/** When a promise next turns, told apart by `kind`. */
export type NextInstant =
  | {
      readonly kind: 'at';
      /** The first instant at which it is no longer as it is now. */
      readonly atMs: EpochMs;
      /** What it is then. A promise is missed just after its deadline (R5). */
      readonly becomes: 'at-risk' | 'missed';
      /** As it is now. */
      readonly promise: OpenPromise;
    }
  | { readonly kind: 'nothing' };

const NOTHING: NextInstant = /* @__PURE__ */ Object.freeze({ kind: 'nothing' });

/**
 * When to look again: the first instant after `at` at which a promise to any of these incidents becomes at risk or missed, if nothing happens until then.
 *
 * SLA §5; R5 and R12.
 *
 * Bound: time and memory near linear in the incidents and what happened to them.
 *
 * @param incidents what `incident` returned, in any order
 * @param options when, and by which agreement
 * @returns `{ kind: 'nothing' }` where no promise turns by itself
 * @throws {SlaInputError} for what is no list of histories, for options that are none, and for an incident outside the agreement's years, with its place
 *   in the list and its id
 * @example
 * import { incident, nextInstant } from '@cloudcti/sla';
 *
 * const history = incident({ id: 'CTI-1', priority: 1, reportedAt: '2026-11-23T09:00+01:00' });
 * const next = nextInstant([history], { at: '2026-11-23T09:30+01:00' });
 * if (next.kind === 'at') new Date(next.atMs); // => '2026-11-23T11:00:00.000Z'
 * if (next.kind === 'at') next.becomes; // => 'at-risk'
 */
export function nextInstant(incidents: Iterable<Incident>, options: AssessOptions): NextInstant {
  const call = new Call('nextInstant');
  const terms = call.checked(assessTermsIn(call.object('options', options)));
  let next = NOTHING;
  for (const promise of openAmong(incidents, terms, call)) {
    if (promise.state !== 'running') continue;
    const [atMs, becomes] = promise.atRisk ? ([promise.dueMs + 1, 'missed'] as const) : ([promise.atRiskMs, 'at-risk'] as const);
    if (next.kind === 'nothing' || atMs < next.atMs) next = { kind: 'at', atMs, becomes, promise };
  }
  return Object.freeze(next);
}
