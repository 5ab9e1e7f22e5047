import type { CountsJson, Kpi, PeriodJson, ReportJson, RowOfAgreement } from './ReportJson.js';

/** Words and figures of a page in English, made anew from their data: nothing of what makes the page is used. */
export const NAMES: Readonly<Record<Kpi, string>> = { response: 'Response', update: 'Update (TTTU)', mttr: 'Repair (MTTR)' };

export const promiseName = (kpi: Kpi, priority: number | string) => `${NAMES[kpi]}, priority ${priority}`;

export const thousands = (value: number) => value.toLocaleString('en-US');

/** R11. Rounded half up to a tenth, on whole counts. */
export function share(met: number, judged: number): string {
  const tenths = tenthsOf(met, judged);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** Tenths of a percent. */
export const tenthsOf = (met: number, judged: number) => Math.floor((2000 * met + judged) / (2 * judged));

export const metOf = ({ counts }: CountsJson) => counts['met'] ?? 0;

/** Still to be judged. */
export const openOf = ({ counts }: CountsJson) => (counts['running'] ?? 0) + (counts['paused'] ?? 0);

/** Whether priority 2, whose row says more than 90%, was kept (SLA §5, R11); `undefined` where nothing was judged. */
export function keptOf(totals: CountsJson): boolean | undefined {
  return totals.judged === 0 ? undefined : metOf(totals) * 10 > totals.judged * 9;
}

/** `81.8%`, or why there is no figure (R20). */
export function shareText(totals: CountsJson): string {
  if (totals.judged > 0) return share(metOf(totals), totals.judged);
  return (totals.counts['not-recorded'] ?? 0) > 0 ? 'not recorded' : 'no data';
}

/** `81.8% of 11 ✗`: the sign stands where a target does. */
export function shareOf(totals: CountsJson, isTargeted: boolean): string {
  const sign = isTargeted && totals.judged > 0 ? (keptOf(totals) ? ' ✓' : ' ✗') : '';
  return `${shareText(totals)}${totals.judged > 0 ? ` of ${thousands(totals.judged)}` : ''}${sign}`;
}

/** R20. Between what a share lies with so many others: `80.0–90.0%`. */
export function between(totals: CountsJson, others: number): string {
  const all = totals.judged + others;
  return `${share(metOf(totals), all).replace('%', '')}–${share(metOf(totals) + others, all)}`;
}

/** R11. How many more met would have made a share more than 90%. */
export function shortBy(totals: CountsJson): number {
  let more = 0;
  while ((metOf(totals) + more) * 10 <= totals.judged * 9) more += 1;
  return more;
}

/** What is promised: `8 support hours`, `2 working days`, `best effort`. */
export function promised(kpi: Kpi, priority: number | string, rows: readonly RowOfAgreement[]): string {
  const target = rows.find((row) => String(row.priority) === String(priority))?.targets[kpi];
  const { kind = '', value } = target ?? {};
  if (value === undefined) return kind.replaceAll('-', ' ');
  const unit = kind.replace('-', ' ').replace(/s$/, '');
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
}

/** A length in days of so many minutes. */
function length(ms: number, perDay: number, day: string): string {
  if (ms > 0 && ms < 60_000) return 'less than a minute';
  const minutes = Math.round(ms / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / perDay), Math.floor((minutes % perDay) / 60), (minutes % perDay) % 60];
  const parts = [days && `${thousands(days)} ${day}${days === 1 ? '' : 's'}`, hours && `${hours} h`, rest && `${rest} min`].filter(Boolean);
  return parts.join(' ') || '0 min';
}

export const support = (ms: number) => length(ms, 510, 'working day');
export const elapsed = (ms: number) => length(ms, 1440, 'day');

const AMSTERDAM = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  ...{ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' },
});

function partsOf(epochMs: number): {
  readonly date: string;
  readonly weekday: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
} {
  const parts = Object.fromEntries(AMSTERDAM.formatToParts(epochMs).map(({ type, value }) => [type, value])) as Record<string, string>;
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '', second = '' } = parts;
  return { date: day, weekday, month, year, time: `${hour}:${minute}${second === '00' ? '' : `:${second}`}` };
}

/** `23 Nov 2026, 15:30`. */
export function shortInstant(epochMs: number): string {
  const { date, month, year, time } = partsOf(epochMs);
  return `${date} ${month.slice(0, 3)} ${year}, ${time}`;
}

/** `Monday 23 November 2026 at 15:30`. */
export function instant(epochMs: number): string {
  const { date, weekday, month, year, time } = partsOf(epochMs);
  return `${weekday} ${date} ${month} ${year} at ${time}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 2026`, `Q3 2026`, of `2026-11` and `2026-Q3`. */
export function step(key: string): string {
  const [year = '', part = ''] = key.split('-');
  return `${part.startsWith('Q') ? part : MONTHS[Number(part) - 1]} ${year}`;
}

/** A period of one month; all dates where there is none. */
export function period({ from, to }: PeriodJson): string {
  if (from === undefined && to === undefined) return 'all dates of the file';
  const [start, end] = [from, to].map((date) => new Date(`${date}T00:00Z`)) as [Date, Date];
  if (start.getUTCDate() !== 1 || new Date(end.getTime() + 86_400_000).getUTCMonth() !== (start.getUTCMonth() + 1) % 12)
    throw new Error(`${from} to ${to} is no month`);
  return start.toLocaleDateString('en-US', { timeZone: 'UTC', month: 'long', year: 'numeric' });
}

/** The key of the next month or quarter. */
export function nextStep(key: string): string {
  const [year, part] = [Number(key.slice(0, 4)), key.slice(5)];
  const [place, most] = part.startsWith('Q') ? [Number(part.slice(1)), 4] : [Number(part), 12];
  const [nextYear, next] = place === most ? [year + 1, 1] : [year, place + 1];
  return `${nextYear}-${most === 4 ? `Q${next}` : String(next).padStart(2, '0')}`;
}

/** R11. The steps of a trend in which a promise was kept least: `Jul 2026 (83.3% of 18)`; nothing where all of them are alike. */
export function lowestOf({ trend }: Pick<ReportJson, 'trend'>, kpi: Kpi, priority: number): string {
  const judged = trend.steps.flatMap(({ key, rows }) => {
    const totals = rows.find((row) => row.priority === priority)?.kpis[kpi];
    return totals === undefined || totals.judged === 0 ? [] : [{ key, totals, share: metOf(totals) / totals.judged }];
  });
  const least = Math.min(...judged.map(({ share }) => share));
  const lowest = judged.filter((each) => each.share === least);
  const [first] = lowest;
  if (first === undefined || lowest.length === judged.length) return '';
  const names = lowest.slice(0, 3).map(({ key }) => step(key));
  return `${names.join(', ')}${lowest.length > 3 ? ', …' : ''} (${lowest.length === 1 ? shareOf(first.totals, false) : shareText(first.totals)})`;
}
