import {
  actBeforeReport,
  choiceIn,
  type Given,
  hasField,
  hasFields,
  isLeftOut,
  notAPriority,
  notAReadHistory,
  notAText,
  notLabels,
  pauseBackward,
  textIn,
} from '../errors/index.js';
import { type Incident, isIncident, labelsIn } from '../incident/index.js';
import { type EpochMs, epochMsIn, type Lasting } from '../time/index.js';
import { PRIORITIES } from '../vocabulary/index.js';
import { refuseImpossible } from './refuseImpossible.js';

const FIELDS: readonly string[] = /* @__PURE__ */ ['id', 'labels', 'reportedMs', 'respondedMs', 'closedMs'].concat([
  'priorities',
  'contacts',
  'pauses',
  'repairs',
]);

/**
 * R18. A caller's history as `incident` made it, or as it came through JSON, in data of our own, each place read once; of one that was written by hand,
 * what cannot be so is refused at its place.
 */
export function historyIn(given: Given): Incident | undefined {
  if (isIncident(given.received)) return given.received;
  // What has no report at all is something else: the fields of a ticket, a deadline.
  if (!hasField(given, 'reportedMs')) return given.refuse(notAReadHistory());
  if (!hasFields(given, FIELDS, notAReadHistory)) return undefined;
  const before = given.call.found;
  const read = copyOf(given);
  if (given.call.found === before) refuseImpossible(given, read);
  return given.call.found === before ? read : undefined;
}

/** The same in data of our own; what is not there, or not of its kind, was refused. */
function copyOf(given: Given): Incident {
  const reportedMs = epochMsIn(given.field('reportedMs'));
  const act = (at: Given) => actIn(at, reportedMs);
  const stretch = (entry: Given) => stretchIn(entry, act);
  const [id, labels, responded, closed] = [given.field('id'), given.field('labels'), given.field('respondedMs'), given.field('closedMs')];
  return {
    id: textIn(id, notAText),
    labels: isLeftOut(labels) ? labels.refuse(notLabels()) : labelsIn(labels),
    reportedMs,
    priorities: listIn(given.field('priorities'), (entry) => rowIn(entry, act)),
    respondedMs: isLeftOut(responded) ? undefined : act(responded),
    contacts: listIn(given.field('contacts'), act),
    pauses: listIn(given.field('pauses'), stretch),
    repairs: listIn(given.field('repairs'), stretch),
    closedMs: isLeftOut(closed) ? undefined : act(closed),
  } as Incident;
}

function listIn<Entry>(given: Given, read: (entry: Given) => Entry | undefined): readonly (Entry | undefined)[] | undefined {
  return given.entries(notAReadHistory)?.map(read);
}

/** R18. An instant that is not before the report. */
function actIn(given: Given, reportedMs: EpochMs | undefined): EpochMs | undefined {
  const atMs = epochMsIn(given);
  return atMs !== undefined && reportedMs !== undefined && atMs < reportedMs ? given.refuse(actBeforeReport()) : atMs;
}

type Act = (given: Given) => EpochMs | undefined;

function rowIn(given: Given, act: Act): Partial<Incident['priorities'][number]> | undefined {
  if (!hasFields(given, ['fromMs', 'priority'], notAReadHistory)) return undefined;
  return { fromMs: act(given.field('fromMs')), priority: choiceIn(given.field('priority'), PRIORITIES, notAPriority) } as never;
}

/** A stretch has no other fields: one that nobody would read may be a misspelt end, and it would last for ever. */
function stretchIn(given: Given, act: Act): Lasting | undefined {
  if (!hasFields(given, ['fromMs', 'toMs'], notAReadHistory)) return undefined;
  const [fromMs, to] = [act(given.field('fromMs')), given.field('toMs')];
  const toMs = isLeftOut(to) ? undefined : epochMsIn(to);
  if (fromMs !== undefined && toMs !== undefined && toMs < fromMs) return to.refuse(pauseBackward());
  return { ...(fromMs === undefined ? {} : { fromMs }), ...(toMs === undefined ? {} : { toMs }) } as Lasting;
}
