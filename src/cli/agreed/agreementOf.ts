import {
  type Agreement,
  type AgreementChanges,
  type AgreementTerms,
  type AgreementVersions,
  agreementVersions,
  cloudctiSla,
  defineAgreement,
  isVersions,
  versionAt,
} from '../../agreement/index.js';
import type { OutOfForce } from '../../tickets/index.js';
import type { EpochMs } from '../../time/index.js';
import { agreementFile } from '../agreementFile.js';
import { fromOption } from '../fromOption.js';
import { noDutchHolidays, noVersionYet } from '../messages.js';
import { WrongUse } from '../WrongUse.js';
import { type AgreementOptions, TARGET_CELLS } from './agreementOptions.js';
import { shareFrom, targetFrom } from './targetFrom.js';

/** What an option makes of an agreement. */
type Change = readonly [option: string, changes: (agreement: Agreement) => AgreementChanges];

/** The agreement of the options: that of the file, or CloudCTI's, in which what else they say is changed; in all versions where it has some (R17). */
export function agreementOf(options: AgreementOptions): Agreement | AgreementVersions {
  const base = options.agreement === undefined ? cloudctiSla : agreementFile(options.agreement);
  const changes = changesOf(options);
  const changed = (agreement: Agreement) =>
    changes.reduce((before, [option, change]) => fromOption(option, () => defineAgreement(change(before), before)), agreement);
  if (!isVersions(base)) return changed(base);
  return agreementVersions(base.versions.map(({ from, agreement }) => ({ from, agreement: changed(agreement as Agreement) })));
}

/** R17. The agreement that a report falls under; where none was in force yet, the date of the first. */
export function agreementIn(agreement: Agreement | AgreementVersions, reportedMs: EpochMs): AgreementTerms | OutOfForce {
  if (!isVersions(agreement)) return agreement;
  return versionAt(agreement, reportedMs) ?? { firstVersion: agreement.versions[0]?.from ?? '' };
}

/** R17. The agreement that a report falls under, which must have been in force. */
export function agreementAt(agreement: Agreement | AgreementVersions, reportedMs: EpochMs): AgreementTerms {
  const found = agreementIn(agreement, reportedMs);
  if ('firstVersion' in found) throw new WrongUse(noVersionYet());
  return found;
}

function changesOf(options: AgreementOptions): readonly Change[] {
  const { goodFriday, liberationDay, closed = [], target = [] } = options;
  const changes: Change[] = [];
  if (goodFriday !== undefined)
    changes.push(['--good-friday', (agreement) => ({ holidays: { ...dutchIn(agreement, '--good-friday'), goodFriday } })]);
  if (liberationDay !== undefined)
    changes.push(['--liberation-day', (agreement) => ({ holidays: { ...dutchIn(agreement, '--liberation-day'), liberationDay } })]);
  if (closed.length > 0) changes.push(['--closed', ({ calendar }) => ({ closed: [...calendar.closed, ...closed] })]);
  for (const { priority, kpi, name, flag } of TARGET_CELLS) {
    const text = options[name];
    if (text !== undefined) changes.push([flag, () => ({ kpis: { [priority]: { [kpi]: targetFrom(flag, text) } } })]);
  }
  for (const text of target) {
    const { priorities, target: performanceTarget } = shareFrom(text);
    changes.push(['--target', () => ({ kpis: Object.fromEntries(priorities.map((priority) => [priority, { performanceTarget }])) })]);
  }
  return changes;
}

function dutchIn({ calendar }: Agreement, option: string): Exclude<Agreement['calendar']['holidays'], 'none'> {
  if (calendar.holidays !== 'none') return calendar.holidays;
  throw new WrongUse(noDutchHolidays(option));
}
