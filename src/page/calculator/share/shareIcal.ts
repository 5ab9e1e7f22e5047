import { explain, explainText } from '../../../explain/index.js';
import { KPI_NAMES, KPIS } from '../../../vocabulary/index.js';
import type { Judged } from '../answers/Answers.js';
import { isOpen } from '../answers/judgedAt.js';
import type { State } from '../state/State.js';
import { changedText, WORDS } from '../words/index.js';

/**
 * The deadlines that are still to be kept as events of a calendar (RFC 5545), one each; what has none is no event (R9), and neither is what was done.
 * `undefined` where none is left: a calendar must hold something. Written here: a library for it would be an eighth of the page, for
 * one kind of event of seven lines. Its test reads it with ical.js.
 */
export function shareIcal({ agreement, language }: State, { promises, assessment, reportedMs, atMs }: Judged): string | undefined {
  const words = WORDS[language];
  const changed = changedText(agreement, words);
  const events = KPIS.flatMap((kpi) => {
    const { deadline, judgement } = promises[kpi];
    if (deadline?.kind !== 'due' || !isOpen(judgement)) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${kpi}-${reportedMs}-${deadline.epochMs}@cloudcti-sla`,
      `DTSTAMP:${utc(atMs)}`,
      `DTSTART:${utc(deadline.epochMs)}`,
      `SUMMARY:${escaped(`${KPI_NAMES[kpi][language]} ${words.share.event}: ${words.report.priority.toLowerCase()} ${assessment.priority}`)}`,
      `DESCRIPTION:${escaped([explainText(explain(deadline), { locale: language }), ...changed].join('\n\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  if (events.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//CloudCTI//sla calculator//${language.toUpperCase()}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** `20260526T133000Z` */
function utc(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A line is at most 75 bytes; it goes on behind a space. A letter beyond ASCII has two bytes, some signs three. */
function folded(line: string): string {
  let [text, bytes] = ['', 0];
  for (const letter of line) {
    const size = letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : letter < '\uffff' ? 3 : 4;
    if (bytes + size > MOST_BYTES) [text, bytes] = [`${text}\r\n `, 1];
    text += letter;
    bytes += size;
  }
  return text;
}

const MOST_BYTES = 75;
