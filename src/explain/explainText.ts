import type { DateTime } from 'luxon';
import { reject } from '../errors/index.js';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../time/index.js';
import { isTrail } from './explain.js';
import type { ClosedReason, DueTrail, Trail, TrailStep } from './Trail.js';
import { type Language, WORDS, type Words } from './words.js';

/**
 * A trail told in sentences, for people: what is due, what was promised, and a numbered line for each step.
 *
 * SLA §1.3 and §5; the rulings that decide are named. Words, weekdays and months are the library's own, so that every machine writes the same.
 *
 * @param trail what `explain` gave
 * @param options `locale`: `'en'` (the default) or `'nl'`
 * @returns lines parted by `\n`, without one at the end
 * @throws {SlaInputError} for what is no trail, and for another language
 * @example
 * import { explain, explainText, responseDeadline } from '@cloudcti/sla';
 *
 * const trail = explain(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }));
 * explainText(trail).split('\n')[0]; // => 'Response to an incident of priority 2: due on Tuesday 26 May 2026 at 15:30.'
 * explainText(trail, { locale: 'nl' }).split('\n').at(-1); // => '3. Dinsdag 26 mei, 08:30 tot 15:30: 7 uur geteld, niets meer over: dit is de deadline.'
 */
export function explainText(trail: Trail, options: { readonly locale?: Language } = {}): string {
  const locale: unknown = options?.locale ?? 'en';
  if (locale !== 'en' && locale !== 'nl') {
    const draft = { code: 'wrong-type', path: 'options.locale', received: locale } as const;
    return reject('explainText', { ...draft, problem: 'is not a language that it speaks', expected: "pass 'en' or 'nl'" });
  }
  if (!isTrail(trail)) {
    const draft = { code: 'wrong-type', path: 'trail', received: trail } as const;
    return reject('explainText', { ...draft, problem: 'is not a trail', expected: 'pass the very object that explain returned' });
  }
  return new Teller(trail, WORDS[locale], locale).lines().join('\n');
}

class Teller {
  private readonly trail: Trail;
  private readonly words: Words;
  private readonly language: Language;

  constructor(trail: Trail, words: Words, language: Language) {
    this.trail = trail;
    this.words = words;
    this.language = language;
  }

  lines(): string[] {
    const { trail, words } = this;
    const title = words.titles[trail.kpi](String(trail.priority));
    const started = words.started[trail.startedBy](this.dayAndYear(trail.start), timeText(trail.start));
    if (trail.kind !== 'due') {
      const [outcome, reason] = words.undated[trail.kind];
      return [`${title}: ${outcome}.`, `${started} ${reason} (${this.source()}).`];
    }
    const last = trail.endsAtClose && trail.target.kind === 'support-hours' ? [words.endsAtClose(timeText(trail.deadline))] : [];
    return [
      `${title}: ${words.due(this.dayAndYear(trail.deadline), timeText(trail.deadline))}.`,
      `${started} ${words.promised(this.target(trail), this.source())} ${words.zone(trail.timeZone)}`,
      ...trail.steps.map((step, index) => `${index + 1}. ${this.step(step, index === trail.steps.length - 1)}`),
      ...last,
    ];
  }

  private source(): string {
    return [`SLA ${this.trail.clause}`, ...this.trail.rulings].join(', ');
  }

  private target({ target, targetMs }: DueTrail): string {
    const { words } = this;
    switch (target.kind) {
      case 'support-hours':
        return words.supportHours(target.value);
      case 'working-days':
        return words.daysAsTime(words.workingDays(target.value), this.length(targetMs));
      case 'hours-on-working-days':
        return words.hoursOnWorkingDays(target.value);
      default:
        return '';
    }
  }

  private step(step: TrailStep, isLast: boolean): string {
    const changes = step.clockChanges.map(({ at, byMs }) => {
      // The clocks as they stood just before the change.
      const before = at.plus({ milliseconds: -1 });
      const wall = at.setZone('utc').plus({ minutes: before.offset }) as DateTime<true>;
      return ` ${this.words.clocks(this.day(wall), timeText(wall), byMs > 0, this.length(Math.abs(byMs)))}`;
    });
    return capital(`${this.span(step)}: ${this.what(step, isLast)}${changes.join('')}`);
  }

  private what(step: TrailStep, isLast: boolean): string {
    const { words } = this;
    const cited = (text: string) => `${text} (${step.rulings.join(', ')}).`;
    switch (step.kind) {
      case 'counted':
        return isLast
          ? words.countedLast(this.length(step.countedMs))
          : words.counted(this.length(step.countedMs), this.length(step.leftMs));
      case 'closed':
        return cited(step.rulings.includes('R4') ? `${this.closed(step)}; ${this.waiting(step)}` : this.closed(step));
      case 'paused':
        return this.cite(this.paused(step), step);
      case 'not-started':
        return this.cite(words.notStarted[this.trail.kpi === 'third-line' ? 'response' : this.trail.kpi], step);
    }
  }

