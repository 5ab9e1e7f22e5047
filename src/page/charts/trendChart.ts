import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { safe } from '../html.js';

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
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 244, 12, 106];

/** A share over time, from 0% to 100%: a step without data is a gap, and there is a line for a target only where there is one. */
export function trendChart({ alternative, points, target, percent }: Trend): string {
  const x = scalePoint(
    points.map((_, place) => place),
    [LEFT + 4, RIGHT - 4],
  );
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const at = (place: number) => Math.round((x(place) ?? LEFT) * 10) / 10;
  const up = (share: number) => Math.round(y(share) * 10) / 10;
  const path = line<TrendPoint>()
    .defined(({ share }) => share !== undefined)
    .x((_, place) => at(place))
    .y(({ share }) => up(share ?? 0))
    .digits(1)([...points]);
  const last = points.map(({ share }) => share !== undefined).lastIndexOf(true);
  return (
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${safe(alternative)}">` +
    y
      .ticks(2)
      .map(
        (share) =>
          `<path class="grid" d="M${LEFT} ${up(share)}H${RIGHT}"/><text x="${LEFT - 5}" y="${up(share) + 4}" text-anchor="end">${short(percent(share))}</text>`,
      )
      .join('') +
    (target === undefined ? '' : targetLine(up(target / 100), `&gt; ${short(percent(target / 100))}`)) +
    `<path class="trend" d="${path ?? ''}"/>` +
    points
      .map(({ share }, place) => (share === undefined ? '' : dot(at(place), up(share), target !== undefined && share * 100 <= target)))
      .join('') +
    (last < 0 ? '' : latest(at(last), up(points[last]?.share ?? 0), percent(points[last]?.share ?? 0))) +
    steps(points, at) +
    '</svg>'
  );
}

function targetLine(y: number, label: string): string {
  return `<path class="target" d="M${LEFT} ${y}H${RIGHT}"/><text class="target-label" x="${LEFT + 2}" y="${y - 4}">${label}</text>`;
}

/** The latest figure, below its point, or above one that is near the ground. */
function latest(x: number, y: number, label: string): string {
  const place = y > BOTTOM - 22 ? y - 9 : y + 16;
  return `<text class="last" x="${Math.min(x, WIDTH - 22)}" y="${place}" text-anchor="middle">${label}</text>`;
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
  const shown = last < 1 ? [0] : last < 4 ? [0, last] : [0, Math.round(last / 2), last];
  return shown
    .map((place) => {
      const anchor = last < 1 ? 'middle' : place === 0 ? 'start' : place === last ? 'end' : 'middle';
      return `<text x="${anchor === 'start' ? LEFT : at(place)}" y="${HEIGHT - 8}" text-anchor="${anchor}">${safe(points[place]?.label ?? '')}</text>`;
    })
    .join('');
}
