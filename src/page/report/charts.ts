import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { KpiTotals } from '../../compliance/index.js';
import { count } from '../../vocabulary/index.js';
import type { PageWords } from './PageWords.js';

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

const WIDTH = 720;
const HEIGHT = 300;
// The page's own colours, light or dark; the shapes of points differ too, so that nothing hangs on colour alone.
const INK = 'var(--ink)';
const FAINT = 'var(--line)';
const SERIES = ['var(--response)', 'var(--update)', 'var(--mttr)'] as const;
const SYMBOLS = ['circle', 'rect', 'triangle'] as const;
const TEXT = { color: INK, fontFamily: 'system-ui, sans-serif', fontSize: 13 };

/** The attainment of each KPI by month, with the performance target as a line; months without data leave a gap. */
export function attainmentChart(
  months: readonly string[],
  kpis: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[],
  target: number | undefined,
  words: PageWords,
): string {
  return svgOf({
    legend: { data: kpis.map(({ name }) => name), top: 0, textStyle: TEXT, itemWidth: 24 },
    xAxis: { type: 'category', data: [...months], axisLabel: TEXT, axisLine: { lineStyle: { color: FAINT } } },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { ...TEXT, formatter: '{value}%' }, splitLine: { lineStyle: { color: FAINT } } },
    series: kpis.map(({ name, values }, index) => ({
      name,
      type: 'line',
      symbol: SYMBOLS[index] ?? 'circle',
      symbolSize: 9,
      connectNulls: false,
      data: values.map((value) => (value === undefined ? null : Math.round(value * 1000) / 10)),
      lineStyle: { color: SERIES[index], width: 2 },
      itemStyle: { color: SERIES[index] },
      ...(index === 0 && target !== undefined ? { markLine: targetLine(target, words) } : {}),
    })),
  });
}

function targetLine(target: number, words: PageWords): object {
  return {
    symbol: 'none',
    silent: true,
    label: { ...TEXT, formatter: `> ${target}%`, position: 'end' },
    lineStyle: { color: INK, type: 'dashed', width: 1.5 },
    data: [{ yAxis: target, name: words.target }],
  };
}

/** How much of the target the judged promises used: a bar for each tenth, with the target itself as a line. */
export function shareChart({ byShare }: KpiTotals, words: PageWords): string {
  const names = byShare.map((_, bucket) => (bucket === byShare.length - 1 ? `> ${bucket * 10}%` : `${(bucket + 1) * 10}%`));
  return svgOf({
    xAxis: {
      type: 'category',
      data: names,
      axisLabel: { ...TEXT, interval: 0, fontSize: 10, rotate: 45 },
      axisLine: { lineStyle: { color: FAINT } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { ...TEXT, formatter: (value: number) => count(value, words.language) },
      splitLine: { lineStyle: { color: FAINT } },
    },
    series: [
      {
        type: 'bar',
        barCategoryGap: '15%',
        data: byShare.map((value, bucket) => ({ value, itemStyle: { color: bucket < 10 ? 'var(--met)' : 'var(--missed)' } })),
        markLine: {
          symbol: 'none',
          silent: true,
          label: { ...TEXT, formatter: words.deadline },
          lineStyle: { color: INK, type: 'dashed', width: 1.5 },
          data: [{ xAxis: 9 }],
        },
      },
    ],
  });
}

function svgOf(option: object): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  chart.setOption({ animation: false, grid: { left: 52, right: 64, top: 40, bottom: 48 }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg
    .replace(/<style[\s\S]*?<\/style>/, '')
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/^<svg width="\d+" height="\d+"/, `<svg aria-hidden="true" focusable="false" viewBox="0 0 ${WIDTH} ${HEIGHT}"`);
}
