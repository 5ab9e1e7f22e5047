import type { EpochMs, WallMs } from '../time/index.js';
import { type Language, UNDATED_WORDS } from '../vocabulary/index.js';
import { CalendarTexts, dayOf, wallOf } from './CalendarTexts.js';
import { closedText } from './closedText.js';
import { wallAt } from './offsets.js';
import type { PlainDueTrail, PlainStep, PlainTrail, UsedDay } from './PlainTrail.js';
import type { TrailParts } from './TrailParts.js';
import type { TrailWords } from './TrailWords.js';
import { WORDS } from './words.js';

/** A trail in sentences. It needs no luxon. */
export function partsOf(trail: PlainTrail, language: Language): TrailParts {
  return new Writer(trail, language).parts();
}

class Writer {
  private readonly trail: PlainTrail;
  private readonly language: Language;
  private readonly words: TrailWords;
  private readonly texts: CalendarTexts;

  constructor(trail: PlainTrail, language: Language) {
    this.trail = trail;
    this.language = language;
    this.words = WORDS[language];
    this.texts = new CalendarTexts(language, this.words.units, this.wall(trail.startMs));
  }

  parts(): TrailParts {
    const { trail, words, texts } = this;
    const priority = String(trail.priority);
    const title = words.titles[trail.kpi](priority);
    const start = this.wall(trail.startMs);
    const started = words.started[trail.startedBy](texts.dayAndYear(start), texts.time(start), priority);
    if (trail.kind !== 'due') {
      const outcome = UNDATED_WORDS[trail.kind][this.language];
      return { title: `${title}: ${outcome}.`, started: `${started}. ${words.undated[trail.kind]} (${this.source()}).`, steps: [] };
    }
    const { day, time } = texts.end(this.wall(trail.deadlineMs));
    const again = trail.startedBy === 'priority-change' ? words.startsAgain : '';
    const promised = `${words.promised(this.target(trail), this.source())}${this.dayShare(trail)}`;
    const remark = this.remark(trail, time);
    return {
      title: `${title}: ${words.due(texts.dayAndYear(day), time)}.`,
      started: `${started}${again}. ${promised} ${words.zone(trail.timeZone)}`,
      steps: trail.steps.map((step, place) => this.step(step, trail.steps[place + 1])),
      ...(remark === undefined ? {} : { remark }),
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
        return isPlain(target.value) ? words.supportHours(target.value) : words.supportTime(texts.length(targetMs));
      case 'working-days':
        return words.daysAsTime(words.workingDays(target.value), words.supportTime(texts.length(targetMs)));
      case 'hours-on-working-days':
        return words.hoursOnWorkingDays(target.value);
      default:
        return '';
    }
  }

  /** R6. Days that differ in length cannot be compared by looking at the clock. */
  private dayShare({ dayShare, target }: PlainDueTrail): string {
    const { words, texts } = this;
    if (dayShare === undefined || target.kind !== 'working-days') return '';
    const { first, last } = dayShare;
    if (first.supportMs === last.supportMs) return '';
    const day = ({ date, usedMs, supportMs }: UsedDay) => ({
      used: texts.length(usedMs),
      length: texts.length(supportMs),
      day: texts.day(wallOf(date)),
    });
    const isRounded = (first.usedMs * last.supportMs) % first.supportMs !== 0;
    return ` ${words.dayShare(day(first), day(last), words.workingDays(target.value), isRounded)}`;
  }

  /** R5. Why it is due when the day closes, where the clock started within support hours: one may expect it to be due when the next day opens. */
  private remark({ target, dayShare, steps, startMs, endsAtClose }: PlainDueTrail, time: string): string | undefined {
    const { words, texts } = this;
    if (!endsAtClose || target.kind === 'hours-on-working-days') return undefined;
    if (target.kind === 'support-hours') return words.endsAtClose(time);
    if (steps[0]?.kind !== 'counted') return undefined;
    const isWhole = dayShare === undefined && steps.every(({ kind }) => kind !== 'paused');
    return isWhole ? words.wholeDay(texts.time(this.wall(startMs)), time) : words.endsAtClose(time);
  }

  private step(step: PlainStep, next: PlainStep | undefined): string {
    const changes = step.clockChanges.map(({ atMs, byMs }) => {
      // The clocks as they stood just before the change.
      const wall = this.wall(atMs) - byMs;
      return ` ${this.words.clocks(this.texts.day(wall), this.texts.time(wall), byMs > 0, this.texts.length(Math.abs(byMs)))}`;
    });
    return capital(`${this.span(step)}: ${this.what(step, next)}${changes.join('')}`);
  }

  private what(step: PlainStep, next: PlainStep | undefined): string {
    const { words, texts, trail } = this;
    const counted = texts.length(step.countedMs);
    switch (step.kind) {
      case 'counted':
        return next === undefined ? words.countedLast(counted) : words.counted(counted, texts.length(step.leftMs));
      case 'closed': {
        const closed = closedText(step.closedBy, this.language, texts);
        return cited(step.rulings.includes('R4') && next?.kind === 'counted' ? `${closed}; ${this.waiting(step)}` : closed, step);
      }
      case 'paused': {
        const { took, free } = words.pausedBy[step.pausedBy ?? 'wait'];
        return cited(step.pausedMs === 0 ? free : took(texts.length(step.pausedMs)), step);
      }
      case 'not-started':
        return cited(words.notStarted(trail.kpi === 'mttr' ? 'repair' : 'working', trail.startedBy), step);
    }
  }

  private waiting({ fromMs }: PlainStep): string {
    const { trail, words, texts } = this;
    return trail.kind === 'due' && trail.startsAtClose ? words.sharpIsOutside(texts.time(this.wall(fromMs))) : words.clockWaits;
  }

  private span(step: PlainStep): string {
    const { texts, words } = this;
    const [from, to] = [this.wall(step.fromMs), this.wall(step.toMs)];
    const end = texts.end(to);
    return dayOf(end.day) === dayOf(from)
      ? `${texts.day(from)}, ${texts.time(from)} ${words.to} ${end.time}`
      : `${texts.day(from)} ${texts.time(from)} ${words.to} ${texts.day(end.day)} ${end.time}`;
  }
}

/** Whether a number of hours is well said with decimals. */
function isPlain(hours: number): boolean {
  return Math.round(hours * 100) / 100 === hours;
}

function cited(text: string, { rulings }: PlainStep): string {
  return `${text} (${rulings.join(', ')}).`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
