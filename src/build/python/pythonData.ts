import type { AgreementTerms } from '../../agreement/index.js';
import { type CountedTarget, countedTargets, ruleSource } from '../../deadline/index.js';
import type { Years } from '../../time/index.js';
import { KPIS, LANGUAGES, PRIORITIES } from '../../vocabulary/index.js';
import { yearLines } from '../yearLines.js';
import { dict, text, tuple } from './literal.js';
import { pythonMessages } from './pythonMessages.js';
import { pythonWords } from './pythonWords.js';

/** What the module knows of an agreement, as Python: how its targets count, its calendar, its words, and what may be wrong. */
export function pythonData(agreement: AgreementTerms, years: Years): string {
  const { opensMs, closesMs, offsetMs, summerMs, names, lines } = yearLines(agreement, years);
  const targets = countedTargets(agreement);
  const rules = PRIORITIES.flatMap((priority) =>
    KPIS.map((kpi) => [tuple([String(priority), text(kpi)]), ruleOf(targets[priority][kpi])] as const),
  );
  const bilingual = [...names].map(([letter, { en, nl }]) => [text(letter), `{"en": ${text(en)}, "nl": ${text(nl)}}`] as const);
  const words = LANGUAGES.map((language) => {
    const said = pythonWords(agreement, language, closesMs - opensMs).map(([key, value]) => [text(key), text(value)] as const);
    return [text(language), dict(said).replaceAll('\n', '\n    ')] as const;
  });
  const mistakes = Object.entries(pythonMessages(years)).map(
    ([name, { code, problem, expected }]) => [text(name), tuple([code, problem, expected].map(text))] as const,
  );
  return `
class _Rule(NamedTuple):
    """How a target counts."""

    kind: Literal["support-time", "day-lengths", "close-of-day-after", "best-effort", "to-be-determined"]
    amount: int
    """Milliseconds of support time, or working days."""
    clause: str
    rulings: tuple[str, ...]


# SLA §5. How each promise of each priority counts; rulings are in docs/rulings.md.
_RULES: dict[tuple[int, str], _Rule] = ${dict(rules)}
_PRIORITIES = ${tuple(PRIORITIES.map(String))}

# SLA §4. Support hours in every working day, on Amsterdam's clocks, and their offset from UTC; in milliseconds.
_OPENS = ${number(opensMs)}
_CLOSES = ${number(closesMs)}
_WINTER = ${number(offsetMs)}
_SUMMER = ${number(summerMs)}

# Of each year: when the clocks go forward and back (MMDD, at 01:00 UTC), and the closed weekdays, with the letters of their names.
_NAMES = ${dict(bilingual)}
_CALENDAR = """\\
${lines.join('\n')}"""

_WORDS: dict[str, dict[str, str]] = ${dict(words)}

# What may be wrong: a code, what is said behind the value, and what would be right.
_MISTAKES = ${dict(mistakes)}
`;
}

function ruleOf(counted: CountedTarget): string {
  const { rule } = counted;
  const { clause, rulings } = ruleSource(counted);
  const amount = rule.kind === 'support-time' ? rule.ms : 'days' in rule ? rule.days : 0;
  return `_Rule(${[text(rule.kind), number(amount), text(clause), tuple(rulings.map(text))].join(', ')})`;
}

/** A whole number with a line between its thousands. */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '_');
}
