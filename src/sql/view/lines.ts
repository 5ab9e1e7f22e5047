/** What is selected, a line each. */
export function selectLines(columns: readonly string[]): readonly string[] {
  return ['SELECT', ...columns.map((column, place) => `  ${column}${place < columns.length - 1 ? ',' : ''}`)];
}

/** Lines as they stand in a query that is within another. They are not looked for in its text: a name may have an end of line in it. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
