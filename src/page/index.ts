export { TIMELINE_STYLE, type TimeAround, type TimelineOptions, timeAround, timelineSvg } from './drawing/index.js';
export { overviewPage, type Split, type SplitPage } from './overview/overviewPage.js';
export { noName } from './report/PageWords.js';
export type {
  AgreementFacts,
  BeforeFacts,
  ChoiceFacts,
  ListedMiss,
  OtherwiseFacts,
  PromiseFacts,
  Refusals,
  ReportFacts,
  ReportNames,
  ToldGrouping,
  VerdictFacts,
} from './report/ReportFacts.js';
export { reportPage } from './report/reportPage.js';
