import { AGREEMENT_ZONE } from '../../agreement/index.js';
import type { ComplianceReport, Distribution, Group, KpiTotals, Miss } from '../../compliance/index.js';
import { dateTimeAt, type EpochMs } from '../../time/index.js';
import { count, hours, type Language, percent } from '../../vocabulary/index.js';
import { STYLE } from '../style.js';
import { attainmentChart, shareChart } from './charts.js';
import { PAGE_WORDS, type PageWords } from './pageWords.js';
import type { ReportFacts } from './ReportFacts.js';

const KPIS = ['response', 'update', 'mttr'] as const;

/** A report as one page without anything from outside: to read, to print and to send. */
export function reportPage(facts: ReportFacts, language: Language): string {
  const words = PAGE_WORDS[language];
  const { report } = facts;
  const { from, to } = report.period;
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}: ${safe(facts.source)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${words.title}</h1>
<p>${[
    `${words.incidents(words.number(count(report.total.incidents)))}, ${safe(facts.source)}`,
    from === undefined && to === undefined ? '' : words.period(from, to),
    words.judgedAt(instantText(report.atMs)),
  ]
    .filter((text) => text !== '')
    .join('<br>')}</p>
</header>
${[attainmentSection, monthsSection, groupsSections, distributionSection, timesSection].map((section) => section(report, words)).join('\n')}
${worstSection(facts, words)}
${leftOutSection(facts, words)}
<footer><p>${words.madeBy}</p></footer>
</main>
</body>
</html>
`;
}

/** An instant on Amsterdam's clocks, in a form that both languages read. */
function instantText(epochMs: EpochMs): string {
  return dateTimeAt(epochMs, AGREEMENT_ZONE).toFormat('yyyy-MM-dd HH:mm');
}

/** Text that cannot be taken for markup. */
export function safe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function section(title: string, body: string): string {
  return `<section>\n<h2>${title}</h2>\n${body}\n</section>`;
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = ([first = '', ...others]: readonly string[]) =>
    `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map(cells).join('\n')}</tbody>
