/** What a cell of a range says where its input is wrong: no host takes it for a date, a number or a status. */
export function errorText(message: string): string {
  return `#SLA! ${message}`;
}
