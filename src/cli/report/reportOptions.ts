import type { Settings } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import type { LookOptions } from '../reading/readingOptions.js';
import type { JudgingOptions } from './judging.js';

/** The options of the command. */
export interface ReportOptions extends Settings, LookOptions, JudgingOptions {
  readonly zone?: string | undefined;
  readonly groupBy: string;
  readonly top: string;
  readonly made?: string;
  readonly title?: string;
  readonly customer?: string;
  readonly provider?: string;
  readonly ticketUrl?: string;
  readonly subjectColumn?: string;
  readonly causeColumn?: string;
  readonly jsonLines?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: string;
  readonly jsonFile?: string;
  readonly csvFile?: string;
  readonly misses?: string;
  readonly split?: string;
  readonly replace?: boolean;
  readonly language: Language;
}
