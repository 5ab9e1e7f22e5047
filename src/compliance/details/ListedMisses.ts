import type { Missed } from '../../assessment/index.js';
import type { Incident } from '../../incident/index.js';
import { byLateness, missOf } from '../misses.js';
import { WorstMisses } from '../WorstMisses.js';
import type { DetailedMisses, LabelledMiss } from './ComplianceDetails.js';

/** Counts misses and keeps those that are listed: of promises with a target and of the others at most twice as many each as are listed. */
export class ListedMisses {
  readonly #most: number;
  readonly #isTargeted: (missed: Missed) => boolean;
  readonly #targeted: WorstMisses<LabelledMiss>;
  readonly #others: WorstMisses<LabelledMiss>;
  #count = 0;
  #targetedCount = 0;

  constructor(most: number, isTargeted: (missed: Missed) => boolean) {
    this.#most = most;
    this.#isTargeted = isTargeted;
    this.#targeted = new WorstMisses(most);
    this.#others = new WorstMisses(most);
  }

  add(missed: Missed, incident: Incident): void {
    const isTargeted = this.#isTargeted(missed);
    this.#count += 1;
    this.#targetedCount += isTargeted ? 1 : 0;
    const kind = isTargeted ? this.#targeted : this.#others;
    if (kind.mayHold(missed)) kind.add({ miss: missOf(incident, missed), labels: incident.labels }, ofItsOwn);
  }

  details(): DetailedMisses {
    const kept = [...this.#targeted.sorted(), ...this.#others.sorted()];
    return {
      ...{ count: this.#count, targeted: this.#targetedCount },
      listed: kept.slice(0, this.#most),
      latest: [...kept].sort(byLateness).slice(0, this.#most),
    };
  }
}

/** A miss whose texts are its own: a cell of a file holds the whole piece of the file in which it was read. */
function ofItsOwn({ miss, labels }: LabelledMiss): LabelledMiss {
  return { miss: { ...miss, id: copied(miss.id) }, labels: copied(labels) };
}

function copied<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
