import type { AgreementTerms } from '../../agreement/index.js';
import { deadlines } from '../../deadline/index.js';
import type { Incident } from '../../incident/index.js';
import { type EpochMs, MS_PER_MINUTE } from '../../time/index.js';
import { PRIORITIES } from '../../vocabulary/index.js';
import type { Draft, When } from './drafts.js';

const QUARTER = 15 * MS_PER_MINUTE;

/** Places instants after a report; each is something that later ones may fall together with. */
class Placer {
  readonly #reportedMs: EpochMs;
  readonly #anchors: EpochMs[];

  constructor(reportedMs: EpochMs, dues: readonly EpochMs[]) {
    this.#reportedMs = reportedMs;
    this.#anchors = [reportedMs, ...dues];
  }

  place({ quarters, isAnchored, anchor, offMs }: When): EpochMs {
    const anchored = (this.#anchors[anchor % this.#anchors.length] as EpochMs) + offMs;
    const at = Math.max(isAnchored ? anchored : this.#reportedMs + quarters * QUARTER, this.#reportedMs);
    this.#anchors.push(at);
    return at;
  }
}

/** When the promises of each row are due if nothing happens but the report: what acts and changes like to fall together with. */
function duesOf(reportedMs: EpochMs, agreement: AgreementTerms): readonly EpochMs[] {
  try {
    return PRIORITIES.flatMap((priority) => {
      const { response, update, mttr } = deadlines({ priority, reportedAt: new Date(reportedMs) }, agreement);
      return [response, update, mttr].flatMap((deadline) => (deadline.kind === 'due' ? [deadline.epochMs] : []));
    });
  } catch {
    // Near the end of the agreement's years nothing is due any more.
    return [];
  }
}

/** A history from its draft: all of it can have happened, whatever was drawn. Lists are in the order in which they were drawn. */
export function placed(draft: Draft, reportedMs: EpochMs, agreement: AgreementTerms): Incident {
  const placer = new Placer(reportedMs, duesOf(reportedMs, agreement));
  const place = (when: When) => placer.place(when);
  const changes = draft.changes.map(({ at, priority }) => ({ fromMs: place(at), priority }));
  const bounds = draft.repairs.map(place).sort((one, other) => one - other);
  const respondedMs = draft.response === undefined ? undefined : place(draft.response);
  const updates = draft.updates.map(place);
  const pauses = draft.pauses.map(({ from, to }) => {
    const [begin, end] = [place(from), to === undefined ? undefined : place(to)];
    return end === undefined ? { fromMs: begin } : { fromMs: Math.min(begin, end), toMs: Math.max(begin, end) };
  });
  // What stands repaired may be closed, from that repair on.
  const isRepaired = bounds.length % 2 === 1;
  const closedMs = draft.closing === undefined || !isRepaired ? undefined : Math.max(place(draft.closing), bounds.at(-1) as EpochMs);
  return {
    ...{ id: '', labels: {}, reportedMs, respondedMs, pauses, closedMs },
    priorities: [
      { fromMs: reportedMs, priority: draft.priority },
      ...changes.filter(({ fromMs }, index) => changes.findIndex((each) => each.fromMs === fromMs) === index),
    ],
    contacts: respondedMs === undefined ? updates : [respondedMs, ...updates],
    repairs: bounds.flatMap((fromMs, index) => {
      const toMs = bounds[index + 1];
      return index % 2 === 1 ? [] : [toMs === undefined ? { fromMs } : { fromMs, toMs }];
    }),
  };
}
