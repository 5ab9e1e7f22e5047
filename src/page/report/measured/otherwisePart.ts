import type { PerformanceTarget, Readings, Target } from '../../../agreement/index.js';
import type { Kpi, Priority } from '../../../vocabulary/index.js';
import type { AgreementFacts, OtherwiseFacts } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { promiseName } from '../texts/figures.js';
import { shareTargetText, targetText } from '../texts/promised.js';
import type { MeasuredWords } from './MeasuredWords.js';

/** The terms of an agreement that are not those of the standing one, each as it is told: those of chapter 5 with what stands there. */
export function otherwiseTexts({ otherwise }: AgreementFacts, tell: Tell, words: MeasuredWords): readonly string[] {
  return otherwise.map((each) => {
    const [of = '', priority = '', cell = ''] = each.term.split('.');
    if (of === 'kpis') return cellText(each, Number(priority) as Priority, cell, tell, words);
    if (of in words.reading) return readingText(of as keyof Readings, each, words);
    return words.otherwiseTerms[of] ?? of;
  });
}

function cellText({ agreed, standing }: OtherwiseFacts, priority: Priority, cell: string, tell: Tell, words: MeasuredWords): string {
  if (cell !== 'performanceTarget') {
    const [own, usual] = [agreed, standing].map((target) => targetText(target as Target, tell.language)) as [string, string];
    return `${promiseName(cell as Kpi, priority, tell)}: ${own} (SLA §5: ${usual})`;
  }
  const [own, usual] = [agreed, standing].map((target) => shareTargetText(target as PerformanceTarget, tell) || words.noTarget);
  return `${words.target}, ${tell.words.priority(priority)}: ${own} (SLA §5: ${usual})`;
}

function readingText(name: keyof Readings, { agreed }: OtherwiseFacts, words: MeasuredWords): string {
  const texts: Readonly<Record<string, string>> = words.reading[name];
  return (texts[String(agreed)] ?? '').replace(/\.$/, '');
}
