import { cloudctiSla, type Deadlines, type Priority } from '../index.js';
import { deadlineText, instantText, targetText } from './deadlineText.js';
import { ALL_GOOD, type ExitCode } from './exitCode.js';
import { type CliIo, writeText } from './io.js';
import type { PriorityReader } from './priorityReader.js';
import { framedTable } from './textTable.js';
import { deadlinesOf } from './ticketReader.js';
import type { TimeReader } from './timeReader.js';
import { fromOption } from './WrongUse.js';

/** One report, as the options give it. */
export interface SingleRequest {
  readonly priority: string;
  readonly reported: string;
  readonly lastContact: string | undefined;
  readonly json: boolean;
  readonly readPriority: PriorityReader;
  readonly readTime: TimeReader;
}

/** Writes the deadlines of one report: a table, or the object that `deadlines` of the library returns. */
export async function deadlinesOfReport(request: SingleRequest, io: CliIo): Promise<ExitCode> {
  const { readPriority, readTime, lastContact } = request;
  const priority = fromOption('--priority', () => readPriority(request.priority));
  const reportMs = fromOption('--reported', () => readTime(request.reported));
  const contactMs = lastContact === undefined ? undefined : fromOption('--last-contact', () => readTime(lastContact));
  // Asked without the contact first, so that what is wrong with the report is told of the report.
  const fromReport = fromOption('--reported', () => deadlinesOf(priority, reportMs, request.reported));
  const found =
    contactMs === undefined || lastContact === undefined
      ? fromReport
      : fromOption('--last-contact', () => deadlinesOf(priority, reportMs, lastContact, new Date(contactMs)));
  const contact = contactMs === undefined ? '' : `, last contact ${instantText(contactMs)}`;
  const title = `Priority ${priority} (${cloudctiSla.severities[priority].name}), reported ${instantText(reportMs)}${contact}`;
  await writeText(io.stdout, request.json ? `${JSON.stringify(found, null, 2)}\n` : `${title}\n${table(priority, found)}`);
  return ALL_GOOD;
}

function table(priority: Priority, { response, update, mttr }: Deadlines): string {
  const targets = cloudctiSla.kpis[priority];
  return framedTable(
    ['KPI', 'Target', 'Due (Amsterdam time)'],
    [
      ['Response', targetText(targets.response), deadlineText(response)],
      ['Update (TTTU)', targetText(targets.update), deadlineText(update)],
      ['MTTR', targetText(targets.mttr), deadlineText(mttr)],
    ],
  );
}
