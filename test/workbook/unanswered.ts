import type { Priority } from '@cloudcti/sla';
import { TICKET_COLUMNS } from '../../src/build/workbook/TicketColumns.js';
import type { Shown } from '../support/libreOffice.js';
import { answersOf, type History } from './history.js';
import { answersIn } from './places.js';

const DAY = 86_400_000;
const UNIX_SERIAL = 25_569;
/** 2022-01-01. */
const CALENDAR_FROM = 44_562;

/** A row of the sheet Tickets, as a reader sees it. */
export interface SeenRow {
  readonly row: number;
  /** Whether it shows the answers to what is filled in, as the library has them. */
  readonly isRight: boolean;
  /** Whether it, or the line on top, says that it does not. */
  readonly isTold: boolean;
  readonly cells: readonly Shown[];
}

/** The rows that are filled in; and those among all that show what is not their own answer, without a word. */
export function unanswered(rows: readonly (readonly Shown[])[], top: readonly Shown[]): { filledIn: SeenRow[]; untold: SeenRow[] } {
  const isEmpty = (cell: Shown) => cell === '' || cell === null;
  const seen = rows.map((cells, place): SeenRow & { isFilledIn: boolean } => {
    const isFilledIn = !cells.slice(0, 6).every(isEmpty);
    const history = historyIn(cells);
    const answers = answersIn(cells);
    const isRight = isFilledIn
      ? history !== undefined && JSON.stringify(answers) === JSON.stringify(answersOf(history))
      : answers.every(isEmpty);
    const isRed = isFilledIn && cells[TICKET_COLUMNS.indexOf('isAnswered')] !== 1;
    const isTold = isRed || !isEmpty(cells[12] as Shown) || !isEmpty(top[6] as Shown);
    return { row: place + 3, isFilledIn, isRight, isTold, cells };
  });
  const filledIn = seen.filter(({ isFilledIn }) => isFilledIn);
  const red = filledIn.filter(({ cells }) => cells[TICKET_COLUMNS.indexOf('isAnswered')] !== 1).length;
  const [, told] = /^Tickets: (?:\d+) +Tickets without an answer: (\d+)$/.exec(String(top[0])) ?? [];
  const isCounted = told === undefined ? !isEmpty(top[6] as Shown) || String(top[0]) === '#ERROR' : Number(told) >= red;
  return { filledIn, untold: isCounted ? seen.filter(({ isRight, isTold }) => !isRight && !isTold) : seen };
}

/** What a row says happened; nothing where it cannot be. */
function historyIn(cells: readonly Shown[]): History | undefined {
  const [, priority, reported, responded, contact, repaired] = cells.map((cell) => (cell === '' ? undefined : cell));
  if (typeof priority !== 'number' || typeof reported !== 'number' || ![1, 2, 3, 4].includes(priority) || reported < CALENDAR_FROM)
    return undefined;
  const acts = { responded, contact, repaired };
  if (Object.values(acts).some((act) => act !== undefined && (typeof act !== 'number' || act < reported))) return undefined;
  const at = Object.entries(acts).flatMap(([name, act]) => (act === undefined ? [] : [[name, epochMs(act as number)]]));
  return { priority: priority as Priority, reported: epochMs(reported), ...Object.fromEntries(at) };
}

const CLOCKS = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });

/** On Amsterdam's clocks; none of the tickets lies in the hour that they show twice. */
function epochMs(serial: number): number {
  const wall = Math.round((serial - UNIX_SERIAL) * DAY);
  const offset = (at: number) => {
    const parts = CLOCKS.formatToParts(at);
    return /\+0(\d)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[1] === '2' ? 7_200_000 : 3_600_000;
  };
  return wall - offset(wall - offset(wall - 3_600_000));
}
