import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** What a mutant changes, as a reader sees it: no numbers of lines, so that it stays the same while code around it moves. */
export interface Change {
  /** The file, from `src`. */
  readonly file: string;
  /** The line where the change begins, before it and after it. */
  readonly line: string;
  readonly becomes: string;
}

/** What a mutant changes. */
export function changeOf({ fileName, location: { start, end }, replacement }: MutantResult): Change {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  // Lines and columns are counted from 1.
  const first = lines[start.line - 1] ?? '';
  const after = (lines[end.line - 1] ?? '').slice(end.column - 1);
  const [changed = ''] = `${first.slice(0, start.column - 1)}${replacement}${after}`.split('\n');
  return { file: relative('src', fileName), line: first.trim(), becomes: changed.trim() };
}

/** A change as one text, by which it is found. */
export const keyOf = ({ file, line, becomes }: Change): string => JSON.stringify([file, line, becomes]);
