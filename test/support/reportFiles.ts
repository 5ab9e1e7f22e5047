/** Files of incidents that pages are made of: an ordinary one, and those at the edges. */
const HEADER = 'id,priority,reported_at,first_response_at,update_instants,resolved_at,customer,cause';

const row = (id: string, cells: string) => `${id},${cells}`;

/** Two months of incidents, some late, one open, one refused. */
function ordinary(): string {
  const rows = Array.from({ length: 60 }, (_, place) => {
    const day = String((place % 28) + 1).padStart(2, '0');
    const month = place < 30 ? '10' : '11';
    const priority = (place % 4) + 1;
    const late = place % 7 === 0;
    const [answered, repaired] = late
      ? [`2026-12-0${(place % 8) + 1}T11:00+01:00`, '2026-12-09T16:00+01:00']
      : [`2026-${month}-${day}T10:30+01:00`, `2026-${month}-${day}T15:00+01:00`];
    const open = place === 59;
    return row(
      `CTI-${1000 + place}`,
      `${priority},2026-${month}-${day}T09:${String(place % 60).padStart(2, '0')}+01:00,${open ? '' : answered},,${open ? '' : repaired},${place % 3 === 0 ? 'Acme' : 'Bolt'},${late ? 'supplier' : ''}`,
    );
  });
  return [HEADER, ...rows, row('CTI-9999', '2,2026-11-31T09:00+01:00,,,,Acme,')].join('\n');
}

const LATE = '2,2026-11-23T09:00+01:00,2026-11-30T10:00+01:00,,2026-12-04T10:00+01:00';
const EVIL = `</bdi></h3><script>document.title='had'</script><img src=x onerror=alert(1)>\u202Eevil\u0000`;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A page's name, the file that it is made of, and options besides. */
export const REPORT_FILES: readonly (readonly [name: string, file: string, ...options: string[]])[] = [
  [
    'ordinary',
    ordinary(),
    '--period',
    '2026-11',
    '--compare',
    'previous',
    '--ticket-url',
    'https://tickets.example/{id}',
    '--cause-column',
    'cause',
    '--customer',
    'Acme B.V.',
    '--provider',
    'CloudCTI',
    '--made',
    '2026-12-15T10:00+01:00',
  ],
  ['empty period', ordinary(), '--period', '2025-01'],
  ['one incident', `${HEADER}\n${row('CTI-1', `${LATE},Acme,`)}`],
  ['all refused', `${HEADER}\n${row('CTI-1', '2,2026-11-31T09:00+01:00,,,,Acme,')}`],
  [
    'hostile names',
    `${HEADER.replace('customer', cell(EVIL))}\n${row(cell(EVIL), `${LATE},${cell(EVIL)},${cell(EVIL)}`)}`,
    '--group-by',
    `priority,${EVIL}`,
    '--customer',
    EVIL,
    '--title',
    EVIL,
    '--cause-column',
    'cause',
    '--ticket-url',
    'https://tickets.example/{id}',
    '--subject-column',
    EVIL,
  ],
  [
    'ids of ten kilobytes',
    `${HEADER}\n${row('x'.repeat(10_240), `${LATE},${'W'.repeat(10_240)},${'cause '.repeat(2000)}`)}`,
    '--cause-column',
    'cause',
    '--subject-column',
    'customer',
  ],
  ['none explained', `${HEADER}\n${row('CTI-1', `${LATE},Acme,`)}`, '--worst', '0'],
];

/** Customers of odd names, to split a report by. */
export const HOSTILE_CUSTOMERS = [
  HEADER,
  ...[EVIL, 'W'.repeat(10_240), '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', '', 'Acme'].map((name, place) =>
    row(`CTI-${place}`, `${LATE},${cell(name)},${cell(name)}`),
  ),
  row('R', 'x,,,,,,'),
].join('\n');
