import { count, type Language } from '../../vocabulary/index.js';
import { safe } from '../html.js';
import { STYLE } from '../style.js';
import { attainmentSection } from './attainmentSection.js';
import { distributionSection } from './distributionSection.js';
import { DUTCH } from './dutchWords.js';
import { ENGLISH } from './englishWords.js';
import { groupsSections } from './groupsSections.js';
import { instantText } from './instantText.js';
import { leftOutSection } from './leftOutSection.js';
import { monthsSection } from './monthsSection.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';
import { readingSection } from './readingSection.js';
import { timesSection } from './timesSection.js';
import { worstSection } from './worstSection.js';

const WORDS: Readonly<Record<Language, PageWords>> = { en: ENGLISH, nl: DUTCH };

/** A report as one page without anything from outside: to read, to print and to send. */
export function reportPage(facts: ReportFacts, language: Language): string {
  const words = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
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
<p>${about(facts, words)}</p>
</header>
${[attainmentSection, monthsSection, groupsSections, distributionSection, timesSection].map((part) => part(facts, words)).join('\n')}
${worstSection(facts, words)}
${leftOutSection(facts, words)}
${readingSection(facts, words)}
<footer><p>${words.madeBy}</p></footer>
</main>
</body>
</html>
`;
}

/** What was judged, and when. */
function about({ source, report }: ReportFacts, words: PageWords): string {
  const { from, to } = report.period;
  return [
    `${words.incidents(count(report.total.incidents, words.language))}, ${safe(source)}`,
    ...(from === undefined && to === undefined ? [] : [words.period(from, to)]),
    words.judgedAt(instantText(report.atMs)),
  ].join('<br>');
}
