import { expect } from 'vitest';
import { KPIS, type Kpi, type KpiJson, type PeriodJson, type ReportJson } from './ReportJson.js';
import { tablesOf, textOf } from './tablesOf.js';
import {
  keptOf,
  lowestOf,
  metOf,
  NAMES,
  openOf,
  period,
  promised,
  promiseName,
  share,
  shareText,
  shortBy,
  tenthsOf,
  thousands,
} from './told.js';

/** The promises of priority 2, which alone have a target. */
const TARGETED = 2;

/** Holds the first screen against the JSON: the line that answers, the promises that were not kept, the cards, and what has no target. */
export function expectFirstScreen(page: string, json: ReportJson): void {
  const row = json.rows.find(({ priority }) => priority === TARGETED);
  const promises = KPIS.map((kpi) => ({ kpi, totals: row?.kpis[kpi] as KpiJson }));
  expectVerdict(
    page,
    promises.map(({ totals }) => keptOf(totals)),
  );
  expect(
    [...page.matchAll(/<ul class="short">(.*?)<\/ul>/g)].flatMap(([, list = '']) => list.split('</li>').slice(0, -1).map(textOf)),
  ).toEqual(
    promises
      .filter(({ totals }) => keptOf(totals) === false)
      .map(({ kpi, totals }) => {
        const more = shortBy(totals);
        return `${promiseName(kpi, TARGETED)}: ${shareText(totals)}. ${thousands(more)} more incident${more === 1 ? '' : 's'} in time would have made it more than 90%.${lowestSaid(json, kpi)}${json.misses.listed.length === 0 ? '' : ' Which ones?'}`;
      }),
  );
  const agreed = json.agreements.flatMap(({ rows }) => rows);
  const cards = [...page.matchAll(/<article class="card ([^"]*)">([\s\S]*?)<\/article>/g)];
  expect(cards).toHaveLength(promises.length);
  for (const [place, { kpi, totals }] of promises.entries()) {
    const [, look = '', card = ''] = cards[place] ?? [];
    expectCard(look, card, totals);
    expect(card).toContain(`promised: ${promised(kpi, TARGETED, agreed)}</p>`);
    expect(textOf(/<h3>(.*?)<\/h3>/.exec(card)?.[1] ?? '')).toBe(`${NAMES[kpi]} priority ${TARGETED} (High)`);
    const earlier = json.before?.rows.find(({ priority }) => priority === TARGETED)?.kpis[kpi];
    const updates = kpi === 'update' ? eachUpdate(row?.updatesBy.update as KpiJson) : [];
    const beside = [...card.matchAll(/<p class="beside">(.*?)<\/p>/g)].map(([, text = '']) => textOf(text));
    expect(beside).toEqual([
      ...updates,
      ...(json.before === undefined ? [] : changeOf(totals, earlier, json.before.period)),
      ...besideOf(kpi, totals, json),
    ]);
  }
  const [, finality = ''] = /<p class="(?:final|warning)">(.*?)<\/p>/.exec(page) ?? [];
  expect(finality).toBe(finalityOf(promises, json));
  if (json.before !== undefined) expect(textOf(page)).toContain(beforeLine(json.before));
  expect(tablesOf(page).get('Measured, without a target') ?? []).toEqual(measuredRows(json));
}

function lowestSaid(json: ReportJson, kpi: Kpi): string {
  const lowest = lowestOf(json, kpi, TARGETED);
  return lowest === '' ? '' : ` Lowest in ${lowest}.`;
}

function beforeLine({ rows, period: dates, total }: NonNullable<ReportJson['before']>): string {
  const kept = KPIS.filter((kpi) => keptOf(rows.find(({ priority }) => priority === TARGETED)?.kpis[kpi] as KpiJson)).length;
  return `The period before (${period(dates)}): ${kept} of 3 kept, ${thousands(total.incidents)} incident${total.incidents === 1 ? '' : 's'}.`;
}

