import type { Kpi } from '../vocabulary/index.js';
import type { Clocks } from './Clocks.js';
import { NO_ANSWER } from './codes.js';
import type { DueBlock } from './dueRows.js';
import type { Levels } from './Levels.js';
import type { KpiRules } from './rules.js';

type OfKpis<Value> = Readonly<Record<Kpi, Value>>;

/** SLA §5; R9. The kinds that the agreement gives to the promises of a block of rows: of all KPIs in one loop, which reads each priority once. */
export function writeKinds(rules: OfKpis<KpiRules>, { priority, rows }: Levels, blocks: OfKpis<DueBlock>): void {
  const [ofResponse, ofUpdate, ofMttr] = [rules.response.kinds, rules.update.kinds, rules.mttr.kinds];
  const [response, update, mttr] = [blocks.response.kind, blocks.update.kind, blocks.mttr.kind];
  for (let row = 0; row < rows; row++) {
    const level = priority[row] as number;
    response[row] = ofResponse[level] as number;
    update[row] = ofUpdate[level] as number;
    mttr[row] = ofMttr[level] as number;
  }
}

/** What has no clock has no deadline, of whatever kind. */
export function leaveOutUnclocked({ at, rows, isWhole }: Clocks, kind: Uint8Array): void {
  if (isWhole) return;
  for (let row = 0; row < rows; row++) if (Number.isNaN(at[row])) kind[row] = NO_ANSWER;
}
