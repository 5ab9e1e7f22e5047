import type { AgreementTerms } from '../agreement/index.js';
import { type DayNumber, type EpochMs, type Interval, MS_PER_DAY, offsetSegments, type SupportMs, startOfLocalDay } from '../time/index.js';
import type { AgreementDay } from './AgreementDay.js';

/** 24 hours that begin at 00:00 UTC: what a whole division of an instant finds, without a zone. */
export interface UtcDay {
  /** An instant's epoch milliseconds divided by 86,400,000, rounded down. */
  readonly day: DayNumber;
  /** The support time before it, from the first date of the rows that it is made of. */
  readonly positionMs: SupportMs;
  /** Its stretches of support time, in order; one that goes on over 00:00 UTC ends there, and begins there again. */
  readonly open: readonly SupportPiece[];
  /** The local dates that clocks show, in order, from when on: the first one at its beginning. */
  readonly shown: readonly ShownDate[];
}

/** A stretch of support time. */
export interface SupportPiece extends Interval {
  /** The support time before it. */
  readonly positionMs: SupportMs;
}

/** A local date that clocks show from an instant on. */
export interface ShownDate {
  readonly fromMs: EpochMs;
  readonly date: AgreementDay;
}

/**
 * The rows of an agreement's days by days of UTC, in order: the table of whoever has no zones. The support time before an instant is that before the
 * pieces of its day that begin earlier, and what has passed of them; the working days that R7 counts from are those of the date that clocks show.
 *
 * SLA §4; R2, R3. The first and the last day lie partly outside the rows' years, where clocks are not those of UTC: there the dates nearest stand.
 *
 * @param days what `agreementDays` made
 */
export function utcDays({ calendar }: AgreementTerms, days: readonly AgreementDay[]): readonly UtcDay[] {
  const [earliest, latest] = [days[0], days.at(-1)] as [AgreementDay, AgreementDay];
  const zone = calendar.timeZone.value;
  const [from, to] = [startOfLocalDay(zone, earliest.day), startOfLocalDay(zone, latest.day + 1)];
  const pieces = byUtcDay(days);
  const changes = shownDates(zone, from, to, days);
  const first = Math.floor(from / MS_PER_DAY);
  const rows: UtcDay[] = [];
  let [positionMs, shown] = [0, { fromMs: from, date: earliest }];
  for (let day = first; day * MS_PER_DAY < to; day++) {
    const [own, dates] = [pieces.get(day) ?? [], changes.get(day) ?? []];
    const startMs = day * MS_PER_DAY;
    const starts = dates[0]?.fromMs === startMs ? [] : [{ fromMs: startMs, date: shown.date }];
    const open = own.map((piece) => {
      const placed = { ...piece, positionMs };
      positionMs += piece.toMs - piece.fromMs;
      return placed;
    });
    rows.push({ day, positionMs: open[0]?.positionMs ?? positionMs, open, shown: [...starts, ...dates] });
    shown = dates.at(-1) ?? shown;
  }
  return rows;
}

/** The stretches of support time, cut where days of UTC begin. */
function byUtcDay(days: readonly AgreementDay[]): ReadonlyMap<DayNumber, readonly Interval[]> {
  // Where clocks have gone back over midnight, a date's last stretches come after the first ones of the next date.
  const all = days.flatMap(({ open }) => open).sort((one, other) => one.fromMs - other.fromMs);
  const byDay = new Map<DayNumber, Interval[]>();
  for (const { fromMs, toMs } of all) {
    for (let day = Math.floor(fromMs / MS_PER_DAY); day * MS_PER_DAY < toMs; day++) {
      const piece = { fromMs: Math.max(fromMs, day * MS_PER_DAY), toMs: Math.min(toMs, (day + 1) * MS_PER_DAY) };
      add(byDay, day, piece);
    }
  }
  return byDay;
}

/** When clocks begin to show which date, by the day of UTC. */
function shownDates(zone: string, from: EpochMs, to: EpochMs, days: readonly AgreementDay[]): ReadonlyMap<DayNumber, readonly ShownDate[]> {
  const first = (days[0] as AgreementDay).day;
  const byDay = new Map<DayNumber, ShownDate[]>();
  for (const segment of offsetSegments(zone, from, to)) {
    const { offsetMs } = segment;
    for (let day = Math.floor((segment.from + offsetMs) / MS_PER_DAY); day * MS_PER_DAY - offsetMs < segment.to; day++) {
      const fromMs = Math.max(segment.from, day * MS_PER_DAY - offsetMs);
      add(byDay, Math.floor(fromMs / MS_PER_DAY), { fromMs, date: days[day - first] as AgreementDay });
    }
  }
  return byDay;
}

function add<Item>(lists: Map<DayNumber, Item[]>, day: DayNumber, item: Item): void {
  const list = lists.get(day);
  if (list === undefined) lists.set(day, [item]);
  else list.push(item);
}
