import type { IncidentFields } from '../incident/index.js';
import type { StatusHistory } from './StatusReader.js';

type OfStates = Pick<IncidentFields, 'pauses' | 'repairedAt' | 'reopenings'>;

/** R12, R18. The waits, repairs and reopenings of a history, as the core takes them. */
export function fieldsOfStates({ pauses, repairs }: Pick<StatusHistory, 'pauses' | 'repairs'>): OfStates {
  const [first] = repairs;
  const reopenings = reopeningsOf(repairs);
  return {
    pauses: pauses.map(({ from, to }) => ({ from: new Date(from), ...(to === undefined ? {} : { to: new Date(to) }) })),
    ...(first === undefined ? {} : { repairedAt: new Date(first.at) }),
    ...(reopenings.length === 0 ? {} : { reopenings }),
  };
}

/** R18. Each reopening, with the repair after it where there was one. */
function reopeningsOf(repairs: StatusHistory['repairs']): NonNullable<IncidentFields['reopenings']> {
  return repairs.flatMap(({ reopenedAt }, index) => {
    if (reopenedAt === undefined) return [];
    const next = repairs[index + 1];
    const at = new Date(reopenedAt);
    return [next === undefined ? { at } : { at, repairedAt: new Date(next.at) }];
  });
}
