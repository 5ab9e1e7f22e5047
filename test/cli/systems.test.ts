import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

// Exports of our own making: the same three incidents as each system writes them, in five ways, must give one report.

const AT = ['--at', '2026-12-31T00:00+01:00', '--json'];
const AMSTERDAM = ['--zone', 'Europe/Amsterdam'];

interface Incident {
  readonly id: string;
  readonly priority: 1 | 2 | 4;
  readonly reported: string;
  readonly responded: string;
  readonly repaired: string;
}

/** On Amsterdam's clocks. */
const INCIDENTS: readonly Incident[] = [
  { id: '101', priority: 1, reported: '2026-11-23T09:00', responded: '2026-11-23T13:30', repaired: '2026-11-24T10:00' },
  { id: '102', priority: 2, reported: '2026-11-27T22:15', responded: '2026-11-30T09:00', repaired: '2026-12-01T16:59' },
  { id: '103', priority: 4, reported: '2026-03-13T15:00', responded: '2026-03-17T15:01', repaired: '' },
];

type Write = (wall: string) => string;
const two = (part: number) => String(part).padStart(2, '0');
const wallParts = (wall: string) => wall.split(/[-T:]/).map(Number) as [number, number, number, number, number];
const NL = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const half = (hour: number, minute: number, space = ' ') => `${hour % 12 || 12}:${two(minute)}${space}${hour < 12 ? 'AM' : 'PM'}`;
const jira =
  (months: readonly string[], space = ' '): Write =>
  (wall) => {
    const [year, month, day, hour, minute] = wallParts(wall);
    return `${two(day)}/${months[month - 1]}/${two(year % 100)} ${half(hour, minute, space)}`;
  };
const dayFirst: Write = (wall) => wall.replace(/(\d+)-(\d+)-(\d+)T(.*)/, '$3-$2-$1 $4');
const monthFirst: Write = (wall) => {
  const [year, month, day, hour, minute] = wallParts(wall);
  return `${month}/${day}/${year} ${half(hour, minute)}`;
};
const seconds: Write = (wall) => `${wall.replace('T', ' ')}:00`;
// None of them lies in summer.
const zulu: Write = (wall) => new Date(`${wall}+01:00`).toISOString();
const noColon: Write = (wall) => `${wall}:00.000+0100`;

interface Way {
  readonly header: readonly [id: string, priority: string, reported: string, responded: string, repaired: string];
  readonly priorities: Readonly<Record<1 | 2 | 4, string>>;
  readonly write: Write;
  readonly more?: readonly string[];
  readonly delimiter?: string;
  readonly line?: string;
  readonly mark?: string;
}

const NAMES = { 1: 'Urgent', 2: 'High', 4: 'Low' };
const LABELS = { 1: '1 - Critical', 2: '2 - High', 4: '4 - Low' };
const NUMBERS = { 1: '1', 2: '2', 4: '4' };
const FIRST = 'Custom field ([CHART] Date of First Response)';
const JIRA = {
  header: ['Issue key', 'Priority', 'Created', FIRST, 'Resolved'],
  priorities: { 1: 'Highest', 2: 'High', 4: 'Lowest' },
  more: AMSTERDAM,
} as const;
const SNOW = {
  header: ['number', 'priority', 'opened_at', 'u_first_response', 'resolved_at'],
  priorities: LABELS,
  more: [...AMSTERDAM, '--responded-column', 'u_first_response'],
} as const;
const ZENDESK = { header: ['Id', 'Priority', 'Created at', 'First reply at', 'Solved at'], priorities: NAMES, more: AMSTERDAM } as const;
const FRESH = {
  header: ['Ticket ID', 'Priority', 'Created time', 'Initial response time', 'Resolved time'],
  priorities: NAMES,
  more: AMSTERDAM,
} as const;
const TOPDESK = {
  header: ['number', 'priority', 'creationDate', 'responseDate', 'completedDate'],
  priorities: { 1: 'P1', 2: 'P2', 4: 'P4' },
  more: AMSTERDAM,
} as const;
const DUTCH = {
  header: ['Incidentnummer', 'Prioriteit', 'Datum Aangemeld', 'Eerste reactie op', 'Datum Afgemeld'],
  priorities: { 1: 'Kritiek', 2: 'Hoog', 4: 'Laag' },
  more: AMSTERDAM,
} as const;
const EXCEL = { delimiter: ';', line: '\r\n', mark: '\uFEFF' } as const;

