import { WrongUse } from '../cli/index.js';
import { describe } from '../errors/index.js';

/** What a column of a file of tickets is read for. */
export type Role = 'id' | 'priority' | 'reported';

/** The places of the columns that are read; a file may do without one for the id. */
export interface TicketColumns {
  readonly id: number | undefined;
  readonly priority: number;
  readonly reported: number;
}

/** The names of columns that a user gave. */
export type NamedColumns = Readonly<Partial<Record<Role, string | undefined>>>;

/** As they are called in the exports of ticketing systems; case, spaces, `_` and `-` do not matter. */
const RECOGNISED: Readonly<Record<Role, readonly string[]>> = {
  id: ['ticketid', 'id', 'key', 'issuekey', 'number', 'incidentnumber', 'incidentnummer', 'ticketnummer'],
  priority: ['priority', 'prioriteit', 'prio'],
  reported: [
    ...['reportedat', 'reported', 'created', 'createdat', 'createdtime', 'opened', 'openedat'],
    ...['datumaangemeld', 'aangemeld', 'aanmelddatum'],
  ],
};

const SPOKEN: Readonly<Record<Role, string>> = { id: 'id', priority: 'priority', reported: 'report time' };

/** Finds the columns to read in a header, by the names given or recognised. What is missing or could be two is an error that lists the header. */
export function ticketColumns(header: readonly string[], named: NamedColumns, added: readonly string[]): TicketColumns {
  const taken = header.find((name) => added.some((column) => column === name.trim().toLowerCase()));
  if (taken !== undefined) {
    throw new WrongUse(`the file has a column ${describe(taken)} already, and a column of that name is to be added; rename or remove it`);
  }
  return {
    id: findColumn(header, 'id', named.id),
    priority: findColumn(header, 'priority', named.priority) ?? missing(header, 'priority'),
    reported: findColumn(header, 'reported', named.reported) ?? missing(header, 'reported'),
  };
}

function findColumn(header: readonly string[], role: Role, name: string | undefined): number | undefined {
  const places = name === undefined ? placesOf(header, (cell) => RECOGNISED[role].includes(plain(cell))) : namedPlaces(header, name);
  if (places.length > 1) {
    const candidates = places.map((place) => describe(header[place])).join(', ');
    throw new WrongUse(
      `${places.length} columns could be the ${SPOKEN[role]}: ${candidates}; pass --${role}-column with a name, or with a place such as '#${(places[0] ?? 0) + 1}'`,
    );
  }
  if (places.length === 0 && name !== undefined) {
    throw new WrongUse(`--${role}-column: there is no column ${describe(name)}; ${listed(header)}`);
  }
  return places[0];
}

/** The columns of a name as it is written; else by the name without case, spaces, `_` and `-`; `#3` is the third. */
function namedPlaces(header: readonly string[], name: string): number[] {
  const exact = placesOf(header, (cell) => cell.trim() === name.trim());
  if (exact.length > 0) return exact;
  const place = /^#([1-9]\d*)$/.exec(name)?.[1];
  if (place !== undefined) return Number(place) <= header.length ? [Number(place) - 1] : [];
  return placesOf(header, (cell) => plain(cell) === plain(name));
}

function placesOf(header: readonly string[], matches: (cell: string) => boolean): number[] {
  return header.flatMap((cell, place) => (matches(cell) ? [place] : []));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function missing(header: readonly string[], role: Role): never {
  throw new WrongUse(`no column is recognised as the ${SPOKEN[role]}; pass --${role}-column with its name. ${listed(header)}`);
}

function listed(header: readonly string[]): string {
  return `The header has ${header.length === 1 ? 'one column' : `${header.length} columns`}: ${header.map(describe).join(', ')}`;
}
