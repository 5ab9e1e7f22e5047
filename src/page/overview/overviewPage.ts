import { count, KPI_NAMES, type Language } from '../../vocabulary/index.js';
import { notes, safe, section, table } from '../html.js';
import type { PromiseFacts, ReportFacts, VerdictFacts } from '../report/ReportFacts.js';
import { type Tell, tellOf } from '../report/Tell.js';
import { shareOf } from '../report/texts/figures.js';
import { bounded } from '../report/texts/names.js';
import { pageHeader } from '../report/verdict/pageHeader.js';
import { VERDICT_WORDS } from '../report/verdict/VerdictWords.js';
import { pageStyle } from '../style/pageStyle.js';
import { OVERVIEW_WORDS, type OverviewWords } from './OverviewWords.js';

/** A page of a report that was split: whose it is, where it is, and what it says first. */
export interface SplitPage {
  /** Empty for incidents that are nobody's. */
  readonly name: string;
  /** The name of its file, beside the overview's. */
  readonly file: string;
  readonly incidents: number;
  readonly misses: number;
  /** Rows that were refused and name it. */
  readonly refused: number;
  readonly verdict: VerdictFacts;
}

/** A report that was split. */
export interface Split {
  /** The column by which it was. */
  readonly by: string;
  readonly pages: readonly SplitPage[];
  /** Names without a page: all of their rows were refused. */
  readonly onlyRefused: readonly Pick<SplitPage, 'name' | 'refused'>[];
  /** Refused rows that do not say whose they are. */
  readonly unknown: number;
}

/** The page before the pages: each of them with its verdict. `facts` are of all incidents together. */
export function overviewPage(facts: ReportFacts, split: Split, language: Language): string {
  const tell = tellOf(facts, language);
  const words = OVERVIEW_WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe([...`${facts.names.title ?? tell.words.title}: ${words.overview}`].slice(0, 200).join(''))}</title>
<style>${pageStyle(tell.words.pageOf)}</style>
</head>
<body>
<main>
${pageHeader(tell)}
${section(words.overview, `${notes(summary(split.pages, words, language), words.alone, refusedNote(tell, words))}${pagesTable(split, tell, words)}`, 'answer')}
</main>
</body>
</html>
`;
}

function summary(pages: readonly SplitPage[], words: OverviewWords, language: Language): string {
  const notKept = pages.filter(({ verdict }) => verdict.notKept > 0).length;
  return words.summary(count(pages.length, language), count(notKept, language), pages.length === 1);
}

function pagesTable({ by, pages, onlyRefused, unknown }: Split, tell: Tell, words: OverviewWords): string {
  const { language, facts } = tell;
  const promises = facts.verdict.promises;
  const called = (name: string) => (name === '' ? tell.words.none : bounded(name, language));
  const hasRefused = facts.refused.count > 0;
  const refusedCell = (refused: number) => (hasRefused ? [count(refused, language)] : []);
  const withoutPage = (name: string, said: string, refused: number) => [
    ...[name, said, ...promises.map(() => '–'), '0', '0'],
    ...refusedCell(refused),
  ];
  return table({
    caption: words.overview,
    head: [
      bounded(by, language),
      words.verdict,
      ...promises.map((promise) => promiseHead(promise, tell)),
      tell.words.incidentCount,
      words.misses,
      ...(hasRefused ? [words.refused] : []),
    ],
    rows: [
      ...[...pages]
        .sort(byVerdict)
        .map(({ name, file, refused, ...page }) => [
          `<a href="${safe(encodeURIComponent(file))}">${called(name)}</a>`,
          ...cells(page, tell, words),
          ...refusedCell(refused),
        ]),
      ...onlyRefused.map(({ name, refused }) => withoutPage(called(name), words.allRefused, refused)),
      ...(unknown === 0 ? [] : [withoutPage(words.unknown, '–', unknown)]),
      [
        words.together,
        ...cells({ verdict: facts.verdict, incidents: facts.report.total.incidents, misses: facts.misses.count }, tell, words),
        ...refusedCell(facts.refused.count),
      ],
    ],
    hint: tell.words.scrolls,
  });
}

function cells({ verdict, incidents, misses }: Pick<SplitPage, 'verdict' | 'incidents' | 'misses'>, tell: Tell, words: OverviewWords) {
  const shares = verdict.promises.map(({ totals }) => shareOf(totals, tell));
  return [verdictCell(verdict, tell, words), ...shares, count(incidents, tell.language), count(misses, tell.language)];
}

/** R20. A refused row is in no figure; it may be anybody's where it does not say whose it is. */
function refusedNote({ facts, language }: Tell, words: OverviewWords): string {
  return facts.refused.count === 0 ? '' : words.without(count(facts.refused.count, language));
}

function promiseHead({ kpi, priority }: PromiseFacts, { words, language }: Tell): string {
  return `${KPI_NAMES[kpi][language]},<br>${words.priority(priority)}`;
}

/** The first of them need looking at: those with the most that was not kept, and by name. */
function byVerdict(one: SplitPage, other: SplitPage): number {
  return other.verdict.notKept - one.verdict.notKept || (one.name < other.name ? -1 : 1);
}

function verdictCell({ kept, notKept, promises }: VerdictFacts, { language }: Tell, words: OverviewWords): string {
  const { verdicts } = VERDICT_WORDS[language];
  if (kept + notKept === 0) return `<span aria-hidden="true">–</span> ${verdicts['no-data']}`;
  return `<span aria-hidden="true">${notKept > 0 ? '✗' : '✓'}</span> ${words.kept(kept, promises.length)}`;
}
