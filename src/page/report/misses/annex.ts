import { count } from '../../../vocabulary/index.js';
import { notes, section, table } from '../../html.js';
import type { ListedMiss } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { shortInstant } from '../texts/dates.js';
import { promiseName } from '../texts/figures.js';
import { elapsedLength, supportLength } from '../texts/lengths.js';
import { bounded } from '../texts/names.js';
import { incidentName } from './incidentName.js';
import { MISS_WORDS } from './MissWords.js';

/** Every miss that is listed, those that a verdict counts before the others, the longest overdue first: collapsed on a screen, the last pages on paper. */
export function annex(tell: Tell): string {
  const { facts, language } = tell;
  const { count: all, targeted: ofTargets, listed } = facts.misses;
  if (all === 0) return '';
  const words = MISS_WORDS[language];
  const shown = [count(listed.length, language), count(all, language)] as const;
  const isWhole = listed.length === all;
  const caption = isWhole ? words.annex(shown[1]) : words.annexOfWorst(...shown);
  const told = notes(words.annexNote, isWhole ? incidentsOf(tell) : words.listedOnly(...shown));
  const isTargeted = ({ kpi, priority }: ListedMiss) =>
    facts.verdict.promises.some((promise) => promise.kpi === kpi && promise.priority === priority);
  const targeted = listed.filter(isTargeted);
  const others = listed.filter((miss) => !isTargeted(miss));
  const tables = [missTable(words.targeted, targeted, ofTargets, tell), missTable(words.untargeted, others, all - ofTargets, tell)].join(
    '',
  );
  return section(caption, `${told}<details><summary>${caption}</summary><div id="misses">${tables}</div></details>`, 'annex');
}

/** How many incidents the misses are of; nothing where one has no id. */
function incidentsOf({ facts, language, words }: Tell): string {
  const { listed } = facts.misses;
  if (listed.some(({ id }) => id === '')) return '';
  const incidents = new Set(listed.map(({ id }) => id)).size;
  return MISS_WORDS[language].ofIncidents(count(listed.length, language), words.incidents(count(incidents, language)));
}

function missTable(title: string, misses: readonly ListedMiss[], all: number, tell: Tell): string {
  if (misses.length === 0) return '';
  const { language, words: page } = tell;
  const words = MISS_WORDS[language];
  const hasCauses = misses.some(({ cause }) => cause !== undefined);
  const { id, promise, due, done, late, elapsed, cause } = words.head;
  const head = [id, promise, due, done, late, elapsed, ...(hasCauses ? [cause] : [])];
  const rows = misses.map((miss) => [...row(miss, tell), ...(hasCauses ? [bounded(miss.cause ?? words.noCause, language, 120)] : [])]);
  const shown = misses.length === all ? count(all, language) : `${count(misses.length, language)} ${page.of} ${count(all, language)}`;
  return `<h3>${title} (${shown})</h3>${table({ caption: title, head, rows, hint: page.scrolls, look: 'texts' })}`;
}

function row(miss: ListedMiss, tell: Tell): readonly string[] {
  const { kpi, priority, deadline, doneMs, lateSupportMs, lateElapsedMs, subject } = miss;
  const beside = subject === undefined ? '' : ` <span class="beside">${bounded(subject, tell.language, 60)}</span>`;
  return [
    `${incidentName(miss, tell, 40)}${beside}`,
    promiseName(kpi, priority, tell),
    shortInstant(deadline.epochMs, tell),
    doneMs === undefined ? MISS_WORDS[tell.language].notDone : shortInstant(doneMs, tell),
    supportLength(lateSupportMs, tell),
    elapsedLength(lateElapsedMs, tell.language),
  ];
}