  private waiting({ from }: TrailStep): string {
    const { trail, words } = this;
    return trail.kind === 'due' && trail.startsAtClose ? words.sharpIsOutside(timeText(from)) : words.clockWaits;
  }

  private cite(sentence: string, { rulings }: TrailStep): string {
    return `${sentence.slice(0, -1)} (${rulings.join(', ')}).`;
  }

  private paused({ pausedMs, from }: TrailStep): string {
    const { trail, words } = this;
    if (pausedMs === 0) return words.pausedFree;
    const isEarly = trail.kind === 'due' && from < trail.countsFrom;
    return isEarly ? words.pausedEarly(this.length(pausedMs)) : words.paused(this.length(pausedMs));
  }

  private closed({ closedBy, from }: TrailStep): string {
    const { words } = this;
    const reasons = closedBy.filter(({ kind }) => kind !== 'outside-support-hours');
    if (reasons.length === 0) return words.closedOutside;
    return words.closedFor(this.list(reasons.map((reason) => this.reason(reason, from))));
  }

  private reason(reason: ClosedReason, near: DateTime<true>): string {
    const { words } = this;
    const dateOf = (date: string) => near.set(partsOf(date));
    switch (reason.kind) {
      case 'weekend':
        return reason.dates.length === 1 ? this.day(dateOf(reason.dates[0] ?? '')) : words.weekend;
      case 'day-off':
        return words.dayOff(this.day(dateOf(reason.date)));
      case 'closed-day':
        return `${this.name(reason.name)} (${this.date(dateOf(reason.date))})`;
      case 'special-day':
        return reason.hours.length === 0
          ? words.specialClosed(this.day(dateOf(reason.date)))
          : words.specialDay(this.day(dateOf(reason.date)), reason.hours.join(', '));
      default:
        return words.closedOutside;
    }
  }

  private name(name: Extract<ClosedReason, { kind: 'closed-day' }>['name']): string {
    return name === undefined ? this.words.namelessDay : typeof name === 'string' ? name : name[this.language];
  }

  private span({ from, to }: TrailStep): string {
    const end = isMidnight(to) ? to.minus({ milliseconds: 1 }) : to;
    const endTime = isMidnight(to) ? '24:00' : timeText(to);
    if (end.hasSame(from, 'day')) return `${this.day(from)}, ${timeText(from)} ${this.words.to} ${endTime}`;
    return `${this.day(from)} ${timeText(from)} ${this.words.to} ${this.day(end)} ${endTime}`;
  }

  /** `Friday 22 May`, with the year where it is not that of the start. */
  private day(at: DateTime<true>): string {
    return `${this.words.weekdays[at.weekday - 1]} ${this.date(at)}`;
  }

  private date(at: DateTime<true>): string {
    const date = `${at.day} ${this.words.months[at.month - 1]}`;
    return at.year === this.trail.start.year ? date : `${date} ${at.year}`;
  }

  private dayAndYear(at: DateTime<true>): string {
    return `${this.words.weekdays[at.weekday - 1]} ${at.day} ${this.words.months[at.month - 1]} ${at.year}`;
  }

  /** `8 hours 30 minutes`; nothing is rounded. */
  private length(ms: number): string {
    const values = [Math.floor(ms / MS_PER_HOUR), Math.floor(ms / MS_PER_MINUTE) % 60, Math.floor(ms / 1000) % 60, ms % 1000];
    const parts = values.flatMap((value, place) => {
      const [one, many] = this.words.units[place] ?? ['', ''];
      return value === 0 ? [] : [`${value} ${value === 1 ? one : many}`];
    });
    return parts.length === 0 ? `0 ${this.words.units[1]?.[1]}` : parts.join(' ');
  }

  private list(items: readonly string[]): string {
    if (items.length < 2) return items.join('');
    return `${items.slice(0, -1).join(', ')} ${this.words.and} ${items.at(-1)}`;
  }
}

/** `16:00`, with seconds and milliseconds where there are any. */
function timeText({ hour, minute, second, millisecond }: DateTime<true>): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = second === 0 && millisecond === 0 ? '' : `:${two(second)}`;
  return `${two(hour)}:${two(minute)}${seconds}${millisecond === 0 ? '' : `.${String(millisecond).padStart(3, '0')}`}`;
}

function isMidnight({ hour, minute, second, millisecond }: DateTime<true>): boolean {
  return hour + minute + second + millisecond === 0;
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
