import { count } from '../../../vocabulary/index.js';
import { shareChart } from '../../charts/shareChart.js';
import { notes, section } from '../../html.js';
import type { Tell } from '../Tell.js';
import { promiseName } from '../texts/figures.js';
import { promisedText } from '../texts/promised.js';
import { judgedPromises } from './judgedPromises.js';
import { PART_WORDS } from './PartWords.js';

/** The tenths of the promised time that are in time. */
const IN_TIME = 10;

/** R5. How much of what was promised each promise used, by priority: no two lengths in one drawing. */
export function distributionSection(tell: Tell): string {
  const { facts, language, words } = tell;
  const told = PART_WORDS[language];
  const charts = judgedPromises(facts).map(({ kpi, priority, totals: { byShare } }) => {
    const [inTime, late] = [byShare.slice(0, IN_TIME), byShare.slice(IN_TIME)].map((part) => part.reduce((sum, value) => sum + value, 0));
    const within = told.within(count(inTime ?? 0, language), count(late ?? 0, language));
    const name = promiseName(kpi, priority, tell);
    const chart = shareChart({ alternative: `${name}: ${within}`, byShare, count: (value) => count(value, language) });
    const promised = `<span class="beside">${promisedText(kpi, priority, tell)}</span>`;
    return `<figure><figcaption>${name} ${promised}</figcaption>${chart}<p class="beside">${within}</p></figure>`;
  });
  if (charts.length === 0) return '';
  const refused = facts.refused.count === 0 ? '' : words.without(count(facts.refused.count, language));
  return section(told.distribution, `${notes(told.distributionNote, refused)}<div class="multiples">${charts.join('\n')}</div>`);
}
