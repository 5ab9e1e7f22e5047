/** What stands in a cell that says nothing, besides nothing: as systems, databases and people write it. Compared without case. */
const MARKERS = [
  ...[
    'n/a',
    'na',
    '#n/a',
    'nvt',
    'n.v.t.',
    'null',
    '(null)',
    '\\n',
    'none',
    'nil',
    'nan',
    'nat',
    '-',
    '--',
    '–',
    '—',
    '?',
    '(empty)',
    '(leeg)',
  ],
  ...['0000-00-00 00:00:00', '0000-00-00', '0000-00-00t00:00:00', '0001-01-01 00:00:00', '0001-01-01t00:00:00', '00-00-0000 00:00'],
];

/** Whether the text of a cell says nothing. */
export type NothingTest = (text: string) => boolean;

/** Of a cell in which any word says something: an id, a priority, a label. */
export function isEmpty(text: string): boolean {
  return text === '';
}

/** Knows what says nothing, with what a user says besides, separated by commas. */
export function nothingTest(besides: string | undefined): NothingTest {
  const markers = new Set([...MARKERS, ...(besides ?? '').split(',').map((text) => text.trim().toLowerCase()), '']);
  const mayBegin = beginningsOf(markers);
  return (text) => text === '' || (text.length < 24 && mayBegin[text.charCodeAt(0)] !== 0 && markers.has(text.toLowerCase()));
}

/** By the code of an ASCII letter, 0 where no text begins with it in either case: most cells of a file are told so, at no cost. */
function beginningsOf(texts: Iterable<string>): Uint8Array {
  const found = new Uint8Array(128);
  for (const text of texts) for (const letter of [text.charAt(0), text.charAt(0).toUpperCase()]) found[letter.charCodeAt(0)] = 1;
  return found;
}
