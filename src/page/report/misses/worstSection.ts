import { isStandingTarget } from '../../../agreement/index.js';
import type { Miss } from '../../../compliance/index.js';
import type { TrailParts } from '../../../explain/index.js';
import { count } from '../../../vocabulary/index.js';
import { timeAround, timelineSvg } from '../../drawing/index.js';
import { notes, safe, section } from '../../html.js';
import { judgedPromises } from '../parts/judgedPromises.js';
import type { ListedMiss } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { instantText } from '../texts/dates.js';
import { promiseName } from '../texts/figures.js';
import { elapsedLength, supportLength } from '../texts/lengths.js';
import { bounded } from '../texts/names.js';
import { incidentName } from './incidentName.js';
import { MISS_WORDS } from './MissWords.js';

/** The worst misses, each with its drawing and the way to its deadline. */
export function worstSection(tell: Tell): string {
  const { facts, language } = tell;
  const words = MISS_WORDS[language];
  const { worst } = facts.report;
  const all = count(facts.misses.count, language);
  if (worst.length === 0) return section(words.worst, nothingToShow(tell));
  const articles = worst.map((miss, place) => article(miss, facts.misses.explained[place], place, tell));
  return section(words.worst, `${notes(words.worstNote(count(worst.length, language), all), annexNote(tell))}${articles.join('\n')}`);
}

function annexNote({ facts, language }: Tell): string {
  const { count: all, listed } = facts.misses;
  return listed.length < all ? MISS_WORDS[language].annexHas(count(listed.length, language)) : MISS_WORDS[language].annexHasAll;
}

function nothingToShow(tell: Tell): string {
  const { facts, language } = tell;
  const words = MISS_WORDS[language];
  if (facts.misses.count > 0) return notes(words.noneExplained(count(facts.misses.count, language)), annexNote(tell));
  return notes(judgedPromises(facts).length === 0 ? words.noneJudged : words.noneMissed);
}

function article(miss: Miss, listed: ListedMiss | undefined, place: number, tell: Tell): string {
  const { facts, language } = tell;
  const { kpi, priority, deadline, doneMs, lateSupportMs, lateElapsedMs, throughChangeMs, trail } = miss;
  const words = MISS_WORDS[language];
  const late = `${supportLength(lateSupportMs, tell)} ${words.inSupportTime}, ${elapsedLength(lateElapsedMs, language)} ${words.elapsed}`;
  const rows = [
    ...(listed?.subject === undefined ? [] : [[words.subject, bounded(listed.subject, language, 200)]]),
    [words.due, instantText(deadline.epochMs, tell)],
    [words.done, doneMs === undefined ? words.notDone : instantText(doneMs, tell)],
    [words.late, late],
    ...(listed?.cause === undefined ? [] : [[words.cause, bounded(listed.cause, language, 300)]]),
  ];
  const drawn = timelineSvg(trail, {
    ...{ language, doneMs, nowMs: doneMs === undefined ? facts.report.atMs : undefined },
    ...{ around: timeAround(deadline, doneMs ?? facts.report.atMs), id: `miss-${place + 1}`, isStyled: true },
  });
  // Its text says what the explanation beside it says.
  const isStanding = trail.kind !== 'due' || isStandingTarget(trail.target, priority, kpi);
  const drawing = isStanding ? drawn : drawn.replace('SLA §5', tell.words.agreedOtherwise);
  return `<article class="miss">
<h3>${incidentName(listed ?? miss, tell)} <span class="of">${promiseName(kpi, priority, tell)}</span></h3>
<dl>${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
${throughChangeMs === undefined ? '' : notes(words.throughChange(instantText(throughChangeMs, tell)))}<div class="told"><figure>${drawing}</figure>
${why(facts.explained[place], words.why)}</div>
</article>`;
}

function why(parts: TrailParts | undefined, title: string): string {
  if (parts === undefined) return '';
  const items = parts.steps.map((step) => `<li>${safe(step)}</li>`).join('');
  const after = parts.remark === undefined ? '' : `<p>${safe(parts.remark)}</p>`;
  return `<details open><summary>${title}</summary><p>${safe(parts.started)}</p><ol>${items}</ol>${after}</details>`;
}