const SYSTEMS: Readonly<Record<string, readonly Way[]>> = {
  Jira: [
    { ...JIRA, write: jira(EN) },
    { ...JIRA, write: jira(NL), ...EXCEL },
    { ...JIRA, write: jira(NL, '\u202f') },
    { ...JIRA, write: seconds, delimiter: '\t' },
    { ...JIRA, write: dayFirst, line: '\r\r\n' },
  ],
  ServiceNow: [
    { ...SNOW, write: seconds },
    { ...SNOW, write: dayFirst, ...EXCEL },
    { ...SNOW, write: monthFirst },
    {
      ...SNOW,
      priorities: NUMBERS,
      write: (wall) => zulu(wall).replace('T', ' ').replace('.000Z', ''),
      more: ['--responded-column', 'u_first_response'],
    },
    {
      ...SNOW,
      header: ['Number', 'Priority', 'Opened', 'u_first_response', 'Resolved'],
      write: seconds,
      delimiter: '|',
      more: [...SNOW.more, '--delimiter', 'pipe'],
    },
  ],
  Zendesk: [
    { ...ZENDESK, write: zulu, more: [] },
    { ...ZENDESK, write: dayFirst, ...EXCEL },
    { ...ZENDESK, write: monthFirst },
    { ...ZENDESK, write: (wall) => wall.replace('T', ' ') },
    { ...ZENDESK, write: (wall) => String(Date.parse(`${wall}+01:00`) / 1_000), more: [] },
  ],
  Freshdesk: [
    { ...FRESH, write: seconds },
    { ...FRESH, write: seconds, ...EXCEL },
    { ...FRESH, write: noColon, more: [] },
    { ...FRESH, write: dayFirst },
    { ...FRESH, priorities: { 1: '4', 2: '3', 4: '1' }, write: zulu, more: ['--preset', 'freshdesk'] },
  ],
  TOPdesk: [
    { ...TOPDESK, write: noColon, more: [] },
    { ...TOPDESK, write: dayFirst, ...EXCEL },
    { ...DUTCH, write: dayFirst, ...EXCEL },
    { ...DUTCH, write: (wall) => dayFirst(wall).replaceAll('-', '/'), delimiter: '\t' },
    { ...DUTCH, priorities: { 1: 'P1 - Kritiek', 2: 'P2 - Hoog', 4: 'P4 - Laag' }, write: (wall) => dayFirst(wall).replace(' ', ', ') },
  ],
};

const fileOf = ({ header, priorities, write, delimiter = ',', line = '\n', mark = '' }: Way) => {
  const row = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(delimiter) + line;
  const written = (wall: string) => (wall === '' ? '' : write(wall));
  const rows = INCIDENTS.map(({ id, priority, reported, responded, repaired }) =>
    row([id, priorities[priority], written(reported), written(responded), written(repaired)]),
  );
  return mark + row(header) + rows.join('');
};

const expectedKpis = async () => {
  const lines = INCIDENTS.map(({ id, priority, reported, responded, repaired }) =>
    JSON.stringify({
      id,
      priority,
      reportedAt: `${reported}+01:00`,
      respondedAt: `${responded}+01:00`,
      ...(repaired === '' ? {} : { repairedAt: `${repaired}+01:00` }),
    }),
  );
  const { total } = JSON.parse((await cli(['report', '-', '--json-lines', ...AT], lines.join('\n'))).out);
  return { response: total.kpis.response.counts, mttr: total.kpis.mttr.counts, times: [total.responseTime, total.repairTime] };
};

describe.each(Object.entries(SYSTEMS))('%s', (_system, ways) => {
  test.each(ways.map((way, index) => [index + 1, way] as const))(
    'written in way %i gives the report of its incidents',
    async (_index, way) => {
      const { status, out, error } = await cli(['report', '-', ...AT, ...(way.more ?? [])], fileOf(way));
      expect([status, error]).toEqual([0, '']);
      const { total } = JSON.parse(out);
      expect({ response: total.kpis.response.counts, mttr: total.kpis.mttr.counts, times: [total.responseTime, total.repairTime] }).toEqual(
        await expectedKpis(),
      );
    },
  );
});
