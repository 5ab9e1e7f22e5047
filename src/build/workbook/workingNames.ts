import type { BilingualName } from '../../vocabulary/index.js';
import type { WORKING } from './TicketColumns.js';

/** The headings of the hidden columns, for who shows them to check a formula. */
export const WORKING_NAMES: Readonly<Record<(typeof WORKING)[number], BilingualName>> = {
  readPriority: { en: 'Priority, read', nl: 'Prioriteit, gelezen' },
  readReported: { en: 'Reported, ms', nl: 'Gemeld, ms' },
  readResponded: { en: 'Responded, ms', nl: 'Gereageerd, ms' },
  readContact: { en: 'Last contact, ms', nl: 'Laatste contact, ms' },
  readRepaired: { en: 'Repaired, ms', nl: 'Hersteld, ms' },
  wrong: { en: 'What is wrong', nl: 'Wat niet klopt' },
  days: { en: 'Working days up to the report', nl: 'Werkdagen tot en met de melding' },
  position: { en: 'Support before the report, ms', nl: 'Support voor de melding, ms' },
  last: { en: 'Contact that counts, ms', nl: 'Contact dat telt, ms' },
  lastPosition: { en: 'Support before that contact, ms', nl: 'Support voor dat contact, ms' },
  nextUpdate: { en: 'Next update, ms', nl: 'Volgende update, ms' },
  ofResponseDue: { en: 'Response due, computed', nl: 'Reactie uiterlijk, berekend' },
  ofResponse: { en: 'Response, computed', nl: 'Reactie, berekend' },
  ofUpdateDue: { en: 'Update due, computed', nl: 'Update uiterlijk, berekend' },
  ofUpdate: { en: 'Update, computed', nl: 'Update, berekend' },
  ofMttrDue: { en: 'MTTR due, computed', nl: 'Herstel uiterlijk, berekend' },
  ofMttr: { en: 'MTTR, computed', nl: 'Herstel, berekend' },
  told: { en: 'Check, computed', nl: 'Controle, berekend' },
  isAnswered: { en: 'Counts: 1', nl: 'Telt mee: 1' },
};
