import { type Given, isLeftOut, namedIn, notAText, notLabels, textIn } from '../errors/index.js';

const NO_LABELS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({});

/** What a report may group an incident by: texts by name; a column that is null says nothing. */
export function labelsIn(given: Given): Readonly<Record<string, string>> | undefined {
  if (isLeftOut(given)) return NO_LABELS;
  const labels = namedIn(given, notLabels)?.filter(([, label]) => !isLeftOut(label));
  const texts = labels?.map(([name, label]) => [name, textIn(label, notAText) as string] as const);
  return texts && Object.freeze(Object.fromEntries(texts));
}
