import type { Language } from '../vocabulary/index.js';
import { partsIn } from './explainParts.js';
import type { Trail } from './Trail.js';
import { textOf } from './TrailParts.js';

/**
 * A trail in sentences, for people: what is due, what was promised, and a numbered line for each step.
 *
 * SLA §1.3 and §5; the rulings that decide are named. Words, weekdays and months are the library's own, so that every machine writes the same.
 *
 * Bound: linear in the steps of the trail.
 *
 * @param trail what `explain` gave
 * @param options `locale`: `'en'` (the default) or `'nl'`
 * @returns lines separated by `\n`, without one at the end
 * @throws {SlaInputError} for what is no trail, and for another language
 * @example
 * import { explain, explainText, responseDeadline } from '@cloudcti/sla';
 *
 * const trail = explain(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }));
 * explainText(trail).split('\n')[0]; // => 'Response to an incident of priority 2: due on Tuesday 26 May 2026 at 15:30.'
 * explainText(trail, { locale: 'nl' }).split('\n').at(-1); // => '3. Dinsdag 26 mei, 08:30 tot 15:30: 7 uur geteld, niets meer over: dit is de deadline.'
 */
export function explainText(trail: Trail, options: { readonly locale?: Language | null } = {}): string {
  return textOf(partsIn(trail, options, 'explainText'));
}
