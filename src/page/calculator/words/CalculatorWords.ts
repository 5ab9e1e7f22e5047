import type { Readings, Target } from '../../../agreement/index.js';
import type { Choices, Weekday } from '../../../calendar/index.js';
import type { ChannelName, ContactChannel } from '../../../procedure/index.js';
import type { Language, Priority } from '../../../vocabulary/index.js';
import type { FileForm } from '../file/FileTask.js';
import type { ActKind, Shared } from '../state/State.js';

/** Of a choice: what it is about, with its ruling, and what each of its values is called. */
export interface ChoiceWords<Value extends string> {
  readonly name: string;
  readonly values: Readonly<Record<Value, string>>;
}

/** All that the page says in a language, besides what the library says. */
export interface CalculatorWords {
  readonly language: Language;
  readonly title: string;
  readonly tagline: string;
  readonly otherLanguage: string;
  readonly documentation: string;
  /** Between a date and a time. */
  readonly at: string;
  readonly report: Readonly<Record<'heading' | 'priority' | 'reported' | 'now' | 'nowHint' | 'moment' | 'live' | 'fixed' | 'zone', string>>;
  /** What each priority is called, and what it is for, in brief (SLA §3). */
  readonly priorities: Readonly<Record<Priority, readonly [name: string, what: string]>>;
  readonly time: Readonly<Record<'empty' | 'unreadable' | 'skipped' | 'doubtful' | 'first' | 'second', string>>;
  readonly acts: Readonly<Record<'heading' | 'none' | 'add' | 'remove' | 'kind' | 'when' | 'to', string>> & {
    readonly kinds: Readonly<Record<ActKind, string>>;
  };
  readonly answers: Readonly<
    Record<
      | 'heading'
      | 'left'
      | 'late'
      | 'lateOutside'
      | 'lateStill'
      | 'used'
      | 'done'
      | 'frozen'
      | 'noDate'
      | 'open'
      | 'standing'
      | 'same'
      | 'noneDue'
      | 'why'
      | 'waiting'
      | 'needed'
      | 'wrong'
      | 'beforeReport',
      string
    >
  > & {
    readonly unread: (count: number) => string;
    readonly later: (count: number) => string;
    readonly inside: string;
    readonly outside: string;
    readonly throughChange: string;
  };
  readonly why: Readonly<Record<'heading' | 'drawing' | 'paused' | 'nothing' | 'hint', string>>;
  readonly contact: Readonly<Record<'heading' | 'customers' | 'now' | 'from' | 'after' | 'no', string>> & {
    readonly names: Readonly<Record<ChannelName, string>>;
    readonly why: (channel: ContactChannel) => string;
  };
  readonly agreement: Readonly<
    Record<
      | 'open'
      | 'close'
      | 'heading'
      | 'intro'
      | 'reset'
      | 'changed'
      | 'targets'
      | 'amount'
      | 'days'
      | 'hours'
      | 'hoursHint'
      | 'noHours'
      | 'closed'
      | 'closedHint'
      | 'readings'
      | 'wrongTarget'
      | 'wrongHours'
      | 'wrongClosed'
      | 'refused',
      string
    >
  > & {
    readonly kinds: Readonly<Record<Target['kind'], string>>;
    readonly weekdays: Readonly<Record<Weekday, string>>;
    readonly choices: { readonly [choice in keyof Choices]: ChoiceWords<Choices[choice]> };
    readonly readingsOf: { readonly [reading in keyof Readings]: ChoiceWords<Readings[reading]> };
  };
  readonly share: Readonly<
    Record<
      'heading' | 'copy' | 'copied' | 'notCopied' | 'download' | 'nothing' | 'noEvent' | 'counts' | 'event' | 'reported' | 'lookedAt',
      string
    >
  > & {
    readonly kinds: Readonly<Record<Shared, string>>;
  };
  readonly file: Readonly<
    Record<
      | 'heading'
      | 'intro'
      | 'choose'
      | 'drop'
      | 'paste'
      | 'pasted'
      | 'compute'
      | 'form'
      | 'reading'
      | 'download'
      | 'failed'
      | 'refusedHeading'
      | 'preview'
      | 'stop'
      | 'again'
      | 'againWith',
      string
    >
  > & {
    readonly forms: Readonly<Record<keyof FileForm, readonly [name: string, example: string]>>;
    readonly rows: (count: string) => string;
    readonly done: (rows: string, refused: string) => string;
    readonly more: (count: string) => string;
    readonly readAs: (columns: string) => string;
  };
  readonly unreadLink: string;
  readonly withoutUnread: string;
  readonly footer: string;
}
