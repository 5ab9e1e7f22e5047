import { AGREEMENT_ZONE, type Target } from '../agreement/index.js';
import type { Deadline } from '../deadline/index.js';
import { dateTimeAt, type EpochMs, formatIso, MS_PER_HOUR, offsetAt } from '../time/index.js';
import { UNDATED_WORDS } from '../vocabulary/index.js';

/** A deadline for a machine: ISO 8601 with offset, always with seconds; or the words of R9. */
export function deadlineIso(deadline: Deadline): string {
  return deadline.kind === 'due' ? isoText(deadline.epochMs) : UNDATED_WORDS[deadline.kind].en;
}

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

const TO_THE_MINUTE = 'YYYY-MM-DDTHH:MM'.length;

function isoText(epochMs: EpochMs): string {
  // Programs that take the form of a column from its first cell trip over seconds that come and go.
  const text = formatIso(epochMs, offsetInHour(epochMs));
  return text.charAt(TO_THE_MINUTE) === ':' ? text : `${text.slice(0, TO_THE_MINUTE)}:00${text.slice(TO_THE_MINUTE)}`;
}

const offsets = new Map<number, number>();

/** The offset at an instant, looked up once an hour of the calendar: Amsterdam changes its clocks on the hour, and luxon is slow at this. */
function offsetInHour(epochMs: EpochMs): number {
  const hour = Math.floor(epochMs / MS_PER_HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offsetMs = offsetAt(AGREEMENT_ZONE, epochMs);
  offsets.set(hour, offsetMs);
  return offsetMs;
}
