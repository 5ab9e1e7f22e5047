import {
  beforeReport,
  type Mistake,
  noOffset,
  notACellInstant,
  notACellPriority,
  outsideYears,
  wallClockSkipped,
} from '../../errors/index.js';
import type { Years } from '../../time/index.js';

/** What is said of a cell behind the name of its column, as it stands within a text of M. The library's own words, but for what is done otherwise in Power Query. */
export function powerQueryMessages({ from, to }: Years): Readonly<Record<string, string>> {
  const messages: Readonly<Record<string, Mistake>> = {
    notAPriority: notACellPriority(),
    notAnInstant: { ...notACellInstant(), expected: 'give its column the type Date/Time or Date/Time/Timezone' },
    noClocks: noOffset('pass the option [Clocks = "Amsterdam"], or "UTC"'),
    outside: outsideYears('is', from, to),
    beyond: outsideYears('has its answer', from, to),
    skipped: wallClockSkipped('Europe/Amsterdam', 'find out what was meant: no clock there showed it'),
    beforeReport: beforeReport(),
  };
  const said = ({ problem, expected }: Mistake) => `${problem}; ${expected}`.replaceAll('"', '""');
  return Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, said(message)]));
}
