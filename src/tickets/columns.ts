import { describe } from '../errors/index.js';
import { WrongFile, WrongSetting } from './Refusal.js';
import { ROLES, type Role } from './roles.js';
import { mention, type Sentence } from './Sentence.js';
import type { ColumnSetting, ColumnSettings } from './Settings.js';

/** The places of the columns that are read. A file has a priority and a report; of what it has no column for, nothing is known. */
export type Columns = Readonly<Record<'priority' | 'reported', number>> & Readonly<Partial<Record<Role, number>>>;

/** A column that incidents may be grouped by. */
export interface LabelColumn {
  readonly name: string;
  readonly place: number;
}

/** As they are called in the exports of ticketing systems; case, spaces, `_` and `-` do not matter. */
const RECOGNISED: Readonly<Record<Role, readonly string[]>> = {
  id: ['ticketid', 'id', 'key', 'issuekey', 'number', 'incidentnumber', 'incidentnummer', 'ticketnummer'],
  priority: ['priority', 'prioriteit', 'prio'],
  reported: [
    ...['reportedat', 'reported', 'created', 'createdat', 'createdtime', 'opened', 'openedat'],
    ...['datumaangemeld', 'aangemeld', 'aanmelddatum'],
  ],
  responded: ['respondedat', 'firstresponseat', 'firstresponse', 'responsedate', 'eerstereactie', 'datumeerstereactie'],
  updates: ['updates', 'updateinstants'],
  repaired: ['repairedat', 'resolvedat', 'resolved', 'solvedat', 'resolvedtime', 'completeddate', 'datumafgemeld', 'afgemeld'],
  closed: ['closedat', 'closed', 'closedtime', 'closeddate', 'datumgesloten', 'gesloten'],
  reopened: ['reopenedcount', 'reopencount'],
  history: ['statushistory'],
};

const SPOKEN: Readonly<Record<Role, string>> = {
  id: 'id',
  priority: 'priority',
  reported: 'report time',
  responded: 'response time',
  updates: 'updates',
  repaired: 'repair time',
  closed: 'closing time',
  reopened: 'count of reopenings',
  history: 'history of states',
};

/** What deadlines follow from, and what a ticket is called by. */
export const TICKET_ROLES = ['id', 'priority', 'reported'] as const satisfies readonly Role[];

/** Finds the columns of some roles in a header, by the names given or recognised. What is missing or could be two is an error that lists the header. */
export function findColumns(header: readonly string[], settings: ColumnSettings, roles: readonly Role[] = ROLES): Columns {
  const found = roles.flatMap((role) => {
    const place = findColumn(header, role, settings[columnSetting(role)]);
    return place === undefined ? [] : [[role, place] as const];
  });
  const places: Partial<Record<Role, number>> = Object.fromEntries(found);
  const { priority = missing(header, 'priority'), reported = missing(header, 'reported') } = places;
  return { ...places, priority, reported };
}

/** Finds the columns that incidents are grouped by. Two that differ in case are two of a name: the report's heading would not say which it was. */
export function labelColumns(header: readonly string[], names: readonly string[]): readonly LabelColumn[] {
  return names.map((name) => {
    const places = placesAlike(header, name);
    const [place = placeWritten(header, name)] = places;
    if (place === undefined) throw new WrongSetting('groupBy', `there is no column ${describe(name)}. ${listed(header)}`);
    if (places.length > 1) {
      const way = `rename all but one, or write a place such as '#${place + 1}'`;
      throw new WrongSetting('groupBy', `more than one column is called ${describe(name)}; ${way}`);
    }
    return { name, place };
  });
}

/** The setting that names the column of a role. */
export function columnSetting(role: Role): ColumnSetting {
  return `${role}Column`;
}

function findColumn(header: readonly string[], role: Role, name: string | undefined): number | undefined {
  const places = name === undefined ? placesOf(header, (cell) => RECOGNISED[role].includes(plain(cell))) : namedPlaces(header, name);
  if (places.length > 1) {
    throw new WrongFile(
      ...[`${places.length} columns could be the ${SPOKEN[role]}: ${candidates(header, places)}; pass `, mention(columnSetting(role))],
      ` with ${advice(header, places)}`,
    );
  }
  if (places.length === 0 && name !== undefined) {
    throw new WrongSetting(columnSetting(role), `there is no column ${describe(name)}. ${listed(header)}`);
  }
  return places[0];
}

/** The columns of a name as it is written; else by the name without case, spaces, `_` and `-`, or by their place. */
function namedPlaces(header: readonly string[], name: string): readonly number[] {
  const exact = placesOf(header, (cell) => cell.trim() === name.trim());
  if (exact.length > 0) return exact;
  const place = placeWritten(header, name);
  return place === undefined ? placesAlike(header, name) : [place];
}

function placesAlike(header: readonly string[], name: string): readonly number[] {
  return placesOf(header, (cell) => plain(cell) === plain(name));
}

/** `#3` is the third column. */
function placeWritten(header: readonly string[], name: string): number | undefined {
  const place = Number(/^#([1-9]\d*)$/.exec(name.trim())?.[1]);
  return place <= header.length ? place - 1 : undefined;
}

function placesOf(header: readonly string[], matches: (cell: string) => boolean): number[] {
  return header.flatMap((cell, place) => (matches(cell) ? [place] : []));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function candidates(header: readonly string[], places: readonly number[]): string {
  return places.map((place) => describe(header[place])).join(', ');
}

/** What tells the columns apart: their names only where they differ. */
function advice(header: readonly string[], places: readonly number[]): string {
  const names = new Set(places.map((place) => header[place]?.trim()));
  const place = `a place such as '#${(places[0] ?? 0) + 1}'`;
  return names.size === places.length ? `one of these names, or ${place}` : place;
}

function missing(header: readonly string[], role: Role): never {
  const sentence: Sentence = [`no column is recognised as the ${SPOKEN[role]}; pass `, mention(columnSetting(role))];
  throw new WrongFile(...sentence, ` with its name. ${listed(header)}`);
}

function listed(header: readonly string[]): string {
  return `The header has ${header.length === 1 ? 'one column' : `${header.length} columns`}: ${header.map(describe).join(', ')}`;
}
