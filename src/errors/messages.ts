import type { Mistake } from './InputIssue.js';
import { list, mistake, notA } from './mistake.js';

// Every sentence that refuses a value, by the room that says it; agreementMessages.ts has those of an agreement, lengthMessages.ts those of lengths of
// time, testingMessages.ts those of what is for tests. The value stands before `problem`; `expected` says what would be right.

// errors: any object, choice, count
/** The same of a value that is not there at all. */
export const missing = ({ expected }: Mistake) => mistake('missing-field', 'is missing', expected);
/** A getter or a proxy threw an error of its own. */
export const unreadable = () => mistake('unreadable', 'cannot be read', 'pass plain data');
export const unknownField = (fields: readonly string[]) =>
  mistake('unknown-field', 'is not a field here', `the fields are ${fields.join(', ')}`);
export const notYesOrNo = () => mistake('wrong-type', 'is neither true nor false', 'pass true or false');
export const notACount = (expected = 'pass a whole number, zero or more') => mistake('invalid-count', 'is not a count', expected);
export const notAReading = (readings: readonly string[], ruling = '') =>
  notA('one of the readings', `choose ${readings.join(' or ')}${ruling}`);
export const notOptions = (example: string) => notA('a set of options', `pass an object such as ${example}`);
export const notAFunction = () => notA('a function', 'pass a function');
export const notAnObject = (expected: string) => notA('an object', expected);
export const takenAlone = () => notA('an object', 'call it on one');

// vocabulary
export const notAPriority = () => mistake('invalid-priority', 'is not a priority of the agreement', 'pass the number 1, 2, 3 or 4');
export const notALanguage = () => notA('a language that it speaks', "pass 'en' or 'nl'");

// time
const noInstant = (expected: string) => mistake('invalid-instant', 'is not an instant', expected);
export const notAnInstant = () =>
  noInstant(
    'pass an existing ISO 8601 date and time with offset, or a valid Date (new Date(ms), .toDate()), luxon DateTime, Temporal Instant or ZonedDateTime, up to the year 9999',
  );
export const notAnInstantText = () =>
  noInstant('write an existing ISO 8601 date and time with offset and without [..], such as 2026-05-22T16:00+02:00');
export const noOffset = (expected: string) => mistake('missing-offset', 'has no UTC offset', expected);
export const notEpochMs = () => noInstant('pass epoch milliseconds, a whole number');
export const otherInstant = (name: string) => mistake('out-of-order', `is another instant than ${name}`, 'pass one of the two');
export const notADate = (example: string) =>
  mistake('invalid-date', 'is not a date that exists', `write a local date as YYYY-MM-DD, such as ${example}`);
export const notAWallClock = () =>
  mistake('invalid-wall-clock', 'is not a wall-clock time', 'write an existing date and time without offset, such as 2026-05-22T16:00');
export const wallClockSkipped = (zone: string, expected: string) =>
  mistake('nonexistent-wall-clock', `does not exist in ${zone}, because clocks change`, expected);
export const wallClockTwice = (zone: string, expected: string) =>
  mistake('ambiguous-wall-clock', `exists twice in ${zone}, because clocks change`, expected);
export const otherOffset = (expected: string) => noInstant(`its offset is not that of its zone: ${expected}`);
export const otherTag = (tag: string) => noInstant(`leave out ${tag}`);
export const notAZone = () =>
  mistake('unknown-zone', 'is not a time zone', 'pass an IANA name that this runtime knows (ECMA-402), such as Europe/Amsterdam');

// calendar
const HOURS = "write spans of a day such as ['08:30-17:00'] or ['09:00-12:00', '13:00-17:00']";
export const notACalendar = () => notA('a calendar', 'pass an object with timeZone and hours');
export const notHoursOfAWeek = () => notA('the hours of a week', "pass the hours of the week, such as { mon: ['08:30-17:00'] }");
export const notSpecialDays = () => notA('a set of special days', "pass an object such as { '2026-12-24': ['08:30-13:00'] }");
export const notAListOfHours = () => notA('a list of hours', HOURS);
export const notHours = () => mistake('invalid-hours', 'is not a span of hours', HOURS);
export const hoursBackward = () =>
  mistake(
    'invalid-hours',
    'does not end after its beginning',
    'write hours across midnight as two spans, one to 24:00 and one from 00:00 on the next day',
  );
export const hoursOverlap = () => mistake('overlapping-hours', 'overlap', 'write each hour once');
export const neverOpens = () => mistake('no-support-time', 'never opens', "give at least one day hours, such as { mon: ['08:30-17:00'] }");
export const notAListOfDates = () => notA('a list of dates', "pass a list such as ['2026-12-25']");
export const notAName = () => notA('a name', "pass a text, or { nl: 'Kerstmis', en: 'Christmas Day' }");
export const notChoices = () => notA('a set of choices', "pass an object such as { goodFriday: 'closed' }");
export const notYears = (from: number, to: number) =>
  notA('a span of years', `pass { from, to } with whole years from ${from} to ${to}, both included`);
