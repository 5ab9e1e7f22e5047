import { MS_PER_HOUR } from '../../time/index.js';
import type { Sheet } from './Sheet.js';
import { text } from './shapes.js';

/** The hours above the days. */
export function axis({ hours: { fromMs, toMs }, x }: Sheet, y: number): string {
  const [from, to] = [fromMs / MS_PER_HOUR, toMs / MS_PER_HOUR];
  const step = [1, 2, 3, 4].find((hours) => (to - from) / hours <= 6) ?? 4;
  const first = Math.ceil(from / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  return ticks
    .map((hour) =>
      text(
        'soft',
        x(hour * MS_PER_HOUR),
        y,
        `${String(hour).padStart(2, '0')}:00`,
        hour === from ? 'start' : hour === to ? 'end' : 'middle',
      ),
    )
    .join('');
}
