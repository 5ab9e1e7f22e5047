import type { Role } from './roles.js';

/** What names the column of a role: `priorityColumn`. */
export type ColumnSetting = `${Role}Column`;

/** How a file of tickets is written, as its user says it: options of a command, fields of a form. What is not said is recognised, or has a default. */
export type Settings = TimeSettings & FileSettings & StateSettings & ColumnSettings & { readonly priorities?: string | undefined };

/** How times are written. */
export interface TimeSettings {
  readonly zone?: string | undefined;
  readonly dateFormat?: string | undefined;
}

/** How the file is written. */
export interface FileSettings {
  readonly delimiter?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Which states of a status history stop a clock or repair, as lists with commas. */
export interface StateSettings {
  readonly pauseStates?: string | undefined;
  readonly repairedStates?: string | undefined;
}

/** The columns by role: a name, or a place such as `#3`. */
export type ColumnSettings = Readonly<Partial<Record<ColumnSetting, string | undefined>>>;

/** Anything of this that a sentence may speak of. */
export type Setting = keyof Settings | 'groupBy';
