/** Plain JavaScript that every runtime takes: what the library answers, beside the right answers that came with the questions. */

/** What a deadline is, in words or epoch milliseconds; `at` has to say the same instant. */
function dueOf(deadline) {
  if (deadline.kind !== 'due') return deadline.kind;
  const at = JSON.parse(JSON.stringify(deadline)).at;
  return Date.parse(at) === deadline.epochMs && /\+0[12]:00$/.test(at) ? deadline.epochMs : `${at} beside ${deadline.epochMs}`;
}

function textOf(deadline) {
  return deadline.kind === 'due' ? JSON.parse(JSON.stringify(deadline)).at : deadline.kind;
}

/** Asks every question; how many were answered rightly, and the first that were not. */
export function answersOf(sla, { examples, tickets, spans, explanation }) {
  const wrong = [];
  let right = 0;
  const compare = (question, found, expected) => {
    if (JSON.stringify(found) === JSON.stringify(expected)) right++;
    else wrong.push(`${JSON.stringify(question)}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  };
  for (const { incident, due } of examples) {
    const { response, update, mttr } = sla.deadlines(incident);
    compare(incident, [response, update, mttr].map(textOf), due);
  }
  for (const { incident, due } of tickets) {
    const found = sla.deadlines(incident);
    compare(incident, Object.fromEntries(Object.keys(due).map((kpi) => [kpi, dueOf(found[kpi])])), due);
  }
  const clock = sla.supportClock(spans.calendar);
  for (const { fromMs, supportMs, toMs } of spans.cases) compare({ fromMs, supportMs }, clock.addMs(fromMs, supportMs), toMs);
  compare('why', sla.explainText(sla.explain(sla.responseDeadline(explanation.incident))), explanation.text);
  return { right, of: right + wrong.length, wrong: wrong.slice(0, 3) };
}

/** Where there is no `Intl`, each question is answered rightly or refused by an error that says what the runtime lacks: never by null. */
export function answersWithoutIntl(sla, { examples, spans }) {
  const wrong = [];
  const ask = (question, answer, expected) => {
    try {
      const found = answer();
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${JSON.stringify(question)}: ${JSON.stringify(found)}`);
    } catch (error) {
      if (!/\b(Intl|ECMA-402)\b/.test(error.message)) wrong.push(`${JSON.stringify(question)}: ${error.message}`);
    }
  };
  for (const { incident, due } of examples) {
    ask(incident, () => Object.values(sla.deadlines(incident)).map(textOf), due);
  }
  const [first] = spans.cases;
  ask(first, () => sla.supportClock(spans.calendar).addMs(first.fromMs, first.supportMs), first.toMs);
  const of = examples.length + 1;
  return { right: of - wrong.length, of, wrong: wrong.slice(0, 3) };
}
