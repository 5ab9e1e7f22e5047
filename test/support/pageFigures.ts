import { expect } from 'vitest';

/** What `report --json` says, as far as figures of the page follow from it. */
export interface ReportJson {
  readonly total: { readonly incidents: number };
  readonly groupings: readonly { readonly by: string; readonly groups: readonly GroupJson[] }[];
  readonly worst: readonly MissJson[];
  readonly refused: { readonly count: number };
  readonly leftOut: { readonly outsidePeriod: number };
}

interface GroupJson {
  readonly key: string;
  readonly incidents: number;
  readonly kpis: Readonly<Record<Kpi, KpiJson>>;
  readonly responseTime: TimesJson;
  readonly repairTime: TimesJson;
}

type Kpi = 'response' | 'update' | 'mttr';

interface KpiJson {
  readonly counts: Readonly<Record<string, number>>;
  readonly judged: number;
}

interface TimesJson {
  readonly support: { readonly count: number; readonly meanMs: number; readonly medianMs: number; readonly p90Ms: number };
}

interface MissJson {
  readonly id: string;
  readonly kpi: Kpi;
  readonly priority: number;
  readonly lateSupportMs: number;
  readonly lateElapsedMs: number;
}

const NAMES: Readonly<Record<Kpi, string>> = { response: 'Response', update: 'Update (TTTU)', mttr: 'Repair (MTTR)' };
const KPIS: readonly Kpi[] = ['response', 'update', 'mttr'];

/** A page's tables by their captions: rows of the texts of cells. */
function tablesOf(page: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tables = [...page.matchAll(/<caption>(.*?)<\/caption>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/g)];
  const textOf = (html: string) =>
    html
      .replace(/<span class="(?:promised|beside)">/g, ' | ')
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u00A0', ' ');
  return new Map(
    tables.map(([, caption = '', body = '']) => [
      caption,
      [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
      ),
    ]),
  );
}

const thousands = (value: number) => value.toLocaleString('en-US');

/** R11. Rounded half up to a tenth, on whole counts. */
function share(met: number, judged: number): string {
  const tenths = Math.floor((2000 * met + judged) / (2 * judged));
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** A length in days of so many minutes. */
function length(ms: number, perDay: number, day: string): string {
  if (ms > 0 && ms < 60_000) return 'less than a minute';
  const minutes = Math.round(ms / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / perDay), Math.floor((minutes % perDay) / 60), (minutes % perDay) % 60];
  const parts = [days && `${thousands(days)} ${day}${days === 1 ? '' : 's'}`, hours && `${hours} h`, rest && `${rest} min`].filter(Boolean);
  return parts.join(' ') || '0 min';
}

const support = (ms: number) => length(ms, 510, 'working day');

/** Whether priority 2, whose row says more than 90%, was kept (SLA §5, R11); `undefined` where nothing was judged. */
export function keptOf({ counts, judged }: KpiJson): boolean | undefined {
  return judged === 0 ? undefined : (counts['met'] ?? 0) * 10 > judged * 9;
}

