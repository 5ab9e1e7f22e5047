import type { CellDoc } from './cellDocs.js';
import { LICENCE, TITLE } from './title.js';

/** `cloudcti-sla.js`, for a page or any other script: one global. */
export function plainScript(docs: readonly CellDoc[], bundled: string): string {
  return `/**
 * ${TITLE} One global, CloudctiSla: functions({ language: 'en' }) gives
 * ${docs.map(({ name }) => name).join(', ')}.
 * ${LICENCE}
 */
${bundled}
`;
}
