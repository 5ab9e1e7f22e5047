const READER_GONE = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_PREMATURE_CLOSE'];

/** Whether an error says that whoever reads the output has gone, as `head` does when it has enough. */
export function isReaderGone(error: unknown): boolean {
  return READER_GONE.includes(errorCode(error));
}

/** The code of a system error, such as `ENOENT`; an empty text where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
