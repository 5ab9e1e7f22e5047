import type { Act } from '../agreement/index.js';
import type { BilingualName, Priority } from '../vocabulary/index.js';
import type { FileReading } from './fileReading.js';
import type { SheetFacts } from './OpenRecords.js';
import { Refusal } from './Refusal.js';
import type { Role } from './roles.js';

/** How a file was read, to be told to its user: plain data. */
export interface ReadingFacts {
  /** The system that wrote it, where it is known, and the columns by which it was. */
  readonly system?: { readonly name: BilingualName; readonly knownBy: readonly string[]; readonly note?: BilingualName };
  /** Whether a line of it names the columns. */
  readonly hasHeader: boolean;
  /** Of a workbook: the sheet that is read, and those that are not. */
  readonly sheet?: Pick<SheetFacts, 'name' | 'others'>;
  /** How many lines of titles above them were read past. */
  readonly titles: number;
  readonly columns: readonly ColumnFacts[];
  /** Which of the agreement's priorities a name was read as, by the file's first rows. */
  readonly priorities: readonly { readonly name: string; readonly priority: Priority }[];
  /** Columns that are called as one with times, and hold none. */
  readonly unread: readonly string[];
  /** Columns that hold dates and are read for nothing. */
  readonly notRead: readonly string[];
  /** Whether the column of the repair was taken for want of another, and may be that of the closing. */
  readonly standsForRepair: boolean;
  /** R12. Whether only the first event of each ticket of a log is read. */
  readonly firstEventsOnly: boolean;
  /** R20. The acts that the file says nothing of. */
  readonly notRecorded: readonly Act[];
}

/** What columns were read for. */
export interface ColumnFacts {
  readonly role: Role;
  readonly names: readonly string[];
  /** How its times are written, and on whose clocks those without an offset are; neither for a column without times. */
  readonly form?: string;
  readonly zone?: string;
}

const PRIORITIES_TOLD = 20;

/** What is told of how a file is read. */
export function readingFacts(reading: FileReading, notRecorded: readonly Act[]): ReadingFacts {
  const { roles, hasHeader, titles, sheet, preset, columns, unread } = reading;
  const said = preset?.preset.note;
  const note = said !== undefined && roles.includes(said.of) ? said.text : undefined;
  return {
    ...{ hasHeader, titles },
    ...(sheet === undefined ? {} : { sheet: { name: sheet.name, others: sheet.others } }),
    ...(preset === undefined
      ? {}
      : { system: { name: preset.preset.title, knownBy: preset.knownBy, ...(note === undefined ? {} : { note }) } }),
    columns: (Object.entries(columns) as [Role, (typeof columns)[Role]][]).map(([role, ofRole = []]) => {
      const time = reading.times[role as keyof FileReading['times']];
      return {
        role,
        names: ofRole.map(({ name }) => name),
        ...(time === undefined ? {} : { form: time.form.text, ...(time.zone === undefined ? {} : { zone: time.zone }) }),
      };
    }),
    priorities: prioritiesRead(reading),
    unread: unread.map(({ name }) => name),
    notRead: reading.notRead.map(({ name }) => name),
    standsForRepair: reading.standsForRepair,
    firstEventsOnly: roles.includes('time') && !roles.includes('state'),
    notRecorded,
  };
}

function prioritiesRead({ columns, sample, readPriority }: FileReading): ReadingFacts['priorities'] {
  const place = columns.priority?.[0]?.place;
  if (place === undefined) return [];
  const names = new Set(sample.map((cells) => (cells[place] ?? '').trim()));
  const read = [...names].flatMap((name) => {
    const priority = readPriority(name);
    return priority instanceof Refusal ? [] : [{ name, priority }];
  });
  return read.sort((one, other) => one.priority - other.priority || (one.name < other.name ? -1 : 1)).slice(0, PRIORITIES_TOLD);
}
