/** Where the bytes of a file of tickets come from. */
export interface TicketSource {
  /** As messages call it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Buffer | string>;
}