export const yearsOutside = (years: string, from: number, to: number) =>
  mistake(
    'outside-horizon',
    `names ${years}, which is not a span of years that this library knows`,
    `pass { from, to } with whole years from ${from} to ${to}, both included`,
  );

// clock
export const outsideYears = (verb: 'is' | 'has its answer', from: number, to: number) =>
  mistake('outside-horizon', `${verb} outside the years that this calendar knows`, `stay within ${from} to ${to} in its zone`);
export const tooManySpells = (most: number) =>
  mistake('too-many', `has more than ${most} open spells before it`, 'ask for a shorter stretch of time');
export const beforeFrom = (expected: string) => mistake('out-of-order', 'is before from', expected);

// deadline
const PAUSES = 'pass a list of { from, to }';
export const notAnIncident = () => notA('an incident', 'pass { priority, reportedAt }');
export const notPauses = () => notA('a list', PAUSES);
export const notAPause = () => notA('a pause', PAUSES);
export const pauseBackward = () => mistake('out-of-order', 'is before its beginning', 'a pause ends after it begins');
export const beforeReport = () => mistake('out-of-order', 'is before the report', 'an incident is reported first (R18)');
export const notAThirdLineReport = () => notA('a report', "pass an object such as { completeReportAt: '2026-11-20T20:00+01:00' }");
export const notAWrittenDeadline = () =>
  notA('the JSON of a deadline', 'pass what JSON.stringify made of one; a spread or a clone of it says too little');
export const notItsDeadline = (right: string) =>
  mistake('out-of-order', 'is not what it was made from gives', `by this agreement that is ${right}`);
export const madeByOther = () => mistake('wrong-type', 'is not the standing agreement', 'pass the agreement that the deadline was made by');
export const madeByStanding = () => mistake('missing-field', 'is left out: it was made by the standing agreement', 'read it by that one');

// explain
export const notADeadline = () =>
  notA(
    'a deadline of this library',
    'pass what responseDeadline, updateDeadline, mttrDeadline or thirdLineResponseDeadline returned, or its JSON',
  );
export const notATrail = () =>
  notA('a trail', 'pass the very object that explain returned; to keep an explanation, keep the JSON of its deadline');

// incident
export const notAHistory = () =>
  notA('a history', "pass fields such as { priority: 2, reportedAt: '2026-05-22T16:00+02:00' }, or { events: [...] }");
export const notAText = () => notA('a text', 'pass a text, or leave it out');
export const notLabels = () => notA('a set of labels', "pass texts by name, such as { customer: 'Acme' }");
export const notAListOfActs = () => notA('a list', 'pass a list, which may be empty');
export const notAnAct = () => notAnObject('pass an object with its instants');
export const notAnEvent = (kinds: readonly string[]) => notA('a kind of event', `pass one of ${list(kinds)}`);
export const noReport = () => mistake('missing-field', 'have no report (R10)', "add { kind: 'reported', at, priority }");
const impossible = (problem: string, expected: string) => mistake('impossible-history', problem, expected);
export const secondReport = () => impossible('is a second report', 'an incident is reported once; a later contact is an update');
export const actBeforeReport = () => impossible('is before the report', 'an incident is reported first (R18)');
export const pauseBeforeReport = () => impossible('begins before the report', 'an incident is reported first (R18)');
export const secondResponse = () => impossible('is a second response', 'pass later contacts as updates');
export const closesUnrepaired = () =>
  impossible(
    'closes an incident that was not repaired',
    'pass the repair too; where the closing is all that is known of it, pass that as the repair',
  );
export const secondClosing = () => impossible('is a second closing without a reopening', 'leave it out, or add what came between');
export const secondChange = () => impossible('is a second change at one instant', 'say which of them stood');
export const unbegun = (orphan: string) => impossible(`is ${orphan}`, 'leave it out, or add what came before it (R18)');
export const begunTwice = (twice: string) => impossible(`is ${twice}`, 'leave it out, or add what came between');

// assessment
export const notAShare = () => notA('a share', 'pass a share of the target, such as 0.75');
export const notAnInputError = () => notA('an error of this library', 'pass a SlaInputError, and any other error on');
export const notAnAssessment = () => notA('an assessment', 'pass what assess returned');
export const notAReadHistory = () => notA('a history', 'pass what incident returned, or its JSON; incident reads the fields of a ticket');
export const notAtReport = () => impossible('do not begin at the report', 'begin with { fromMs: reportedMs, priority }');
export const notInOrder = () => mistake('out-of-order', 'is before the one that stands before it', 'list them in the order of time');
export const sameAsBefore = () => impossible('is the priority that stood already', 'leave the change out');
export const notAContact = () => impossible('is none of the contacts', 'list the response among them too (R8)');

