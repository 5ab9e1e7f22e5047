import { describe } from '../errors/index.js';
import { guessForm, ISO_FORM } from '../forms/index.js';
import { type Column, type Columns, columnText } from './Column.js';
import { cellText } from './cellText.js';
import { columnSetting, findColumns, missingColumn } from './columns.js';
import { countsUpwards, passOneToFour } from './messages/ofPriorities.js';
import { type NothingTest, nothingTest } from './nothing.js';
import { OfColumn } from './ofColumn.js';
import { type PriorityReader, priorityReader, readPriority } from './priorityReader.js';
import { Refusal, WrongSetting } from './Refusal.js';
import { isSignedOff } from './recognisedNames.js';
import { type FoundPreset, presetName, presetOf } from './recognisePreset.js';
import { type Role, TIME_ROLES, type TimeRole } from './roles.js';
import { joined, mention } from './Sentence.js';
import type { Settings } from './Settings.js';
import type { TableHead } from './TableHead.js';
import { OpenForm, type TimeColumn, timeColumn } from './timeColumn.js';
import { formNamed, readerOf, zoneNamed } from './timeReader.js';
import { areComments, timesWithin } from './timesWithin.js';
import { unreadDates } from './unreadDates.js';

/** How the rows of a file are read, decided once by its header, its first rows and what its user says. */
export interface FileReading {
  /** What columns were looked for. */
  readonly roles: readonly Role[];
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly titles: number;
  readonly sheet: TableHead['sheet'];
  readonly columns: Columns;
  readonly preset: FoundPreset | undefined;
  readonly readPriority: PriorityReader;
  /** The columns that hold times, each with a form and clocks of its own. */
  readonly times: Readonly<Partial<Record<TimeRole, TimeColumn>>>;
  readonly isNothing: NothingTest;
  /** Whether the columns of the updates hold comments, each with its time first. */
  readonly areComments: boolean;
  /** Columns whose name is that of a time, and that hold none. */
  readonly unread: readonly Column[];
  /** R20. Of a file of histories: columns that hold dates and are read for nothing. */
  readonly notRead: readonly Column[];
  /** Whether the column of the repair is one that may be of the closing, taken because no other is the repair. */
  readonly standsForRepair: boolean;
  /** The first rows, by which it was decided. */
  readonly sample: readonly (readonly string[])[];
}

/**
 * Decides how a file is read, by its first rows; where they can be read in two ways, by more of them.
 *
 * @param file its header and first rows
 * @throws {WrongFile | WrongSetting} where it cannot be decided: a column is missing or could be two, its times can be read in two ways, no zone is said
 */
export async function fileReading(head: TableHead, settings: Settings, roles: readonly Role[]): Promise<FileReading> {
  for (;;) {
    try {
      return readingBy(head, head.sample(), settings, roles);
    } catch (error) {
      if (!(error instanceof OpenForm) || !(await head.lookFurther())) throw error;
    }
  }
}

function readingBy(
  { header, hasHeader, titles, sheet }: TableHead,
  sample: FileReading['sample'],
  settings: Settings,
  roles: readonly Role[],
): FileReading {
  const isNothing = nothingTest(settings.nothing);
  const textsOf = (columns: readonly Column[]) => sample.map((cells) => cellText(cells, columns, isNothing));
  const preset = presetOf(header, settings.preset);
  const holds = (role: Role, column: Column) => !isTimeRole(role) || guessForm(timesWithin(role, textsOf([column]))).kind !== 'none';
  const found = findColumns(header, settings, { roles, preset: preset?.preset, holds });
  const given = settings.priority === undefined ? undefined : priorityGiven(settings.priority);
  const start = roles.includes('time') ? 'time' : 'reported';
  if (found[start] === undefined) throw missingColumn({ header, hasHeader, sheet }, start);
  if (start === 'time' && found.id === undefined) throw missingColumn({ header, hasHeader, sheet }, 'id');
  if (found.priority === undefined && given === undefined) throw missingColumn({ header, hasHeader, sheet }, 'priority');
  const priorities = textsOf(found.priority ?? []);
  const isRaw = found.priority !== undefined && priorities.every((text) => /^\d*$/.test(text)) && priorities.some((text) => text !== '');
  const rawZone = isRaw ? preset?.preset.rawZone : undefined;
  const { times, unread } = timesOf(found, settings, { rawZone, sheet }, (role, columns) =>
    timesWithin(role, role === 'updates' ? updateCells(textsOf, found) : textsOf(columns)),
  );
  const columns = Object.fromEntries(Object.entries(found).filter(([, of]) => !unread.includes(of[0] as Column)));
  return {
    ...{ roles, header, hasHeader, titles, sheet, columns, preset, times, unread, isNothing, sample },
    areComments: areComments(updateCells(textsOf, found)),
    notRead: roles.includes('repaired') ? unreadDates(header, Object.values(found).flat(), (column) => textsOf([column])) : [],
    standsForRepair: settings.repairedColumn === undefined && (found.repaired ?? []).some(({ name }) => isSignedOff(name)),
    readPriority: given ?? priorityReader(settings.priorities, prioritiesOf(preset, settings, priorities), priorities),
  };
}

