import { type Deadline, deadlines, explain, explainText, type Kpi, slaClock } from '@cloudcti/sla';
import type { MillisecondTicket } from './millisecondTickets.js';

/** An explanation costs far more than a deadline. */
const EXPLAINED_EVERY = 20;
const KPIS: readonly Kpi[] = ['response', 'update', 'mttr'];

/** What the core says of tickets: deadlines from the report alone, and with contact and waits; support time, dates, and some explanations in both languages. */
export function coreAnswers(tickets: readonly MillisecondTicket[]) {
  const clock = slaClock();
  return tickets.map((ticket, place) => {
    const { priority, reported, contact, pauses, n } = ticket;
    const incident = { priority, reportedAt: new Date(reported) };
    const plain = deadlines(incident);
    const moved = deadlines({
      ...incident,
      lastContactAt: new Date(contact),
      pauses: pauses.map(([from, to]) => ({ from: new Date(from), to: new Date(to) })),
    });
    const date = clock.nextOpening(incident.reportedAt).toISODate();
    const kpi = KPIS[place % KPIS.length] as Kpi;
    const why = (locale: 'en' | 'nl') => explainText(explain(plain[kpi]), { locale }).split('\n').slice(0, 2).join(' ');
    return {
      ...ticket,
      plain: KPIS.map((name) => answer(plain[name])),
      moved: KPIS.map((name) => answer(moved[name])),
      supportMs: clock.betweenMs(reported, contact),
      isOpen: clock.isOpenMs(reported),
      date,
      next: clock.addWorkingDays(date, n),
      ...(place % EXPLAINED_EVERY === 0 ? { kpi, en: why('en'), nl: why('nl') } : {}),
    };
  });
}

/** Epoch milliseconds, or the kind that stands in their place. */
function answer(deadline: Deadline): number | string {
  return deadline.kind === 'due' ? deadline.epochMs : deadline.kind;
}
