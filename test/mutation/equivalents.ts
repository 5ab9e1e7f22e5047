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
const SLOW_WAY = 'the way through all checks gives the same answer: this one is shorter for what is right';

/** By room. One that a test kills after all has to go. */
const EQUIVALENTS: Readonly<Record<Room, readonly Equivalent[]>> = {
  timeline: [],
  calendar: [],
  clock: [
    {
      file: 'clock/CheckedClock.ts',
      line: 'if (start !== undefined && end !== undefined) {',
      becomes: [
        'if (true) {',
        'if (start !== undefined || end !== undefined) {',
        'if (true && end !== undefined) {',
        'if (start !== undefined && true) {',
      ],
      why: 'an instant that is undefined is neither before nor after another, so that nothing more is refused',
    },
    {
      file: 'clock/CheckedClock.ts',
      line: 'if (Number.isInteger(epochMs) && this.#timeline.covers(epochMs) && isSupportMs(supportMs)) {',
      becomes: ['if (false) {', 'if (Number.isInteger(epochMs) && this.#timeline.covers(epochMs) && isSupportMs(supportMs)) {}'],
      why: SLOW_WAY,
    },
    { file: 'clock/CheckedClock.ts', line: 'if (Number.isFinite(end)) return end;', becomes: ['if (false) return end;'], why: SLOW_WAY },
    {
      file: 'clock/CheckedClock.ts',
      line: 'if (Number.isInteger(from) && Number.isInteger(to) && this.#timeline.covers(from) && this.#timeline.covers(to)) {',
      becomes: [
        'if (false) {',
        'if (Number.isInteger(from) && Number.isInteger(to) && this.#timeline.covers(from) && this.#timeline.covers(to)) {}',
      ],
      why: SLOW_WAY,
    },
    {
      file: 'clock/CheckedClock.ts',
      line: 'if (!Number.isInteger(start) || !this.#timeline.covers(start)) {',
      becomes: ['if (true) {'],
      why: SLOW_WAY,
    },
  ],
  agreement: [],
  incident: [],
  deadline: [],
  assessment: [],
  compliance: [],
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
