import { expect } from 'vitest';
import { expectDistribution, expectTrend } from './pageFigures/charts.js';
import { expectFirstScreen } from './pageFigures/firstScreen.js';
import { expectMisses } from './pageFigures/misses.js';
import { KPIS, type KpiJson, type ReportJson } from './pageFigures/ReportJson.js';
import { expectTables } from './pageFigures/tables.js';
import { headsOf, tablesOf, textOf } from './pageFigures/tablesOf.js';
import { between, instant, period, promiseName, support, thousands } from './pageFigures/told.js';

/** Holds every figure of a page in English, by the standing agreement, against the JSON of the same report. */
export function expectFiguresOf(page: string, json: ReportJson): void {
  expectFirstScreen(page, json);
  expectTables(page, json);
  expectTrend(page, json);
  expectDistribution(page, json);
  expectMisses(page, json);
  expectMeasured(page, json);
}

/** How it was measured: what is in the figures, and what is not (R20). */
function expectMeasured(page: string, json: ReportJson): void {
  const { total, atMs, leftOut, refused, waits, reading, madeMs } = json;
  expect(page).toContain(`<dd>${period(json.period)}`);
  expect(page).toContain(`<dd>${thousands(total.incidents)} incident${total.incidents === 1 ? '' : 's'}, `);
  expect(page).toContain(`<dd>${instant(atMs)}</dd>`);
  if (leftOut.outsidePeriod > 0) expect(page).toContain(`<li>${thousands(leftOut.outsidePeriod)} reported outside the period</li>`);
  if (refused.count > 0) expect(page).toContain(`<li>${thousands(refused.count)} refused: `);
  if (waits.incidents > 0)
    expect(page.replaceAll('\u00A0', ' ')).toContain(
      `${thousands(waits.incidents)} incident${waits.incidents === 1 ? '' : 's'}, ${support(waits.supportMs)} of support time in all: waits for the customer (R12), and from a repair to its reopening (R18).`,
    );
  if (reading?.ids !== undefined) expect(page).toContain(`It has ${thousands(reading.ids)} ${reading.ids === 1 ? 'id' : 'different ids'}.`);
  expect([...page.matchAll(/Without ([\d,]+) refused row/g)].every(([, count]) => count === thousands(refused.count))).toBe(true);
  expect(textOf(/<p class="made">(.*?)<\/p>/.exec(page)?.[1] ?? '').split(', on ')[1]).toBe(
    madeMs === undefined ? undefined : `${instant(madeMs)}.`,
  );
  expect(page).toContain(`<p>For the figures above: reports of ${period(json.period)}, judged as of ${instant(atMs)}.</p>`);
  expectRefusals(page, json);
}

/** R20. What the refused rows would make of each share that has a target, by reason. */
function expectRefusals(page: string, { rows, refused }: ReportJson): void {
  const caption = 'What is not in the figures';
  const kpis = rows.find(({ priority }) => priority === 2)?.kpis;
  const targeted = KPIS.filter((kpi) => kpis !== undefined && !kpis[kpi].counts['not-recorded']);
  expect(
    (tablesOf(page).get(caption) ?? []).map(([, count, lines, ...shares]) => [count, lines, ...shares.map((text) => text.split(' | ')[0])]),
  ).toEqual(
    refused.reasons
      .slice(0, 20)
      .map(({ count, lines }) => [
        ...[thousands(count), `${lines.join(', ')}${count > lines.length ? ' …' : ''}`],
        ...targeted.map((kpi) => between(kpis?.[kpi] as KpiJson, count)),
      ]),
  );
  if (refused.count > 0) expect(headsOf(page).get(caption)?.slice(3)).toEqual(targeted.map((kpi) => promiseName(kpi, 2)));
}
