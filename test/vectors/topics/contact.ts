import type { Priority } from '@cloudcti/sla';
import type { Flag } from '../../../src/testing/flags.js';
import type { Json } from '../../../src/testing/Vector.js';
import { wall } from '../days.js';
import { calendarFlags, isInside } from '../traits.js';
import { standing } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';
import { iso, moment, shortIso } from '../words.js';

const TOPIC = 'contact';
const SEVERAL = 2;

interface Facts {
  readonly priority?: Priority;
  readonly endCustomersAffected?: number;
  readonly mttr?: 'best-effort' | 'to-be-determined' | number;
}

const told = ({ priority, endCustomersAffected, mttr }: Facts): string => {
  const parts = [
    priority === undefined ? [] : [`priority ${priority}`],
    endCustomersAffected === undefined ? [] : [`${endCustomersAffected} end customers`],
    mttr === undefined ? [] : [typeof mttr === 'number' ? `an MTTR of ${moment(mttr)}` : `an MTTR that is ${mttr}`],
  ].flat();
  return parts.length === 0 ? 'nothing known of the incident' : parts.join(', ');
};

/** R14. Which channels may be used at an instant. */
function answered(atMs: number, facts: Facts): Case {
  const inside = isInside(standing.clock(atMs), atMs);
  const { priority, endCustomersAffected, mttr } = facts;
  const strikesSeveral = priority === 1 && (endCustomersAffected ?? 0) >= SEVERAL;
  const hasExpired = typeof mttr === 'number' && mttr < atMs;
  const flags: readonly Flag[] = [
    ...calendarFlags(standing, atMs, atMs),
    ...(mttr === 'best-effort' || mttr === 'to-be-determined' ? (['undated'] as const) : []),
    ...(typeof mttr === 'number' && Math.abs(mttr - atMs) <= 1 ? (['boundary'] as const) : []),
  ];
  const written: Json = typeof mttr === 'number' ? { kind: 'due', at: iso(mttr) } : { kind: mttr ?? '' };
  return {
    comment: `Who to call on ${moment(atMs)}: ${told(facts)}.`,
    rulings: mttr === undefined ? ['R14'] : ['R14', 'R5', 'R9'],
    flags: [...new Set(flags)],
    input: {
      at: shortIso(atMs),
      ...(priority === undefined ? {} : { priority }),
      ...(endCustomersAffected === undefined ? {} : { endCustomersAffected }),
      ...(mttr === undefined ? {} : { mttr: written }),
    },
    expected: { email: true, telephone: inside, contingency: !inside && (strikesSeveral || hasExpired) },
  };
}

/** R14. */
export function contactVectors(): Topic {
  const due = wall('2026-11-25', '17:00');
  const facts: readonly Facts[] = [
    {},
    { priority: 1, endCustomersAffected: 1 },
    { priority: 1, endCustomersAffected: 2 },
    { priority: 2, endCustomersAffected: 9 },
    { priority: 1, mttr: 'to-be-determined' },
    { priority: 3, mttr: 'best-effort' },
    { priority: 2, mttr: due },
  ];
  const times = [
    '2026-11-25 16:59:59.999',
    '2026-11-25 17:00:00.000',
    '2026-11-25 17:00:00.001',
    '2026-11-26 08:29:59.999',
    '2026-11-26 08:30:00.000',
  ];
  const others = [
    '2026-11-28 12:00:00.000',
    '2026-12-25 10:00:00.000',
    '2026-04-03 10:00:00.000',
    '2026-05-05 10:00:00.000',
    '2026-11-24 03:00:00.000',
  ];
  const cases = [...times, ...others].flatMap((text) => facts.map((each) => answered(wall(text.slice(0, 10), text.slice(11)), each)));
  return {
    topic: TOPIC,
    about: 'Which channels may be used at an instant: e-mail, the normal telephone number, and the contingency number.',
    operation: 'contact',
    groups: [group(TOPIC, 'contact', standing, cases)],
  };
}
