import { type Given, notAReadHistory } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { EpochMs, Lasting } from '../time/index.js';
import { PRIORITIES } from '../vocabulary/index.js';

const LISTS = ['priorities', 'contacts', 'pauses', 'repairs'] as const;
const FIELDS: readonly string[] = /* @__PURE__ */ ['id', 'labels', 'reportedMs', 'respondedMs', 'closedMs'].concat(LISTS);

/** R18. A caller's history as `incident` made it, or as it came through JSON; one that was written by hand is refused where it cannot be one. */
export function historyIn(given: Given): Incident | undefined {
  const incident = Object(given.received) as Incident;
  const isHistory = LISTS.every((list) => Array.isArray(incident[list])) && isWhole(incident);
  if (!isHistory) return given.refuse(notAReadHistory());
  if (!given.hasFields(FIELDS, notAReadHistory)) return undefined;
  const { respondedMs, closedMs, pauses, repairs } = incident;
  const isWritten = respondedMs === null || closedMs === null || pauses.some(isNullAtEnd) || repairs.some(isNullAtEnd);
  if (!isWritten) return incident;
  return {
    ...incident,
    respondedMs: respondedMs ?? undefined,
    closedMs: closedMs ?? undefined,
    pauses: pauses.map(lasting),
    repairs: repairs.map(lasting),
  };
}

/** Whether all that is judged by is there, and in order. */
function isWhole({ reportedMs, respondedMs, closedMs, priorities, contacts, pauses, repairs }: Incident): boolean {
  const isAct = (act: EpochMs | undefined) => (act ?? undefined) === undefined || isAfter(act);
  const isAfter = (act: unknown) => Number.isSafeInteger(act) && (act as EpochMs) >= reportedMs;
  return (
    Number.isSafeInteger(reportedMs) &&
    isAct(respondedMs) &&
    isAct(closedMs) &&
    priorities.length > 0 &&
    priorities.every((row) => isAfter(row?.fromMs) && PRIORITIES.includes(row.priority)) &&
    contacts.every(isAfter) &&
    pauses.every((span) => isAfter(span?.fromMs) && isEnd(span)) &&
    repairs.every((span) => isAfter(span?.fromMs) && isEnd(span))
  );
}

function isEnd({ fromMs, toMs }: Written): boolean {
  return (toMs ?? undefined) === undefined || (Number.isSafeInteger(toMs) && (toMs as EpochMs) >= fromMs);
}

/** A stretch in a caller's history: the end of one that still lasts is left out, or null as in the row of a database. */
type Written = Lasting | { readonly fromMs: EpochMs; readonly toMs: null };

function isNullAtEnd({ toMs }: Written): boolean {
  return toMs === null;
}

function lasting({ fromMs, toMs }: Written): Lasting {
  return (toMs ?? undefined) === undefined ? { fromMs } : { fromMs, toMs: toMs as EpochMs };
}
