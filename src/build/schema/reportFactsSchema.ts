import { READINGS } from '../../agreement/index.js';
import { KPIS } from '../../vocabulary/index.js';
import { list, made, named, optionally } from './reportParts.js';
import { type Properties, ref, type Schema } from './Schema.js';

const text: Schema = { type: 'string' };

/** What a report tells besides its totals. */
export const FACTS_DEFINITIONS: Properties = {
  refusals: made({ count: ref('count'), reasons: list(made({ reason: text, count: ref('count'), lines: list(ref('count')) })) }),
  names: optionally({}, { title: text, customer: text, provider: text }),
  agreement: {
    description: 'An agreement that was in force in the period (R17).',
    ...optionally(
      {
        name: text,
        zone: text,
        hours: { description: 'Support hours by weekday (R3).', type: 'object', additionalProperties: list(text) },
        rows: list(
          made({
            priority: ref('priority'),
            name: text,
            targets: named(KPIS, ref('target')),
            performanceTarget: ref('performanceTarget'),
          }),
        ),
        closed: {
          description: 'Dates of the span that are closed and no Saturday or Sunday (R2).',
          ...list(made({ date: ref('date'), name: text })),
        },
        special: list(made({ date: ref('date'), hours: list(text) })),
        otherwise: {
          description:
            "What was agreed otherwise than in CloudCTI's standing agreement, by its place in an agreement; its clause is 'agreed otherwise'.",
          ...list(made({ term: text, agreed: {}, standing: {} })),
        },
        readings: made(Object.fromEntries(Object.entries(READINGS).map(([name, { choices }]) => [name, { enum: [...choices] }]))),
      },
      {
        from: ref('date'),
        span: {
          description: 'The dates of the period, and on to the last deadline or act that was judged.',
          ...made({ from: ref('date'), to: ref('date') }),
        },
      },
    ),
  },
  promise: {
    description: 'A promise that has a target, counted in the row that judged it (R11, R12).',
    ...optionally(
      {
        priority: ref('priority'),
        kpi: ref('kpi'),
        totals: ref('kpiTotals'),
        shortBy: { description: 'How many more had to be met.', ...ref('count') },
        spare: { description: 'How many more might have been missed.', ...ref('count') },
        open: { description: 'How many are still open; of updates, of incidents that kept them so far too (R8, R11).', ...ref('count') },
        withReasons: list(ref('between')),
      },
      { withRefused: ref('between'), withOpen: ref('between'), withAll: ref('between') },
    ),
  },
  verdict: {
    description: 'Whether the agreement was kept: its promises with a target.',
    ...made({
      promises: list(ref('promise')),
      kept: ref('count'),
      notKept: ref('count'),
      undecided: ref('count'),
      mayTurn: { type: 'boolean' },
      open: { description: 'How many promises are still open that may change a figure with a target.', ...ref('count') },
      unrepaired: { description: 'How many incidents are not repaired, as far as the source tells (R18).', ...ref('count') },
    }),
  },
  miss: optionally(
    {
      id: text,
      kpi: ref('kpi'),
      priority: ref('priority'),
      reportedMs: ref('epochMs'),
      deadlineMs: ref('epochMs'),
      lateSupportMs: ref('ms'),
      lateElapsedMs: ref('ms'),
    },
    {
      doneMs: ref('epochMs'),
      throughChangeMs: ref('epochMs'),
      link: { type: 'string', pattern: '^https?://' },
      subject: text,
      cause: text,
    },
  ),
};
