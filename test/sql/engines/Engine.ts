import type { DialectName } from '@cloudcti/sla/sql';

/** A cell as an engine prints it. */
export type Printed = string | number | null;

/** An engine that carries out statements: started by the test, and gone after it. */
export interface Engine {
  readonly dialect: DialectName;
  readonly version: string;
  /** What a column of instants is declared as. */
  readonly instant: string;
  /** A literal of an instant in UTC. */
  readonly instantOf: (epochMs: number) => string;
  readonly run: (statements: readonly string[]) => Promise<void>;
  readonly rows: (query: string) => Promise<readonly (readonly Printed[])[]>;
  /** The shell that started it, where it is a server. */
  readonly shell?: number | undefined;
  readonly stop: () => Promise<void>;
}

/** `2026-05-22 14:00:00.000`: UTC's clock, as all engines read it. */
export function utcText(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('T', ' ').replace('Z', '');
}

/** The instant that an engine prints, with milliseconds or more digits, or with none; on UTC's clock, whether it says so or not. */
export function instantPrinted(text: Printed): number | null {
  return text === null ? null : Date.parse(`${String(text).replace(' ', 'T').replace(/Z$/, '')}Z`);
}
