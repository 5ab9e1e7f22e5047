import { type EpochMs, type LocalDate, MS_PER_DAY, type WallMs } from '../time/index.js';
import { type Language, NAMELESS_DAY, UNDATED_WORDS } from '../vocabulary/index.js';
import { CalendarTexts, dayOf, timeText, wallOf } from './CalendarTexts.js';
import { wallAt } from './offsets.js';
import type { ClosedReason, PlainDueTrail, PlainStep, PlainTrail } from './PlainTrail.js';
import type { TrailParts } from './TrailParts.js';
import { WORDS, type Words } from './words.js';

/** A trail in sentences. It needs no luxon. */
export function partsOf(trail: PlainTrail, language: Language): TrailParts {
  return new Writer(trail, language).parts();
}

class Writer {
  private readonly trail: PlainTrail;
  private readonly language: Language;
  private readonly words: Words;
  private readonly texts: CalendarTexts;

  constructor(trail: PlainTrail, language: Language) {
    this.trail = trail;
    this.language = language;
    this.words = WORDS[language];
    this.texts = new CalendarTexts(language, this.words.units, this.wall(trail.startMs));
  }

  parts(): TrailParts {
    const { trail, words, texts } = this;
    const title = words.titles[trail.kpi](String(trail.priority));
    const start = this.wall(trail.startMs);
    const started = words.started[trail.startedBy](texts.dayAndYear(start), timeText(start));
    if (trail.kind !== 'due') {
      const outcome = UNDATED_WORDS[trail.kind][this.language];
      return { title: `${title}: ${outcome}.`, started: `${started} ${words.undated[trail.kind]} (${this.source()}).`, steps: [] };
    }
    const deadline = this.wall(trail.deadlineMs);
    return {
      title: `${title}: ${words.due(texts.dayAndYear(deadline), timeText(deadline))}.`,
      started: `${started} ${words.promised(this.target(trail), this.source())} ${words.zone(trail.timeZone)}`,
      steps: trail.steps.map((step, place) => this.step(step, place === trail.steps.length - 1)),
      ...(trail.endsAtClose && trail.target.kind === 'support-hours' ? { remark: words.endsAtClose(timeText(deadline)) } : {}),
    };
  }

  private wall(epochMs: EpochMs): WallMs {
    return wallAt(this.trail.offsets, epochMs);
  }

  private source(): string {
    return [`SLA ${this.trail.clause}`, ...this.trail.rulings].join(', ');
  }

  private target({ target, targetMs }: PlainDueTrail): string {
    const { words, texts } = this;
    switch (target.kind) {
      case 'support-hours':
        return words.supportHours(target.value);
      case 'working-days':
        return words.daysAsTime(words.workingDays(target.value), texts.length(targetMs));
      case 'hours-on-working-days':
        return words.hoursOnWorkingDays(target.value);
      default:
        return '';
    }
  }

  private step(step: PlainStep, isLast: boolean): string {
    const changes = step.clockChanges.map(({ atMs, byMs }) => {
      // The clocks as they stood just before the change.
      const wall = this.wall(atMs) - byMs;
      return ` ${this.words.clocks(this.texts.day(wall), timeText(wall), byMs > 0, this.texts.length(Math.abs(byMs)))}`;
    });
    return capital(`${this.span(step)}: ${this.what(step, isLast)}${changes.join('')}`);
  }

  private what(step: PlainStep, isLast: boolean): string {
    const { words, texts } = this;
    switch (step.kind) {
      case 'counted':
        return isLast
          ? words.countedLast(texts.length(step.countedMs))
          : words.counted(texts.length(step.countedMs), texts.length(step.leftMs));
      case 'closed':
        return cited(step.rulings.includes('R4') ? `${this.closed(step)}; ${this.waiting(step)}` : this.closed(step), step);
      case 'paused':
        return cited(this.paused(step), step);
      case 'not-started':
        return cited(words.notStarted[this.trail.kpi === 'third-line' ? 'response' : this.trail.kpi], step);
    }
  }

  private waiting({ fromMs }: PlainStep): string {
    const { trail, words } = this;
    return trail.kind === 'due' && trail.startsAtClose ? words.sharpIsOutside(timeText(this.wall(fromMs))) : words.clockWaits;
  }

  private paused({ pausedMs, fromMs }: PlainStep): string {
    const { trail, words, texts } = this;
    if (pausedMs === 0) return words.pausedFree;
    const isEarly = trail.kind === 'due' && fromMs < trail.countsFromMs;
    return isEarly ? words.pausedEarly(texts.length(pausedMs)) : words.paused(texts.length(pausedMs));
  }

  private closed({ closedBy }: PlainStep): string {
    const { words } = this;
    const reasons = closedBy.filter(({ kind }) => kind !== 'outside-support-hours');
    if (reasons.length === 0) return words.closedOutside;
    const names = reasons.map((reason) => this.reason(reason));
    return words.closedFor(names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${words.and} ${names[names.length - 1]}`);
  }

  private reason(reason: ClosedReason): string {
    const { words, texts } = this;
    switch (reason.kind) {
      case 'weekend':
        return reason.dates.length === 1 ? texts.day(wallOf(reason.dates[0] as LocalDate)) : words.weekend;
      case 'day-off':
        return words.dayOff(texts.day(wallOf(reason.date)));
      case 'closed-day':
        return `${this.name(reason.name)} (${texts.date(wallOf(reason.date))})`;
      case 'special-day':
        return reason.hours.length === 0
          ? words.specialClosed(texts.day(wallOf(reason.date)))
          : words.specialDay(texts.day(wallOf(reason.date)), reason.hours.join(', '));
      default:
        return words.closedOutside;
    }
  }

  private name(name: Extract<ClosedReason, { kind: 'closed-day' }>['name']): string {
    return name === undefined ? NAMELESS_DAY[this.language] : typeof name === 'string' ? name : name[this.language];
  }

  private span(step: PlainStep): string {
    const { texts, words } = this;
    const [from, to] = [this.wall(step.fromMs), this.wall(step.toMs)];
    const isMidnight = to % MS_PER_DAY === 0;
    const end = isMidnight ? to - 1 : to;
    const endTime = isMidnight ? '24:00' : timeText(to);
    return dayOf(end) === dayOf(from)
      ? `${texts.day(from)}, ${timeText(from)} ${words.to} ${endTime}`
      : `${texts.day(from)} ${timeText(from)} ${words.to} ${texts.day(end)} ${endTime}`;
  }
}

function cited(text: string, { rulings }: PlainStep): string {
  return `${text} (${rulings.join(', ')}).`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
