import { safe } from '../../html.js';
import type { ListedMiss } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { bounded } from '../texts/names.js';

/** The id of a miss's incident, which leads to its ticket where that is known. */
export function incidentName({ id, link }: Pick<ListedMiss, 'id' | 'link'>, { language, words }: Tell, most = 80): string {
  const name = id === '' ? words.noId : bounded(id, language, most);
  return link === undefined ? name : `<a href="${safe(link)}">${name}</a>`;
}
