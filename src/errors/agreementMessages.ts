import { describe } from './describe.js';
import { notAnObject } from './messages.js';
import { list, mistake, notA } from './mistake.js';

// The sentences that refuse an agreement: its fields, its versions, and either as JSON.

export const notAnAgreement = () => notA('an agreement', 'pass cloudctiSla, or what defineAgreement or agreementFrom returned');
export const changesNothing = (fields: readonly string[]) =>
  mistake('missing-field', 'name nothing that changes', `name at least one of ${list(fields)}, or use cloudctiSla as it stands`);
export const notAnAgreementName = () => notA('a name', 'pass a text');
export const notARecordedAct = (acts: readonly string[]) => notA('an act that is recorded', `write one of ${list(acts)} (R20)`);
export const notActs = (acts: readonly string[]) => notA('a list of acts that are recorded', `pass a list of ${list(acts)} (R20)`);
export const notMaintenanceHours = () =>
  notA('the hours of a week', "pass the hours of the week, such as { mon: ['07:00-18:00'] }, or 'support-hours' (R15)");
export const notRows = () => notAnObject('pass rows by priority, such as { 1: { mttr: … } }');
export const notTargets = () => notAnObject('pass the targets that change');
export const notATarget = () =>
  mistake(
    'invalid-target',
    'is not a target',
    "pass { kind: 'support-hours' | 'working-days', value } or { kind: 'best-effort' | 'to-be-determined' }",
  );
export const otherUnit = (unit: string) =>
  mistake('invalid-target', 'is another unit than that of its kind', `write '${unit}', or leave it out`);
export const notTargetHours = () =>
  mistake('invalid-target', 'is not a length in support hours', 'pass a number above 0, to the millisecond');
export const notTargetDays = (most: number) =>
  mistake('invalid-target', 'is not a number of working days', `pass a whole number from 1 to ${most}`);
export const notAPerformanceTarget = () =>
  mistake(
    'invalid-target',
    'is not a performance target',
    "pass { kind: 'more-than', value: 90 } with a percentage from 0 up to 100, or { kind: 'none' }",
  );
export const notVersions = () => notA('a list of versions', "pass a list such as [{ from: '2026-01-01', agreement: cloudctiSla }]");
export const notAVersion = () => notAnObject("pass a version such as { from: '2026-01-01', agreement: cloudctiSla }");
export const versionTwice = () => mistake('out-of-order', 'is the first date of two versions', 'give each a date of its own');
export const beforeVersions = (first: string) => mistake('outside-horizon', 'is before every version', `the first version is of ${first}`);

// as JSON
const JSON_TEXT = 'write only what differs from cloudctiSla, such as { "holidays": { "goodFriday": "closed" } }';
export const notJson = (line: number, column: number, expected: string) =>
  mistake('invalid-json', `is no JSON at line ${line}, column ${column}`, expected);
export const jsonEnds = (line: number, column: number, expected: string) =>
  mistake('invalid-json', `ends too early, at line ${line}, column ${column}`, expected);
export const jsonTwice = (line: number, column: number) =>
  mistake('invalid-json', `stands twice in one object, again at line ${line}, column ${column}`, 'write each name once');
export const tooDeep = () => mistake('wrong-type', 'lies too deep', 'write an agreement: nothing in one lies that deep');
export const notAWrittenAgreement = () => notA('an agreement as JSON', JSON_TEXT);
export const holdsVersions = () => mistake('unknown-field', 'are no field of one agreement', 'read them with agreementVersionsFrom');
export const notWrittenVersions = () =>
  notA('versions as JSON', 'write { "versions": [{ "from": "2026-01-01", "agreement": {} }] }; one agreement is read with agreementFrom');
export const notAWrittenVersion = () => notAnObject('write a version such as { "from": "2026-01-01", "agreement": {} }');
export const otherFromMs = (fromMs: number) => mistake('out-of-order', 'is not when its date begins', `write ${fromMs}, or leave it out`);
export const notTheWording = (standing: unknown) =>
  mistake('wrong-type', "is not the agreement's own", `write ${describe(standing)}, as cloudctiSla has it, or ${JSON_TEXT}`);
export const notWhole = () => mistake('missing-field', 'is missing', `an agreement's own JSON has it; or ${JSON_TEXT}`);
export const notAMaintenanceTime = () =>
  notA('when maintenance is allowed', "write { value: 'outside-support-hours', clause: '§2' }, as cloudctiSla has it (R15)");
