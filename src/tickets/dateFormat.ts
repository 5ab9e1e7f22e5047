import { DateTime, Settings } from 'luxon';
import { describe } from '../errors/index.js';
import type { WrittenTime } from '../time/index.js';
import { WrongSetting } from './Refusal.js';
import { mention, type Sentence } from './Sentence.js';

/** A form in which times are written. */
export interface DateFormat {
  /** Whether the form holds an offset from UTC. */
  readonly hasOffset: boolean;
  /** What a text of that form says; `undefined` for any other text. */
  readonly read: (text: string) => WrittenTime | undefined;
}

type FormatParser = ReturnType<typeof DateTime.buildFormatParser>;

// A form without offset is read on UTC's clocks, which never change.
const LOCALE = { locale: 'en-US', numberingSystem: 'latn' } as const;

/** Reads a form written in luxon's tokens, month and day names in English. A form that leaves date or time open is refused. */
export function dateFormatReader(format: string): DateFormat {
  pinLuxon();
  const tokens = tokensOf(format);
  refuseOpen(format, tokens);
  const hasOffset = tokens.some((token) => /^Z{1,3}$/.test(token));
  const parser = buildParser(format);
  const read = (text: string): WrittenTime | undefined => {
    const at = parse(text, parser);
    if (at === undefined) return undefined;
    const offsetMs = hasOffset ? at.offset * 60_000 : undefined;
    return { wallMs: at.toMillis() + (offsetMs ?? 0), offsetMs };
  };
  return { hasOffset, read };
}

/**
 * Whoever reads a file owns its process, so luxon may be set up there: it takes the calendar of month names and the century of two digits
 * from its settings alone. Convention of ours: two digits are a year from 2000 to 2099.
 */
function pinLuxon(): void {
  Settings.defaultOutputCalendar = 'gregory';
  Settings.twoDigitCutoffYear = 99;
  Settings.throwOnInvalid = false;
}

/** The tokens of a luxon format: runs of one letter outside quotes. */
function tokensOf(format: string): string[] {
  return unquoted(format).flatMap((part) => part.match(/([A-Za-z])\1*/g) ?? []);
}

function unquoted(format: string): string[] {
  return format.split("'").filter((_, index) => index % 2 === 0);
}

/** luxon fills what a form leaves open from the machine's clock, reads macros by locale, and resolves named zones: none of it may decide. */
function refuseOpen(format: string, tokens: readonly string[]): void {
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token));
  const refuse = (problem: string, ...expected: Sentence): never => {
    throw new WrongSetting('dateFormat', `${describe(format)} ${problem}; `, ...expected);
  };
  if (has(/^(D+|t+|T+|f+|F+)$/)) refuse('has a token that depends on the language', 'write it out, such as dd-MM-yyyy HH:mm');
  if (has(/^z+$/)) refuse('has a token for the name of a zone', 'name the zone with ', mention('zone'));
  if (!has(/^y+$/) || !has(/^[ML]+$/) || !has(/^d+$/)) refuse('does not hold year, month and day', 'write for example dd-MM-yyyy HH:mm');
  if (!has(/^[Hh]+$/) || !has(/^m+$/)) refuse('does not hold hour and minute', 'write for example dd-MM-yyyy HH:mm');
  if (has(/^h+$/) !== has(/^a+$/)) refuse('does not say morning or afternoon once', 'write H for 0 to 23, or h with a for AM and PM');
}

function buildParser(format: string): FormatParser {
  const parser = DateTime.buildFormatParser(format, LOCALE);
  if ('isValid' in parser && parser.isValid === false) {
    throw new WrongSetting('dateFormat', `${describe(format)} has a token that cannot be read; write for example dd-MM-yyyy HH:mm`);
  }
  return parser;
}

function parse(text: string, parser: FormatParser): DateTime | undefined {
  const at = DateTime.fromFormatParser(text, parser, { ...LOCALE, zone: 'utc', setZone: true });
  return at.isValid ? at : undefined;
}
