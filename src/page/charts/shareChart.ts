import { safe } from '../html.js';
import { tenth } from './tenth.js';

/** What a distribution is drawn from. */
export interface ShareOfTarget {
  /** What it says to who does not see it. */
  readonly alternative: string;
  /** How many used up to 10% of the target, up to 20%, and so on; the last all above 200%. */
  readonly byShare: readonly number[];
  readonly count: (value: number) => string;
}

const [WIDTH, HEIGHT] = [280, 130];
const [LEFT, RIGHT, TOP, BOTTOM] = [42, 272, 14, 106];
/** The tenths of the target that end at it. */
const IN_TIME = 10;

/** How much of the target was used, a bar for each tenth, with the target as a line: what is behind it was missed. */
export function shareChart({ alternative, byShare, count }: ShareOfTarget): string {
  const step = (RIGHT - LEFT) / byShare.length;
  const most = Math.max(...byShare, 1);
  const at = (place: number) => tenth(LEFT + place * step);
  const y = (value: number) => tenth(BOTTOM - (value / most) * (BOTTOM - TOP));
  const bars = byShare.map((value, place) => {
    // What there is, is seen.
    const height = value === 0 ? 0 : Math.max(1, tenth(BOTTOM - y(value)));
    const look = place < IN_TIME ? 'in-time' : 'too-late';
    return value === 0
      ? ''
      : `<rect class="${look}" x="${at(place)}" y="${tenth(BOTTOM - height)}" width="${tenth(step * 0.85)}" height="${height}"/>`;
  });
  const target = tenth(at(IN_TIME) - step * 0.075);
  const ticks = [0, most].map((value) => `<text x="${LEFT - 5}" y="${y(value) + 4}" text-anchor="end">${count(value)}</text>`);
  return (
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${safe(alternative)}">` +
    `<path class="grid" d="M${LEFT} ${BOTTOM}H${RIGHT}"/>${ticks.join('')}${bars.join('')}` +
    `<path class="target" d="M${target} ${TOP - 8}V${BOTTOM}"/>` +
    `<text x="${LEFT}" y="${HEIGHT - 8}">0%</text><text x="${target}" y="${HEIGHT - 8}" text-anchor="middle">100%</text>` +
    `<text x="${RIGHT}" y="${HEIGHT - 8}" text-anchor="end">&gt; 200%</text></svg>`
  );
}
