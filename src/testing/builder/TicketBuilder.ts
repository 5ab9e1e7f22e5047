import type { SupportClock } from '../../clock/index.js';
import { priorityIn } from '../../deadline/index.js';
import { Call, closedClass, frozen, noReportYet, notAText, textIn, withOwnMethods } from '../../errors/index.js';
import { type Incident, type IncidentEvent, type IncidentFields, incident, labelsIn } from '../../incident/index.js';
import { type EpochMs, formatIso, offsetAt } from '../../time/index.js';
import type { Priority } from '../../vocabulary/index.js';
import type { Vector } from '../Vector.js';
import { fieldsOf } from './fieldsOf.js';
import { rowOf, type TicketRow } from './TicketRow.js';
import { type LaterBy, laterIn, type TicketTime, timeIn } from './timeIn.js';

type Act = Exclude<IncidentEvent['kind'], 'reported' | 'priority-changed' | 'paused' | 'resumed'>;

interface Draft {
  readonly id?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly priority: Priority;
  readonly reportedMs?: EpochMs;
  readonly events: readonly IncidentEvent[];
  readonly pauses: readonly { readonly from: Date; readonly to?: Date }[];
}

/** A ticket in the making: each method gives a new one, so that tests can share a beginning. Times are on the agreement's clocks. */
export class TicketBuilder {
  readonly #zone: string;
  readonly #clock: SupportClock;
  readonly #draft: Draft;

  constructor(zone: string, clock: SupportClock, draft: Draft) {
    this.#zone = zone;
    this.#clock = clock;
    this.#draft = draft;
    withOwnMethods(this);
  }

  id(id: string): TicketBuilder {
    const call = new Call('id');
    return this.#with({ id: call.checked(textIn(call.given('id', id), notAText)) });
  }

  /** What reports may be grouped by. */
  labelled(labels: Readonly<Record<string, string>>): TicketBuilder {
    const call = new Call('labelled');
    return this.#with({ labels: { ...this.#draft.labels, ...call.checked(labelsIn(call.given('labels', labels))) } });
  }

  /** At the report; 2 where none is said. */
  priority(priority: Priority): TicketBuilder {
    return this.#with({ priority: this.#priority('priority', priority) });
  }

  reported(at: TicketTime): TicketBuilder {
    return this.#with({ reportedMs: this.#read('reported', 'at', at) });
  }

  respondedOn(at: TicketTime): TicketBuilder {
    return this.#act('responded', this.#read('respondedOn', 'at', at));
  }

  /** So long after the report, as all that is `After`. */
  respondedAfter(later: LaterBy): TicketBuilder {
    return this.#act('responded', this.#later('respondedAfter', later));
  }

  updatedOn(at: TicketTime): TicketBuilder {
    return this.#act('updated', this.#read('updatedOn', 'at', at));
  }

  updatedAfter(later: LaterBy): TicketBuilder {
    return this.#act('updated', this.#later('updatedAfter', later));
  }

  /** R12. It waits for the customer; without end where none is said. Waits may overlap. */
  paused(from: TicketTime, to?: TicketTime): TicketBuilder {
    const begin = { from: new Date(this.#read('paused', 'from', from)) };
    const pause = to === undefined ? begin : { ...begin, to: new Date(this.#read('paused', 'to', to)) };
    return this.#with({ pauses: [...this.#draft.pauses, pause] });
  }

  /** R12. To another priority, from this time on. */
  changedTo(priority: Priority, at: TicketTime): TicketBuilder {
    return this.#add({
      kind: 'priority-changed',
      at: new Date(this.#read('changedTo', 'at', at)),
      priority: this.#priority('changedTo', priority),
    });
  }

  repairedOn(at: TicketTime): TicketBuilder {
    return this.#act('repaired', this.#read('repairedOn', 'at', at));
  }

  repairedAfter(later: LaterBy): TicketBuilder {
    return this.#act('repaired', this.#later('repairedAfter', later));
  }

  /** R18. The repair did not hold. */
  reopenedOn(at: TicketTime): TicketBuilder {
    return this.#act('reopened', this.#read('reopenedOn', 'at', at));
  }

  closedOn(at: TicketTime): TicketBuilder {
    return this.#act('closed', this.#read('closedOn', 'at', at));
  }

  /** The history, for `assess` and `complianceReport`; one that cannot have happened is refused (R18). */
  history(): Incident {
    return incident(this.fields());
  }

  /** The fields of the ticket, for `incident` and for your own code; instants are ISO 8601 on the agreement's clocks. */
  fields(): IncidentFields {
    const { id, labels, priority, events, pauses } = this.#draft;
    const reported: IncidentEvent = { kind: 'reported', at: new Date(this.#reportedMs('history')), priority };
    const named = { ...(id === undefined ? {} : { id }), ...(labels === undefined ? {} : { labels }) };
    // Events are checked in their order; waits stand beside them, because they may overlap.
    const history = incident({ ...named, events: [reported, ...events] });
    const waits = incident({ priority, reportedAt: reported.at, pauses }).pauses;
    return frozen(fieldsOf({ ...history, pauses: waits }, this.#zone));
  }

  /** The ticket as a row of a table; one whose history has more than a row can say is refused. */
  row(): TicketRow {
    return rowOf(this.fields(), new Call('row').given('ticket', undefined));
  }

  /** The question of a vector: how the ticket stands at a time. */
  vector(at: TicketTime): Vector['input'] {
    const epochMs = this.#read('vector', 'at', at);
    return frozen({ history: this.fields() as unknown as Vector['input'], at: formatIso(epochMs, offsetAt(this.#zone, epochMs)) });
  }

  #act(kind: Act, epochMs: EpochMs): TicketBuilder {
    return this.#add({ kind, at: new Date(epochMs) });
  }

  #add(event: IncidentEvent): TicketBuilder {
    return this.#with({ events: [...this.#draft.events, event] });
  }

  #with(more: Partial<Draft>): TicketBuilder {
    return new TicketBuilder(this.#zone, this.#clock, { ...this.#draft, ...more });
  }

  #read(method: string, name: string, at: unknown): EpochMs {
    const call = new Call(method);
    return call.checked(timeIn(call.given(name, at), this.#zone));
  }

  #priority(method: string, priority: unknown): Priority {
    const call = new Call(method);
    return call.checked(priorityIn(call.given('priority', priority)));
  }

  #later(method: string, later: LaterBy): EpochMs {
    const call = new Call(method);
    return call.checked(laterIn(call.given('later', later), this.#clock, this.#reportedMs(method)));
  }

  #reportedMs(method: string): EpochMs {
    const { reportedMs } = this.#draft;
    return reportedMs ?? new Call(method).given('reported', undefined).reject(noReportYet());
  }
}

closedClass(TicketBuilder);