// compliance
export const notHistories = () => notA('a list of histories', 'pass a list of what incident returned, which may be empty');
export const notAnotherBuilder = () =>
  notA('another builder of the same report', 'pass one with the same options and agreement, or its part');
export const notCounted = () =>
  notA('what a builder counts', 'pass the part of a builder as it gave it; structuredClone and postMessage keep it, JSON does not');
export const notAPeriod = () => notA('a period', "pass dates such as { from: '2026-01-01', to: '2026-12-31' }, both included");
export const notGroupings = () =>
  notA('what incidents can be grouped by', "pass a list of 'priority', 'month', 'quarter' and { label: 'customer' }");

// procedure
export const notFacts = (example: string) => notAnObject(`pass one such as ${example}`);
export const notAnMttr = () => notA('a deadline', 'pass what mttrDeadline gave');
export const notALevel = () => notA('a level of support', "pass 'first', 'second' or 'third'");
export const notAfterFrom = () => mistake('out-of-order', 'is not after from', 'pass an end that is later than the beginning');
export const noTimeAtAll = () => mistake('invalid-duration', 'is no time at all', 'pass a length such as { hours: 4 }');
export const noMaintenanceWindow = (hours: string, lastYear: number) =>
  mistake(
    'no-maintenance-window',
    `is longer than every gap between ${hours} from after to the end of ${lastYear}`,
    'pass a shorter one, or agree a window with the Customer and see with maintenanceConflicts what it overlaps',
  );
const KINDS_OF_FACTS = "pass 'unavailable', 'reduced-performance' or 'question'";
export const notAKindOfFacts = () => notA('anything that a row of SLA §3 is about', KINDS_OF_FACTS);
export const noRowFor = () => mistake('no-matching-row', 'is nothing that a row of SLA §3 is about', KINDS_OF_FACTS);
export const notAPart = (parts: readonly string[]) => notA('a part of the service', `pass one of ${list(parts)}`);
export const contradicts = (what: string, expected: string) => mistake('contradicting-facts', `contradicts ${what}`, expected);
export const noExtent = () =>
  mistake('missing-field', 'is missing', 'pass locations where everybody there is affected, users where fewer are');
export const affectsNobody = () =>
  mistake('no-matching-row', 'affects nobody: no row of SLA §3 is about that', "pass 1 or more, or { kind: 'question', impact: false }");
export const notHowOften = () => mistake('invalid-count', 'is not how often something happens', 'pass a number above 0');

// date-holidays
export const notARegion = () => notA('a region', "pass an object such as { country: 'DE', years: { from: 2026, to: 2027 } }");
export const unknownCode = (codes: readonly string[]) =>
  mistake(
    'unknown-region',
    'is not one that date-holidays knows',
    codes.length === 0 ? 'there are none here; leave it out' : `pass one of ${list(codes)}`,
  );
export const noYears = () => mistake('missing-field', 'are missing', 'pass { from, to }, both included');
export const notHolidayTypes = (types: readonly string[]) => notA('a list of kinds of holiday', `pass a list of ${list(types)}`);

// spreadsheet
const CELL_INSTANT = 'write a date and time in the cell, or a text such as 2026-05-22T16:00+02:00';
export const notACellInstant = () => mistake('invalid-instant', 'is not a date and time', CELL_INSTANT);
export const cellTextNoInstant = () => mistake('invalid-instant', 'is a text, not a date and time', CELL_INSTANT);
export const cellTextNoOffset = () => mistake('missing-offset', 'is a text without a UTC offset', CELL_INSTANT);
export const notACellDate = () => mistake('invalid-date', 'is not a date', 'write a date in the cell, or a text such as 2026-05-22');
export const notACellPriority = () => mistake('invalid-priority', 'is not a priority of the agreement', 'write 1, 2, 3 or 4');
export const notACellKpi = () => notA('a KPI of the agreement', 'write response, update or MTTR');
export const notARange = () => notA('a range', 'pass a value, or rows of cells that are equally long');
export const otherShape = (rows: number, columns: number, height: number, width: number) =>
  mistake(
    'wrong-type',
    `has ${rows} rows and ${columns} columns, beside a range of ${height} and ${width}`,
    'pass ranges of one shape, or a single cell, row or column beside them',
  );
export const notASerial = () => notA('a number', 'pass the number that a date-time cell holds');
export const noDateSerial = (first: number) =>
  mistake(
    'invalid-instant',
    'is not the serial number of a date',
    `pass the number of a date-time cell, from ${first} (1 March 1900) up to the year 9999`,
  );

export const noSerialFor = (first: number) =>
  mistake('invalid-instant', 'has no serial number', `pass an instant from 1 March 1900 (${first}) up to the year 9999`);

// days
export const notYearsOf = (from: number, to: number) =>
  mistake('outside-horizon', 'are not years that this calendar knows', `stay within ${from} to ${to}`);
