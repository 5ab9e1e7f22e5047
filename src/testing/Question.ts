import type { IncidentEvents, IncidentFields } from '../incident/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Json, Operation } from './Vector.js';

interface ReportQuestion {
  readonly priority: Priority;
  readonly reportedAt: string;
  readonly lastContactAt?: string;
  readonly pauses?: readonly { readonly from: string; readonly to: string }[];
}

interface ContactQuestion {
  readonly at: string;
  readonly priority?: Priority;
  readonly endCustomersAffected?: number;
  readonly mttr?: { readonly kind: 'due'; readonly at: string } | { readonly kind: 'best-effort' | 'to-be-determined' };
}

interface SeverityQuestion {
  readonly kind: 'unavailable' | 'reduced-performance' | 'question';
  readonly what?: string;
  readonly locations?: number;
  readonly users?: number;
  readonly structural?: boolean;
  readonly timesPerDay?: number;
  readonly impact?: boolean;
}

/** What each operation is asked; instants are ISO 8601 with offset. */
export interface Questions {
  readonly instant: { readonly text: string };
  readonly workingDay: { readonly date: string };
  readonly insideSupportHours: { readonly at: string };
  readonly supportTime: { readonly from: string; readonly to: string };
  readonly deadlines: ReportQuestion;
  readonly thirdLine: { readonly completeReportAt: string };
  readonly contact: ContactQuestion;
  readonly maintenance: { readonly from: string; readonly to: string; readonly noticeableInconvenience: boolean };
  readonly severity: SeverityQuestion;
  readonly history: { readonly history: IncidentFields | IncidentEvents };
  readonly assess: { readonly history: IncidentFields; readonly at: string };
  readonly attainment: { readonly histories: readonly IncidentFields[]; readonly at: string };
}

/**
 * Somebody's own computation of the agreement: functions by the operation that they answer, any of them. Each gets a question and the agreement by which it is
 * answered, as JSON, and gives what `expected` of a vector shows, or a promise of it. An instant may be a text, a `Date`, a `DateTime` or epoch milliseconds.
 */
export type Implementation = {
  readonly [operation in Operation]?: (question: Questions[operation], agreement: { readonly [name: string]: Json }) => unknown;
};
