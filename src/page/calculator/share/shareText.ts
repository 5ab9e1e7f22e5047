import { explainText } from '../../../explain/index.js';
import { KPI_NAMES, KPIS, type Language, STATE_WORDS } from '../../../vocabulary/index.js';
import type { Judged } from '../answers/Answers.js';
import { momentText, WORDS } from '../words/index.js';

/** The answers and why, to send to somebody. */
export function shareText(judged: Judged, language: Language, isChanged: boolean): string {
  const words = WORDS[language];
  const { promises, assessment, reportedMs, atMs } = judged;
  const said = (epochMs: number) => momentText(epochMs, language, words.at);
  const about = `${words.report.priority} ${assessment.priority}, ${words.share.reported} ${said(reportedMs)}; ${words.share.lookedAt} ${said(atMs)} (${words.report.zone}).`;
  const paragraphs = KPIS.map((kpi) => {
    const { judgement, trail } = promises[kpi];
    const state = `${KPI_NAMES[kpi][language]}: ${STATE_WORDS[judgement.state][language]}.`;
    return trail === undefined ? state : `${state}\n${explainText(trail, { locale: language })}`;
  });
  return `${[about, ...(isChanged ? [`${words.agreement.changed}.`] : []), ...paragraphs].join('\n\n')}\n`;
}
