import type { Readings } from '../../../agreement/index.js';
import { WEEKDAY_NAMES } from '../../../vocabulary/index.js';
import { safe } from '../../html.js';
import type { AgreementFacts } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { dateText } from '../texts/dates.js';
import { bounded } from '../texts/names.js';
import type { MeasuredWords } from './MeasuredWords.js';
import { otherwiseTexts } from './otherwisePart.js';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** R2, R3, R17. Each agreement that was in force: its hours, the days on which it was closed, and how it is read. */
export function agreementPart(tell: Tell, words: MeasuredWords): string {
  const { agreements } = tell.facts;
  return agreements.map((agreement) => one(agreement, tell, words)).join('\n');
}

/** What the words of the figures mean, to who has not the agreement at hand. */
export function termsPart({ facts }: Tell, words: MeasuredWords): string {
  return `<dl class="facts"><div><dt>${words.terms}</dt><dd><ul>${words
    .termTexts(facts.report.updateUnit)
    .map((text) => `<li>${text}</li>`)
    .join('')}</ul></dd></div></dl>`;
}

function one(agreement: AgreementFacts, tell: Tell, words: MeasuredWords): string {
  const { from, zone, hours, span, closed, special, readings } = agreement;
  const { language } = tell;
  const otherwise = otherwiseTexts(agreement, tell, words).map((text) => `<li>${text}</li>`);
  const closedDays = span === undefined ? words.closedDays : words.closedWithin(dateText(span.from, language), dateText(span.to, language));
  const days = closed.map(({ date, name }) => `${dateText(date, language)} (${bounded(name, language)})`).join(', ');
  const own = special.map(
    ({ date, hours: spans }) => `${dateText(date, language)} (${spans.length === 0 ? words.closedThen : spans.map(safe).join(', ')})`,
  );
  const rows = [
    ...(from === undefined ? [] : [[words.agreement, words.version(dateText(from, language))]]),
    ...(otherwise.length === 0 ? [] : [[words.otherwise, `<ul>${otherwise.join('')}</ul>`]]),
    [words.supportHours, `${weekText(hours, WEEKDAY_NAMES[language])}. ${words.zone(safe(zone))}`],
    [closedDays, `${days === '' ? words.noClosedDays : days}${span === undefined ? '' : `. ${words.spanNote}`}`],
    ...(own.length === 0 ? [] : [[words.specialDays, own.join(', ')]]),
  ];
  const read = (Object.keys(readings) as (keyof Readings)[]).map((name) => {
    const texts: Readonly<Record<string, string>> = words.reading[name];
    return `<li>${texts[readings[name]] ?? ''}</li>`;
  });
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}
<div><dt>${words.readings}</dt><dd><ul>${read.join('')}</ul></dd></div></dl>`;
}

/** Days with the same hours together: `Monday - Friday 08:30-17:00`. */
function weekText(hours: AgreementFacts['hours'], names: readonly string[]): string {
  const days = WEEK.map((day) => (hours[day] ?? []).join(', '));
  const runs: { first: number; last: number; spans: string }[] = [];
  for (const [place, spans] of days.entries()) {
    const before = runs.at(-1);
    if (before?.spans === spans && before.last === place - 1) before.last = place;
    else if (spans !== '') runs.push({ first: place, last: place, spans });
  }
  return runs
    .map(({ first, last, spans }) => `${names[first]}${last > first ? ` – ${names[last]}` : ''} ${safe(spans.replaceAll('-', '–'))}`)
    .join('; ');
}
