import type { PerformanceTarget } from '../../agreement/index.js';
import type { AgreementFacts, ReportFacts } from '../../page/index.js';
import { KPIS, type Priority } from '../../vocabulary/index.js';
import { AGREED_OTHERWISE } from './facts/otherwise.js';

/** Says `agreed otherwise` in the place of a clause of the standing agreement wherever that clause says something else. */
export class AgreedJson {
  readonly #shares: readonly (readonly [priority: Priority, share: number])[];

  constructor(agreements: ReportFacts['agreements']) {
    this.#shares = agreements.flatMap(({ rows, otherwise }) =>
      rows.flatMap(({ priority, performanceTarget }) =>
        performanceTarget.kind === 'more-than' && isOtherwise(otherwise, priority, 'performanceTarget')
          ? [[priority, performanceTarget.value] as const]
          : [],
      ),
    );
  }

  /** An agreement, whose rows say it of each cell. */
  agreement({ rows, ...agreement }: AgreementFacts): object {
    const { otherwise } = agreement;
    return {
      ...agreement,
      rows: rows.map(({ priority, name, targets, performanceTarget }) => {
        const cell = <Of extends object>(value: Of, term: string) =>
          isOtherwise(otherwise, priority, term) ? { ...value, clause: AGREED_OTHERWISE.en } : value;
        const own = Object.fromEntries(KPIS.map((kpi) => [kpi, cell(targets[kpi], kpi)]));
        return { priority, name, targets: own, performanceTarget: cell(performanceTarget, 'performanceTarget') };
      }),
    };
  }

  /** All performance targets within a value: those of a priority, or of any where it does not say of which. */
  within<Of>(value: Of, priority?: Priority): Of {
    return this.#shares.length === 0 ? value : (this.#marked(value, priority) as Of);
  }

  #marked(value: unknown, priority: Priority | undefined): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => this.#marked(each, priority));
    const of = 'priority' in value ? (value.priority as Priority) : priority;
    if ('kind' in value && value.kind === 'more-than') return this.#share(value as PerformanceTarget, of);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.#marked(part, of)]));
  }

  #share(target: PerformanceTarget, priority: Priority | undefined): object {
    const isOther = this.#shares.some(
      ([of, share]) => target.kind === 'more-than' && share === target.value && (priority === undefined || of === priority),
    );
    return isOther ? { ...target, clause: AGREED_OTHERWISE.en } : target;
  }
}

function isOtherwise(otherwise: AgreementFacts['otherwise'], priority: Priority, cell: string): boolean {
  return otherwise.some(({ term }) => term === `kpis.${priority}.${cell}`);
}