function expectCard(look: string, card: string, totals: KpiJson): void {
  const kept = keptOf(totals);
  expect(look).toBe(kept === undefined ? 'no-data' : kept ? 'attained' : 'not-attained');
  expect(/<p class="judged">(.*?)<\/p>/.exec(card)?.[1]).toBe(kept === undefined ? 'No verdict' : kept ? '✓ Kept' : '✗ Not kept');
  expect(/<p class="share[^"]*">(.*?)<\/p>/.exec(card)?.[1]).toBe(shareText(totals));
  if (kept !== undefined)
    expect(card).toContain(`<p>${thousands(metOf(totals))} of ${thousands(totals.judged)} in time<br>target: more than 90%<br>`);
}

function expectVerdict(page: string, verdicts: readonly (boolean | undefined)[]): void {
  const [kept, notKept] = [true, false].map((each) => verdicts.filter((verdict) => verdict === each).length) as [number, number];
  const look = notKept > 0 ? 'not-attained' : kept > 0 ? 'attained' : 'no-data';
  const sign = { 'not-attained': '✗', attained: '✓', 'no-data': '–' }[look];
  expect(page).toContain(
    `<h2 class="verdict ${look}"><span class="sign" aria-hidden="true">${sign}</span> ${verdictLine(kept, notKept)}</h2>`,
  );
}

function verdictLine(kept: number, notKept: number): string {
  if (kept + notKept === 0) return 'No verdict: nothing that has a target could be judged';
  if (kept === 3) return 'Kept: all 3 promises with a target';
  const open = 3 - kept - notKept;
  return `Kept: ${kept === 0 ? 'none of the' : `${kept} of`} 3 promises with a target${open === 0 ? '' : `; ${open} without a verdict`}`;
}

/** R20. What is not in a figure, and how low and how high it would be with it. */
function besideOf(kpi: Kpi, totals: KpiJson, json: ReportJson): readonly string[] {
  const { count: refused } = json.refused;
  const [turning, unrecorded] = [turningOf(kpi, totals, json), totals.counts['not-recorded'] ?? 0];
  if (unrecorded > 0) return [`${thousands(unrecorded)} not recorded`];
  const open = openOf(totals) + turning;
  const said = (what: string, others: number, turns: number) => {
    const all = totals.judged + others;
    const [worst, best] = [share(metOf(totals) - turns, all), share(metOf(totals) + others, all)];
    const verdict = keptOf(totals) === undefined ? 'a verdict could come' : 'the verdict could turn';
    return `${what}: at worst ${worst}, at best ${best}; ${mayTurnWith(totals, others, turns) ? verdict : 'the verdict stands'}`;
  };
  return [
    ...(refused === 0 ? [] : [said(`with ${thousands(refused)} refused row${refused === 1 ? '' : 's'}`, refused, 0)]),
    ...(open === 0 ? [] : [said(`with ${thousands(open)} still open`, openOf(totals), turning)]),
    ...(refused === 0 || open === 0 ? [] : [said('with both', refused + openOf(totals), turning)]),
  ];
}

/** R8. Incidents that kept their updates so far, and whose next one is to come: the totals do not tell them. */
function turningOf(kpi: Kpi, totals: KpiJson, { verdict }: ReportJson): number {
  const open = verdict.promises.find((promise) => promise.kpi === kpi && promise.priority === TARGETED)?.open ?? 0;
  const turning = open - openOf(totals);
  expect(turning).toBeGreaterThanOrEqual(0);
  if (kpi !== 'update') expect(turning).toBe(0);
  return turning;
}

/** A promise with a target. */
interface Promised {
  readonly kpi: Kpi;
  readonly totals: KpiJson;
}

/** R18, R20. Whether the figures may still change, and through what. */
function finalityOf(promises: readonly Promised[], json: ReportJson): string {
  const { refused, period: dates, atMs } = json;
  const isRunning = dates.to !== undefined && atMs < Date.parse(`${dates.to}T23:59:59+01:00`);
  if (isRunning) throw new Error('a period that still runs is held by no test of figures');
  const [open, later] = [openTogether(promises, json), dates.to === undefined ? json.leftOut.reportedLater : 0];
  const why = [
    some(later, 'incident was', 'incidents were', 'reported after the moment of judging'),
    some(open, 'promise is', 'promises are', 'still open'),
    some(refused.count, 'row was', 'rows were', 'refused'),
  ].filter((reason) => reason !== '');
  if (why.length === 0) return promises.every(({ totals }) => totals.judged === 0) ? '' : finalText(json.verdict.unrepaired);
  return `Not final: ${why.join(', and ')}. ${later > 0 ? 'New reports still change the figures.' : turnsText(promises, json)}`;
}

