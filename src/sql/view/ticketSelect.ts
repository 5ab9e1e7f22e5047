import { selectLines } from './lines.js';
import type { Moment } from './moments.js';
import type { ViewParts } from './ViewParts.js';

/** The caller's columns, read: each by the name of its table, since a name given here must not take the place of one that is there. */
export function ticketSelect({ options, dialect, names }: ViewParts, moments: readonly Moment[]): readonly string[] {
  const { id, priority, reported } = options.columns;
  const column = (name: string) => `src.${dialect.quoted(name)}`;
  const ms = (name: string) => (options.instants === 'epoch-ms' ? column(name) : dialect.toMs(column(name)));
  const msOf = ({ name, column: source }: Moment) =>
    // R8. Where there was no contact yet, the clock of the next update starts at the report.
    name === 'contact' ? `CASE WHEN ${column(source)} IS NULL THEN ${ms(reported)} ELSE ${ms(source)} END` : ms(source);
  const columns = [
    `${column(id)} AS id`,
    `${column(priority)} AS priority`,
    ...moments.flatMap((moment) => [
      `${msOf(moment)} AS ${moment.name}_ms`,
      ...(dialect.hasTexts === true ? [`${column(moment.column)} AS ${moment.name}_text`] : []),
    ]),
  ];
  const once = dialect.computedOnce?.(columns.length);
  return [...selectLines(columns), `FROM ${names.tickets} src`, ...(once === undefined ? [] : [once])];
}
