import type { Incident } from '../incident/index.js';
import type { LocalDate } from '../time/index.js';

/** What incidents are put together by: the priority, the month or quarter of the report, or a label of theirs such as a customer. */
export type GroupBy =
  | 'priority'
  | 'month'
  | 'quarter'
  | {
      /** The name of a label of the incidents. */
      readonly label: string;
    };

export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const MONTH = 'YYYY-MM'.length;
const YEAR = 'YYYY'.length;

/** What an incident is put under; an empty key where it has no such label. */
export function keyOf(by: GroupBy, { labels }: Incident, priority: number, date: LocalDate): string {
  if (typeof by === 'object') return Object.hasOwn(labels, by.label) ? (labels[by.label] as string) : '';
  switch (by) {
    case 'priority':
      return String(priority);
    case 'month':
      return date.slice(0, MONTH);
    case 'quarter':
      return `${date.slice(0, YEAR)}-Q${Math.ceil(Number(date.slice(YEAR + 1, MONTH)) / 3)}`;
  }
}

export function nameOf(by: GroupBy): string {
  return typeof by === 'object' ? by.label : by;
}
