import { daysUpTo, momentAt, positionOf } from './moments.js';
import { cell, type TicketColumn } from './TicketColumns.js';
import { amountOf } from './targetCells.js';
import type { Words } from './words.js';

type Formulas = readonly (readonly [column: TicketColumn, formula: string])[];

/** R8, R10. The clocks of a ticket that can be judged: from its report, and from the last contact up to now; what the update's promises are due. */
export function clockFormulas(r: number, words: Words): Formulas {
  const at = (column: TicketColumn) => cell(column, r);
  const [reported, days, position] = [at('readReported'), at('days'), at('position')];
  const last = at('last');
  const unlessEmpty = (formula: string) => `IF(${days}="","",${formula})`;
  // An act after now has not happened yet (R18).
  const known = (act: string) => `IF(N(${act})<=SLA_Now_ms,N(${act}),0)`;
  return [
    ['days', `IF(OR(${reported}="",${at('wrong')}<>""),"",${daysUpTo(reported)})`],
    ['position', unlessEmpty(positionOf(reported, days))],
    ['last', unlessEmpty(`MAX(${reported},${known(at('readResponded'))},${known(at('readContact'))})`)],
    ['lastPosition', unlessEmpty(`IF(${last}=${reported},${position},${positionOf(last, daysUpTo(last))})`)],
    ['nextUpdate', unlessEmpty(updateAfter(at('lastPosition'), at('readPriority'), words))],
  ];
}

/** R8. When an update is due, one target after a contact with so much support time before it. */
export function updateAfter(position: string, priority: string, words: Words): string {
  const target = amountOf('update', priority);
  return `IF(ISTEXT(${target}),${target},${momentAt(`(${position}+${target})`, words.quoted('later'), 'milliseconds')})`;
}

/** The support time before the moment at which open tickets are judged. */
export function nowPosition(): string {
  return `IF(SLA_Wrong="",${positionOf('SLA_Now_ms', daysUpTo('SLA_Now_ms'))},0)`;
}
