/** What is said of how a file is read: a line that names it, and a line for each column and more, set in. */
const NOTE = /^(?:Read .*|.* gelezen.*):\n(?: {2}.*\n)+/m;

/** What a command wrote on standard error, and apart from it what it said of how a file is read. */
export function withoutReadingNote(error: string): { readonly error: string; readonly read: string } {
  return { error: error.replace(NOTE, ''), read: NOTE.exec(error)?.[0] ?? '' };
}
