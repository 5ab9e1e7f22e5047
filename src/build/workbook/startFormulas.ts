import { daysUpTo, isBeforeClose, positionOf, seconds, timeOf } from './moments.js';
import type { StartColumns } from './StartColumns.js';

/** The working columns of a start, by their formulas; empty where the ticket cannot be judged. */
export function startFormulas(columns: StartColumns, moment: string, r: number): readonly (readonly [column: string, formula: string])[] {
  const { start, days, position, next, used } = columns;
  const [s, d, n] = [`${start}${r}`, `${days}${r}`, `${next}${r}`];
  const unlessEmpty = (formula: string) => `IF(${s}="","",${formula})`;
  return [
    [start, `IF(OR(B${r}="",C${r}="",M${r}<>""),"",${moment})`],
    [days, unlessEmpty(daysUpTo(s))],
    [position, unlessEmpty(positionOf(s, d))],
    [next, unlessEmpty(`IF(${isBeforeClose(s)},${d},${d}+1)`)],
    [used, unlessEmpty(`IF(${n}=${d},MAX(0,${timeOf(s)}-SLA_Open_s),0)`)],
  ];
}

/** R10: the report. */
export const reportSeconds = (r: number) => seconds(`C${r}`);

/** R8: the last contact with the reporter, the response being one; else the report. */
export const contactSeconds = (r: number) => seconds(`MAX(C${r},D${r},E${r})`);

/** The support seconds before the moment at which open tickets are judged. */
export function nowPosition(): string {
  const now = seconds('SLA_Now');
  return `IF(SLA_Wrong="",${positionOf(now, daysUpTo(now))},0)`;
}
