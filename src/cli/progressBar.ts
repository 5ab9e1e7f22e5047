import { SingleBar } from 'cli-progress';
import type { Terminal } from './io.js';

/** Shows how much of a file has been read. */
export interface ProgressBar {
  readonly advance: (bytes: number) => void;
  /** Clears the bar, so that lines can be written where it stood; the next advance draws it again. */
  readonly clear: () => void;
  readonly stop: () => void;
}

/** A bar that shows nothing. */
export const NO_PROGRESS: ProgressBar = { advance: () => {}, clear: () => {}, stop: () => {} };

const CLEAR_LINE = '\r\u001B[K';

/** A bar on a terminal; one that shows nothing where the stream is none, or there is nothing to read. */
export function progressBar(stream: Terminal, totalBytes: number): ProgressBar {
  if (stream.isTTY !== true || totalBytes === 0) return NO_PROGRESS;
  const bar = new SingleBar({
    stream,
    format: 'reading [{bar}] {percentage}%',
    clearOnComplete: true,
    gracefulExit: false,
    forceRedraw: true,
  });
  bar.start(totalBytes, 0);
  return {
    advance: (bytes) => bar.increment(bytes),
    clear: () => {
      stream.write(CLEAR_LINE);
    },
    stop: () => bar.stop(),
  };
}
