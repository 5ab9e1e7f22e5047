import {
  choiceIn,
  type Given,
  hasFields,
  isLeftOut,
  notAListOfActs,
  notAnAct,
  notAnEvent,
  notAPriority,
  pauseBackward,
} from '../errors/index.js';
import { anyInstantIn, endOf, type Lasting, namedInstant, SPAN_FIELDS } from '../time/index.js';
import { PRIORITIES } from '../vocabulary/index.js';
import { KINDS, type ReadEvent } from './ReadEvent.js';

/** The events of a history that is given as such. */
export function readEvents(given: Given): ReadEvent[] {
  const found: ReadEvent[] = [];
  // A list that is not there is no list.
  for (const event of given.entries(notAListOfActs) ?? []) {
    if (!hasFields(event, EVENT_FIELDS, notAnAct)) continue;
    const kind = choiceIn(event.field('kind'), KINDS, () => notAnEvent(KINDS));
    if (kind === undefined) continue;
    if (NAMES_PRIORITY.includes(kind)) add(found, kind, event.field('at'), event.field('priority'));
    else if (hasFields(event, ACT_FIELDS, notAnAct)) add(found, kind, event.field('at'));
  }
  return found;
}

const ACT_FIELDS = ['kind', 'at'];
const EVENT_FIELDS = ['kind', 'at', 'priority'];
const NAMES_PRIORITY: readonly ReadEvent['kind'][] = ['reported', 'priority-changed'];

/** The events of a history that is given as the fields of a ticket; its pauses are added to those given. */
export function readFields(given: Given, pauses: Lasting[]): ReadEvent[] {
  const found: ReadEvent[] = [];
  add(found, 'reported', given.field('reportedAt'), given.field('priority'));
  addWhereGiven(found, 'responded', given.field('respondedAt'));
  for (const update of entriesOf(given.field('updatedAt'))) add(found, 'updated', update);
  addWhereGiven(found, 'repaired', given.field('repairedAt'));
  addWhereGiven(found, 'closed', given.field('closedAt'));
  for (const pause of entriesOf(given.field('pauses'))) addPause(pauses, pause);
  for (const change of entriesOf(given.field('priorityChanges'))) {
    if (hasFields(change, ['at', 'priority'], notAnAct)) add(found, 'priority-changed', change.field('at'), change.field('priority'));
  }
  for (const reopening of entriesOf(given.field('reopenings'))) {
    if (!hasFields(reopening, ['at', 'repairedAt'], notAnAct)) continue;
    add(found, 'reopened', reopening.field('at'));
    addWhereGiven(found, 'repaired', reopening.field('repairedAt'));
  }
  return found;
}

/** The entries of a list that may be left out. */
function entriesOf(given: Given): readonly Given[] {
  return isLeftOut(given) ? [] : (given.entries(notAListOfActs) ?? []);
}

function addWhereGiven(found: ReadEvent[], kind: ReadEvent['kind'], given: Given): void {
  if (!isLeftOut(given)) add(found, kind, given);
}

/** Adds an event; where its instant or its priority is none, that is refused, and nobody reads the events. */
function add(found: ReadEvent[], kind: ReadEvent['kind'], given: Given, named?: Given): void {
  // A history is read before it is known by which agreement it is judged, so that no zone can be proposed.
  const ms = anyInstantIn(given, undefined);
  const priority = named === undefined ? undefined : choiceIn(named, PRIORITIES, notAPriority);
  if (ms !== undefined) found.push({ kind, ms, given, priority });
}

/** R12. Adds a wait, which may still last. */
function addPause(found: Lasting[], given: Given): void {
  if (!hasFields(given, SPAN_FIELDS, notAnAct)) return;
  const read = (instant: Given) => anyInstantIn(instant, undefined);
  const [from, to] = [endOf(given, 'from'), endOf(given, 'to')];
  const fromMs = namedInstant(from, read);
  const toMs = isLeftOut(to.at) ? undefined : namedInstant(to, read);
  if (fromMs === undefined) return;
  if ((toMs ?? fromMs) < fromMs) to.at.refuse(pauseBackward());
  found.push(toMs === undefined ? { fromMs } : { fromMs, toMs });
}
