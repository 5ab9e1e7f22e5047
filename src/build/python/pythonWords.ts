import type { AgreementTerms } from '../../agreement/index.js';
import { countedTargets, type DatedRule, isUndated } from '../../deadline/index.js';
import { CalendarTexts, WORDS } from '../../explain/index.js';
import { KPIS, type Language, MONTHS, PRIORITIES, UNDATED, UNDATED_WORDS, WEEKDAY_NAMES } from '../../vocabulary/index.js';

/** What a line says of the days between that explanations tell step by step. */
const CLOSED: Readonly<Record<Language, string>> = { en: 'Closed in between', nl: 'Tussendoor gesloten' };

/** The words of an explanation in one line, as the library's own explanations have them; what changes stands in braces. */
export function pythonWords(agreement: AgreementTerms, language: Language, dayMs: number): readonly (readonly [string, string])[] {
  const words = WORDS[language];
  const contact = words.further?.started['last-contact']('{day}', '{time}', '');
  if (contact === undefined) throw new Error('pythonWords: there are no words for a last contact');
  const targets = countedTargets(agreement);
  const texts = new CalendarTexts(language, words, 0);
  return [
    ...KPIS.map((kpi) => [kpi, words.titles[kpi]('{priority}')] as const),
    ['due', words.due('{day}', '{time}')],
    ['reported', words.reported('{day}', '{time}')],
    ['contacted', contact],
    ['promised', words.promised('{target}', '{source}')],
    ['zone', words.zone],
    ['closed', CLOSED[language]],
    ['weekend', words.atWeekend],
    ['because', words.because('{names}')],
    ['and', ` ${words.and} `],
    ['point', words.point],
    ['weekdays', WEEKDAY_NAMES[language].join(' ')],
    ['months', MONTHS[language].join(' ')],
    ...UNDATED.map((kind) => [`name of ${kind}`, UNDATED_WORDS[kind][language]] as const),
    ...UNDATED.map((kind) => [kind, words.undated[kind]] as const),
    ...new Map(
      PRIORITIES.flatMap((priority) =>
        KPIS.flatMap((kpi) => {
          const { target, rule } = targets[priority][kpi];
          if (isUndated(rule) || !('value' in target)) return [];
          const said =
            target.kind === 'support-hours'
              ? words.supportHours(target.value)
              : words.daysAsTime(words.workingDays(target.value), words.supportTime(texts.length(target.value * dayMs)));
          return [[ruleName(rule), said] as const];
        }),
      ),
    ),
  ];
}

/** What the module calls a rule that is dated. */
function ruleName(rule: DatedRule): string {
  return `${rule.kind} ${rule.kind === 'support-time' ? rule.ms : rule.days}`;
}
