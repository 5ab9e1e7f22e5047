import { type Given, hasFields, notAReadHistory } from '../errors/index.js';
import { type Incident, isIncident } from '../incident/index.js';
import type { EpochMs, Lasting } from '../time/index.js';
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
  const { reportedMs, respondedMs, closedMs } = incident;
  const isAfter = (act: unknown): act is EpochMs => Number.isSafeInteger(act) && (act as EpochMs) >= (reportedMs as EpochMs);
  const isAct = (act: EpochMs | null | undefined) => (act ?? undefined) === undefined || isAfter(act);
  const row = ({ fromMs, priority }: Partial<Incident['priorities'][number]>) =>
    isAfter(fromMs) && PRIORITIES.includes(priority as never) ? ({ fromMs, priority } as Incident['priorities'][number]) : undefined;
  const act = (each: unknown) => (isAfter(each) ? each : undefined);
  const stretch = (each: Partial<Stretch>) => (isAfter(each.fromMs) ? stretchOf(each.fromMs, each.toMs) : undefined);
  const { id } = incident;
  const labels = labelsOf(incident.labels);
  const priorities = listOf(incident.priorities, row);
  const contacts = listOf(incident.contacts, act);
  const pauses = listOf(incident.pauses, stretch);
  const repairs = listOf(incident.repairs, stretch);
  if (!isAfter(reportedMs) || !isAct(respondedMs) || !isAct(closedMs) || typeof id !== 'string' || labels === undefined) return undefined;
  if (priorities === undefined || contacts === undefined || pauses === undefined || repairs === undefined) return undefined;
  if (priorities[0]?.fromMs !== reportedMs || !inOrder(startsOf(priorities)) || !inOrder(contacts) || !inOrder(startsOf(repairs)))
    return undefined;
  return {
    ...{ id, labels, reportedMs, priorities, contacts, pauses, repairs },
    respondedMs: respondedMs ?? undefined,
    closedMs: closedMs ?? undefined,
  };
}

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
  return Number.isSafeInteger(toMs) && toMs >= fromMs ? { fromMs, toMs } : undefined;
}

/** The entries of a list, where each of them is one. */
function listOf<Raw, Entry>(list: readonly Raw[] | undefined, entryOf: (raw: Raw) => Entry | undefined): readonly Entry[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries: Entry[] = [];
  const { length } = list;
  for (let index = 0; index < length; index++) {
    const raw = list[index];
    const entry = raw === undefined || raw === null ? undefined : entryOf(raw);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
}

function startsOf(stretches: readonly { readonly fromMs: EpochMs }[]): readonly EpochMs[] {
  return stretches.map(({ fromMs }) => fromMs);
}

function inOrder(instants: readonly EpochMs[]): boolean {
  return instants.every((ms, index) => index === 0 || (instants[index - 1] as EpochMs) <= ms);
}

function labelsOf(labels: unknown): Incident['labels'] | undefined {
  if (typeof labels !== 'object' || labels === null) return undefined;
  const copy = Object.entries(labels);
  return copy.every(([, label]) => typeof label === 'string') ? Object.fromEntries(copy) : undefined;
}
