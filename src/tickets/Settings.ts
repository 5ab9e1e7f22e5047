import type { Role } from './roles.js';

/** What names the column of a role: `priorityColumn`. */
export type ColumnSetting = `${Role}Column`;

/** How a file of tickets is written, as its user says it: options of a command, fields of a form. What is not said is recognised, or has a default. */
export type Settings = TimeSettings & FileSettings & StateSettings & ColumnSettings & PrioritySettings & HistorySettings;

/** How times are written. */
export interface TimeSettings {
  readonly zone?: string | undefined;
  readonly dateFormat?: string | undefined;
  /** The same of one column: `Created=UTC`, `Created=dd-MM-yyyy HH:mm`. */
  readonly zoneOf?: readonly string[] | undefined;
  readonly dateFormatOf?: readonly string[] | undefined;
}

/** How the file is written. */
export interface FileSettings {
  readonly delimiter?: string | undefined;
  readonly encoding?: string | undefined;
  /** Of a workbook: the sheet that has the tickets, by its name or its place, such as `#2`. */
  readonly sheet?: string | undefined;
  /** The system that wrote it; `none` for no system. */
  readonly preset?: string | undefined;
  /** What stands in a cell that says nothing, besides what is known to, separated by commas. */
  readonly nothing?: string | undefined;
}

/** Which priority rows have. */
export interface PrioritySettings {
  readonly priorities?: string | undefined;
  /** One priority for all rows. */
  readonly priority?: string | undefined;
}

/** Which states of a status history stop a clock or repair, as lists with commas. */
export interface StateSettings {
  readonly pauseStates?: string | undefined;
  readonly repairedStates?: string | undefined;
  /** Of a log: the states or activities that say a response, and a contact with the reporter. */
  readonly respondedStates?: string | undefined;
  readonly updatedStates?: string | undefined;
}

/** What is to be made of what a file does not say. */
export interface HistorySettings {
  /** R20. Whether the rows are events: one row an event, any number of them an incident. */
  readonly log?: boolean | undefined;
  /** R20. Acts that are recorded though no column has them, separated by commas. */
  readonly recorded?: string | undefined;
  /** R18. Whether an incident that was closed without a repair was repaired then. */
  readonly closingRepairs?: boolean | undefined;
  /** R18. Whether a reopening that is only counted is left out of account: the last repair counts. */
  readonly lastRepairCounts?: boolean | undefined;
}

/** The columns by role: a name, or a place such as `#3`. */
export type ColumnSettings = Readonly<Partial<Record<ColumnSetting, string | undefined>>>;

/** A column whose cells are kept with an incident, by the setting that names it. */
export interface LabelSetting {
  readonly setting: 'groupBy' | 'subjectColumn' | 'causeColumn' | 'split';
  readonly name: string;
}

/** Anything of this that a sentence may speak of. */
export type Setting = keyof Settings | LabelSetting['setting'];
