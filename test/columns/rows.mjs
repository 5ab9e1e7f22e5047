import { cloudctiSla, deadlines } from '@cloudcti/sla';
import { DEADLINE_KINDS } from '@cloudcti/sla/batch';

const MINUTE = 60_000;
const FROM = Date.UTC(2015, 0, 1) / MINUTE;
const MINUTES = Date.UTC(2035, 0, 1) / MINUTE - FROM;

/** So many reports of twenty years, by a sequence that can be repeated; every thirteenth has no instant, every seventeenth no priority. */
export function reports(count) {
  let state = 20_261_126;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return Array.from({ length: count }, (_, row) => ({
    priority: row % 17 === 16 ? null : 1 + (row % 4),
    reportedAtMs: row % 13 === 12 ? null : (FROM + Math.floor(random() * MINUTES)) * MINUTE,
  }));
}

/** What the core says of a report, a row at a time: the kind and the instant of each promise; nothing of one that it refuses. */
function coreAnswers({ priority, reportedAtMs }) {
  if (priority === null || reportedAtMs === null) return undefined;
  const due = deadlines({ priority, reportedAt: new Date(reportedAtMs) }, cloudctiSla);
  return ['response', 'update', 'mttr'].flatMap((kpi) => [due[kpi].kind, due[kpi].kind === 'due' ? due[kpi].epochMs : null]);
}

/** Refuses columns of answers that are not, row for row, what the core says. */
export function mustEqualCore(name, rows, due) {
  if (due.reason.length !== rows.length) throw new Error(`${name}: ${due.reason.length} answers to ${rows.length} reports`);
  rows.forEach((report, row) => {
    const expected = coreAnswers(report);
    const found = ['response', 'update', 'mttr'].flatMap((kpi) => {
      const at = due[`${kpi}Ms`][row];
      return [DEADLINE_KINDS[due[`${kpi}Kind`][row]], Number.isNaN(at) ? null : at];
    });
    const isEqual = expected === undefined ? due.reason[row] !== 0 : due.reason[row] === 0 && String(found) === String(expected);
    if (!isEqual) throw new Error(`${name}, row ${row}: ${JSON.stringify(report)} gives ${found}, not ${expected}`);
  });
  process.stdout.write(`${name}: ${rows.length} rows as the core has them\n`);
}

/** Refuses a column that is taken, or refused without saying what to do. */
export function mustBeRefused(name, ask, says) {
  let told = 'nothing: it is taken';
  try {
    ask();
  } catch (error) {
    told = error.message;
  }
  if (!told.includes(says)) throw new Error(`${name} is told ${told}; not "${says}"`);
  process.stdout.write(`${name}: refused, "${says}"\n`);
}

/** Refuses work that takes memory for a copy of the columns. */
export function mustNotCopy(name, bytesOfColumns, work) {
  work();
  globalThis.gc();
  const before = process.memoryUsage().arrayBuffers;
  work();
  const taken = process.memoryUsage().arrayBuffers - before;
  if (taken > bytesOfColumns / 4) throw new Error(`${name} takes ${taken} bytes for columns of ${bytesOfColumns}`);
  process.stdout.write(`${name}: ${Math.round(taken / 1024)} kB taken beside columns of ${Math.round(bytesOfColumns / 1024)} kB\n`);
}
