/** The tables in the order in which they are made, by what stands behind the prefix. */
export const TABLES = ['calendar', 'targets', 'moments', 'segments', 'positions'] as const;
/** The view, so too. */
export const VIEW = 'deadlines';

/**
 * Whether a table of tickets has the name of one that is made: that would be dropped where the made ones are replaced, and could not be made where not.
 * Names are told apart without regard to capitals, and schemas where both are said.
 */
export function isMade(table: readonly string[], prefix: string, schema: readonly string[]): boolean {
  const [name = '', ...around] = table.map((part) => part.toLowerCase()).reverse();
  const made = schema.map((part) => part.toLowerCase()).reverse();
  const isNamed = [...TABLES, VIEW].some((own) => `${prefix}${own}`.toLowerCase() === name);
  return isNamed && around.every((part, place) => place >= made.length || part === made[place]);
}
