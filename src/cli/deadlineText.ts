import { AGREEMENT_ZONE, type Target } from '../agreement/index.js';
import type { Deadline } from '../deadline/index.js';
import { dateTimeAt, type EpochMs } from '../time/index.js';
import { UNDATED_WORDS } from '../vocabulary/index.js';

/** A deadline for a person: `Tue 2026-05-26 15:30 +02:00`; or the words of R9. */
export function deadlineText(deadline: Deadline): string {
  return deadline.kind === 'due' ? instantText(deadline.epochMs) : UNDATED_WORDS[deadline.kind].en;
}

/** An instant for a person, on Amsterdam's clocks: `Tue 2026-05-26 15:30 +02:00`. */
export function instantText(epochMs: EpochMs): string {
  const at = dateTimeAt(epochMs, AGREEMENT_ZONE);
  const time = at.millisecond > 0 ? 'HH:mm:ss.SSS' : at.second > 0 ? 'HH:mm:ss' : 'HH:mm';
  return at.toFormat(`ccc yyyy-MM-dd ${time} ZZ`);
}

/** A target as the agreement writes it: `8 support hours`, `1 working day`, `best effort`. */
export function targetText(target: Target): string {
  if (target.kind === 'best-effort' || target.kind === 'to-be-determined') return UNDATED_WORDS[target.kind].en;
  const unit = target.value === 1 ? target.unit.replace(/s$/, '') : target.unit;
  return `${target.value} ${unit}`;
}
