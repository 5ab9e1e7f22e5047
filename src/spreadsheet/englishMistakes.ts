import {
  cellTextNoInstant,
  cellTextNoOffset,
  missing,
  noDateSerial,
  notACellDate,
  notACellInstant,
  notACellKpi,
  notACellPriority,
  notACount,
  notARange,
  otherShape,
  outsideYears,
  wallClockSkipped,
  wallClockTwice,
} from '../errors/index.js';
import type { CellMistakes } from './CellMistakes.js';

const withOffset = (texts: readonly string[]) => `write a text with its UTC offset${texts.length === 0 ? '' : `: ${texts.join(' or ')}`}`;

/** What can be wrong with cells, in English. */
export const ENGLISH_MISTAKES: CellMistakes = {
  noInstant: notACellInstant,
  textNoInstant: cellTextNoInstant,
  textNoOffset: cellTextNoOffset,
  noSerial: noDateSerial,
  skipped: (zone, texts) => wallClockSkipped(zone, withOffset(texts)),
  twice: (zone, texts) => wallClockTwice(zone, withOffset(texts)),
  outside: outsideYears,
  noDate: notACellDate,
  noCount: () => notACount('write a whole number of working days'),
  noPriority: notACellPriority,
  noKpi: notACellKpi,
  empty: missing,
  noRange: notARange,
  otherShape,
};