/** The cells of all columns of updates, each by itself. */
function updateCells(textsOf: (columns: readonly Column[]) => readonly string[], { updates = [] }: Columns): readonly string[] {
  return updates.flatMap((column) => textsOf([column]));
}

function isTimeRole(role: Role): role is TimeRole {
  return (TIME_ROLES as readonly Role[]).includes(role);
}

/**
 * The map of a preset. A system whose numbers count upwards is not taken for it by its columns alone: they might be the agreement's after all.
 *
 * @throws {WrongSetting} where the file was known by its columns, and its priorities are such numbers
 */
function prioritiesOf(found: FoundPreset | undefined, { priorities }: Settings, cells: readonly string[]): string | undefined {
  const map = found?.preset.priorities;
  const isOpen = /(^|,)\d=/.test(map ?? '') && cells.some((text) => /^\d+$/.test(text)) && priorities === undefined;
  if (!isOpen || found === undefined || found.knownBy.length === 0) return map;
  throw new WrongSetting('priorities', countsUpwards(found.preset.title, mention('preset', presetName(found.preset))));
}

/** One priority for the whole file. */
function priorityGiven(text: string): PriorityReader {
  const priority = readPriority(text);
  if (priority instanceof Refusal) throw new WrongSetting('priority', joined(priority.finding, '; ', passOneToFour()));
  return () => priority;
}

function timesOf(
  columns: Columns,
  settings: Settings,
  { rawZone, sheet }: { readonly rawZone: string | undefined } & Pick<TableHead, 'sheet'>,
  cellsOf: (role: TimeRole, columns: readonly Column[]) => readonly string[],
): Pick<FileReading, 'times' | 'unread'> {
  const forms = new OfColumn('dateFormatOf', settings.dateFormatOf);
  const zones = new OfColumn('zoneOf', settings.zoneOf);
  const unread: Column[] = [];
  const times: Partial<Record<TimeRole, TimeColumn>> = {};
  for (const role of TIME_ROLES) {
    const ofRole = columns[role];
    if (ofRole === undefined) continue;
    const form = forms.valueFor(role, ofRole) ?? settings.dateFormat;
    const zone = zones.valueFor(role, ofRole) ?? settings.zone ?? rawZone;
    const said = {
      name: columnText(ofRole, describe),
      form: form === undefined ? undefined : formNamed(form),
      zone: zone === undefined ? undefined : zoneNamed(zone),
      sheet,
    };
    const cells = cellsOf(role, ofRole);
    const found = timeColumn(cells, said);
    const isNamed = role === 'reported' || role === 'time' || settings[columnSetting(role)] !== undefined;
    if (found === undefined && !isNamed && cells.some((text) => text !== '')) unread.push(ofRole[0] as Column);
    else times[role] = found ?? { form: ISO_FORM, zone: said.zone, read: readerOf(ISO_FORM, said.zone) };
  }
  forms.refuseUnused();
  zones.refuseUnused();
  return { times, unread };
}
