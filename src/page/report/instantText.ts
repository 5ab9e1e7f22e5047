import { AGREEMENT_ZONE } from '../../agreement/index.js';
import { dateTimeAt, type EpochMs } from '../../time/index.js';

/** An instant on Amsterdam's clocks, in a form that both languages read. */
export function instantText(epochMs: EpochMs): string {
  return dateTimeAt(epochMs, AGREEMENT_ZONE).toFormat('yyyy-MM-dd HH:mm');
}
