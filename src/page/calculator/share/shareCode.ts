import type { Judged } from '../answers/Answers.js';
import { agreementChanges } from '../state/agreementChanges.js';
import type { State } from '../state/State.js';
import { isoAt } from '../state/TypedTime.js';
import { literal } from './literal.js';
import { plainEvents } from './plainEvents.js';

/** The program that computes what the page shows. */
export function shareCode(state: State, judged: Judged): string {
  const changes = agreementChanges(state.agreement);
  const names = ['assess', ...(changes === undefined ? [] : ['defineAgreement']), 'incident'];
  const options = `{ at: '${isoAt(judged.atMs)}'${changes === undefined ? '' : ', agreement'} }`;
  return [
    `import { ${names.join(', ')} } from '@cloudcti/sla';`,
    '',
    ...(changes === undefined ? [] : [`const agreement = defineAgreement(${literal(changes)});`]),
    `const history = incident(${literal({ events: plainEvents(judged.history) })});`,
    `const { response, update, updates, mttr } = assess(history, ${options});`,
    '',
    'console.log({ response, update, next: updates.at(-1), mttr });',
    '',
  ].join('\n');
}
