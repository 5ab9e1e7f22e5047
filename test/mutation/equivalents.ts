import type { Change } from './Change.js';
import type { Room } from './rooms.js';

/** Mutants of a line that no test can kill, because no answer follows from what they change. */
export interface Equivalent {
  readonly file: string;
  readonly line: string;
  /** What the line becomes, in each of them. */
  readonly becomes: readonly string[];
  readonly why: string;
}

const REFUSED = 'what is wrong was refused where it was read, which ends the call before this is looked at; the line tells the compiler so';
const NO_INSTANT = 'an instant that is undefined is neither before nor after another';
const NO_SUCH_FIELD = 'nobody has a field of that name';
const NO_PROMISE = 'a text among the promises has no state: it neither runs nor was missed, and is due at no instant';
const SORTED_TWICE = 'what is in order already is sorted once more, into the order in which it stands';
const KEPT = 'how numbers are kept shows in the memory that they take, and in no answer';
const NO_SUCH_PLACE = 'a typed array takes nothing beyond its end';
const SLOW_WAY = 'the way through all checks gives the same answer: this one is shorter for what is right';

/** By room. One that a test kills after all has to go. */
const EQUIVALENTS: Readonly<Record<Room, readonly Equivalent[]>> = {
  timeline: [
    {
      file: 'timeline/Timeline.ts',
      line: 'const longer = found > 0 ? tableOfYears(from, to + 1) : tableOfYears(from - 1, to);',
      becomes: ['const longer = found >= 0 ? tableOfYears(from, to + 1) : tableOfYears(from - 1, to);'],
      why: 'what is compared is Infinity or -Infinity',
    },
    {
      file: 'timeline/search.ts',
      line: 'while ((values[entry] as number) <= origin + range * width) entry++;',
      becomes: ['while ((values[entry] as number) < origin + range * width) entry++;'],
      why: 'a search that begins an entry earlier finds the same',
    },
    {
      file: 'timeline/search.ts',
      line: 'for (let range = 0; range < index.length; range++) {',
      becomes: ['for (let range = 0; range <= index.length; range++) {'],
      why: 'what is written behind the end of a typed array is nowhere',
    },
    {
      file: 'timeline/tableFrom.ts',
      line: 'const lastPiece: number[] = [];',
      becomes: ['const lastPiece: number[] = ["Stryker was here"];'],
      why: 'the first piece writes over it; where there is none, it is read as the end of the table, too',
    },
    {
      file: 'timeline/search.ts',
      line: 'return (values[first] as number) > value ? first : bisect(values, value, first + 1, index[range + 1] as number);',
      becomes: ['return (values[first] as number) > value ? first : bisect(values, value, first - 1, index[range + 1] as number);'],
      why: 'a search that begins two entries earlier finds the same',
    },
    {
      file: 'timeline/spells.ts',
      line: 'for (let piece = pieceAt(table, from); piece < table.pieces && (table.open[piece] as number) < to; piece++) {',
      becomes: ['for (let piece = pieceAt(table, from); piece < table.pieces && (table.open[piece] as number) <= to; piece++) {'],
      why: 'a piece that opens at the end has no length within it',
    },
    {
      file: 'timeline/startOfDayAfter.ts',
      line: 'const table = timeline.tableOf(t, t + 2 * MS_PER_DAY);',
      becomes: ['const table = timeline.tableOf(t, t - 2 * MS_PER_DAY);', 'const table = timeline.tableOf(t, t + 2 / MS_PER_DAY);'],
      why: 'a table ends at a New Year, where the next day begins, and no zone has had its clocks go back over that midnight',
    },
    {
      file: 'timeline/workingDays.ts',
      line: 'return timeline.ask(count > 0 ? dayAfterIn : dayBeforeIn, tableOfDays(timeline, day), day, Math.abs(count));',
      becomes: ['return timeline.ask(count >= 0 ? dayAfterIn : dayBeforeIn, tableOfDays(timeline, day), day, Math.abs(count));'],
      why: 'no day later is the date itself, for which nobody asks a timeline',
    },
  ],
  calendar: [
    {
      file: 'calendar/readHours.ts',
      line: 'const overlaps = before !== undefined && text < before.slice(6);',
      becomes: ['const overlaps = before !== undefined && text <= before.slice(6);'],
      why: 'a span is longer than a time, and never the same text',
    },
    {
      file: 'calendar/readCalendar.ts',
      line: 'return (given.entries(notAListOfDates) ?? []).flatMap((entry) => closedDayIn(entry) ?? []);',
      becomes: ['return (given.entries(notAListOfDates) ?? []).flatMap((entry) => closedDayIn(entry) ?? ["Stryker was here"]);'],
      why: REFUSED,
    },
    {
      file: 'calendar/readHours.ts',
      line: 'const spans = (given.entries(notAListOfHours) ?? []).flatMap((span) => spanIn(span) ?? []);',
      becomes: ['const spans = (given.entries(notAListOfHours) ?? []).flatMap((span) => spanIn(span) ?? ["Stryker was here"]);'],
      why: REFUSED,
    },
    {
      file: 'calendar/dutchHolidays.ts',
      line: "const years = read === undefined ? undefined : readYears(given.field('years'));",
      becomes: ["const years = false ? undefined : readYears(given.field('years'));"],
      why: REFUSED,
    },
    {
      file: 'calendar/readCalendar.ts',
      line: 'if (call.found > before || zone === undefined || known === undefined) return undefined;',
      becomes: [
        'if (false) return undefined;',
        'if ((call.found > before || zone === undefined) && known === undefined) return undefined;',
        'if (false || known === undefined) return undefined;',
        'if (call.found > before && zone === undefined || known === undefined) return undefined;',
        'if (false || zone === undefined || known === undefined) return undefined;',
        'if (call.found > before || false || known === undefined) return undefined;',
        'if (call.found > before || zone === undefined || false) return undefined;',
      ],
      why: REFUSED,
    },
    {
      file: 'calendar/readCalendar.ts',
      line: 'return day === undefined || name === undefined ? day : { ...day, name };',
      becomes: ['return false || name === undefined ? day : { ...day, name };'],
      why: REFUSED,
    },
    {
      file: 'calendar/readCalendar.ts',
      line: 'return nl === undefined || en === undefined ? undefined : { nl, en };',
      becomes: [
        'return false ? undefined : { nl, en };',
        'return nl === undefined && en === undefined ? undefined : { nl, en };',
        'return false || en === undefined ? undefined : { nl, en };',
        'return nl === undefined || false ? undefined : { nl, en };',
      ],
      why: REFUSED,
    },
  ],
  clock: [
    {
      file: 'clock/CheckedClock.ts',
      line: 'if (Number.isInteger(epochMs) && this.#timeline.hasInstant(epochMs) && isSupportMs(supportMs)) {',
      becomes: ['if (false) {', 'if (Number.isInteger(epochMs) && this.#timeline.hasInstant(epochMs) && isSupportMs(supportMs)) {}'],
      why: SLOW_WAY,
    },
    { file: 'clock/CheckedClock.ts', line: 'if (Number.isFinite(end)) return end;', becomes: ['if (false) return end;'], why: SLOW_WAY },
    {
      file: 'clock/CheckedClock.ts',
      line: 'if (Number.isInteger(from) && Number.isInteger(to) && this.#timeline.hasInstant(from) && this.#timeline.hasInstant(to)) {',
      becomes: [
        'if (false) {',
        'if (Number.isInteger(from) && Number.isInteger(to) && this.#timeline.hasInstant(from) && this.#timeline.hasInstant(to)) {}',
      ],
      why: SLOW_WAY,
    },
  ],
  agreement: [
    {
      file: 'agreement/jsonText.ts',
      line: "const [rest = ''] = text.slice(at).split(/\\r?\\n/, 1);",
      becomes: ['const [rest = "Stryker was here!"] = text.slice(at).split(/\\r?\\n/, 1);'],
      why: 'a text that is split has a first part',
    },
    {
      file: 'agreement/maintenanceCalendar.ts',
      line: 'const usual = week[weekdayIndex(day)] ?? [];',
      becomes: ['const usual = week[weekdayIndex(day)] ?? ["Stryker was here"];'],
      why: 'a week has all its days',
    },
    {
      file: 'agreement/plainIn.ts',
      line: 'for (const [name, part] of parts ?? []) {',
      becomes: ['for (const [name, part] of parts ?? ["Stryker was here"]) {'],
      why: REFUSED,
    },
    {
      file: 'agreement/jsonText.ts',
      line: "for (; seen < at; seen++) if (text[seen] === '\\n') [line, begins] = [line + 1, seen + 1];",
      becomes: ["for (; seen <= at; seen++) if (text[seen] === '\\n') [line, begins] = [line + 1, seen + 1];"],
      why: 'what is wrong never begins with the end of a line: white space is passed over',
    },
    {
      file: 'agreement/jsonText.ts',
      line: 'const isComment = /^\\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2));',
      becomes: ['const isComment = /\\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2));'],
      why: 'a slash and a star, or two, are all of these two characters',
    },
    {
      file: 'agreement/otherWording.ts',
      line: "export function refuseOtherWording(given: Given, standing: unknown, isLeft: (path: string) => boolean = () => false, path = ''): void {",
      becomes: [
        "export function refuseOtherWording(given: Given, standing: unknown, isLeft: (path: string) => boolean = () => undefined, path = ''): void {",
      ],
      why: 'either is no',
    },
    {
      file: 'agreement/otherWording.ts',
      line: "if (typeof standing !== 'object' || standing === null) {",
      becomes: ["if (typeof standing !== 'object' || false) {"],
      why: 'nothing in the standing agreement is null',
    },
    {
      file: 'agreement/otherWording.ts',
      line: 'return isAsLong || (given.refuse(mistake()) ?? false);',
      becomes: ['return isAsLong || (given.refuse(mistake()) && false);'],
      why: REFUSED,
    },
    {
      file: 'agreement/plainIn.ts',
      line: '? given.entries(notAWrittenAgreement)?.map((entry, index) => [String(index), entry] as const)',
      becomes: ['? given.entries(notAWrittenAgreement).map((entry, index) => [String(index), entry] as const)'],
      why: 'what is read as a list here is one',
    },
    {
      file: 'agreement/plainIn.ts',
      line: 'Object.defineProperty(copy, name, { value: copyOf(part, known, depth + 1), enumerable: true, writable: true, configurable: true });',
      becomes: [
        'Object.defineProperty(copy, name, { value: copyOf(part, known, depth + 1), enumerable: true, writable: false, configurable: true });',
        'Object.defineProperty(copy, name, { value: copyOf(part, known, depth + 1), enumerable: true, writable: true, configurable: false });',
      ],
      why: 'the copy is frozen, or read and let go',
    },
    {
      file: 'agreement/readAgreement.ts',
      line: "return typeof received === 'string' && received !== '' ? received : (given.refuse(notAnAgreementName()) ?? name);",
      becomes: ["return typeof received === 'string' && received !== '' ? received : (given.refuse(notAnAgreementName()) && name);"],
      why: REFUSED,
    },
    {
      file: 'agreement/target.ts',
      line: "const isCount = typeof amount === 'number' && Number.isInteger(amount) && amount > 0 && amount <= MOST_DAYS;",
      becomes: ['const isCount = true && Number.isInteger(amount) && amount > 0 && amount <= MOST_DAYS;'],
      why: 'nothing but a number is a whole number',
    },
    {
      file: 'agreement/versions.ts',
      line: 'const twice = sorted.find(({ fromMs }, index) => fromMs === sorted[index - 1]?.fromMs);',
      becomes: ['const twice = sorted.find(({ fromMs }, index) => fromMs === sorted[index + 1]?.fromMs);'],
      why: 'of two that begin at one instant, either is told by that date',
    },
    {
      file: 'agreement/wholeAgreement.ts',
      line: 'return given.call.found === before ? agreement : undefined;',
      becomes: ['return true ? agreement : undefined;'],
      why: REFUSED,
    },
    {
      file: 'agreement/wholeAgreement.ts',
      line: "return path.split('.').reduce<Given | undefined>((part, name) => (isObject(part?.received) ? part?.field(name) : undefined), given);",
      becomes: [
        "return path.split('.').reduce<Given | undefined>((part, name) => (isObject(part?.received) ? part.field(name) : undefined), given);",
      ],
      why: 'what has no value is no object',
    },
    {
      file: 'agreement/wholeAgreement.ts',
      line: 'if (!isObject(rows?.received)) return;',
      becomes: ['if (!isObject(rows.received)) return;'],
      why: 'a path of one name is always there, whatever stands in it',
    },
    {
      file: 'agreement/wholeAgreement.ts',
      line: 'const row = refuseGap(rows?.entry(priority));',
      becomes: ['const row = refuseGap(rows.entry(priority));'],
      why: 'a path of one name is always there, whatever stands in it',
    },
    {
      file: 'agreement/wholeAgreement.ts',
      line: "return typeof value === 'object' && value !== null && !Array.isArray(value);",
      becomes: ["return typeof value === 'object' && true && !Array.isArray(value);"],
      why: 'null has no fields: each is left out, as of what is no object',
    },
    {
      file: 'agreement/writtenAgreement.ts',
      line: 'return given.call.found === before ? agreement : undefined;',
      becomes: ['return true ? agreement : undefined;'],
      why: REFUSED,
    },
    {
      file: 'agreement/agreementIn.ts',
      line: "if (typeof value === 'object' && value !== null) deepFreeze(value);",
      becomes: ["if (typeof value === 'object' && true) deepFreeze(value);"],
      why: 'nothing in an agreement is null',
    },
    {
      file: 'agreement/defineAgreement.ts',
      line: 'const changesOne = given.call.found > before || [...chosen.values()].some((field) => !isLeftOut(field));',
      becomes: ['const changesOne = false || [...chosen.values()].some((field) => !isLeftOut(field));'],
      why: REFUSED,
    },
    {
      file: 'agreement/defineAgreement.ts',
      line: 'return given.call.found === before ? agreement : undefined;',
      becomes: ['return true ? agreement : undefined;'],
      why: REFUSED,
    },
    {
      file: 'agreement/readAgreement.ts',
      line: 'if (call.found > before || calendar === undefined) return undefined;',
      becomes: [
        'if (false) return undefined;',
        'if (call.found > before && calendar === undefined) return undefined;',
        'if (false || calendar === undefined) return undefined;',
        'if (call.found > before || false) return undefined;',
      ],
      why: REFUSED,
    },
    {
      file: 'agreement/readAgreement.ts',
      line: 'if (read === undefined || holidays === undefined) return undefined;',
      becomes: ['if (read === undefined || false) return undefined;'],
      why: REFUSED,
    },
    {
      file: 'agreement/readAgreement.ts',
      line: 'if (given.call.found > before) return maintenance;',
      becomes: ['if (false) return maintenance;'],
      why: REFUSED,
    },
    {
      file: 'agreement/target.ts',
      line: "const isLength = typeof amount === 'number' && amount > 0 && isToTheMs(amount);",
      becomes: ['const isLength = true && amount > 0 && isToTheMs(amount);'],
      why: 'nothing but a number has whole milliseconds',
    },
  ],
  incident: [
    {
      file: 'incident/plainIncident.ts',
      line: 'if (closedMs !== undefined && (repairedMs === undefined || !isFrom(repairedMs, closedMs))) return undefined;',
      becomes: ['if (closedMs !== undefined && (false || !isFrom(repairedMs, closedMs))) return undefined;'],
      why: NO_INSTANT,
    },
    {
      file: 'incident/readEvents.ts',
      line: 'const found: ReadEvent[] = [];',
      becomes: ['const found: ReadEvent[] = ["Stryker was here"];'],
      why: 'a text among the events is of no kind and at no instant: nothing reads it',
    },
    {
      file: 'incident/readEvents.ts',
      line: 'if (ms !== undefined) found.push({ kind, ms, given, priority });',
      becomes: ['if (true) found.push({ kind, ms, given, priority });'],
      why: REFUSED,
    },
    { file: 'incident/readEvents.ts', line: 'if (fromMs === undefined) return;', becomes: ['if (false) return;'], why: REFUSED },
    {
      file: 'incident/readIncident.ts',
      line: "const call = new Call('incidentIssues');",
      becomes: ['const call = new Call("");'],
      why: 'the name of a function stands in the errors that it throws, and this one throws none',
    },
    {
      file: 'incident/replay.ts',
      line: 'function inOrder(events: readonly ReadEvent[]): boolean {',
      becomes: ['function inOrder(events: readonly ReadEvent[]): boolean {}'],
      why: SORTED_TWICE,
    },
    {
      file: 'incident/replay.ts',
      line: 'if (byTime(events[index - 1] as ReadEvent, events[index] as ReadEvent) > 0) return false;',
      becomes: ['if (true) return false;', 'if (byTime(events[index - 1] as ReadEvent, events[index] as ReadEvent) >= 0) return false;'],
      why: SORTED_TWICE,
    },
    { file: 'incident/replay.ts', line: 'return true;', becomes: ['return false;'], why: SORTED_TWICE },
    {
      file: 'incident/replay.ts',
      line: 'pauses: Object.freeze(spans.length === 0 ? pauses : [...spans.map((span) => Object.freeze(span)), ...pauses]),',
      becomes: ['pauses: Object.freeze(false ? pauses : [...spans.map((span) => Object.freeze(span)), ...pauses]),'],
      why: SLOW_WAY,
    },
    {
      file: 'incident/replay.ts',
      line: 'for (const { kind, ms, given } of events.length < 2 ? events : inPossibleOrder(events, begins)) {',
      becomes: [
        'for (const { kind, ms, given } of false ? events : inPossibleOrder(events, begins)) {',
        'for (const { kind, ms, given } of events.length <= 2 ? events : inPossibleOrder(events, begins)) {',
      ],
      why: 'one event has one order, and of two at one instant the one that begins stands first by its rank',
    },
    {
      file: 'incident/replay.ts',
      line: 'if (changes.length === 0) return Object.freeze([row(report)]);',
      becomes: ['if (false) return Object.freeze([row(report)]);'],
      why: SLOW_WAY,
    },
  ],
  deadline: [
    {
      file: 'deadline/incidentInput.ts',
      line: 'if ((contactedMs as EpochMs) < (reportedMs as EpochMs)) contacted?.refuse(beforeReport());',
      becomes: ['if ((contactedMs as EpochMs) < (reportedMs as EpochMs)) contacted.refuse(beforeReport());'],
      why: 'a contact that has an instant has a place',
    },
    {
      file: 'deadline/incidentInput.ts',
      line: 'const isPlain = targets && start !== undefined && (pauses ?? lastContactAt ?? length) == null;',
      becomes: ['const isPlain = targets && true && (pauses ?? lastContactAt ?? length) == null;'],
      why: SLOW_WAY,
    },
    {
      file: 'deadline/pauses.ts',
      line: 'const pauses: Interval[] = [];',
      becomes: ['const pauses: Interval[] = ["Stryker was here"];'],
      why: 'a text has no ends: it is joined to nothing, and left out',
    },
    {
      file: 'deadline/pausesOn.ts',
      line: 'export function pausesOn(timeline: Timeline, all: readonly Interval[], reopened: readonly Interval[] = []): PausedTime | undefined {',
      becomes: [
        'export function pausesOn(timeline: Timeline, all: readonly Interval[], reopened: readonly Interval[] = ["Stryker was here"]): PausedTime | undefined {',
      ],
      why: 'a text has no ends: it is within no stretch',
    },
    {
      file: 'deadline/pausedParts.ts',
      line: 'for (let repaired = reopened[place]; repaired !== undefined && repaired.fromMs < end; repaired = reopened[++place]) {',
      becomes: ['for (let repaired = reopened[place]; repaired !== undefined && repaired.fromMs <= end; repaired = reopened[++place]) {'],
      why: 'a repair that begins where the pause ends takes nothing of it',
    },
    {
      file: 'deadline/writtenPromise.ts',
      line: 'const stretches: Interval[] = [];',
      becomes: ['const stretches: Interval[] = ["Stryker was here"];'],
      why: 'a text has no ends: it is within no stretch',
    },
    {
      file: 'deadline/writtenPromise.ts',
      line: 'return isLeftOut(given) ? [] : given.entries(notPauses)?.map((entry) => [entry, pauseIn(timed, entry)] as const);',
      becomes: [
        'return isLeftOut(given) ? ["Stryker was here"] : given.entries(notPauses)?.map((entry) => [entry, pauseIn(timed, entry)] as const);',
      ],
      why: 'a text has no ends: it is within no stretch',
    },
    {
      file: 'deadline/writtenPromise.ts',
      line: 'return startMs === undefined ? undefined : { promised: thirdLinePromise(onWholeDays(timed), agreement, startMs), start };',
      becomes: ['return false ? undefined : { promised: thirdLinePromise(onWholeDays(timed), agreement, startMs), start };'],
      why: REFUSED,
    },
  ],
  assessment: [
    {
      file: 'assessment/AssessOptions.ts',
      line: 'return atMs === undefined || atRiskFrom === undefined ? undefined : { atMs, agreement, atRiskFrom };',
      becomes: ['return atMs === undefined && atRiskFrom === undefined ? undefined : { atMs, agreement, atRiskFrom };'],
      why: REFUSED,
    },
    {
      file: 'assessment/Assessor.ts',
      line: 'if (incident.priorities.length === 1) return this.judgedBy(incident.priorities[0] as Row, started, known.atMs, false);',
      becomes: [
        'if (false) return this.judgedBy(incident.priorities[0] as Row, started, known.atMs, false);',
        'if (incident.priorities.length === 1) return this.judgedBy(incident.priorities[0] as Row, started, known.atMs, true);',
      ],
      why: 'a row that stands from the report on judges alike, whichever way a change is read',
    },
    {
      file: 'assessment/Known.ts',
      line: 'if (incident.pauses.length === 0 && incident.repairs.length < 2 && first?.toMs === undefined) {',
      becomes: [
        'if (false) {',
        'if (incident.pauses.length === 0 && incident.repairs.length >= 2 && first?.toMs === undefined) {',
        'if (incident.pauses.length === 0 && incident.repairs.length < 2 && first?.toMs === undefined) {}',
      ],
      why: SLOW_WAY,
    },
    {
      file: 'assessment/Known.ts',
      line: 'if (incident.pauses.length === 0 && incident.repairs.length < 2 && first?.toMs === undefined) {',
      becomes: [
        'if (incident.pauses.length === 0 && true && first?.toMs === undefined) {',
        'if (incident.pauses.length === 0 && incident.repairs.length <= 2 && first?.toMs === undefined) {',
      ],
      why: 'a repair that stands is the last one',
    },
    {
      file: 'assessment/Known.ts',
      line: "const reopened = untilReopened === 'counts' ? NONE : repairs.filter(({ toMs }) => toMs <= atMs);",
      becomes: [
        "const reopened = untilReopened === 'counts' ? NONE : repairs;",
        "const reopened = untilReopened === 'counts' ? NONE : repairs.filter(({ toMs }) => true);",
      ],
      why: 'what a promise waits for is cut where it is judged, now or when it was done',
    },
    {
      file: 'assessment/assess.ts',
      line: 'return assessorFor(incident, options, given).assessor?.open() ?? [];',
      becomes: ['return assessorFor(incident, options, given).assessor?.open() ?? ["Stryker was here"];'],
      why: NO_PROMISE,
    },
    {
      file: 'assessment/historyIn.ts',
      line: 'return given.call.found === before ? read : undefined;',
      becomes: ['return true ? read : undefined;'],
      why: REFUSED,
    },
    {
      file: 'assessment/historyIn.ts',
      line: 'return atMs !== undefined && reportedMs !== undefined && atMs < reportedMs ? given.refuse(actBeforeReport()) : atMs;',
      becomes: [
        'return true && atMs < reportedMs ? given.refuse(actBeforeReport()) : atMs;',
        'return atMs !== undefined || reportedMs !== undefined && atMs < reportedMs ? given.refuse(actBeforeReport()) : atMs;',
        'return true && reportedMs !== undefined && atMs < reportedMs ? given.refuse(actBeforeReport()) : atMs;',
        'return atMs !== undefined && true && atMs < reportedMs ? given.refuse(actBeforeReport()) : atMs;',
      ],
      why: NO_INSTANT,
    },
    {
      file: 'assessment/historyIn.ts',
      line: 'if (fromMs !== undefined && toMs !== undefined && toMs < fromMs) return to.refuse(pauseBackward());',
      becomes: [
        'if (true && toMs < fromMs) return to.refuse(pauseBackward());',
        'if (fromMs !== undefined || toMs !== undefined && toMs < fromMs) return to.refuse(pauseBackward());',
        'if (true && toMs !== undefined && toMs < fromMs) return to.refuse(pauseBackward());',
        'if (fromMs !== undefined && true && toMs < fromMs) return to.refuse(pauseBackward());',
      ],
      why: NO_INSTANT,
    },
    {
      file: 'assessment/AssessOptions.ts',
      line: 'export function assessTermsIn(given: Given, others: readonly string[] = []): AssessTerms | undefined {',
      becomes: ['export function assessTermsIn(given: Given, others: readonly string[] = ["Stryker was here"]): AssessTerms | undefined {'],
      why: NO_SUCH_FIELD,
    },
    {
      file: 'assessment/AssessOptions.ts',
      line: 'return atMs === undefined || atRiskFrom === undefined ? undefined : { atMs, agreement, atRiskFrom };',
      becomes: [
        'return false ? undefined : { atMs, agreement, atRiskFrom };',
        'return false || atRiskFrom === undefined ? undefined : { atMs, agreement, atRiskFrom };',
        'return atMs === undefined || false ? undefined : { atMs, agreement, atRiskFrom };',
      ],
      why: REFUSED,
    },
    {
      file: 'assessment/Assessor.ts',
      line: 'const open = answeredMs === undefined ? [this.response(undefined)] : [];',
      becomes: ['const open = answeredMs === undefined ? [this.response(undefined)] : ["Stryker was here"];'],
      why: NO_PROMISE,
    },
    {
      file: 'assessment/Known.ts',
      line: "responseWaits: answeredBy === 'response' ? waitsAt(timeline, without(stretches, joined(repairs)), NONE, atMs) : waits,",
      becomes: ['responseWaits: true ? waitsAt(timeline, without(stretches, joined(repairs)), NONE, atMs) : waits,'],
      why: 'where a repair answers, a response ends at the first one: what lies in repairs and between them is after it',
    },
    {
      file: 'assessment/Known.ts',
      line: 'if (stretches.length + reopened.length === 0) return NO_WAITS;',
      becomes: ['if (false) return NO_WAITS;'],
      why: SLOW_WAY,
    },
    {
      file: 'assessment/assess.ts',
      line: 'if (!timed.timeline.hasInstant(incident.reportedMs)) {',
      becomes: ['if (true) {'],
      why: SLOW_WAY,
    },
    {
      file: 'assessment/judgeByRows.ts',
      line: "if (row.fromMs > from && by(row, row.fromMs).state === 'missed') return throughChange(judgement, row.fromMs);",
      becomes: [
        "if (true && by(row, row.fromMs).state === 'missed') return throughChange(judgement, row.fromMs);",
        "if (row.fromMs >= from && by(row, row.fromMs).state === 'missed') return throughChange(judgement, row.fromMs);",
      ],
      why: 'at its beginning, or before it, no promise is missed',
    },
    {
      file: 'assessment/openAmong.ts',
      line: 'const open: OpenPromise[] = [];',
      becomes: ['const open: OpenPromise[] = ["Stryker was here"];'],
      why: NO_PROMISE,
    },
    {
      file: 'assessment/openPromises.ts',
      line: 'if (one.id === other.id) return 0;',
      becomes: ['if (false) return 0;'],
      why: 'what is said to come after another stays there, as what is equal to it does',
    },
    {
      file: 'assessment/openPromises.ts',
      line: 'return one.id < other.id ? -1 : 1;',
      becomes: ['return one.id <= other.id ? -1 : 1;'],
      why: 'equal names were told before',
    },
  ],
  compliance: [
    {
      file: 'compliance/ActTimes.ts',
      line: 'if (place === NOWHERE) return;',
      becomes: ['if (false) return;'],
      why: NO_SUCH_PLACE,
    },
    {
      file: 'compliance/ActTimes.ts',
      line: 'if (place !== NOWHERE) ends[place] = (ends[place] as number) + 1;',
      becomes: ['if (true) ends[place] = (ends[place] as number) + 1;'],
      why: NO_SUCH_PLACE,
    },
    {
      file: 'compliance/ActTimes.ts',
      line: 'for (let place = 1; place < groups; place++) ends[place] = (ends[place] as number) + (ends[place - 1] as number);',
      becomes: ['for (let place = 1; place <= groups; place++) ends[place] = (ends[place] as number) + (ends[place - 1] as number);'],
      why: NO_SUCH_PLACE,
    },
    {
      file: 'compliance/Counts.ts',
      line: 'if (row % ROWS === 0) this.#pages.push(new Uint16Array(ROWS * WIDTH));',
      becomes: ['if (true) this.#pages.push(new Uint16Array(ROWS * WIDTH));'],
      why: KEPT,
    },
    {
      file: 'compliance/details/RowTallies.ts',
      line: 'constructor(counts: Counts) {',
      becomes: ['constructor(counts: Counts) {}'],
      why: KEPT,
    },
    {
      file: 'compliance/Chunks.ts',
      line: '#last: Numbers | number[] = [];',
      becomes: ['#last: Numbers | number[] = ["Stryker was here"];'],
      why: 'a place is written before it is read',
    },
    {
      file: 'compliance/partIn.ts',
      line: 'const times = TIMES.map((name) => groups.reduce((sum, [, part]) => sum + part.times[name].length, 0));',
      becomes: ['const times = TIMES.map((name) => groups.reduce((sum, [, part]) => sum - part.times[name].length, 0));'],
      why: 'it is compared with what was reckoned alike, whose sign is then the same',
    },
    {
      file: 'compliance/Counts.ts',
      line: 'const at = (row % ROWS) * WIDTH + place;',
      becomes: ['const at = (row * ROWS) * WIDTH + place;'],
      why: KEPT,
    },
    {
      file: 'compliance/details/OpenUpdates.ts',
      line: 'return [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted);',
      becomes: ['return [...this.#counts].sort(([one], [other]) => (one <= other ? -1 : 1)).map(([, counted]) => counted);'],
      why: 'no two keys of a map are alike',
    },
    {
      file: 'compliance/details/OpenUpdates.ts',
      line: 'if (last === undefined || !isOpen(last)) return;',
      becomes: ['if (false || !isOpen(last)) return;'],
      why: 'an assessment has an update, or one that says why none was due: the compiler does not know',
    },
    {
      file: 'compliance/details/detailedBuilder.ts',
      line: 'if (last > (until.get(agreement) ?? Number.NEGATIVE_INFINITY)) until.set(agreement, last);',
      becomes: ['if (last >= (until.get(agreement) ?? Number.NEGATIVE_INFINITY)) until.set(agreement, last);'],
      why: 'the same instant is kept once more',
    },
    {
      file: 'compliance/details/detailedBuilder.ts',
      line: "const builder = new Builder(options, 'complianceBuilder', givenOf, counted);",
      becomes: ['const builder = new Builder(options, "", givenOf, counted);'],
      why: 'options that are wrong were refused in that name before, and what is added is refused in one of its own',
    },
    {
      file: 'compliance/complianceBuilder.ts',
      line: "if (typeof other !== 'object' || other === null || !(#terms in other))",
      becomes: ['if (true)', 'if (typeof other !== "" || other === null || !(#terms in other))'],
      why: 'a builder of this copy is then read as that of another is, which counts and refuses the same',
    },
    {
      file: 'compliance/Counts.ts',
      line: 'if (count <= MOST) {',
      becomes: ['if (false) {', 'if (count < MOST) {'],
      why: KEPT,
    },
    {
      file: 'compliance/Tally.ts',
      line: "const [first = 0] = COUNTED.filter((as) => as !== 'chosen' || unit === 'by-version').map(() => counts.open());",
      becomes: [
        'const [first = 0] = COUNTED.map(() => counts.open());',
        'const [first = 0] = COUNTED.filter((as) => true).map(() => counts.open());',
        'const [first = 0] = COUNTED.filter((as) => as !== "" || unit === \'by-version\').map(() => counts.open());',
      ],
      why: KEPT,
    },
    {
      file: 'compliance/Tally.ts',
      line: 'if (only !== undefined && others.length === 0) return only.#totals(of);',
      becomes: ['if (false) return only.#totals(of);'],
      why: 'one tally that is added to nothing is that tally',
    },
    {
      file: 'compliance/Counts.ts',
      line: 'if (targets[0] === target || targets.some((known) => targetKey(known) === targetKey(target))) return;',
      becomes: [
        'if (false) return;',
        'if (targets[0] === target && targets.some(known => targetKey(known) === targetKey(target))) return;',
        'if (false || targets.some((known) => targetKey(known) === targetKey(target))) return;',
        'if (targets[0] === target || targets.some((known) => false)) return;',
        'if (targets[0] === target || targets.some(() => undefined)) return;',
      ],
      why: 'a target that is kept twice takes memory, and is told once, by its key',
    },
    {
      file: 'compliance/details/detailedBuilder.ts',
      line: 'return { from: date < from ? date : from, to: date > to ? date : to };',
      becomes: [
        'return { from: date <= from ? date : from, to: date > to ? date : to };',
        'return { from: date < from ? date : from, to: date >= to ? date : to };',
      ],
      why: 'equal dates are the same text',
    },
    {
      file: 'compliance/details/detailedBuilder.ts',
      line: 'if (waits.pauses === undefined) return 0;',
      becomes: ['if (false) return 0;'],
      why: 'without pauses, the times with and without them are the same, and differ by nothing',
    },
    {
      file: 'compliance/Values.ts',
      line: 'while (low < high) {',
      becomes: ['while (low <= high) {'],
      why: 'one value is parted from none, and the places pass each other',
    },
    {
      file: 'compliance/complianceBuilder.ts',
      line: 'if (this.#worst.mayHold(missed)) this.#worst.add({ miss: missOf(incident, missed), incident, place });',
      becomes: ['if (true) this.#worst.add({ miss: missOf(incident, missed), incident, place });'],
      why: SLOW_WAY,
    },
    {
      file: 'compliance/details/ListedMisses.ts',
      line: 'if (kind.mayHold(missed)) kind.add({ miss: missOf(incident, missed), labels: incident.labels }, ofItsOwn);',
      becomes: ['if (true) kind.add({ miss: missOf(incident, missed), labels: incident.labels }, ofItsOwn);'],
      why: SLOW_WAY,
    },
    {
      file: 'compliance/WorstMisses.ts',
      line: 'if (this.#kept.length > 2 * this.#count) this.sorted();',
      becomes: [
        'if (true) this.sorted();',
        'if (false) this.sorted();',
        'if (this.#kept.length >= 2 * this.#count) this.sorted();',
        'if (this.#kept.length <= 2 * this.#count) this.sorted();',
        'if (this.#kept.length > 2 / this.#count) this.sorted();',
      ],
      why: 'how often they are cut to the worst shows in time and memory, and in no answer: they are cut once more before they are told',
    },
    {
      file: 'compliance/complianceBuilder.ts',
      line: 'return date !== undefined && (date < (from ?? date) || date > (to ?? date));',
      becomes: ['return true && (date < (from ?? date) || date > (to ?? date));'],
      why: 'a date that is undefined is neither before nor after another',
    },
    {
      file: 'compliance/partIn.ts',
      line: 'if (!histories.has(incident.received)) histories.set(incident.received, historyIn(incident));',
      becomes: ['if (true) histories.set(incident.received, historyIn(incident));'],
      why: SLOW_WAY,
    },
    {
      file: 'compliance/tallyPartIn.ts',
      line: '[update, chosen].every((count) => count <= Number.MAX_SAFE_INTEGER / MOST_PARTS && (incidents > 0 || count === 0)) &&',
      becomes: ['[update, chosen].every((count) => count < Number.MAX_SAFE_INTEGER / MOST_PARTS && (incidents > 0 || count === 0)) &&'],
      why: 'the bound is no whole number, as every count is',
    },
    {
      file: 'compliance/tallyPartIn.ts',
      line: 'if (given.call.found > 0) return { counts: read, targets: judgedBy, byShare };',
      becomes: ['if (given.call.found > 0) return {};'],
      why: REFUSED,
    },
  ],
  procedure: [
    {
      file: 'procedure/classifySeverity.ts',
      line: "return facts.kind === 'reduced-performance' && facts.locations !== undefined && facts.structural === true;",
      becomes: ['return true && facts.locations !== undefined && facts.structural === true;'],
      why: 'a question, which is all that is left besides, affects no locations',
    },
    {
      file: 'procedure/classifySeverity.ts',
      line: "const often = facts.kind === 'reduced-performance' && facts.timesPerDay !== undefined ? ' How often does not decide.' : '';",
      becomes: ["const often = true && facts.timesPerDay !== undefined ? ' How often does not decide.' : '';"],
      why: 'only reduced performance has a number of times a day',
    },
    {
      file: 'procedure/contactFactsIn.ts',
      line: 'return at === undefined || known.mttr === undefined ? undefined : { ...known, at, mttr: known.mttr };',
      becomes: [
        'return false ? undefined : { ...known, at, mttr: known.mttr };',
        'return at === undefined && known.mttr === undefined ? undefined : { ...known, at, mttr: known.mttr };',
        'return false || known.mttr === undefined ? undefined : { ...known, at, mttr: known.mttr };',
        'return at === undefined || false ? undefined : { ...known, at, mttr: known.mttr };',
      ],
      why: REFUSED,
    },
    {
      file: 'procedure/contactFactsIn.ts',
      line: 'return epochMs === undefined ? undefined : { kind, epochMs };',
      becomes: ['return false ? undefined : { kind, epochMs };'],
      why: REFUSED,
    },
    {
      file: 'procedure/contactRoute.ts',
      line: "const opens = (channel: ContactChannel) => (channel.kind === 'opens' ? (channel satisfies OpeningChannel).epochMs : 0);",
      becomes: ['const opens = (channel: ContactChannel) => (true ? (channel satisfies OpeningChannel).epochMs : 0);'],
      why: 'it is compared between channels of one kind: where they do not open they have no instant, and NaN keeps their order as 0 does',
    },
    {
      file: 'procedure/contingency.ts',
      line: 'return priority === 1 && endCustomers !== undefined && endCustomers >= SEVERAL;',
      becomes: ['return priority === 1 && true && endCustomers >= SEVERAL;'],
      why: 'undefined is not two or more',
    },
    {
      file: 'procedure/maintenanceConflicts.ts',
      line: 'if (fromMs === undefined || toMs === undefined || noticeableInconvenience === undefined) return undefined;',
      becomes: [
        'if (false) return undefined;',
        'if ((fromMs === undefined || toMs === undefined) && noticeableInconvenience === undefined) return undefined;',
        'if (false || noticeableInconvenience === undefined) return undefined;',
        'if (fromMs === undefined && toMs === undefined || noticeableInconvenience === undefined) return undefined;',
        'if (false || toMs === undefined || noticeableInconvenience === undefined) return undefined;',
        'if (fromMs === undefined || false || noticeableInconvenience === undefined) return undefined;',
        'if (fromMs === undefined || toMs === undefined || false) return undefined;',
      ],
      why: REFUSED,
    },
    {
      file: 'procedure/severityFactsIn.ts',
      line: "if (kind === 'question') return { kind, impact: false };",
      becomes: ["if (kind === 'question') return { kind, impact: true };"],
      why: 'no rule asks for the impact of a question: that it has none was read before',
    },
    {
      file: 'procedure/severityFactsIn.ts',
      line: 'else if (!isLeftOut(often) && !(Number.isFinite(received) && (received as number) > 0)) often.refuse(notHowOften());',
      becomes: ['else if (!isLeftOut(often) && !(Number.isFinite(received) && received as number >= 0)) often.refuse(notHowOften());'],
      why: 'that it never happens was refused before',
    },
  ],
};

/** The mutants of a room that are named as equivalent. */
export function equivalentsOf(room: Room): readonly Change[] {
  return EQUIVALENTS[room].flatMap(({ file, line, becomes }) => becomes.map((changed) => ({ file, line, becomes: changed })));
}
