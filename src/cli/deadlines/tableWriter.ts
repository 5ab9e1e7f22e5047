import { visible } from '../../errors/index.js';
import type { Ticket } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import { deadlineText, instantText } from '../deadlineText.js';
import { plainTable } from '../textTable.js';
import type { RowWriter } from './RowWriter.js';

const ID_WIDTH = 15;
const LONGEST_ID = 4 * ID_WIDTH;

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Ticket', 'P', 'Reported', 'Response due', 'Update due', 'MTTR due'],
  nl: ['Ticket', 'P', 'Gemeld', 'Reactie', 'Update', 'MTTR'],
};

/** A table for people, where there is room for so many columns. Its widths depend on every row, so the rows are kept until the end. */
export function tableWriter(language: Language, width: number): RowWriter {
  const body: string[][] = [];
  const twoLines = (text: string) => text.replace(/^(\S+ \S+) /, '$1\n');
  const row = ({ id, priority, reportedMs, deadlines: { response, update, mttr } }: Ticket) => [
    wrapped(visible(id, LONGEST_ID)),
    String(priority),
    ...[instantText(reportedMs, language), ...[response, update, mttr].map((deadline) => deadlineText(deadline, language))].map(twoLines),
  ];
  return {
    begin: () => '',
    rows: (tickets) => {
      for (const ticket of tickets) body.push(row(ticket));
      return '';
    },
    end: () => plainTable(HEADS[language], body, width),
  };
}

function wrapped(id: string): string {
  return id.match(new RegExp(`.{1,${ID_WIDTH}}`, 'gsu'))?.join('\n') ?? '';
}
