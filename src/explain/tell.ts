import {
  type DayNumber,
  formatLocalDate,
  type LocalDate,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  parseLocalDate,
  type WallMs,
  weekdayIndex,
  yearOf,
} from '../time/index.js';
import type { Language } from '../vocabulary/index.js';
import type { ClosedReason, DueTrailOf, Moment, TrailOf, TrailStepOf } from './Trail.js';
import { WORDS, type Words } from './words.js';

/** A trail in sentences; lines are parted by a newline. */
export function tell(trail: TrailOf<Moment>, language: Language): string {
  return new Teller(trail, WORDS[language], language).lines().join('\n');
}

class Teller {
  private readonly trail: TrailOf<Moment>;
  private readonly words: Words;
  private readonly language: Language;

  constructor(trail: TrailOf<Moment>, words: Words, language: Language) {
    this.trail = trail;
    this.words = words;
    this.language = language;
  }

  lines(): string[] {
    const { trail, words } = this;
    const title = words.titles[trail.kpi](String(trail.priority));
    const started = words.started[trail.startedBy](this.dayAndYear(trail.start.wallMs), timeText(trail.start.wallMs));
    if (trail.kind !== 'due') {
      const [outcome, reason] = words.undated[trail.kind];
      return [`${title}: ${outcome}.`, `${started} ${reason} (${this.source()}).`];
    }
    const last = trail.endsAtClose && trail.target.kind === 'support-hours' ? [words.endsAtClose(timeText(trail.deadline.wallMs))] : [];
    return [
      `${title}: ${words.due(this.dayAndYear(trail.deadline.wallMs), timeText(trail.deadline.wallMs))}.`,
      `${started} ${words.promised(this.target(trail), this.source())} ${words.zone(trail.timeZone)}`,
      ...trail.steps.map((step, index) => `${index + 1}. ${this.step(step, index === trail.steps.length - 1)}`),
      ...last,
    ];
  }

  private source(): string {
    return [`SLA ${this.trail.clause}`, ...this.trail.rulings].join(', ');
  }

  private target({ target, targetMs }: DueTrailOf<Moment>): string {
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

  private step(step: TrailStepOf<Moment>, isLast: boolean): string {
    const changes = step.clockChanges.map(({ at, byMs }) => {
      // The clocks as they stood just before the change.
      const wall = at.wallMs - byMs;
      return ` ${this.words.clocks(this.day(wall), timeText(wall), byMs > 0, this.length(Math.abs(byMs)))}`;
    });
    return capital(`${this.span(step)}: ${this.what(step, isLast)}${changes.join('')}`);
  }

  private what(step: TrailStepOf<Moment>, isLast: boolean): string {
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

  private waiting({ from }: TrailStepOf<Moment>): string {
    const { trail, words } = this;
    return trail.kind === 'due' && trail.startsAtClose ? words.sharpIsOutside(timeText(from.wallMs)) : words.clockWaits;
  }

  private cite(sentence: string, { rulings }: TrailStepOf<Moment>): string {
    return `${sentence.slice(0, -1)} (${rulings.join(', ')}).`;
  }

  private paused({ pausedMs, from }: TrailStepOf<Moment>): string {
    const { trail, words } = this;
    if (pausedMs === 0) return words.pausedFree;
    const isEarly = trail.kind === 'due' && from.epochMs < trail.countsFrom.epochMs;
    return isEarly ? words.pausedEarly(this.length(pausedMs)) : words.paused(this.length(pausedMs));
  }

  private closed({ closedBy }: TrailStepOf<Moment>): string {
    const { words } = this;
    const reasons = closedBy.filter(({ kind }) => kind !== 'outside-support-hours');
    if (reasons.length === 0) return words.closedOutside;
    return words.closedFor(this.list(reasons.map((reason) => this.reason(reason))));
  }

  private reason(reason: ClosedReason): string {
    const { words } = this;
    switch (reason.kind) {
      case 'weekend':
        return reason.dates.length === 1 ? this.day(wallOf(reason.dates[0] as LocalDate)) : words.weekend;
      case 'day-off':
        return words.dayOff(this.day(wallOf(reason.date)));
      case 'closed-day':
        return `${this.name(reason.name)} (${this.date(wallOf(reason.date))})`;
      case 'special-day':
        return reason.hours.length === 0
          ? words.specialClosed(this.day(wallOf(reason.date)))
          : words.specialDay(this.day(wallOf(reason.date)), reason.hours.join(', '));
      default:
        return words.closedOutside;
    }
  }

  private name(name: Extract<ClosedReason, { kind: 'closed-day' }>['name']): string {
    return name === undefined ? this.words.namelessDay : typeof name === 'string' ? name : name[this.language];
  }

  private span({ from, to }: TrailStepOf<Moment>): string {
    const isMidnight = to.wallMs % MS_PER_DAY === 0;
    const end = isMidnight ? to.wallMs - 1 : to.wallMs;
    const endTime = isMidnight ? '24:00' : timeText(to.wallMs);
    if (dayOf(end) === dayOf(from.wallMs)) return `${this.day(from.wallMs)}, ${timeText(from.wallMs)} ${this.words.to} ${endTime}`;
    return `${this.day(from.wallMs)} ${timeText(from.wallMs)} ${this.words.to} ${this.day(end)} ${endTime}`;
  }

  /** `Friday 22 May`, with the year where it is not that of the start. */
  private day(wallMs: WallMs): string {
    return `${this.weekday(wallMs)} ${this.date(wallMs)}`;
  }

  private date(wallMs: WallMs): string {
    const isSameYear = yearOf(dayOf(wallMs)) === yearOf(dayOf(this.trail.start.wallMs));
    return isSameYear ? this.dayAndMonth(wallMs) : `${this.dayAndMonth(wallMs)} ${yearOf(dayOf(wallMs))}`;
  }

  private dayAndYear(wallMs: WallMs): string {
    return `${this.weekday(wallMs)} ${this.dayAndMonth(wallMs)} ${yearOf(dayOf(wallMs))}`;
  }

  private weekday(wallMs: WallMs): string {
    return this.words.weekdays[weekdayIndex(dayOf(wallMs))] as string;
  }

  private dayAndMonth(wallMs: WallMs): string {
    const [month, day] = formatLocalDate(dayOf(wallMs)).slice(-5).split('-').map(Number) as [number, number];
    return `${day} ${this.words.months[month - 1]}`;
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
    return `${items.slice(0, -1).join(', ')} ${this.words.and} ${items[items.length - 1]}`;
  }
}

/** `16:00`, with seconds and milliseconds where there are any. */
function timeText(wallMs: WallMs): string {
  return new Date(wallMs)
    .toISOString()
    .slice(11, -1)
    .replace(/(:00)?\.000$/, '');
}

function dayOf(wallMs: WallMs): DayNumber {
  return Math.floor(wallMs / MS_PER_DAY);
}

/** Midnight of a date that is known to exist. */
function wallOf(date: LocalDate): WallMs {
  return (parseLocalDate(date) as DayNumber) * MS_PER_DAY;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
