import { notATicketUrl } from '../../messages.js';
import { WrongUse } from '../../WrongUse.js';

/** The address of a ticket by its id; `undefined` for one without an id. */
export type TicketLink = (id: string) => string | undefined;

const ID = '{id}';
/** Half of a character, which no address can hold. */
const HALF = /\p{Surrogate}/gu;

/**
 * Makes addresses of tickets from that of any of them, in which `{id}` stands for the id. Only http and https are addresses that a page may lead to, and
 * the id says nothing of the server.
 *
 * @throws {WrongUse} for what is no such address
 */
export function ticketLink(template: string): TicketLink {
  const addressOf = (id: string) => new URL(template.trim().replaceAll(ID, () => encodeURIComponent(id.replace(HALF, '\uFFFD'))));
  if (!isTemplate(template, addressOf)) throw new WrongUse(notATicketUrl(template));
  return (id) => (id === '' ? undefined : addressOf(id).href);
}

function isTemplate(template: string, addressOf: (id: string) => URL): boolean {
  if (!template.includes(ID)) return false;
  try {
    const [one, other] = [addressOf('one'), addressOf('other')];
    const isWeb = one.protocol === 'https:' || one.protocol === 'http:';
    return isWeb && one.origin === other.origin && one.username === '' && one.password === '';
  } catch {
    return false;
  }
}
