import { type Given, isLeftOut, namedIn, notLabels } from '../errors/index.js';

const NO_LABELS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({});

/** What a report may group an incident by: texts by name; a column that is null says nothing. */
export function labelsIn(given: Given): Readonly<Record<string, string>> | undefined {
  if (isLeftOut(given)) return NO_LABELS;
  const labels = namedIn(given, notLabels)?.filter(([, label]) => !isLeftOut(label));
  if (labels?.some(([, label]) => typeof label.received !== 'string')) return given.refuse(notLabels());
  return labels && Object.freeze(Object.fromEntries(labels.map(([name, label]) => [name, label.received as string])));
}
