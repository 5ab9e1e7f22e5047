import { type Given, hasFields, notAReadHistory, straysOf } from '../errors/index.js';
import { type Incident, isIncident } from '../incident/index.js';
import { type EpochMs, isEpochMs, type Lasting, untilEnd } from '../time/index.js';
import { PRIORITIES } from '../vocabulary/index.js';

const FIELDS: readonly string[] = /* @__PURE__ */ ['id', 'labels', 'reportedMs', 'respondedMs', 'closedMs'].concat([
  'priorities',
  'contacts',
  'pauses',
  'repairs',
]);

/**
 * R18. A caller's history as `incident` made it, or as it came through JSON, in data of our own; one that was written by hand is refused where it
 * cannot be one. Without a `Given` for each of its many places: whoever has a history has it from `incident`.
 */
export function historyIn(given: Given): Incident | undefined {
  if (isIncident(given.received)) return given.received;
  const read = given.looked(() => copyOf(Object(given.received)));
  if (read === undefined) return given.refuse(notAReadHistory());
  return hasFields(given, FIELDS, notAReadHistory) ? read : undefined;
}

/** The same in data of our own, each place read once; `undefined` where something is not there, or cannot be so. */
function copyOf(incident: Partial<Written>): Incident | undefined {
  const { id, labels: named, reportedMs } = incident;
  const isAfter = (act: unknown): act is EpochMs => isEpochMs(act) && act >= (reportedMs as EpochMs);
  const stretchIn = ({ fromMs, toMs }: Partial<Stretch>) => (isAfter(fromMs) ? stretchOf(fromMs, toMs) : undefined);
  const rowIn = ({ fromMs, priority }: Partial<Row>) =>
    isAfter(fromMs) && PRIORITIES.includes(priority as never) ? ({ fromMs, priority } as Row) : undefined;
  const contacts = listOf(incident.contacts, (act: unknown) => (isAfter(act) ? act : undefined));
  const priorities = listOf(incident.priorities, entryOf(ROW, rowIn));
  const pauses = listOf(incident.pauses, entryOf(STRETCH, stretchIn));
  const repairs = listOf(incident.repairs, entryOf(STRETCH, stretchIn));
  const labels = labelsOf(named);
  const [respondedMs, closedMs] = [incident.respondedMs ?? undefined, incident.closedMs ?? undefined];
  if (typeof id !== 'string' || labels === undefined) return undefined;
  if (priorities === undefined || contacts === undefined || pauses === undefined || repairs === undefined) return undefined;
  // An instant, as that of the first priority is.
  const read = { id, labels, reportedMs: reportedMs as EpochMs, priorities, respondedMs, contacts, pauses, repairs, closedMs };
  return isPossible(read) ? read : undefined;
}

/** R8, R12, R18. Whether `incident` could have made it: each list in order, one priority and one repair at a time, a closing of what stands repaired. */
function isPossible({ reportedMs, priorities, respondedMs, contacts, repairs, closedMs }: Incident): boolean {
  const isChange = ({ fromMs, priority }: Row, index: number) => {
    const before = priorities[index - 1];
    if (before === undefined) return fromMs === reportedMs;
    // A change may be of the very instant of the report, and of no instant of another change.
    return priority !== before.priority && (index === 1 || fromMs > before.fromMs);
  };
  const stoodRepaired = (ms: EpochMs) => repairs.map(untilEnd).some(({ fromMs, toMs }) => fromMs <= ms && ms <= toMs);
  return (
    priorities.length > 0 &&
    priorities.every(isChange) &&
    contacts.every((ms, index) => index === 0 || (contacts[index - 1] as EpochMs) <= ms) &&
    (respondedMs === undefined || contacts.includes(respondedMs)) &&
    repairs.every(({ fromMs }, index) => index === 0 || untilEnd(repairs[index - 1] as Lasting).toMs <= fromMs) &&
    (closedMs === undefined || (isEpochMs(closedMs) && stoodRepaired(closedMs)))
  );
}

type Row = Incident['priorities'][number];

const ROW: readonly string[] = ['fromMs', 'priority'];
const STRETCH: readonly string[] = ['fromMs', 'toMs'];

/** A history as a caller may have it: null, as JSON and the rows of a database have it, where something is not there. */
interface Written extends Omit<Incident, 'respondedMs' | 'closedMs' | 'pauses' | 'repairs'> {
  readonly respondedMs: EpochMs | null | undefined;
  readonly closedMs: EpochMs | null | undefined;
  readonly pauses: readonly Stretch[];
  readonly repairs: readonly Stretch[];
}

/** The end of one that still lasts is left out, or null. */
interface Stretch {
  readonly fromMs: EpochMs;
  readonly toMs?: EpochMs | null | undefined;
}

function stretchOf(fromMs: EpochMs, toMs: EpochMs | null | undefined): Lasting | undefined {
  if (toMs === undefined || toMs === null) return { fromMs };
  return isEpochMs(toMs) && toMs >= fromMs ? { fromMs, toMs } : undefined;
}

/** Reads an entry that has these fields and no other: one that nobody would read may be a misspelt end, and the stretch would last for ever. */
function entryOf<Raw extends object, Entry>(fields: readonly string[], read: (raw: Raw) => Entry | undefined) {
  return (raw: Raw) => (straysOf(raw, fields)?.length === 0 ? read(raw) : undefined);
}

/** The entries of a list, where each of them is one. */
function listOf<Raw, Entry>(list: readonly Raw[] | undefined, entryOf: (raw: Raw) => Entry | undefined): readonly Entry[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries: Entry[] = [];
  const { length } = list;
  for (let index = 0; index < length; index++) {
    const entry = entryOf(list[index]);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
}

function labelsOf(labels: unknown): Incident['labels'] | undefined {
  const names = straysOf(labels, []);
  if (names === undefined) return undefined;
  const copy = names.map((name) => [name, (labels as Incident['labels'])[name]]);
  return copy.every(([, label]) => typeof label === 'string') ? Object.fromEntries(copy) : undefined;
}
