import { assess, type Judgement } from '../../assessment/index.js';
import { type Deadline, deadlines } from '../../deadline/index.js';
import { incident } from '../../incident/index.js';
import { toSerial } from '../../spreadsheet/index.js';
import { SAMPLES, type SampleTicket, SETTLED_AT, type TicketRow } from './sampleTickets.js';
import type { Words } from './words.js';

const EXAMPLE = { en: 'Example', nl: 'Voorbeeld' } as const;

/** The samples as rows of the sheet. */
export function sampleRows({ language }: Words): readonly TicketRow[] {
  const serial = (name: keyof TicketRow, at: string | undefined) => (at === undefined ? {} : { [name]: toSerial(at) });
  return SAMPLES.map(({ priority, reportedAt, respondedAt, lastContactAt, repairedAt }, place) => ({
    ...{ ticket: `${EXAMPLE[language]} ${place + 1}`, priority, reported: toSerial(reportedAt) },
    ...{ ...serial('responded', respondedAt), ...serial('lastContact', lastContactAt), ...serial('repaired', repairedAt) },
  }));
}

/** What the cells beside the samples say, by the library: each row's answers in the order of their columns. */
export function sampleAnswers(words: Words): readonly (readonly (number | string)[])[] {
  return SAMPLES.map((sample) => {
    const due = deadlines({ priority: sample.priority, reportedAt: sample.reportedAt });
    const { response, update, mttr } = judged(sample);
    const cell = (deadline: Deadline) => (deadline.kind === 'due' ? toSerial(deadline.at) : undated(deadline.kind, words));
    const next = nextUpdate(sample);
    return [
      ...[cell(due.response), status(response, words)],
      ...[next === undefined ? words.plain('repaired') : cell(next), status(update, words)],
      ...[cell(due.mttr), status(mttr, words), ''],
    ];
  });
}

function judged({ priority, reportedAt, respondedAt, lastContactAt, repairedAt }: SampleTicket) {
  const act = (kind: 'responded' | 'updated' | 'repaired', at: string | undefined) => (at === undefined ? [] : [{ kind, at } as const]);
  const acts = [...act('responded', respondedAt), ...act('updated', lastContactAt), ...act('repaired', repairedAt)];
  return assess(incident({ events: [{ kind: 'reported', at: reportedAt, priority }, ...acts] }), { at: SETTLED_AT });
}

/** R8. The update that is due next; none where the ticket is repaired. */
function nextUpdate({ priority, reportedAt, respondedAt, lastContactAt, repairedAt }: SampleTicket): Deadline | undefined {
  if (repairedAt !== undefined) return undefined;
  return deadlines({ priority, reportedAt, lastContactAt: lastContactAt ?? respondedAt ?? reportedAt }).update;
}

function status({ state }: Judgement, words: Words): string {
  if (state === 'best-effort' || state === 'to-be-determined') return undated(state, words);
  if (state === 'met' || state === 'missed') return words.plain(state);
  throw new Error(`a sample is ${state} at ${SETTLED_AT}, so that its answer changes later`);
}

function undated(kind: 'best-effort' | 'to-be-determined', words: Words): string {
  return words.plain(kind === 'best-effort' ? 'best_effort' : 'to_be_determined');
}
