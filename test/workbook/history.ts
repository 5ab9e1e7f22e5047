import {
  type AgreementTerms,
  assess,
  cloudctiSla,
  type Deadline,
  type IncidentInput,
  incident,
  type Judgement,
  mttrDeadline,
  type Priority,
  responseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import { toSerial } from '@cloudcti/sla/spreadsheet';
import type { TicketRow } from '../../src/build/workbook/sampleTickets.js';
import { randomNumbers } from '../support/random.js';

/** A ticket with what happened to it, in epoch milliseconds. */
export interface History {
  readonly priority: Priority;
  readonly reported: number;
  readonly responded?: number;
  readonly contact?: number;
  readonly repaired?: number;
}

export const NOW = Date.parse('2027-06-16T12:00+02:00');

const MINUTE = 60_000;
const DAY = 86_400_000;
const WINDOW = { from: Date.UTC(2022, 1, 1), to: Date.UTC(2032, 9, 1) };
/** Where mistakes lie: on whole hours, quarters and minutes, a millisecond beside them, and anywhere. */
const GRAINS = [60 * MINUTE, 15 * MINUTE, MINUTE, 1_000, 1];

/** Random tickets, always the same ones; half of them lie close before now, so that all states occur. Acts after now are there too. */
export function randomHistories(count: number): readonly History[] {
  const random = randomNumbers(20_261_126);
  const below = (end: number) => Math.floor(random() * end);
  return Array.from({ length: count }, (_, place) => {
    const grain = GRAINS[below(GRAINS.length)] as number;
    const beside = below(4) === 0 ? below(3) - 1 : 0;
    const { from, to } = place % 2 === 0 ? WINDOW : { from: NOW - 9 * DAY, to: NOW + DAY };
    const reported = Math.ceil(from / grain) * grain + below((to - from) / grain) * grain + beside;
    const after = (days: number) => reported + below(days * (DAY / grain)) * grain + (below(4) === 0 ? 1 : 0);
    const acts = {
      ...(below(4) > 0 ? { responded: after(2) } : {}),
      ...(below(3) > 0 ? { contact: after(3) } : {}),
      ...(below(2) > 0 ? { repaired: after(6) } : {}),
    };
    return { priority: (1 + below(4)) as Priority, reported, ...acts };
  });
}

/** A ticket as its row of the sheet. */
export function rowOf({ priority, reported, responded, contact, repaired }: History, place: number): TicketRow {
  const optional = (name: keyof TicketRow, epochMs: number | undefined) =>
    epochMs === undefined ? {} : { [name]: toSerial(new Date(epochMs)) };
  return {
    ticket: `T${place + 1}`,
    priority,
    reported: toSerial(new Date(reported)),
    ...{ ...optional('responded', responded), ...optional('lastContact', contact), ...optional('repaired', repaired) },
  };
}

const WORDS: Readonly<Record<string, string>> = {
  ...{ 'best-effort': 'best effort', 'to-be-determined': 'to be determined' },
  ...{ 'not-yet-applicable': 'not yet applicable', 'not-recorded': 'not recorded' },
};

/** What the sheet shows of a ticket, by the library: when each KPI is due, to the millisecond or in words, and how it stands. */
export function answersOf(history: History, agreement: AgreementTerms = cloudctiSla, now = NOW): readonly (number | string)[] {
  const [response, update, mttr] = duesOf(history, agreement, now);
  const statuses = statusesOf(history, agreement, now);
  return [response, statuses[0], update, statuses[1], mttr, statuses[2]] as (number | string)[];
}

function duesOf(
  { priority, reported, responded, contact, repaired }: History,
  agreement: AgreementTerms,
  now: number,
): (number | string)[] {
  const reportedAt = new Date(reported);
  const known = (act: number | undefined) => (act !== undefined && act <= now ? act : 0);
  const lastContactAt = new Date(Math.max(reported, known(responded), known(contact)));
  const isRepaired = repaired !== undefined && repaired <= now;
  return [
    shown(responseDeadline({ priority, reportedAt }, agreement)),
    isRepaired ? 'none: repaired' : shown(updateDeadline({ priority, reportedAt, lastContactAt }, agreement)),
    shown(mttrDeadline({ priority, reportedAt }, agreement)),
  ];
}

/** A deadline as a cell has it: a serial in whole milliseconds, or words. */
function shown(deadline: Deadline): number | string {
  return deadline.kind === 'due' ? Math.round(toSerial(deadline.at) * DAY) : (WORDS[deadline.kind] as string);
}

function statusesOf(history: History, agreement: AgreementTerms, now: number): string[] {
  const { response, update, updates, mttr } = assess(incident(eventsOf(history)), { agreement, at: new Date(now) });
  return [statusOf(response), updateStatus(history, update, updates, now), statusOf(mttr)];
}

/** R8, R20. The sheet has the response and the last contact: whether an update between them was missed is not recorded there. */
function updateStatus({ responded, contact, repaired }: History, update: Judgement, updates: readonly Judgement[], now: number): string {
  const hasAll = [responded, contact].every((act) => act !== undefined && act <= now) && responded !== contact;
  // Updates one by one: up to the first contact, between the two, since the last. A contact at the report itself keeps none waiting.
  const between = hasAll ? updates[1] : undefined;
  const missed = updates.filter(({ state }) => state === 'missed');
  if (missed.length === 1 && missed[0] === between) return 'not recorded';
  if (missed.length > 0) return 'missed';
  const isOpen = repaired === undefined || repaired > now;
  return statusOf(isOpen ? (updates.at(-1) ?? update) : update);
}

function statusOf(judgement: Judgement): string {
  if (judgement.state === 'running') return judgement.atRisk ? 'at risk' : 'running';
  return WORDS[judgement.state] ?? judgement.state;
}

function eventsOf({ priority, reported, responded, contact, repaired }: History): IncidentInput {
  const at = (kind: 'responded' | 'updated' | 'repaired', epochMs: number | undefined) =>
    epochMs === undefined ? [] : [{ kind, at: new Date(epochMs) } as const];
  const events = [...at('responded', responded), ...at('updated', contact), ...at('repaired', repaired)];
  return { events: [{ kind: 'reported', at: new Date(reported), priority }, ...events] };
}