function openTogether(promises: readonly Promised[], json: ReportJson): number {
  return promises.reduce((sum, { kpi, totals }) => sum + openOf(totals) + turningOf(kpi, totals, json), 0);
}

function some(count: number, one: string, more: string, what: string): string {
  return count === 0 ? '' : `${thousands(count)} ${count === 1 ? one : more} ${what}`;
}

function finalText(unrepaired: number): string {
  const which = unrepaired === 1 ? 'the 1 incident that is' : `one of the ${thousands(unrepaired)} incidents that are`;
  const moved = unrepaired === 0 ? '' : `, or another priority of ${which} not repaired,`;
  return `Final: nothing with a target is open, and no row was refused. Only a reopened incident${moved} could still change these figures.`;
}

function turnsText(promises: readonly Promised[], json: ReportJson): string {
  const turns = promises.some(({ kpi, totals }) => mayTurnWith(totals, json.refused.count + openOf(totals), turningOf(kpi, totals, json)));
  return turns
    ? 'That could turn a verdict; the cards say which, and how low and how high each figure can be.'
    : 'That turns no verdict; the cards say how low and how high each figure can be.';
}

function mayTurnWith(totals: KpiJson, others: number, turning: number): boolean {
  if (others + turning === 0 || (totals.counts['not-recorded'] ?? 0) > 0) return false;
  const all = totals.judged + others;
  return [metOf(totals) - turning, metOf(totals) + others].some((met) => met * 10 > all * 9 !== keptOf(totals));
}

/** `▲ 3.1 points; before: 87.8%`, or that there is nothing to compare with. */
function changeOf(now: KpiJson, before: KpiJson | undefined, dates: PeriodJson): readonly string[] {
  if (before === undefined || now.judged === 0 || before.judged === 0) return ['no figure for the period before'];
  const change = tenthsOf(metOf(now), now.judged) - tenthsOf(metOf(before), before.judged);
  const points = `${change > 0 ? '▲' : '▼'} ${Math.floor(Math.abs(change) / 10)}.${Math.abs(change) % 10} point${Math.abs(change) === 10 ? '' : 's'}`;
  return [`${change === 0 ? '= unchanged' : points}; before: ${share(metOf(before), before.judged)} (${period(dates)})`];
}

/** R11. The count of updates that is not judged, beside the one that is. */
function eachUpdate(updates: KpiJson): string[] {
  if (shareText(updates) === 'not recorded') return [];
  return [`each update: ${shareText(updates)}${updates.judged === 0 ? '' : ` of ${thousands(updates.judged)}`}`];
}

/** Of promises without a target, those that have a length and of which there is something. */
function measuredRows({ rows, agreements, before }: ReportJson): readonly (readonly string[])[] {
  const agreed = agreements.flatMap((agreement) => agreement.rows);
  const promises = rows
    .filter(({ priority }) => priority !== TARGETED)
    .flatMap((row) => KPIS.map((kpi) => ({ kpi, row, totals: row.kpis[kpi] })));
  return promises
    .filter(({ totals }) => totals.judged + openOf(totals) + (totals.counts['not-recorded'] ?? 0) > 0)
    .filter(({ kpi, row }) => agreed.some(({ priority, targets }) => priority === row.priority && targets[kpi].value !== undefined))
    .map(({ kpi, row: { priority, updatesBy }, totals }) => {
      const earlier = before?.rows.find((row) => row.priority === priority)?.kpis[kpi];
      const change = changeOf(totals, earlier, before?.period ?? {}).flatMap((text) =>
        text.startsWith('no ') ? [] : text.split(';').slice(0, 1),
      );
      return [
        ...[promiseName(kpi, priority), promised(kpi, priority, agreed)],
        totals.judged === 0 ? '–' : `${thousands(metOf(totals))} of ${thousands(totals.judged)} in time`,
        [shareText(totals), ...(kpi === 'update' ? eachUpdate(updatesBy.update) : []), ...change].join(' | '),
        thousands(openOf(totals)),
      ];
    });
}
