import type { ComplianceReport } from '../../compliance/index.js';
import { safe, section } from '../html.js';
import { groupTable } from './groupTable.js';
import type { PageWords } from './PageWords.js';

/** A section for each grouping but that by month, which has its own. */
export function groupsSections({ groupings }: ComplianceReport, words: PageWords): string {
  return groupings
    .filter(({ by }) => by !== 'month')
    .map(({ by, groups }) => {
      const title = Object.hasOwn(words.by, by) ? (words.by[by] as string) : safe(by);
      return section(title, groupTable(title, words.group, groups, words));
    })
    .join('\n');
}
