import { type Interval, MS_PER_MINUTE } from '../../time/index.js';
import { daysAsTime, lengthOf, partsWithin } from './clocks.js';
import type { Drawn } from './Drawn.js';
import { drawnMarks } from './drawnMarks.js';
import { dayLabel, runLabel } from './labels.js';
import type { Mark } from './marks.js';
import type { Row } from './rows.js';
import { LEFT, RIGHT, type Sheet, timeOn } from './Sheet.js';
import { type Look, rect, round, text } from './shapes.js';

const BAND = 24;
const THIN = 16;

/** A row: one date by its clock, or a run of dates by their sums. */
export function drawnRow(sheet: Sheet, place: number, y: number): Drawn {
  const row = sheet.rows[place] as Row;
  return row.first === row.last ? drawnDay(sheet, row, place, y) : drawnRun(sheet, row, y);
}

function drawnDay(sheet: Sheet, row: Row, place: number, y: number): Drawn {
  const { time, trail } = sheet;
  const marks = sheet.marks.filter(({ day }) => day === row.first);
  const day = daysAsTime(trail.timeZone, row.first, row.last);
  const isClosed = partsWithin([...time.support, ...time.paused], day).length === 0;
  const height = isClosed && marks.length === 0 ? THIN : BAND;
  const band = (look: Look, stretches: readonly Interval[], fill?: string) =>
    partsWithin(stretches, day).map(({ fromMs, toMs }) => {
      const [from, to] = [fromMs, toMs].map((ms) => sheet.x(timeOn(row.first, ms, trail.timeZone))) as [number, number];
      const data = sheet.options.isPointed === true ? ` data-from="${fromMs}" data-to="${toMs}"` : '';
      return rect(look, from, y, Math.max(0.5, to - from), height, fill, data);
    });
  const striped = (look: 'paused' | 'late') => band(look, time[look], `url(#${sheet.id}-${look})`);
  const isIdle = partsWithin([...time.counted, ...time.paused, ...time.late], day).length === 0;
  const middle = y + height / 2 + 4;
  const below = drawnMarks(sheet, marks, y, BAND);
  return {
    svg: [
      text('text', LEFT - 6, middle, dayLabel(sheet, place), 'end', 20),
      rect('night', LEFT, y, RIGHT - LEFT, height),
      ...band('support', time.support),
      ...band('counted', time.counted),
      ...striped('paused'),
      ...striped('late'),
      isIdle ? reason(sheet, row, marks, middle) : '',
      below.svg,
    ].join(''),
    height: height + below.height,
  };
}

/** Why nothing counts on a date, in the wider room beside its mark. */
function reason({ closed, time, trail, words, x }: Sheet, { first, last }: Row, marks: readonly Mark[], y: number): string {
  const waits = partsWithin(time.notStarted, daysAsTime(trail.timeZone, first, last)).length > 0;
  const told = closed.get(first) ?? (waits ? words.notCounted : undefined);
  if (told === undefined) return '';
  const stops = [LEFT, ...marks.map(({ timeMs }) => x(timeMs)).sort((one, other) => one - other), RIGHT];
  const rooms = stops.slice(1).map((to, place) => ({ from: stops[place] as number, to }));
  const { from, to } = rooms.reduce((widest, room) => (room.to - room.from > widest.to - widest.from ? room : widest));
  return text('soft', round((from + to) / 2), y, told, 'middle', Math.floor((to - from) / 6.4));
}

function drawnRun({ time, trail, words, texts, options }: Sheet, row: Row, y: number): Drawn {
  const run = daysAsTime(trail.timeZone, row.first, row.last);
  const sum = (stretches: readonly Interval[]) => {
    const ms = lengthOf(partsWithin(stretches, run));
    return ms === 0 ? undefined : texts.length(Math.max(MS_PER_MINUTE, Math.round(ms / MS_PER_MINUTE) * MS_PER_MINUTE));
  };
  const [counted, late] = [sum(time.counted), sum(time.late)];
  const told = [
    words.days(row.last - row.first + 1),
    ...(counted === undefined ? [] : [words.counted(counted)]),
    ...(partsWithin(time.paused, run).length > 0 ? [words.paused] : []),
    ...(late === undefined ? [] : [words.late(late)]),
  ];
  // Its edges are torn: what is in it is not to scale.
  const teeth = Math.round((RIGHT - LEFT) / 7);
  const tooth = (RIGHT - LEFT) / teeth;
  const edge = (down: number, by: number) => Array.from({ length: teeth }, () => `l${by / 2} ${down}l${by / 2} ${-down}`).join('');
  const height = 34;
  return {
    svg:
      `<path class="tl-fold" fill="#f4f6f9" d="M${LEFT} ${y + 2}${edge(3, tooth)}V${y + height - 5}${edge(3, -tooth)}Z"/>` +
      text('text', (LEFT + RIGHT) / 2, y + 14, runLabel(row, options.language ?? 'en', words), 'middle') +
      text('soft', (LEFT + RIGHT) / 2, y + 26, told.join(' · '), 'middle', 56),
    height,
  };
}
