import type { Language } from '../vocabulary/index.js';
import { beforeEnd } from './beforeEnd.js';
import type { Terminal } from './io.js';

/** Shows how much of a file has been read. */
export interface ProgressBar {
  readonly advance: (bytes: number) => void;
  /** Clears the bar, so that lines can be written where it stood; a later advance draws it again. */
  readonly clear: () => void;
  readonly stop: () => void;
}

/** A bar that shows nothing. */
export const NO_PROGRESS: ProgressBar = { advance: () => {}, clear: () => {}, stop: () => {} };

const CLEAR_LINE = '\r\u001B[K';
/** What takes less is over before anybody wonders. */
const QUIET_MS = 1_000;
const BETWEEN_DRAWS_MS = 100;
const CELLS = 30;

/**
 * A bar on a terminal; one that shows nothing where the stream is none, or there is nothing to read. Of the terminal it uses one line and
 * changes no setting, so that there is nothing to put back, however the process ends.
 */
export function progressBar(
  stream: Terminal,
  totalBytes: number,
  language: Language = 'en',
  nowMs: () => number = () => performance.now(),
): ProgressBar {
  if (stream.isTTY !== true || totalBytes === 0) return NO_PROGRESS;
  let read = 0;
  let nextDrawMs = nowMs() + QUIET_MS;
  let isShown = false;
  const clear = () => {
    if (isShown) stream.write(CLEAR_LINE);
    isShown = false;
  };
  const forget = beforeEnd(clear);
  return {
    advance: (bytes) => {
      read += bytes;
      if (nowMs() < nextDrawMs) return;
      nextDrawMs = nowMs() + BETWEEN_DRAWS_MS;
      isShown = true;
      stream.write(CLEAR_LINE + barText(Math.min(1, read / totalBytes), READING[language], stream.columns));
    },
    clear,
    stop: () => {
      clear();
      forget();
    },
  };
}

const READING: Readonly<Record<Language, string>> = { en: 'reading', nl: 'leest' };

function barText(share: number, reading: string, columns = 80): string {
  const percentage = `${Math.floor(share * 100)}%`;
  const done = Math.floor(share * CELLS);
  const text = `${reading} [${'='.repeat(done)}${'-'.repeat(CELLS - done)}] ${percentage}`;
  return text.length < columns ? text : percentage;
}
