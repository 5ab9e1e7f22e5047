/**
 * Fields of the library's own objects that no caller sees, and how its files have them: what Node has to read before it may run, and what no bundler can
 * shorten. They are the same in all files, which share these objects. A test knows that no caller sees one.
 */
export const INNER_FIELDS = {
  refuse: 'a',
  timed: 'b',
  timeline: 'c',
  tableOf: 'd',
  supportBetween: 'e',
  earliestAfter: 'f',
  closeIndex: 'g',
  positionIndex: 'h',
  endPosition: 'i',
  meanPiece: 'j',
  lastPiece: 'k',
  dayOfPiece: 'l',
  dayLength: 'm',
  usedBefore: 'n',
  offsetFrom: 'o',
  looked: 'p',
  holding: 'q',
  untilMs: 's',
  contacted: 't',
  given: 'u',
  pieces: 'v',
  entry: 'w',
  checked: 'x',
  field: 'y',
  hasInstant: 'A',
  ask: 'B',
} as const;

/** Their names, each by itself. */
export const INNER_NAMES = new RegExp(`^(?:${Object.keys(INNER_FIELDS).join('|')})$`);
