import { Call, describe, type InputIssue } from '../errors/index.js';
import { formOf, ISO_FORM, isDateOnly, looksTimely, strangeWord, type TimeForm } from '../forms/index.js';
import { type EpochMs, zonedInstantIn, zoneIn } from '../time/index.js';
import { type ClocksReader, clocksOf } from './clocksOf.js';
import { wordsOf } from './messages/ofOtherRooms.js';
import { isEmpty } from './messages/ofPriorities.js';
import {
  formWithoutOffset,
  hasNoOffset,
  inNoForm,
  noTimeOfDay,
  notATime,
  strangeWordBeside,
  writeAs,
  writeAsIso,
  writeAsIsoOrSay,
  writeOffset,
  writeOffsetInstead,
} from './messages/ofTimes.js';
import { formulaOnly, mendThere, saveWithResults, sheetError } from './messages/ofWorkbooks.js';
import { Refusal, refusalOf, WrongSetting } from './Refusal.js';
import { joined, type Sentence } from './Sentence.js';
import type { TimeSettings } from './Settings.js';

/** Reads the text of a time; one that cannot be read, or can be read in two ways, gives a {@link Refusal} (R1). */
export type TimeReader = (text: string) => EpochMs | Refusal;

/** R1. Reads ISO 8601, and a form of the user's own besides; a time without an offset is one of the clocks of `zone`. */
export function timeReader({ zone, dateFormat }: TimeSettings): TimeReader {
  const form = dateFormat === undefined ? ISO_FORM : formNamed(dateFormat);
  if (dateFormat !== undefined && !form.hasOffset && zone === undefined)
    throw new WrongSetting('dateFormat', formWithoutOffset(dateFormat));
  const advice = form === ISO_FORM ? writeAsIsoOrSay() : undefined;
  return readerOf(form, zone === undefined ? undefined : zoneNamed(zone), advice);
}

/** R1. Reads ISO 8601 only. */
export function isoReader(zone: string | undefined): TimeReader {
  return readerOf(ISO_FORM, zone === undefined ? undefined : zoneNamed(zone));
}

/** Reads the times of a form, those without an offset on the clocks of a zone; `advice` is what a text that is none should be. */
export function readerOf(form: TimeForm, zone: string | undefined, advice = adviceOf(form)): TimeReader {
  const onClocks = zone === undefined ? refuseLocal : clocksOf(zone);
  return (text) => {
    const trimmed = text.trim();
    const written = form.read(trimmed);
    if (written === undefined) return trimmed.endsWith(']') ? zonedInstantOf(trimmed) : unreadable(trimmed, advice);
    return written.offsetMs === undefined ? onClocks(written.wallMs, trimmed) : written.wallMs - written.offsetMs;
  };
}

/** The form that a setting names. */
export function formNamed(text: string): TimeForm {
  const form = formOf(text);
  if ('read' in form) return form;
  throw new WrongSetting('dateFormat', joined(`${describe(text)} `, wordsOf(form.problem), '; ', wordsOf(form.expected)));
}

/** The zone that a setting names. */
export function zoneNamed(zone: string): string {
  const call = new Call('timeReader');
  const name = zoneIn(call.given('zone', zone));
  if (name === undefined) throw new WrongSetting('zone', refusalOf(call.issues[0] as InputIssue).sentence);
  return name;
}

/** The instant of a text that names its zone. */
function zonedInstantOf(text: string): EpochMs | Refusal {
  const call = new Call('timeReader');
  return zonedInstantIn(call.given('time', text), text) ?? refusalOf(call.issues[0] as InputIssue);
}

function adviceOf(form: TimeForm): Sentence {
  return form === ISO_FORM ? writeAsIso() : writeAs(form.text);
}

function unreadable(text: string, expected: Sentence): Refusal {
  if (text === '') return new Refusal('', isEmpty(), expected);
  const word = strangeWord(text);
  if (word !== undefined) return strangeClocks(text, word);
  if (text === '=') return new Refusal(describe(text), formulaOnly(), saveWithResults());
  if (SHEET_ERROR.test(text)) return new Refusal(describe(text), sheetError(), mendThere());
  return new Refusal(describe(text), problemOf(text), expected);
}

/** What a spreadsheet shows where a formula has no answer. */
const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!)$/;

function problemOf(text: string): Sentence {
  if (isDateOnly(text)) return noTimeOfDay();
  return looksTimely(text) ? notATime() : inNoForm();
}

/** R1. A time beside which letters say whose clocks it is of, and not which. */
export function strangeClocks(text: string, word: string): Refusal {
  return new Refusal(describe(text), strangeWordBeside(word), writeOffsetInstead());
}

const refuseLocal: ClocksReader = (_wallMs, text) => new Refusal(describe(text), hasNoOffset(), writeOffset());
