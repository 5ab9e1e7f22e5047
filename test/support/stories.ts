import type { IncidentEvent, IncidentFields, Priority } from '@cloudcti/sla';
import fc from 'fast-check';

const MINUTE = 60_000;
/** Monday 18 May 2026, 09:00 in Amsterdam. */
const REPORT = Date.UTC(2026, 4, 18, 7, 0);

export const priority = fc.constantFrom<Priority>(1, 2, 3, 4);

/** Minutes after the report, within the two weeks that hold Whit Monday. */
export const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 });

/** So many minutes after the report. */
export const instant = (after: number) => new Date(REPORT + after * MINUTE);

/** What happened to an incident, in minutes after its report. */
export interface Story {
  readonly priority: Priority;
  readonly contacts: readonly number[];
  /** Begin and length. */
  readonly waits: readonly (readonly [number, number])[];
  /** Repairs and reopenings by turns. */
  readonly repairs: readonly number[];
}

export const stories: fc.Arbitrary<Story> = fc.record({
  priority,
  contacts: fc.array(minutes, { maxLength: 4 }),
  waits: fc.array(fc.tuple(minutes, fc.integer({ min: 0, max: 3_000 })), { maxLength: 3 }),
  repairs: fc.uniqueArray(minutes, { maxLength: 3 }),
});

const inOrder = (list: readonly number[]) => [...list].sort((one, other) => one - other);

/** Waits that do not overlap and do not touch. */
function apart(waits: Story['waits']): { readonly from: Date; readonly to: Date }[] {
  let free = 0;
  return [...waits]
    .sort(([one], [other]) => one - other)
    .flatMap(([after, length]) => {
      if (after < free) return [];
      free = after + length + 1;
      return [{ from: instant(after), to: instant(after + length) }];
    });
}

/** A possible history of a story: pauses that do not overlap, repairs and reopenings by turns. */
export function eventsOf({ priority, contacts, waits, repairs }: Story): IncidentEvent[] {
  return [
    { kind: 'reported', at: instant(0), priority },
    ...inOrder(contacts).map((after, index) => ({ kind: index === 0 ? 'responded' : 'updated', at: instant(after) }) as const),
    ...apart(waits).flatMap(({ from, to }) => [{ kind: 'paused', at: from } as const, { kind: 'resumed', at: to } as const]),
    ...inOrder(repairs).map((after, index) => ({ kind: index % 2 === 0 ? 'repaired' : 'reopened', at: instant(after) }) as const),
  ];
}

/** The same history as the fields of a ticket. */
export function fieldsOf({ priority, contacts, waits, repairs }: Story): IncidentFields {
  const [respondedAt, ...updatedAt] = inOrder(contacts).map(instant);
  const [repairedAt, ...later] = inOrder(repairs).map(instant);
  const reopenings = later.flatMap((at, index) => {
    const again = later[index + 1];
    return index % 2 === 0 ? [{ at, ...(again === undefined ? {} : { repairedAt: again }) }] : [];
  });
  return {
    priority,
    reportedAt: instant(0),
    updatedAt,
    pauses: apart(waits),
    reopenings,
    ...(respondedAt === undefined ? {} : { respondedAt }),
    ...(repairedAt === undefined ? {} : { repairedAt }),
  };
}
