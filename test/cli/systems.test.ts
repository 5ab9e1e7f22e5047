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
const GLPI = {
  header: ['ID', 'Priority', 'Opening date', 'Take into account date', 'Resolution date'],
  priorities: { 1: 'Very high', 2: 'High', 4: 'Low' },
  more: [...AMSTERDAM, '--responded-column', 'Take into account date'],
} as const;
const OTRS = {
  header: ['Ticket#', 'Priority', 'Created', 'First Response', 'Solution Time'],
  priorities: { 1: '5 very high', 2: '4 high', 4: '2 low' },
  more: AMSTERDAM,
} as const;
const ZAMMAD = {
  header: ['Number', 'Priority', 'Created at', 'First response at', 'Closed at'],
  priorities: { 1: '4 disaster', 2: '3 high', 4: '1 low' },
  more: [...AMSTERDAM, '--preset', 'zammad', '--closing-repairs', '--priorities', '4 disaster=1,3 high=2,2 normal=3,1 low=4'],
} as const;
const HALO = {
  header: ['Ticket ID', 'Priority', 'Date Reported', 'Response Date', 'Date Closed'],
  priorities: { 1: 'Critical', 2: 'High', 4: 'Low' },
  more: [...AMSTERDAM, '--closing-repairs'],
} as const;
const PAGERDUTY = {
  header: ['incident_number', 'priority_name', 'created_on', 'first_acknowledged_on', 'resolved_on'],
  priorities: { 1: 'P1', 2: 'P2', 4: 'P4' },
  more: AMSTERDAM,
} as const;
const dotted: Write = (wall) => dayFirst(wall).replace(/(\d+)-(\d+)-/, '$1.$2.');
const withUtc: Write = (wall) => zulu(wall).replace('T', ' ').replace('.000Z', ' UTC');
const withOffset: Write = (wall) => `${wall}:00+01:00`;
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
  GLPI: [
    { ...GLPI, write: (wall) => wall.replace('T', ' '), delimiter: ';' },
    { ...GLPI, write: seconds },
    { ...GLPI, write: dayFirst, ...EXCEL },
    {
      ...GLPI,
      header: ['ID', 'Prioriteit', 'Openingsdatum', 'Reactie op', 'Oplossingsdatum'],
      priorities: { 1: 'Zeer hoog', 2: 'Hoog', 4: 'Laag' },
      write: dayFirst,
      more: [...AMSTERDAM, '--responded-column', 'Reactie op'],
    },
    { ...GLPI, priorities: { ...GLPI.priorities, 4: 'Very low' }, write: monthFirst },
  ],
  OTRS: [
    { ...OTRS, write: seconds, delimiter: ';' },
    { ...OTRS, header: ['TicketNumber', 'Priority', 'Created', 'FirstResponse', 'SolutionTime'], write: seconds },
    { ...OTRS, write: dotted, ...EXCEL },
    { ...OTRS, priorities: { ...OTRS.priorities, 4: '1 very low' }, write: monthFirst },
    { ...OTRS, write: (wall) => `${dayFirst(wall).replaceAll('-', '/')}:00`, delimiter: '\t' },
  ],
  Zammad: [
    { ...ZAMMAD, write: zulu },
    { ...ZAMMAD, write: withUtc },
    { ...ZAMMAD, write: seconds },
    { ...ZAMMAD, write: monthFirst },
    { ...ZAMMAD, write: dayFirst, ...EXCEL },
  ],
  HaloITSM: [
    { ...HALO, write: (wall) => `${dayFirst(wall).replaceAll('-', '/')}:00` },
    { ...HALO, write: monthFirst },
    { ...HALO, write: zulu },
    { ...HALO, write: seconds, ...EXCEL },
    { ...HALO, write: noColon },
  ],
  PagerDuty: [
    { ...PAGERDUTY, write: withOffset, more: [] },
    { ...PAGERDUTY, write: zulu, more: [] },
    { ...PAGERDUTY, write: withUtc, more: [] },
    { ...PAGERDUTY, write: seconds },
    { ...PAGERDUTY, write: monthFirst, ...EXCEL },
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
