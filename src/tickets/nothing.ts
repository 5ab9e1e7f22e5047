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

/** Knows what says nothing, with what a user says besides, separated by commas. */
export function nothingTest(besides: string | undefined): NothingTest {
  const markers = new Set([...MARKERS, ...(besides ?? '').split(',').map((text) => text.trim().toLowerCase()), '']);
  return (text) => text === '' || (text.length < 24 && markers.has(text.toLowerCase()));
}
