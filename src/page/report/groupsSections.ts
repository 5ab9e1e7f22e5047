import { safe, section } from '../html.js';
import { withoutRefused } from './figureText.js';
import { groupTable } from './groupTable.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';

/** A section for each grouping but that by month, which has its own. */
export function groupsSections({ report: { groupings }, refused }: ReportFacts, words: PageWords): string {
  return groupings
    .filter(({ by }) => by !== 'month')
    .map(({ by, groups }) => {
      const title = Object.hasOwn(words.by, by) ? (words.by[by] as string) : safe(by);
      return section(title, `${withoutRefused(refused.count, words)}${groupTable(title, words.group, groups, words)}`);
    })
    .join('\n');
}
