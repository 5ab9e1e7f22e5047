import type { Drawn } from './Drawn.js';
import type { Mark } from './marks.js';
import { LEFT, RIGHT, type Sheet } from './Sheet.js';
import { round, text, upright } from './shapes.js';

const LANE = 14;
/** How wide a letter is, more or less. */
const LETTER = 6.1;

/** The marks of a date: a line across its row, and below it a text each, where none stands in the way of another. */
export function drawnMarks({ x }: Sheet, marks: readonly Mark[], y: number, height: number): Drawn {
  const placed = [...marks]
    .sort((one, other) => one.timeMs - other.timeMs)
    .map((mark) => ({ ...mark, at: x(mark.timeMs), width: mark.label.length * LETTER }));
  const ends: number[] = [];
  const drawn = placed.map((mark, place) => {
    const { kind, at, width, label } = mark;
    const from = leftOf(mark, placed[place - 1], placed[place + 1]);
    const free = ends.findIndex((end) => end <= from - 4);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = from + width;
    return `${upright(kind, at, y - 2, height + 4)}${shape(kind, at, y - 2)}${text(kind, from, y + height + lane * LANE + 13, label)}`;
  });
  return { svg: drawn.join(''), height: ends.length * LANE + (ends.length > 0 ? 3 : 0) };
}

interface Placed {
  readonly at: number;
  readonly width: number;
}

/** Where a text begins: in the middle under its line, or away from a neighbour that it would touch. */
function leftOf({ at, width }: Placed, before: Placed | undefined, after: Placed | undefined): number {
  const touches = (other: Placed | undefined) => other !== undefined && Math.abs(other.at - at) < (other.width + width) / 2 + 6;
  const share = touches(after) ? (touches(before) ? 0.5 : 0.96) : touches(before) ? 0.04 : 0.5;
  return round(Math.min(Math.max(LEFT, at - width * share), RIGHT - width));
}

/** Each kind has a shape of its own at the top of its line, so that nothing hangs on colour alone. */
function shape(kind: Mark['kind'], x: number, y: number): string {
  const path = { start: 'm-4 -4h8l-4 6z', deadline: 'm0 -5l4 4l-4 4l-4 -4z', done: CIRCLE, 'done-late': CIRCLE, now: 'm-3 -5h6v6h-6z' }[
    kind
  ];
  return `<path class="tl-${kind}" d="M${x} ${y}${path}"/>`;
}

const CIRCLE = 'm-3.5 -1a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z';
