import { milliseconds } from './moments.js';
import { own, type TicketColumn } from './TicketColumns.js';

type Formulas = readonly (readonly [column: TicketColumn, formula: string])[];

/** R18. What a row's cells say, read once: a priority as its number, a date as its milliseconds, a text as it is, nothing as nothing. */
export function readFormulas(): Formulas {
  const date = (column: TicketColumn) => {
    const given = own(column);
    // An error, such as #N/A, is as a text that is no date.
    return `IFERROR(IF(${given}="","",IF(ISNUMBER(${given}),${milliseconds(given)},TRIM(${given}))),"?")`;
  };
  return [
    ['readPriority', priority(own('priority'))],
    ['readReported', date('reported')],
    ['readResponded', date('responded')],
    ['readContact', date('contact')],
    ['readRepaired', date('repaired')],
  ];
}

/** `2`, `"2"` and `P2` are read. */
function priority(given: string): string {
  const text = `TRIM(${given})`;
  const digit = (of: string) => `FIND(${of},"1234")`;
  const named = `IF(AND(LEN(${text})=2,UPPER(LEFT(${text},1))="P"),${digit(`RIGHT(${text},1)`)},"?")`;
  const read = `IF(ISNUMBER(${given}),${given},IF(LEN(${text})=1,${digit(text)},${named}))`;
  // LibreOffice counts TRUE as 1.
  return `IFERROR(IF(${given}="","",IF(ISLOGICAL(${given}),"?",${read})),"?")`;
}
