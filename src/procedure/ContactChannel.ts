import type { DateTime } from 'luxon';
import type { Clause } from '../agreement/index.js';
import type { EpochMs } from '../time/index.js';

/** The ways to reach CloudCTI of SLA §4. */
export type ChannelName = 'e-mail' | 'telephone' | 'contingency';

/** Who can be reached how at an instant, in the order of use. */
export interface ContactRoute {
  /** Whether the instant lies within support hours. */
  readonly supportHours: 'inside' | 'outside';
  /** All three channels: first those that are open, best first; then those that open later, soonest first; then those that do not. */
  readonly channels: readonly [OpenChannel, ...ContactChannel[]];
}

/** A channel at an instant, told apart by `kind`. */
export type ContactChannel = OpenChannel | OpeningChannel | ClosedChannel;

interface Channel {
  readonly channel: ChannelName;
  /** The number, or the e-mail address. */
  readonly address: string;
  readonly clause: Clause;
  /** The reason in words, with clause and ruling. */
  readonly why: string;
}

/** It can be used at the instant. */
export interface OpenChannel extends Channel {
  readonly kind: 'open';
  /** Why it is open. */
  readonly reason: 'always' | 'within-support-hours' | 'several-end-customers' | 'mttr-expired';
}

/** It cannot be used yet. */
export interface OpeningChannel extends Channel {
  readonly kind: 'opens';
  /** Why it opens then. */
  readonly reason: 'outside-support-hours' | 'within-support-hours' | 'mttr-not-expired';
  /** When it opens if the facts stay as they are, in the agreement's zone. */
  readonly at: DateTime<true>;
  /** When it opens, as epoch milliseconds. */
  readonly epochMs: EpochMs;
}

/** It does not open on these facts. */
export interface ClosedChannel extends Channel {
  readonly kind: 'closed';
  /** Why it does not open on these facts. */
  readonly reason: 'no-contingency' | 'support-hours-never-end';
}
