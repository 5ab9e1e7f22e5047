import type { Miss } from '../../compliance/index.js';
import type { TrailParts } from '../../explain/index.js';
import { hours, KPI_NAMES } from '../../vocabulary/index.js';
import { safe, section } from '../html.js';
import { instantText } from './instantText.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';

/** The worst misses, each with the way to its deadline. */
export function worstSection({ report: { worst }, explained }: ReportFacts, words: PageWords): string {
  if (worst.length === 0) return section(words.worst, `<p>${words.noMisses}</p>`);
  return section(words.worst, worst.map((miss, index) => missArticle(miss, explained[index], words)).join('\n'));
}

function missArticle(
  { id, kpi, priority, deadline, doneMs, lateSupportMs, lateElapsedMs, throughChangeMs }: Miss,
  parts: TrailParts | undefined,
  words: PageWords,
): string {
  const { language } = words;
  const facts = [
    [words.priority, String(priority)],
    [words.due, instantText(deadline.epochMs)],
    [words.done, doneMs === undefined ? words.notDone : instantText(doneMs)],
    [words.late, safe(hours(lateSupportMs, language))],
    [words.lateElapsed, safe(hours(lateElapsedMs, language))],
  ];
  return `<article>
<h3>${words.incident} ${safe(id)}: ${KPI_NAMES[kpi][language]}</h3>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
${throughChangeMs === undefined ? '' : `<p>${words.throughChange(instantText(throughChangeMs))}</p>`}
${parts === undefined ? '' : why(parts, words)}
</article>`;
}

function why({ started, steps, remark }: TrailParts, words: PageWords): string {
  const items = steps.map((step) => `<li>${safe(step)}</li>`).join('');
  const after = remark === undefined ? '' : `<p>${safe(remark)}</p>`;
  return `<details open><summary>${words.why}</summary><p>${safe(started)}</p><ol>${items}</ol>${after}</details>`;
}
