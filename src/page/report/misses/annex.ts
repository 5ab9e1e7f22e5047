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

/** Every miss that is listed, the latest first: collapsed on a screen, the last pages on paper. */
export function annex(tell: Tell): string {
  const { facts, language, words: page } = tell;
  const { count: all, listed } = facts.misses;
  if (all === 0) return '';
  const words = MISS_WORDS[language];
  const hasCauses = listed.some(({ cause }) => cause !== undefined);
  const { id, promise, due, done, late, elapsed, cause } = words.head;
  const head = [id, promise, due, done, late, elapsed, ...(hasCauses ? [cause] : [])];
  const rows = listed.map((miss) => [...row(miss, tell), ...(hasCauses ? [bounded(miss.cause ?? words.noCause, language, 120)] : [])]);
  const shown = [count(listed.length, language), count(all, language)] as const;
  const caption = words.annex(shown[1]);
  const told = notes(words.annexNote, listed.length < all ? words.listedOnly(...shown) : '');
  return section(
    caption,
    `${told}<details class="list"><summary>${caption}</summary>${table({ caption, head, rows, hint: page.scrolls, look: 'texts' })}</details>`,
    'annex',
  );
}

function row(miss: ListedMiss, tell: Tell): readonly string[] {
  const { kpi, priority, deadline, doneMs, lateSupportMs, lateElapsedMs } = miss;
  return [
    incidentName(miss, tell, 40),
    promiseName(kpi, priority, tell),
    shortInstant(deadline.epochMs, tell),
    doneMs === undefined ? MISS_WORDS[tell.language].notDone : shortInstant(doneMs, tell),
    supportLength(lateSupportMs, tell),
    elapsedLength(lateElapsedMs, tell.language),
  ];
}
