import { safe } from '../html.js';

/** What things are, and the colour that each has where no style is known. */
const COLOURS = {
  ...{ paper: '#ffffff', night: '#e9ecf1', support: '#fff1c2', counted: '#2f6fb7', paused: '#b9c1cc', late: '#d0574a', fold: '#f4f6f9' },
  ...{ text: '#1c2430', soft: '#55606f', start: '#1c2430', deadline: '#1c2430', done: '#2f7d4f', 'done-late': '#b3261e', now: '#7a3ea3' },
} as const;

/** A kind of thing that is drawn; its colour is the style's. */
export type Look = keyof typeof COLOURS;

/** A rectangle; `data` is what a page may ask of it. */
export function rect(look: Look, x: number, y: number, width: number, height: number, fill: string = COLOURS[look], data = ''): string {
  return `<rect class="tl-${look}" x="${x}" y="${y}" width="${round(width)}" height="${height}" fill="${fill}"${data}/>`;
}

/** A line from top to bottom. */
export function upright(look: Look, x: number, y: number, height: number): string {
  return `<path class="tl-line tl-${look}" d="M${x} ${y}v${height}" stroke="${COLOURS[look]}" stroke-width="2" fill="none"/>`;
}

/** A text, cut where it is longer than there is room for. */
export function text(look: Look, x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end' = 'start', room = 60): string {
  const signs = [...words];
  const shown = signs.length > room ? `${signs.slice(0, room - 1).join('')}…` : words;
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="tl-${look}" x="${x}" y="${y}"${at} fill="${COLOURS[look]}">${safe(shown)}</text>`;
}

/** Stripes, for what waits or is late: no colour is needed to tell them from what counts. */
export function stripes(id: string, look: 'paused' | 'late'): string {
  const lean = look === 'late' ? 'M0 6L6 0' : 'M0 0L6 6';
  return (
    `<pattern id="${id}-${look}" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tl-paper" width="6" height="6" fill="${COLOURS.paper}"/>` +
    `<path class="tl-line tl-${look}" d="${lean}" stroke="${COLOURS[look]}" stroke-width="2.4" stroke-linecap="square"/></pattern>`
  );
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
