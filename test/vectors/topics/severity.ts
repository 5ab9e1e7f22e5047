import type { Questions } from '../../../src/testing/Question.js';
import type { Json } from '../../../src/testing/Vector.js';
import { standing } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';

const TOPIC = 'severity';

type Facts = Questions['severity'];

/** R16. The most severe row that the facts meet, read from the table of chapter 3. */
function priorityOf({ kind, what, locations, structural }: Facts): number {
  const rows: readonly (readonly [number, boolean])[] = [
    [1, kind === 'unavailable' && what !== 'feature' && locations !== undefined],
    [2, kind === 'unavailable' || (kind === 'reduced-performance' && locations !== undefined && structural === true)],
    [3, kind === 'reduced-performance'],
  ];
  return rows.find(([, isMet]) => isMet)?.[0] ?? 4;
}

const NAMES: Readonly<Record<string, string>> = {
  'entire-service': 'the entire service',
  click2dial: 'Click2Dial',
  'crm-integration': 'CRM Integration',
  feature: 'a feature',
};

function told({ kind, what, locations, users, structural, timesPerDay }: Facts): string {
  if (kind === 'question') return 'A question without an impact on the service.';
  const whom = locations === undefined ? `${users} users` : `everybody at ${locations} locations`;
  const how = `${structural === true ? ', structurally' : ''}${timesPerDay === undefined ? '' : `, ${timesPerDay} times a day`}`;
  const subject =
    kind === 'unavailable' ? `${NAMES[what ?? '']} unavailable` : `reduced performance${what === undefined ? '' : ` of ${NAMES[what]}`}`;
  return `${subject[0]?.toUpperCase()}${subject.slice(1)} for ${whom}${how}.`;
}

const answered = (facts: Facts): Case => ({
  comment: told(facts),
  rulings: ['R16'],
  flags: [],
  input: { ...facts } as { readonly [name: string]: Json },
  expected: { priority: priorityOf(facts) },
});

export function severityVectors(): Topic {
  const extents: readonly Pick<Facts, 'locations' | 'users'>[] = [{ locations: 1 }, { locations: 4 }, { users: 1 }, { users: 60 }];
  const down = Object.keys(NAMES).flatMap((what) => extents.map((extent): Facts => ({ kind: 'unavailable', what, ...extent })));
  const slow = extents.flatMap((extent) =>
    [true, false].flatMap((structural) =>
      [undefined, 9, 10, 50].map(
        (timesPerDay): Facts => ({
          kind: 'reduced-performance',
          ...extent,
          structural,
          ...(timesPerDay === undefined ? {} : { timesPerDay }),
        }),
      ),
    ),
  );
  return {
    topic: TOPIC,
    about:
      'The priority that follows from the facts: the most severe row of chapter 3 that they meet. How often it happens decides nothing.',
    operation: 'severity',
    groups: [group(TOPIC, 'severity', standing, [...down, ...slow, { kind: 'question', impact: false } as const].map(answered))],
  };
}
