import {
  beforeReport,
  type Mistake,
  noOffset,
  notACellKpi,
  notACount,
  notADate,
  notALanguage,
  notAnInstant,
  notAnInstantText,
  notAPriority,
  notAWallClock,
  notAZone,
  notPauses,
  outsideYears,
  pauseBackward,
  wallClockSkipped,
  wallClockTwice,
} from '../../errors/index.js';
import type { Years } from '../../time/index.js';

const AWARE = 'pass a datetime that has a tzinfo, or a text such as 2026-05-22T16:00+02:00';

/** By the name that the module's code has for it: what may be wrong. The library's own words, but for what is passed otherwise in Python. */
export function pythonMessages({ from, to }: Years): Readonly<Record<string, Mistake>> {
  return {
    'not-a-priority': notAPriority(),
    'not-an-instant': { ...notAnInstant(), expected: AWARE },
    'not-an-instant-text': notAnInstantText(),
    'no-offset': noOffset('say on whose clocks it was read: from_wall_clock("{when}", "Europe/Amsterdam")'),
    'is-outside-years': outsideYears('is', from, to),
    'answer-outside-years': outsideYears('has its answer', from, to),
    'not-a-date': { ...notADate('2026-05-22'), expected: 'pass a date, or a text such as 2026-05-22' },
    'not-a-count': notACount('pass a whole number of working days'),
    'not-pauses': { ...notPauses(), expected: 'pass pairs of instants: [(begin, end)]' },
    'pause-backward': pauseBackward(),
    'open-pause': { ...notPauses(), expected: 'a pause that still runs promises no instant: pass it once it has ended' },
    'before-report': beforeReport(),
    'not-a-wall-clock': { ...notAWallClock(), expected: 'pass a datetime without tzinfo, or a text such as 2026-05-22T16:00' },
    'clocks-skip': wallClockSkipped('{zone}', 'find out what was meant: no clock there showed it'),
    'clocks-show-twice': wallClockTwice('{zone}', 'pass the one that was meant, with its offset'),
    'not-a-zone': {
      ...notAZone(),
      expected: 'pass a tzinfo, or a name such as "Europe/Amsterdam"; others need the time zones of the system or tzdata',
    },
    'not-a-kpi': { ...notACellKpi(), expected: 'pass "response", "update" or "MTTR"' },
    'not-a-language': notALanguage(),
    'not-a-deadline': { code: 'wrong-type', problem: 'is not a deadline', expected: 'pass what deadlines() gave: a Due or an Undated' },
    'not-a-frame': { code: 'wrong-type', problem: 'is not a frame of pandas', expected: 'pass a pandas.DataFrame' },
    'not-a-column': { code: 'missing-field', problem: 'is not the name of one column', expected: 'the columns are {columns}' },
    'naive-column': {
      code: 'missing-offset',
      problem: 'has times without a UTC offset',
      expected: 'pass zone="Europe/Amsterdam", or the zone on whose clocks they were read',
    },
  };
}
