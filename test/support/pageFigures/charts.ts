import { expect } from 'vitest';
import { KPIS, type Kpi, type KpiJson, type ReportJson } from './ReportJson.js';
import { figuresOf, headsOf, sectionOf, tablesOf, textsIn } from './tablesOf.js';
import { lowestOf, metOf, nextStep, promised, promiseName, shareOf, shareText, step, thousands } from './told.js';

interface Line {
  readonly kpi: Kpi;
  readonly priority: number;
  readonly totals: KpiJson;
}

/** The promises of which something was judged: those of priority 2, which have a target, first. */
function linesOf({ rows }: ReportJson): readonly Line[] {
  const lines = rows
    .flatMap(({ priority, kpis }) => KPIS.map((kpi) => ({ kpi, priority, totals: kpis[kpi] })))
    .filter(({ totals }) => totals.judged > 0);
  return [...lines.filter(({ priority }) => priority === 2), ...lines.filter(({ priority }) => priority !== 2)];
}

/** Ground and height of a drawing's figures. */
const GROUND = 106;

/** Holds the trend against the JSON: its table, and of each drawing the points, where they stand, and the line of the target. */
export function expectTrend(page: string, json: ReportJson): void {
  const title = { month: 'Month by month', quarter: 'Quarter by quarter' }[json.trend.by];
  const { steps } = json.trend;
  const lines = linesOf(json);
  const at = (key: string, { kpi, priority }: Line) =>
    steps.find((each) => each.key === key)?.rows.find((row) => row.priority === priority)?.kpis[kpi];
  const rows = steps.map(({ key }) => [step(key), ...lines.map((line) => shareOf(at(key, line) as KpiJson, line.priority === 2))]);
  expect(tablesOf(page).get(`${title}: the figures`) ?? []).toEqual(rows);
  if (steps.length > 0)
    expect(headsOf(page).get(`${title}: the figures`)?.slice(1)).toEqual(lines.map(({ kpi, priority }) => promiseName(kpi, priority)));
  const keys = [...allSteps(steps.map(({ key }) => key))];
  const figures = figuresOf(sectionOf(page, title));
  expect(figures).toHaveLength(lines.length);
  for (const [place, line] of lines.entries()) {
    const { caption, svg, beside } = figures[place] as (typeof figures)[number];
    const name = promiseName(line.kpi, line.priority);
    expect(caption).toBe(line.priority === 2 ? `${name} | target: more than 90%` : name);
    const totals = keys.map((key) => at(key, line));
    const said = (one: KpiJson | undefined) => (one === undefined || one.judged === 0 ? 'no data' : shareText(one));
    expect(labelOf(svg)).toBe(`${name}: ${keys.map((key, index) => `${step(key)} ${said(totals[index])}`).join(', ')}`);
    const lowest = lowestOf(json, line.kpi, line.priority);
    expect(beside).toBe(lowest === '' ? '' : `Lowest: ${lowest}`);
    const last = totals.findLast((one) => one !== undefined && one.judged > 0);
    expect(textsIn(svg)).toEqual([
      ...['0%', '50%', '100%'],
      ...(last === undefined ? [] : [shareText(last)]),
      ...shownSteps(keys).map(step),
    ]);
    const points = totals.flatMap((one) =>
      one === undefined || one.judged === 0 ? [] : [{ share: metOf(one) / one.judged, isBelow: metOf(one) * 10 <= one.judged * 9 }],
    );
    const drawn = [...svg.matchAll(/<(rect class="below"|circle class="dot")[^>]* c?y="([\d.]+)"/g)];
    expect(drawn.map(([, look]) => look === 'rect class="below"')).toEqual(points.map(({ isBelow }) => line.priority === 2 && isBelow));
    for (const [index, { share }] of points.entries()) {
      const [, look = '', y = ''] = drawn[index] ?? [];
      expect(Number(y) + (look.startsWith('rect') ? 3.5 : 0)).toBeCloseTo(GROUND - share * 94, 0);
    }
    expect(svg.includes('class="target"')).toBe(line.priority === 2);
  }
}

/** Those that a drawing names: the first, the last, and one between them where there is room. */
function shownSteps(keys: readonly string[]): readonly string[] {
  const last = keys.length - 1;
  const hasRoom = last > 6 || (last > 2 && last % 2 === 0);
  const places = last < 1 ? [0] : hasRoom ? [0, Math.round(last / 2), last] : [0, last];
  return places.map((place) => keys[place] as string);
}

function* allSteps(keys: readonly string[]): Iterable<string> {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return;
  for (let key = first; key !== last; key = nextStep(key)) yield key;
  yield last;
}

/** Holds the distributions against the JSON: how many in time and too late, and of each tenth a bar as high as it is often. */
export function expectDistribution(page: string, json: ReportJson): void {
  const lines = linesOf(json);
  const figures = figuresOf(sectionOf(page, 'How much of the promised time was used'));
  expect(figures).toHaveLength(lines.length);
  for (const [place, { kpi, priority, totals }] of lines.entries()) {
    const { caption, svg, beside } = figures[place] as (typeof figures)[number];
    const within = `${thousands(metOf(totals))} in time, ${thousands(totals.judged - metOf(totals))} too late`;
    expect(caption).toBe(
      `${promiseName(kpi, priority)} | ${promised(
        kpi,
        priority,
        json.agreements.flatMap(({ rows }) => rows),
      )}`,
    );
    expect([labelOf(svg), beside]).toEqual([`${promiseName(kpi, priority)}: ${within}`, within]);
    const most = Math.max(...totals.byShare);
    expect(textsIn(svg)).toEqual(['0', thousands(most), '0%', '100%', '> 200%']);
    const bars = [...svg.matchAll(/<rect class="(in-time|too-late)" x="([\d.]+)"[^>]* height="([\d.]+)"/g)];
    const drawn = totals.byShare.flatMap((count, bucket) => (count === 0 ? [] : [{ count, bucket }]));
    expect(bars.map(([, look]) => look)).toEqual(drawn.map(({ bucket }) => (bucket < 10 ? 'in-time' : 'too-late')));
    for (const [index, { count, bucket }] of drawn.entries()) {
      const [, , x, height] = bars[index] as RegExpMatchArray;
      expect(Number(x)).toBeCloseTo(42 + (bucket * 230) / 21, 0);
      expect(Number(height)).toBeCloseTo(Math.max(1, (count / most) * 92), 0);
    }
  }
}

function labelOf(svg: string): string {
  return /aria-label="([^"]*)"/.exec(svg)?.[1]?.replaceAll('\u00A0', ' ') ?? '';
}
