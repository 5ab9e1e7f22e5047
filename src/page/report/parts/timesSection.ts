import type { Times } from '../../../compliance/index.js';
import { count, type Kpi, type Priority } from '../../../vocabulary/index.js';
import { notes, section, table } from '../../html.js';
import type { Tell } from '../Tell.js';
import { elapsedLength, supportLength } from '../texts/lengths.js';
import { promisedText } from '../texts/promised.js';
import { PART_WORDS } from './PartWords.js';

/** How long responses and repairs took, by priority, beside what was promised. */
export function timesSection(tell: Tell): string {
  const { facts, language, words, dayMs } = tell;
  const told = PART_WORDS[language];
  const rows = facts.rows.flatMap(({ priority, responseTime, repairTime }) => [
    ...row('response', 'response', priority, responseTime, tell),
    ...row('repair', 'mttr', priority, repairTime, tell),
  ]);
  if (rows.length === 0) return '';
  const day = dayMs === undefined ? undefined : elapsedLength(dayMs, language);
  const refused = facts.refused.count === 0 ? '' : words.without(count(facts.refused.count, language));
  const head = [told.priority, ...told.timesHead.slice(1)];
  return section(told.times, `${notes(told.timesNote(day), refused)}${table({ caption: told.times, head, rows, hint: words.scrolls })}`);
}

function row(
  name: 'response' | 'repair',
  kpi: Kpi,
  priority: Priority,
  { support, elapsed }: Times,
  tell: Tell,
): readonly (readonly string[])[] {
  if (!('meanMs' in support) || !('meanMs' in elapsed)) return [];
  const { language, words } = tell;
  const told = PART_WORDS[language];
  const title = `${told.timeNames[name]}, ${words.priority(priority)}`;
  const lengths = [support.meanMs, support.medianMs, support.p90Ms].map((ms) => supportLength(ms, tell));
  return [[title, count(support.count, language), ...lengths, promisedText(kpi, priority, tell), elapsedLength(elapsed.meanMs, language)]];
}
