import type { Judged } from '../answers/Answers.js';
import { agreementChanges } from '../state/agreementChanges.js';
import type { State } from '../state/State.js';
import { isoAt } from '../state/TypedTime.js';
import { plainEvents } from './plainEvents.js';

/**
 * The command that computes what the page shows. `explain` knows a report, and contacts or waits that are over; with anything else the history goes to `report`,
 * which judges it at the same moment and counts, but prints no deadlines: the page says so.
 */
export function shareCommand(state: State, judged: Judged): string {
  const { language } = state;
  const changes = agreementChanges(state.agreement);
  const agreement = changes === undefined ? [] : ['--agreement agreement.json'];
  const file = changes === undefined ? '' : `echo ${quoted(JSON.stringify(changes))} > agreement.json\n`;
  const asked = isSimple(judged) ? explained(judged, state) : undefined;
  if (asked !== undefined)
    return `${file}${['npx @cloudcti/sla explain', ...asked, ...agreement, `--language ${language}`].join(' \\\n  ')}\n`;
  const history = JSON.stringify({ id: '1', events: plainEvents(judged.history) });
  const report = ['npx @cloudcti/sla report -', '--json-lines', `--at ${isoAt(judged.atMs)}`, ...agreement, `--language ${language}`];
  return `${file}echo ${quoted(history)} |\n  ${report.join(' \\\n  ')}\n`;
}

const KNOWN_TO_EXPLAIN = ['reported', 'responded', 'updated', 'paused', 'resumed'];

/** Whether a report, and contacts or waits that are over, are all that is known at the moment. With both, a wait may have come too late to move what was done. */
export function isSimple({ history, read, atMs, laterActs }: Judged): boolean {
  const isOver = read.pauses.every(({ toMs }) => toMs !== undefined && toMs <= atMs);
  const isOneOfTwo = read.pauses.length === 0 || read.contacts.length === 0;
  return isOver && isOneOfTwo && laterActs === 0 && history.events.every(({ kind }) => KNOWN_TO_EXPLAIN.includes(kind));
}

function explained({ read, reportedMs }: Judged, { priority }: State): readonly string[] {
  const lastContact = read.contacts.at(-1);
  return [
    `--priority ${priority}`,
    `--reported ${isoAt(reportedMs)}`,
    ...(lastContact === undefined ? [] : [`--last-contact ${isoAt(lastContact)}`]),
    ...read.pauses.flatMap(({ fromMs, toMs }) => (toMs === undefined ? [] : [`--pause ${isoAt(fromMs)}/${isoAt(toMs)}`])),
  ];
}

/** A text as a shell takes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
