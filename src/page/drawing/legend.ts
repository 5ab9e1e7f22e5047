import type { Drawn } from './Drawn.js';
import { LEFT, RIGHT, type Sheet } from './Sheet.js';
import { type Look, rect, text } from './shapes.js';

/** What is what: only what there is in the drawing. */
export function legend({ trail, time, words, id }: Sheet, y: number): Drawn {
  const has = { support: time.support, counted: time.counted, paused: time.paused, late: time.late };
  const entries = (['counted', 'support', 'paused', 'late'] as const).filter((kind) => has[kind].length > 0);
  // All support hours that are known may be counted ones.
  const shown = entries.filter((kind) => kind !== 'support' || time.support !== time.counted);
  let [x, line] = [LEFT, 0];
  // R13. The third line's time counts on working days, all round the clock.
  const hours = trail.kpi === 'third-line' ? 'workingDays' : 'support';
  const drawn = [...shown.map((kind) => [kind === 'support' ? hours : kind, kind] as const), ['closed', 'night'] as const].map(
    ([name, look]) => {
      const width = 14 + words.key[name].length * 6 + 10;
      if (x + width > RIGHT + 8) [x, line] = [LEFT, line + 1];
      const at = x;
      x += width;
      const top = y + line * 16;
      const fill = look === 'paused' || look === 'late' ? `url(#${id}-${look})` : undefined;
      return rect(look as Look, at, top, 10, 10, fill) + text('soft', at + 14, top + 9, words.key[name]);
    },
  );
  return { svg: drawn.join(''), height: (line + 1) * 16 };
}
