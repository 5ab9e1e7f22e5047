import type { EpochMs, WallMs } from '../time/index.js';
import { type Language, UNDATED_WORDS } from '../vocabulary/index.js';
import { CalendarTexts, dayOf } from './CalendarTexts.js';
import { closedText } from './closedText.js';
import type { FurtherTexts } from './furtherTexts.js';
import { wallAt } from './offsets.js';
import type { PlainDueTrail, PlainStep, PlainTrail } from './PlainTrail.js';
import type { TrailParts } from './TrailParts.js';
import type { TrailWords } from './TrailWords.js';

/** A trail in sentences, in words that are enough for it. It needs no luxon. */
export function partsOf(trail: PlainTrail, language: Language, words: Readonly<Record<Language, TrailWords>>): TrailParts {
  return new Writer(trail, language, words[language]).parts();
}

/** The zone of CloudCTI's agreement. */
const AMSTERDAM = 'Europe/Amsterdam';

class Writer {
  private readonly trail: PlainTrail;
  private readonly language: Language;
  private readonly words: TrailWords;
  private readonly texts: CalendarTexts;

  constructor(trail: PlainTrail, language: Language, words: TrailWords) {
    this.trail = trail;
    this.language = language;
    this.words = words;
    this.texts = new CalendarTexts(language, words, this.wall(trail.startMs));
  }

  parts(): TrailParts {
    const { trail, words, texts } = this;
    const priority = String(trail.priority);
    const title = trail.kpi === 'third-line' ? this.further().thirdLine : words.titles[trail.kpi](priority);
    const start = this.wall(trail.startMs);
    const [day, time] = [texts.dayAndYear(start), texts.time(start)];
    const started = trail.startedBy === 'report' ? words.reported(day, time) : this.further().started[trail.startedBy](day, time, priority);
    if (trail.kind !== 'due') {
      const outcome = UNDATED_WORDS[trail.kind][this.language];
      return { title: `${title}: ${outcome}.`, started: `${started}. ${words.undated[trail.kind]} (${this.source()}).`, steps: [] };
    }
    const end = texts.end(this.wall(trail.deadlineMs));
    const again = trail.startedBy === 'priority-change' ? this.further().startsAgain : '';
    const promised = `${words.promised(this.target(trail), this.source())}${words.further?.dayShare(trail, texts) ?? ''}`;
    const remark = this.remark(trail, end.time);
    return {
      title: `${title}: ${words.due(texts.dayAndYear(end.day), end.time)}.`,
      started: `${started}${again}. ${promised} ${trail.timeZone === AMSTERDAM ? words.zone : this.further().zone(trail.timeZone)}`,
      steps: trail.steps.map((step, place) => this.step(step, trail.steps[place + 1])),
      ...(remark === undefined ? {} : { remark }),
    };
  }

  private further(): FurtherTexts {
    return this.words.further as FurtherTexts;
  }

  private wall(epochMs: EpochMs): WallMs {
    return wallAt(this.trail.offsets, epochMs);
  }

  private source(): string {
    return [`SLA ${this.trail.clause}`, ...this.trail.rulings].join(', ');
  }

  private target({ target, targetMs }: PlainDueTrail): string {
    const { words, texts } = this;
    const time = words.supportTime(texts.length(targetMs));
    switch (target.kind) {
      case 'support-hours':
        return Number.isInteger(target.value) ? words.supportHours(target.value) : (words.further?.partOfHours(target.value) ?? time);
      case 'working-days':
        return words.daysAsTime(words.workingDays(target.value), time);
      case 'hours-on-working-days':
        return this.further().hoursOnWorkingDays(target.value);
      default:
        return '';
    }
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
    const { words, texts } = this;
    const counted = texts.length(step.countedMs);
    switch (step.kind) {
      case 'counted':
        return next === undefined ? words.countedLast(counted) : words.counted(counted, texts.length(step.leftMs));
      case 'closed': {
        const closed = closedText(step.closedBy, this.language, words, texts);
        return cited(step.rulings.includes('R4') && next?.kind === 'counted' ? `${closed}; ${this.waiting(step)}` : closed, step);
      }
      case 'paused': {
        const { took, free } = this.further().pausedBy[step.pausedBy ?? 'wait'];
        return cited(step.pausedMs === 0 ? free : took(texts.length(step.pausedMs)), step);
      }
      case 'not-started':
        return cited(this.notStarted(), step);
    }
  }

  private notStarted(): string {
    const { kpi, startedBy } = this.trail;
    if (kpi === 'mttr' && startedBy === 'report') return this.words.notStarted;
    return this.further().notStarted(kpi === 'mttr' ? 'repair' : 'working', startedBy);
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

function cited(text: string, { rulings }: PlainStep): string {
  return `${text} (${rulings.join(', ')}).`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
