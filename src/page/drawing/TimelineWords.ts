import type { Trail } from '../../explain/index.js';
import { type BilingualName, inSentence, type Language } from '../../vocabulary/index.js';

/** What a drawing says in a language, besides what `explain` says. */
export interface TimelineWords {
  readonly weekday: (name: string) => string;
  readonly started: Readonly<Record<Trail['startedBy'], string>>;
  readonly deadline: string;
  readonly done: string;
  readonly now: string;
  readonly noDeadline: string;
  readonly weekend: string;
  readonly closed: string;
  readonly notCounted: string;
  readonly paused: string;
  readonly days: (count: number) => string;
  readonly counted: (length: string) => string;
  readonly late: (length: string) => string;
  /** The legend. */
  readonly key: Readonly<Record<'support' | 'workingDays' | 'counted' | 'paused' | 'late' | 'closed', string>>;
  readonly holiday: (name: string | BilingualName) => string;
  /** When it was done, and the present, as the text alternative has it. */
  readonly doneOn: (day: string, time: string) => string;
  readonly nowOn: (day: string, time: string) => string;
}

export const TIMELINE_WORDS: Readonly<Record<Language, TimelineWords>> = {
  en: {
    weekday: (name) => name.slice(0, 3),
    started: {
      report: 'reported',
      'last-contact': 'last contact',
      'complete-report': 'complete report',
      'priority-change': 'priority changed',
    },
    deadline: 'deadline',
    done: 'done',
    now: 'now',
    noDeadline: 'no deadline',
    weekend: 'weekend',
    closed: 'closed',
    notCounted: 'not counted yet',
    paused: 'waiting',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    counted: (length) => `${length} counted`,
    late: (length) => `${length} of support time late`,
    key: {
      support: 'support hours',
      workingDays: 'working days',
      counted: 'counted',
      paused: 'waiting, not counted',
      late: 'late',
      closed: 'closed',
    },
    holiday: (name) => inSentence(name, 'en'),
    doneOn: (day, time) => `Done on ${day} at ${time}.`,
    nowOn: (day, time) => `Now it is ${day}, ${time}.`,
  },
  nl: {
    weekday: (name) => name.slice(0, 2),
    started: {
      ...{ report: 'gemeld', 'last-contact': 'laatste contact', 'complete-report': 'volledige melding' },
      'priority-change': 'prioriteit gewijzigd',
    },
    deadline: 'deadline',
    done: 'gedaan',
    now: 'nu',
    noDeadline: 'geen deadline',
    weekend: 'weekend',
    closed: 'gesloten',
    notCounted: 'telt nog niet',
    paused: 'wachten',
    days: (count) => (count === 1 ? '1 dag' : `${count} dagen`),
    counted: (length) => `${length} geteld`,
    late: (length) => `${length} supporttijd te laat`,
    key: {
      support: 'supporturen',
      workingDays: 'werkdagen',
      counted: 'geteld',
      paused: 'wachten, telt niet',
      late: 'te laat',
      closed: 'gesloten',
    },
    holiday: (name) => inSentence(name, 'nl'),
    doneOn: (day, time) => `Gedaan op ${day} om ${time}.`,
    nowOn: (day, time) => `Het is nu ${day}, ${time}.`,
  },
};
