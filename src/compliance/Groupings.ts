import type { SupportMs } from '../time/index.js';
import { ActTimes, type Room } from './ActTimes.js';
import type { ComplianceReport, Group, Times, Totals } from './Compliance.js';
import type { CompliancePart } from './CompliancePart.js';
import { Counts } from './Counts.js';
import { compareTexts, type GroupBy, nameOf } from './grouping.js';
import { type PromiseTotals, Tally, type TallyPart, type UpdateUnit } from './Tally.js';
import { distribution } from './Values.js';

/** What is counted of all incidents, by each of what they are grouped by; where that is nothing, as one group without a key. */
export class Groupings {
  readonly #by: readonly GroupBy[];
  readonly #unit: UpdateUnit;
  readonly #counts = new Counts();
  readonly #groups: readonly Map<string, Tally>[];
  readonly #responses: ActTimes;
  readonly #repairs: ActTimes;

  constructor(by: readonly GroupBy[], unit: UpdateUnit) {
    const count = Math.max(1, by.length);
    this.#by = by;
    this.#unit = unit;
    this.#groups = Array.from({ length: count }, () => new Map());
    this.#responses = new ActTimes(count);
    this.#repairs = new ActTimes(count);
  }

  /** The tallies of an incident, one in each grouping. */
  talliesOf(keyOf: (by: GroupBy) => string): readonly Tally[] {
    if (this.#by.length === 0) return [this.#tally(0, '')];
    return this.#by.map((by, grouping) => this.#tally(grouping, keyOf(by)));
  }

  /** Counts the time from the report to the answer. */
  responded(tallies: readonly Tally[], supportMs: SupportMs, elapsedMs: number): void {
    this.#responses.add(tallies, supportMs, elapsedMs);
  }

  /** Counts the time from the report to the repair. */
  repaired(tallies: readonly Tally[], supportMs: SupportMs, elapsedMs: number): void {
    this.#repairs.add(tallies, supportMs, elapsedMs);
  }

  /** Adds what another has counted. */
  merge({ ungrouped, groupings }: Pick<CompliancePart, 'ungrouped' | 'groupings'>): void {
    const parts = this.#by.length === 0 ? [[['', ungrouped] as const]] : groupings;
    for (const [grouping, groups] of parts.entries()) {
      for (const [key, part] of groups) {
        const tally = this.#tally(grouping, key);
        const { responseSupport, responseElapsed, repairSupport, repairElapsed } = part.times;
        tally.merge(part);
        this.#responses.append(grouping, tally, { support: responseSupport, elapsed: responseElapsed });
        this.#repairs.append(grouping, tally, { support: repairSupport, elapsed: repairElapsed });
      }
    }
  }

  /** What was counted so far, to be added to another. */
  part(): Pick<CompliancePart, 'ungrouped' | 'groupings'> {
    const room = this.#room();
    const groupings = this.#groups.map((groups, grouping) => {
      const copied = (times: ActTimes) => times.byGroup(grouping, groups.size, room, (values) => values.slice());
      const [responses, repairs] = [copied(this.#responses), copied(this.#repairs)];
      return [...groups].map(([key, tally]) => [key, partOf(tally, responses[tally.place], repairs[tally.place])] as const);
    });
    if (this.#by.length > 0) return { ungrouped: partOf(new Tally(this.#unit)), groupings };
    const [all] = groupings[0] as (typeof groupings)[number];
    return { ungrouped: all === undefined ? partOf(new Tally(this.#unit)) : all[1], groupings: [] };
  }

  /** The totals of all incidents, and of the groups by each of what they are grouped by, in order of their keys. */
  totals(): Pick<ComplianceReport, 'total' | 'groupings'> {
    const room = this.#room();
    const groupings = this.#by.map((by, grouping) => Object.freeze({ by: nameOf(by), groups: this.#groupsIn(grouping, room) }));
    return { total: this.#total(room), groupings: Object.freeze(groupings) };
  }

  #total(room: Room): Totals {
    const tallies = [...(this.#groups[0] as Map<string, Tally>).values()];
    return Object.freeze(withTimes(Tally.totals(tallies, this.#unit), this.#responses.whole(0, room), this.#repairs.whole(0, room)));
  }

  #groupsIn(grouping: number, room: Room): readonly Group[] {
    const groups = this.#groups[grouping] as Map<string, Tally>;
    const [responses, repairs] = [this.#responses, this.#repairs].map((times) =>
      times.byGroup(grouping, groups.size, room, distribution),
    ) as [readonly Times[], readonly Times[]];
    const sorted = [...groups].sort(([one], [other]) => compareTexts(one, other));
    return Object.freeze(
      sorted.map(([key, tally]) =>
        Object.freeze({
          key,
          ...withTimes(Tally.totals([tally], this.#unit), responses[tally.place] as Times, repairs[tally.place] as Times),
        }),
      ),
    );
  }

  #tally(grouping: number, key: string): Tally {
    const groups = this.#groups[grouping] as Map<string, Tally>;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const made = new Tally(this.#unit, this.#counts, groups.size);
    groups.set(ofItsOwn(key), made);
    return made;
  }

  #room(): Room {
    return new Float64Array(Math.max(this.#responses.count, this.#repairs.count));
  }
}

/** A key may be cut out of a longer text, such as a file, all of which it would hold on to. */
function ofItsOwn(key: string): string {
  return JSON.parse(JSON.stringify(key));
}

const noTimes = () => ({ support: new Float64Array(), elapsed: new Float64Array() });

function partOf(tally: Tally, responses = noTimes(), repairs = noTimes()): TallyPart {
  const times = {
    ...{ responseSupport: responses.support, responseElapsed: responses.elapsed },
    ...{ repairSupport: repairs.support, repairElapsed: repairs.elapsed },
  };
  return { incidents: tally.incidents, counted: tally.parts(), times };
}

function withTimes(promises: PromiseTotals, responseTime: Times, repairTime: Times): Totals {
  return { ...promises, responseTime, repairTime };
}
