import { markdownTable } from '../bench/markdown.js';
import type { Answers } from './Runtime.js';
import { type Column, ZONES } from './surroundings.js';

const TITLES: Readonly<Record<Column, string>> = {
  plain: 'as it is',
  zones: `${ZONES.length} values of TZ`,
  luxon: "luxon's settings spoiled",
  globals: 'Date and Intl spoiled',
  hardened: 'hardened',
  withoutIntl: 'without Intl',
};

/** A runtime's row; `isSame` says whether its command printed what the others' did, where it has one. */
export interface Row {
  readonly name: string;
  readonly answers: ReadonlyMap<Column, Answers>;
  readonly isSame: boolean | undefined;
}

/** How many answers were right on each runtime. */
export function runtimesTable(rows: readonly Row[]): string {
  const names = Object.keys(TITLES) as Column[];
  const header = ['runtime', ...names.map((column) => TITLES[column]), 'the command'];
  return markdownTable(
    header,
    rows.map(({ name, answers, isSame }) => [
      name,
      ...names.map((column) => cell(answers.get(column))),
      isSame === undefined ? '-' : isSame ? 'same bytes' : 'OTHER BYTES',
    ]),
  );
}

function cell(answers: Answers | undefined): string {
  if (answers === undefined) return '-';
  const { right, of } = answers;
  const count = (number: number) => number.toLocaleString('en-US');
  return right === of ? count(right) : `${count(right)} of ${count(of)}`;
}
