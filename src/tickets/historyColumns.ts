import { WrongUse } from '../cli/index.js';
import { describe } from '../errors/index.js';
import type { HistoryRole } from './presets.js';

/** The places of the columns that a history is read from; what a file does not have is not known of its incidents. */
export interface HistoryColumns {
  readonly places: Readonly<Record<'priority' | 'reported', number>> & Readonly<Partial<Record<HistoryRole, number>>>;
  /** Columns that incidents may be grouped by. */
  readonly labels: readonly { readonly name: string; readonly place: number }[];
}

const RECOGNISED: Readonly<Record<HistoryRole, readonly string[]>> = {
  id: ['ticketid', 'id', 'key', 'issuekey', 'number', 'incidentnumber', 'incidentnummer', 'ticketnummer'],
  priority: ['priority', 'prioriteit', 'prio'],
  reported: ['reportedat', 'reported', 'created', 'createdat', 'createdtime', 'opened', 'openedat', 'datumaangemeld', 'aangemeld'],
  responded: ['respondedat', 'firstresponseat', 'firstresponse', 'responsedate', 'eerstereactie', 'datumeerstereactie'],
  updates: ['updates', 'updateinstants'],
  repaired: ['repairedat', 'resolvedat', 'resolved', 'solvedat', 'resolvedtime', 'completeddate', 'datumafgemeld', 'afgemeld'],
  closed: ['closedat', 'closed', 'closedtime', 'closeddate', 'datumgesloten', 'gesloten'],
  reopened: ['reopenedcount', 'reopencount'],
  history: ['statushistory'],
};

const NEEDED = ['priority', 'reported'] as const;

/** Finds the columns of a history: those that are named, else those that are recognised. */
export function historyColumns(
  header: readonly string[],
  named: Readonly<Partial<Record<HistoryRole, string | undefined>>>,
  labels: readonly string[],
): HistoryColumns {
  const places: Partial<Record<HistoryRole, number>> = {};
  for (const role of Object.keys(RECOGNISED) as HistoryRole[]) {
    const place = placeOf(header, role, named[role]);
    if (place !== undefined) places[role] = place;
  }
  for (const role of NEEDED) {
    if (places[role] !== undefined) continue;
    throw new WrongUse(`no column is recognised as ${role}; pass --${role}-column with its name. ${listed(header)}`);
  }
  return {
    places: places as HistoryColumns['places'],
    labels: labels.map((name) => {
      const [place, second] = placesOf(header, (cell) => plain(cell) === plain(name));
      if (place === undefined) throw new WrongUse(`--group-by: there is no column ${describe(name)}. ${listed(header)}`);
      if (second !== undefined) throw new WrongUse(`--group-by: more than one column is called ${describe(name)}; rename all but one`);
      return { name, place };
    }),
  };
}

function placeOf(header: readonly string[], role: HistoryRole, name: string | undefined): number | undefined {
  const found =
    name === undefined
      ? placesOf(header, (cell) => RECOGNISED[role].includes(plain(cell)))
      : placesOf(header, (cell) => plain(cell) === plain(name));
  if (found.length > 1) {
    const candidates = found.map((place) => describe(header[place])).join(', ');
    throw new WrongUse(`${found.length} columns could be ${role}: ${candidates}; pass --${role}-column with a name`);
  }
  if (found.length === 0 && name !== undefined)
    throw new WrongUse(`--${role}-column: there is no column ${describe(name)}. ${listed(header)}`);
  return found[0];
}

function placesOf(header: readonly string[], matches: (cell: string) => boolean): number[] {
  return header.flatMap((cell, place) => (matches(cell) ? [place] : []));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function listed(header: readonly string[]): string {
  return `The header has ${header.map(describe).join(', ')}`;
}
