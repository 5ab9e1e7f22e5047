import * as sla from '@cloudcti/sla';
import type { Target } from './attack.js';
import { entries } from './entries.js';
import { MAKERS } from './makers.js';
import { exportsOf } from './shapes.js';
import { LEADS_TO_MATCHERS, runnersOf, toldMatchers } from './testRunners.js';

const clock = sla.supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'], thu: ['09:00-17:00'] } });
const reported = { priority: 2, reportedAt: '2026-05-22T16:00+02:00' } as const;

/** The library: all that its entries export, by their declarations; what is no function is data. */
export async function library(): Promise<Target & { readonly data: Readonly<Record<string, unknown>> }> {
  const all = await entries();
  const declared = exportsOf(all.map(({ file }) => file));
  const exported: Readonly<Record<string, unknown>> = Object.assign({}, ...all.map((entry) => entry.exported));
  const callables = declared.flatMap((of) => of.callables);
  const silent = all.filter((_, place) => declared[place]?.values.length === 0).map(({ path }) => path);
  const values = declared.flatMap((of) => of.values).filter((name) => typeof exported[name] !== 'function');
  return {
    callables: [...callables, ...runnersOf(silent, callables)],
    data: Object.fromEntries(values.map((name) => [name, exported[name]])),
    functions: { ...exported, ...Object.fromEntries(silent.map((path) => [path, () => 'adds to expect'])), slaMatchers: toldMatchers },
    makers: MAKERS,
    isDocumented: isInputError,
    control: () => `${sla.responseDeadline(reported).kind} ${clock.betweenMs(Date.UTC(2026, 4, 1), Date.UTC(2026, 5, 1))}`,
    // Cells are the sheet's; `safely` gives an error, and what the caller's function answers; what fast-check draws is the test's.
    open: /SLA_|safely|slaArbitraries|Columns$|addMsAll/,
    fills: /Columns$|addMsAll/,
    shares: new RegExp(`${LEADS_TO_MATCHERS.source}|^slaArbitraries$`),
  };
}

/** Whether an error is the one that this library throws, and says all that it has to. */
function isInputError(error: unknown): boolean {
  if (!(error instanceof sla.SlaInputError)) return false;
  const said = [error.code, error.path, error.expected, error.message];
  return error.issues.length > 0 && 'received' in error && said.every((text) => typeof text === 'string' && text !== '');
}
