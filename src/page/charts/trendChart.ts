import { safe } from '../html.js';
import { tenth } from './tenth.js';

/** A share at a step of time; none where nothing was judged. */
export interface TrendPoint {
  readonly label: string;
  readonly share: number | undefined;
}

/** What a trend is drawn from. */
export interface Trend {
  /** What it says to who does not see it. */
  readonly alternative: string;
  readonly points: readonly TrendPoint[];
  /** In percent, where a target stands. */
  readonly target: number | undefined;
  readonly percent: (share: number) => string;
}

/** On an axis `100%` is enough. */
function short(text: string): string {
  return text.replace(/[.,]0%$/, '%');
}

const [WIDTH, HEIGHT] = [280, 130];
/** On the right there is room for the widest figure, 100.0%, in the widest of the page's fonts. */
const [LEFT, RIGHT, TOP, BOTTOM] = [38, 224, 12, 106];

/** A share over time, from 0% to 100%: a step without data is a gap, and there is a line for a target only where there is one. */
export function trendChart({ alternative, points, target, percent }: Trend): string {
  const width = points.length < 2 ? 0 : (RIGHT - LEFT - 8) / (points.length - 1);
  const at = (place: number) => tenth(points.length < 2 ? (LEFT + RIGHT) / 2 : LEFT + 4 + place * width);
  const up = (share: number) => tenth(BOTTOM - share * (BOTTOM - TOP));
  const last = points.map(({ share }) => share !== undefined).lastIndexOf(true);
  return (
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${safe(alternative)}">` +
    [0, 0.5, 1]
      .map(
        (share) =>
          `<path class="grid" d="M${LEFT} ${up(share)}H${RIGHT}"/><text x="${LEFT - 5}" y="${up(share) + 4}" text-anchor="end">${short(percent(share))}</text>`,
      )
      .join('') +
    (target === undefined ? '' : `<path class="target" d="M${LEFT} ${up(target / 100)}H${RIGHT}"/>`) +
    `<path class="trend" d="${path(points, at, up)}"/>` +
    points
      .map(({ share }, place) => (share === undefined ? '' : dot(at(place), up(share), target !== undefined && share * 100 <= target)))
      .join('') +
    (last < 0 ? '' : latest(at(last), up(points[last]?.share ?? 0), percent(points[last]?.share ?? 0))) +
    steps(points, at) +
    '</svg>'
  );
}

/** A line that is broken where a step has no data. */
function path(points: readonly TrendPoint[], at: (place: number) => number, up: (share: number) => number): string {
  return points
    .map(({ share }, place) =>
      share === undefined ? '' : `${points[place - 1]?.share === undefined ? 'M' : 'L'}${at(place)} ${up(share)}`,
    )
    .join('');
}

/** The latest figure, behind its point: nothing is drawn there. */
function latest(x: number, y: number, label: string): string {
  return `<text class="last" x="${tenth(x + 7)}" y="${tenth(y + 4)}">${label}</text>`;
}

/** A full circle is within its target, or has none; an open square is below it. */
function dot(x: number, y: number, isBelow: boolean): string {
  return isBelow
    ? `<rect class="below" x="${x - 3.5}" y="${y - 3.5}" width="7" height="7"/>`
    : `<circle class="dot" cx="${x}" cy="${y}" r="3.5"/>`;
}

/** The first step, the last one, and one between them where there is room. */
function steps(points: readonly TrendPoint[], at: (place: number) => number): string {
  const last = points.length - 1;
  const hasRoom = last > 6 || (last > 2 && last % 2 === 0);
  const shown = last < 1 ? [0] : hasRoom ? [0, Math.round(last / 2), last] : [0, last];
  return shown
    .map((place) => {
      const anchor = last < 1 ? 'middle' : place === 0 ? 'start' : place === last ? 'end' : 'middle';
      return `<text x="${anchor === 'start' ? LEFT : at(place)}" y="${HEIGHT - 8}" text-anchor="${anchor}">${safe(points[place]?.label ?? '')}</text>`;
    })
    .join('');
}
