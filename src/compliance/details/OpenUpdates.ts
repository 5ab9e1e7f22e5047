import type { AgreementTerms, Readings } from '../../agreement/index.js';
import type { Assessment, Judgement, Missed, Paused, Running } from '../../assessment/index.js';
import type { Priority } from '../../vocabulary/index.js';

/** Incidents whose next update is still to come, and may change what is counted of them. */
export interface OpenUpdate {
  /** R11. What the version of the agreement counts. */
  readonly unit: Readings['updateUnit'];
  /** How they are counted now; of each update, the last one. */
  readonly state: 'met' | 'missed' | 'running' | 'paused';
  /** R12. The row in which they are counted now, and that of the next update. */
  readonly row: Priority;
  readonly next: Priority;
  readonly incidents: number;
}

/**
 * Counts incidents whose next update is still to come. R8, R11: an incident that kept its updates so far may yet miss one; one that missed an update has
 * missed them, whatever follows; and where each update counts, any number of them may follow until the repair.
 */
export class OpenUpdates {
  readonly #counts = new Map<string, OpenUpdate>();

  add({ update, updates }: Assessment, { updateUnit }: Pick<AgreementTerms, 'updateUnit'>): void {
    const last = updates.at(-1);
    if (last === undefined || !isOpen(last)) return;
    if (updateUnit === 'update') this.#count({ unit: updateUnit, state: last.state, row: last.priority, next: last.priority });
    // What was missed stays so, unless a later update, by another row, comes to be the one that was missed by most.
    else if (isCounted(update) && (update.state !== 'missed' || update.priority !== last.priority)) {
      this.#count({ unit: updateUnit, state: update.state, row: update.priority, next: last.priority });
    }
  }

  get all(): readonly OpenUpdate[] {
    return [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted);
  }

  #count(open: Omit<OpenUpdate, 'incidents'>): void {
    const key = `${open.unit} ${open.row} ${open.state} ${open.next}`;
    this.#counts.set(key, { ...open, incidents: (this.#counts.get(key)?.incidents ?? 0) + 1 });
  }
}

/** Whether an act is still to come. */
function isOpen(judgement: Judgement): judgement is Running | Paused | Missed {
  const { state } = judgement;
  return state === 'running' || state === 'paused' || (state === 'missed' && judgement.doneMs === undefined);
}

function isCounted(judgement: Judgement): judgement is Extract<Judgement, { state: OpenUpdate['state'] }> {
  return 'priority' in judgement;
}