/** Holds every figure of a page in English against the JSON of the same report, in which all misses are explained. */
export function expectFiguresOf(page: string, json: ReportJson): void {
  const tables = tablesOf(page);
  const groups = json.groupings.find(({ by }) => by === 'priority')?.groups ?? [];
  expectVerdict(
    page,
    groups.find(({ key }) => key === '2'),
  );
  expect(tables.get('By priority')?.filter(([, incidents]) => incidents !== '0')).toEqual(groups.map(priorityRow));
  expect(tables.get('How long it took') ?? []).toEqual(groups.flatMap(timeRows));
  const annex = json.worst.length === 0 ? undefined : `Annex: all ${thousands(json.worst.length)} misses`;
  expect(/<h2>(Annex[^<]*)</.exec(page)?.[1]).toBe(annex);
  const misses = ['Of promises with a target', 'Of promises without a target'].flatMap((caption) => tables.get(caption) ?? []);
  const listed = misses.map(([id, promise, , , late, elapsed]) => [id, promise, late, elapsed]);
  expect(listed).toEqual(
    // Those of priority 2, the one row with a target, stand first.
    [...json.worst.filter(isTargeted), ...json.worst.filter((miss) => !isTargeted(miss))].map(
      ({ id, kpi, priority, lateSupportMs, lateElapsedMs }) => [
        ...[id, `${NAMES[kpi]}, priority ${priority}`],
        ...[support(lateSupportMs), length(lateElapsedMs, 1440, 'day')],
      ],
    ),
  );
  expect(page).toContain(`<dd>${thousands(json.total.incidents)} incident${json.total.incidents === 1 ? '' : 's'}, `);
  if (json.leftOut.outsidePeriod > 0)
    expect(page).toContain(`<li>${thousands(json.leftOut.outsidePeriod)} reported outside the period</li>`);
  if (json.refused.count > 0) expect(page).toContain(`<li>${thousands(json.refused.count)} refused: `);
}

function isTargeted({ priority }: MissJson): boolean {
  return priority === 2;
}

function expectVerdict(page: string, group: GroupJson | undefined): void {
  const promises = KPIS.map((kpi) => group?.kpis[kpi] ?? { counts: {}, judged: 0 });
  const [kept, notKept] = [true, false].map((each) => promises.filter((promise) => keptOf(promise) === each).length) as [number, number];
  const look = notKept > 0 ? 'not-attained' : kept > 0 ? 'attained' : 'no-data';
  expect(new RegExp(`<h2 class="verdict ${look}">.*?</span> ([^<]*)</h2>`).exec(page)?.[1]).toBe(verdictLine(kept, notKept));
  const cards = [...page.matchAll(/<article class="card [^"]*">[\s\S]*?<\/article>/g)].map(([card]) => card);
  for (const [place, promise] of promises.entries()) if (promise.judged > 0) expectCard(cards[place], promise);
}

function verdictLine(kept: number, notKept: number): string {
  if (kept + notKept === 0) return 'No verdict: nothing that has a target could be judged';
  if (kept === 3) return 'Kept: all 3 promises with a target';
  const open = 3 - kept - notKept;
  return `Kept: ${kept === 0 ? 'none of the' : `${kept} of`} 3 promises with a target${open === 0 ? '' : `; ${open} without a verdict`}`;
}

function expectCard(card: string | undefined, { counts, judged }: KpiJson): void {
  const met = counts['met'] ?? 0;
  expect(card).toContain(`<p class="share">${share(met, judged)}</p>`);
  expect(card).toContain(`<p>${thousands(met)} of ${thousands(judged)} in time<br>target: more than 90%<br>`);
}

function priorityRow({ key, incidents, kpis }: GroupJson): readonly unknown[] {
  const words = { 1: 'Critical', 2: 'High', 3: 'Normal', 4: 'Low' }[key];
  const cells = KPIS.map((kpi) => {
    const { counts, judged } = kpis[kpi];
    if (judged === 0) return expect.stringMatching(/^(?:no data|not recorded| \| (?:best effort|to be determined)$)/);
    const kept = key === '2' ? (keptOf(kpis[kpi]) ? ' ✓' : ' ✗') : '';
    return expect.stringMatching(new RegExp(`^${share(counts['met'] ?? 0, judged)} of ${thousands(judged)}${kept} \\| `));
  });
  return [`${key} ${words}`, thousands(incidents), ...cells];
}

function timeRows({ key, responseTime, repairTime }: GroupJson): readonly (readonly unknown[])[] {
  return [['Response', responseTime] as const, ['Repair', repairTime] as const].flatMap(([name, { support: times }]) =>
    times.count === 0
      ? []
      : [
          [
            ...[`${name}, priority ${key}`, thousands(times.count)],
            ...[times.meanMs, times.medianMs, times.p90Ms].map(support),
            ...[expect.any(String), expect.any(String)],
          ],
        ],
  );
}
