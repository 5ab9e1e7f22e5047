import type { Language } from '../../vocabulary/index.js';
import { safe } from '../html.js';
import { pageStyle } from '../style/pageStyle.js';
import { measuredSection } from './measured/measuredSection.js';
import { annex } from './misses/annex.js';
import { worstSection } from './misses/worstSection.js';
import { distributionSection } from './parts/distributionSection.js';
import { groupsSections } from './parts/groupsSections.js';
import { prioritySection } from './parts/prioritySection.js';
import { timesSection } from './parts/timesSection.js';
import { trendSection } from './parts/trendSection.js';
import type { ReportFacts } from './ReportFacts.js';
import { type Tell, tellOf } from './Tell.js';
import { cards } from './verdict/cards.js';
import { measuredTable } from './verdict/measuredTable.js';
import { pageHeader } from './verdict/pageHeader.js';
import { verdictLine } from './verdict/verdictLine.js';

/** After the first screen, which answers: what stands behind it, in the order in which a reader asks. */
const PARTS: readonly ((tell: Tell) => string)[] = [
  ...[prioritySection, trendSection, distributionSection, timesSection, groupsSections, worstSection, measuredSection],
  annex,
];

/** A report as one page without anything from outside: to read, to print and to send. */
export function reportPage(facts: ReportFacts, language: Language): string {
  const tell = tellOf(facts, language);
  // Where a word may be parted is no matter of a title.
  const title = facts.names.title ?? tell.words.title.replace('\u00AD', '');
  const of = [facts.names.customer, facts.source].find((name) => name !== undefined) ?? '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe([...`${title}: ${of}`].slice(0, 200).join(''))}</title>
<style>${pageStyle(tell.words.pageOf)}</style>
</head>
<body>
<main>
${pageHeader(tell)}
<section class="answer" aria-label="${tell.words.answer}">
${verdictLine(tell)}
${cards(tell)}
${measuredTable(tell)}
</section>
${PARTS.map((part) => part(tell))
  .filter((part) => part !== '')
  .join('\n')}
</main>
</body>
</html>
`;
}