</table></div>`;
}

function share({ attainment, judged }: KpiTotals, words: PageWords): string {
  return attainment.kind === 'no-data' ? words.noData : words.of(words.number(percent(attainment.value)), words.number(count(judged)));
}

function attainmentSection({ total }: ComplianceReport, words: PageWords): string {
  const cards = KPIS.map((kpi) => {
    const { attainment, verdict, performanceTarget } = total.kpis[kpi];
    const mark = verdict === 'attained' ? '✓ ' : verdict === 'not-attained' ? '✗ ' : '';
    const target = performanceTarget.kind === 'none' ? '' : `, ${words.target.toLowerCase()} ${words.moreThan(performanceTarget.value)}`;
    return `<div class="card ${verdict}"><h3>${words.kpis[kpi]}</h3><p class="big">${
      attainment.kind === 'no-data' ? words.noData : words.number(percent(attainment.value))
    }</p><p>${mark}${words.verdicts[verdict]}${target}</p></div>`;
  });
  const states = ['met', 'missed', 'running', 'paused', 'best-effort', 'to-be-determined', 'not-yet-applicable'] as const;
  const rows = KPIS.map((kpi) => [words.kpis[kpi], ...states.map((state) => words.number(count(total.kpis[kpi].counts[state])))]);
  return section(
    words.attainment,
    `<p>${words.attainmentNote}</p>\n<div class="cards">${cards.join('')}</div>\n${table(
      words.attainment,
      [words.kpi, ...states.map((state) => words.states[state])],
      rows,
    )}`,
  );
}

function monthsSection({ groupings, total }: ComplianceReport, words: PageWords): string {
  const groups = groupings.find(({ by }) => by === 'month')?.groups ?? [];
  if (groups.length === 0) return '';
  const targets = KPIS.flatMap((kpi) => {
    const { performanceTarget } = total.kpis[kpi];
    return performanceTarget.kind === 'none' ? [] : [performanceTarget.value];
  });
  const months = monthsBetween(groups[0]?.key ?? '', groups.at(-1)?.key ?? '');
  const chart = attainmentChart(
    months.map((month) => monthName(month, words)),
    KPIS.map((kpi) => ({
      name: words.kpis[kpi],
      values: months.map((month) => {
        const attainment = groups.find(({ key }) => key === month)?.kpis[kpi].attainment;
        return attainment?.kind === 'share' ? attainment.value : undefined;
      }),
    })),
    targets[0],
    words,
  );
  return section(
    words.attainmentByMonth,
    `<figure class="scroll">${chart}</figure>\n${groupTable(words.attainmentByMonth, words.month, groups, words, (key) => monthName(key, words))}`,
  );
}

/** All months from one to another, those without incidents too: a gap in a chart is to be seen. */
function monthsBetween(first: string, last: string): readonly string[] {
  const number = (key: string) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const month = number(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function monthName(key: string, words: PageWords): string {
  const [year = '', month = ''] = key.split('-');
  return `${words.months[Number(month) - 1]} ${year}`;
}

function groupsSections({ groupings }: ComplianceReport, words: PageWords): string {
  return groupings
    .filter(({ by }) => by !== 'month')
    .map(({ by, groups }) => {
      const title = Object.hasOwn(words.by, by) ? (words.by[by] as string) : safe(by);
      return section(title, groupTable(title, words.group, groups, words));
    })
    .join('\n');
}

function groupTable(
  caption: string,
  first: string,
  groups: readonly Group[],
  words: PageWords,
  nameOf: (key: string) => string = safe,
): string {
  return table(
    caption,
    [first, words.count, ...KPIS.map((kpi) => words.kpis[kpi])],
    groups.map(({ key, incidents, kpis }) => [
      key === '' ? words.none : nameOf(key),
      words.number(count(incidents)),
      ...KPIS.map((kpi) => {
        const { verdict } = kpis[kpi];
        const mark = verdict === 'attained' ? ' ✓' : verdict === 'not-attained' ? ' ✗' : '';
        return `${share(kpis[kpi], words)}${mark}`;
      }),
    ]),
  );
}

function distributionSection({ total }: ComplianceReport, words: PageWords): string {
  const response = total.kpis.response;
  if (response.judged === 0) return '';
  const rows = response.byShare.flatMap((each, bucket) => {
    if (each === 0) return [];
    const last = bucket === response.byShare.length - 1;
    return [[last ? `> ${bucket * 10}%` : `${bucket * 10}% – ${(bucket + 1) * 10}%`, words.number(count(each))]];
  });
  return section(
    words.distribution,
    `<p>${words.distributionNote}</p>\n<figure class="scroll">${shareChart(response, words)}</figure>\n${table(words.distribution, [words.used, words.count], rows)}`,
  );
}

function timesSection({ total: { responseTime, repairTime } }: ComplianceReport, words: PageWords): string {
  const row = (name: string, times: Distribution) =>
    'meanMs' in times
      ? [name, words.number(count(times.count)), ...[times.meanMs, times.medianMs, times.p90Ms].map((ms) => length(ms, words))]
      : [name, '0', words.noData, '', ''];
  return section(
    words.times,
    `<p>${words.timesNote}</p>\n${table(
      words.times,
      ['', words.count, words.mean, words.median, words.p90],
      [
        row(words.time.responseSupport, responseTime.support),
        row(words.time.responseElapsed, responseTime.elapsed),
        row(words.time.repairSupport, repairTime.support),
        row(words.time.repairElapsed, repairTime.elapsed),
      ],
    )}`,
  );
}

function length(ms: number, words: PageWords): string {
  return safe(words.number(hours(ms)).replace(/ h$/, ` ${words.hours}`));
}

function worstSection({ report: { worst }, explained }: ReportFacts, words: PageWords): string {
  if (worst.length === 0) return section(words.worst, `<p>${words.noMisses}</p>`);
  return section(words.worst, worst.map((miss, index) => missArticle(miss, explained[index] ?? [], words)).join('\n'));
}

function missArticle(
  { id, kpi, priority, deadline, doneMs, lateSupportMs, lateElapsedMs }: Miss,
  lines: readonly string[],
  words: PageWords,
): string {
  const facts = [
    [words.priority, String(priority)],
    [words.due, instantText(deadline.epochMs)],
    [words.done, doneMs === undefined ? words.notDone : instantText(doneMs)],
    [words.late, length(lateSupportMs, words)],
    [words.lateElapsed, length(lateElapsedMs, words)],
  ];
  const [, started = '', ...steps] = lines;
  const items = steps.map((step) => `<li>${safe(step.replace(/^\d+\. /, ''))}</li>`).join('');
  return `<article>
<h3>${words.incident} ${safe(id)}: ${words.kpis[kpi]}</h3>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
<details open><summary>${words.why}</summary><p>${safe(started)}</p><ol>${items}</ol></details>
</article>`;
}

function leftOutSection({ report: { leftOut }, refused }: ReportFacts, words: PageWords): string {
  const lines = [
    ...(leftOut.outsidePeriod > 0 ? [words.outsidePeriod(words.number(count(leftOut.outsidePeriod)))] : []),
    ...(leftOut.reportedLater > 0 ? [words.reportedLater(words.number(count(leftOut.reportedLater)))] : []),
  ].map((line) => `<li>${line}</li>`);
  const shown = refused.examples.slice(0, 20);
  if (refused.count > 0) {
    const more = refused.count > shown.length ? `<li>${words.more(words.number(count(refused.count - shown.length)))}</li>` : '';
    lines.push(
      `<li>${words.refused(words.number(count(refused.count)))}<ul>${shown.map((line) => `<li>${safe(line)}</li>`).join('')}${more}</ul></li>`,
    );
  }
  return section(words.leftOut, lines.length === 0 ? `<p>${words.leftOutNone}</p>` : `<ul>${lines.join('')}</ul>`);
}
