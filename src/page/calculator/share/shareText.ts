import { explain, explainText } from '../../../explain/index.js';
import { KPI_NAMES, KPIS, STATE_WORDS } from '../../../vocabulary/index.js';
import type { Judged } from '../answers/Answers.js';
import type { State } from '../state/State.js';
import { changedText, momentText, WORDS } from '../words/index.js';

/** The answers and why, to send to somebody. */
export function shareText({ agreement, language }: State, judged: Judged): string {
  const words = WORDS[language];
  const { promises, assessment, reportedMs, atMs } = judged;
  const said = (epochMs: number) => momentText(epochMs, language, words.at);
  const about = `${words.report.priority} ${assessment.priority}, ${words.share.reported} ${said(reportedMs)}; ${words.share.lookedAt} ${said(atMs)} (${words.report.zone}).`;
  const paragraphs = KPIS.map((kpi) => {
    const { judgement, deadline } = promises[kpi];
    const state = `${KPI_NAMES[kpi][language]}: ${STATE_WORDS[judgement.state][language]}.`;
    return deadline === undefined ? state : `${state}\n${explainText(explain(deadline), { locale: language })}`;
  });
  return `${[about, ...changedText(agreement, words), ...paragraphs].join('\n\n')}\n`;
}
