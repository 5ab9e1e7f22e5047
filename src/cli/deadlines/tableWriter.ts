import { visible } from '../../errors/index.js';
import type { Ticket } from '../../tickets/index.js';
import { deadlineText, instantText } from '../deadlineText.js';
import { plainTable } from '../textTable.js';
import type { RowWriter } from './RowWriter.js';

const ID_WIDTH = 15;
const LONGEST_ID = 4 * ID_WIDTH;

/** A table for people, 80 columns wide. Its widths depend on every row, so the rows are kept until the end. */
export function tableWriter(): RowWriter {
  const body: string[][] = [];
  const twoLines = (text: string) => text.replace(/^(\S+ \S+) /, '$1\n');
  const row = ({ id, priority, reportedMs, deadlines: { response, update, mttr } }: Ticket) => [
    wrapped(visible(id, LONGEST_ID)),
    String(priority),
    ...[instantText(reportedMs), deadlineText(response), deadlineText(update), deadlineText(mttr)].map(twoLines),
  ];
  return {
    begin: () => '',
    rows: (tickets) => {
      for (const ticket of tickets) body.push(row(ticket));
      return '';
    },
    end: () => plainTable(['Ticket', 'P', 'Reported', 'Response due', 'Update due', 'MTTR due'], body),
  };
}

function wrapped(id: string): string {
  return id.match(new RegExp(`.{1,${ID_WIDTH}}`, 'gsu'))?.join('\n') ?? '';
}
