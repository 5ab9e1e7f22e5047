import { explainParts, type Trail } from '../../explain/index.js';
import { UNDATED_WORDS } from '../../vocabulary/index.js';
import { safe } from '../html.js';
import { axis } from './axis.js';
import { wallIn } from './clocks.js';
import { drawnRow } from './drawnRow.js';
import { legend } from './legend.js';
import { LEFT, RIGHT, type Sheet, sheetOf, WIDTH } from './Sheet.js';
import { rect, stripes, text } from './shapes.js';
import { DARK_STYLE, TIMELINE_STYLE } from './style.js';
import type { TimelineOptions } from './TimelineOptions.js';

/**
 * A deadline drawn: each day a band with its support hours lit and what counted filled, waits striped, closed days with their reason, and the report, the
 * deadline and the act as marks. A long way is folded: its days are told by their sums, and the fold says that they are.
 *
 * SLA §5; the rulings are those of the explanation, which stands in the drawing as its text.
 *
 * @param trail what `explain` gave
 * @param options the act, the present, and the support hours around the way (`timeAround`)
 * @returns an SVG without script, whatever the names in it
 */
export function timelineSvg(trail: Trail, options: TimelineOptions = {}): string {
  const sheet = sheetOf(trail, options);
  const { id, rows } = sheet;
  const drawn = [axis(sheet, 12)];
  let y = 22;
  rows.forEach(({ first }, place) => {
    // A mark stands out above its row.
    if (sheet.marks.some(({ day }) => day === first)) y += 4;
    const row = drawnRow(sheet, place, y);
    drawn.push(row.svg);
    y += row.height + 4;
  });
  if (trail.kind !== 'due') {
    const outcome = `${UNDATED_WORDS[trail.kind][options.language ?? 'en']}: ${sheet.words.noDeadline}`;
    drawn.push(text('soft', (LEFT + RIGHT) / 2, y + 10, outcome, 'middle'));
    y += 18;
  }
  const key = legend(sheet, y + 4);
  const height = y + 4 + key.height;
  const { title, description } = alternative(sheet);
  const isAlone = options.isStyled !== true;
  const margin = isAlone ? 12 : 0;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline" viewBox="${-margin} ${-margin} ${WIDTH + 2 * margin} ${height + 2 * margin}" width="${WIDTH + 2 * margin}" height="${height + 2 * margin}" role="img" ` +
    `aria-labelledby="${id}-title ${id}-desc" font-family="system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" font-size="11">` +
    `<title id="${id}-title">${safe(title)}</title><desc id="${id}-desc">${safe(description)}</desc>` +
    (isAlone ? `<style>${TIMELINE_STYLE}\n${DARK_STYLE}</style>` : '') +
    `<defs>${stripes(id, 'paused')}${stripes(id, 'late')}</defs>` +
    `${isAlone ? rect('paper', -margin, -margin, WIDTH + 2 * margin, height + 2 * margin) : ''}${drawn.join('')}${key.svg}</svg>`
  );
}

/** What a drawing says to who does not see it: the explanation, sentence by sentence, and what is marked besides. */
function alternative({ trail, options, words, texts }: Sheet): { readonly title: string; readonly description: string } {
  const { language = 'en', doneMs, nowMs } = options;
  const { title, started, steps, remark } = explainParts(trail, { locale: language });
  const on = (of: (day: string, time: string) => string, epochMs: number | undefined) => {
    if (epochMs === undefined) return [];
    const wall = wallIn(trail.timeZone, epochMs);
    return [of(texts.dayAndYear(wall), texts.time(wall))];
  };
  const sentences = [started, ...steps, ...(remark === undefined ? [] : [remark]), ...on(words.doneOn, doneMs), ...on(words.nowOn, nowMs)];
  return { title, description: sentences.join(' ') };
}
