import { Call, hasFields, notATrail, notOptions } from '../errors/index.js';
import { type Language, languageIn } from '../vocabulary/index.js';
import { isExplained } from './explain.js';
import { partsOf } from './partsOf.js';
import type { Trail } from './Trail.js';
import type { TrailParts } from './TrailParts.js';
import { WORDS } from './words.js';

/**
 * A trail in sentences, each with its place: a title, where the clock started, a sentence for each step, and a remark after them where there is one.
 * For a page that has headings and lists of its own; `explainText` joins the same parts to lines.
 *
 * SLA §1.3 and §5; the rulings that decide are named.
 *
 * Bound: linear in the steps of the trail.
 *
 * @param trail what `explain` gave
 * @param options `locale`: `'en'` (the default) or `'nl'`
 * @returns plain text, nothing of it markup: whoever writes HTML escapes it
 * @throws {SlaInputError} for what is no trail, and for another language
 * @example
 * import { explain, explainParts, responseDeadline } from '@cloudcti/sla';
 *
 * const parts = explainParts(explain(responseDeadline({ priority: 1, reportedAt: '2026-11-23T13:00+01:00' })));
 * parts.title; // => 'Response to an incident of priority 1: due on Monday 23 November 2026 at 17:00.'
 * parts.steps; // => ['Monday 23 November, 13:00 to 17:00: 4 hours counted, nothing left: this is the deadline.']
 * parts.remark; // => 'The time is used up at 17:00 sharp, and that is the deadline, not the next opening (R5).'
 */
export function explainParts(trail: Trail, options: { readonly locale?: Language | null } = {}): TrailParts {
  const { steps, ...parts } = partsIn(trail, options, 'explainParts');
  return Object.freeze({ ...parts, steps: Object.freeze(steps) });
}

/** The parts of a caller's trail in a caller's language. */
export function partsIn(trail: unknown, options: unknown, fn: string): TrailParts {
  const call = new Call(fn);
  const given = call.given('trail', trail);
  if (!isExplained(trail)) given.refuse(notATrail());
  const asked = call.given('options', options);
  const language = hasFields(asked, ['locale'], () => notOptions("{ locale: 'nl' }")) ? languageIn(asked.field('locale')) : undefined;
  return partsOf(trail as Trail, call.checked(language), WORDS);
}
