import { type Call, CallAbout, eachOf, isIterable, notHistories } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { AssessTerms } from './AssessOptions.js';
import { openJudgements } from './assess.js';
import { historyIn } from './historyIn.js';
import { type OpenPromise, openPromise } from './openPromises.js';

/** The open promises of a caller's list of histories. */
export function openAmong(incidents: Iterable<Incident>, terms: AssessTerms, call: Call): readonly OpenPromise[] {
  const given = call.given('incidents', incidents);
  if (!isIterable(given)) given.reject(notHistories());
  const open: OpenPromise[] = [];
  let index = 0;
  for (const incident of eachOf<Incident>(given)) {
    const place = new CallAbout(call.fn, incident).given(`incidents[${index}]`, incident);
    const history = place.call.checked(historyIn(place));
    index += 1;
    for (const judgement of openJudgements(history, terms, place)) {
      const promise = openPromise(history.id, judgement);
      if (promise !== undefined) open.push(promise);
    }
  }
  return open;
}
