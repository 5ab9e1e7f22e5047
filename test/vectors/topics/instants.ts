import type { Flag } from '../../../src/testing/flags.js';
import { standing } from '../VectorAgreement.js';
import { type Case, group, type Topic } from '../vectorOf.js';

/** Texts, and the instant that each is in UTC; none where it is refused. */
const TEXTS: readonly (readonly [text: string, utc?: string])[] = [
  ['2026-11-23T09:00+01:00', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T09:00:00+01:00', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T09:00:00.000+01:00', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T09:00:00.1+01:00', '2026-11-23T08:00:00.100Z'],
  ['2026-11-23T09:00:00.123456789+01:00', '2026-11-23T08:00:00.123Z'],
  ['2026-11-23T09:00:00,5+01:00', '2026-11-23T08:00:00.500Z'],
  ['2026-11-23T08:00Z', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23t08:00z', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23 09:00+01:00', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T09:00+0100', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T09:00+01', '2026-11-23T08:00:00.000Z'],
  ['2026-11-22T22:00-10:00', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T13:45+05:45', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T00:30+01:00', '2026-11-22T23:30:00.000Z'],
  ['2026-10-25T02:30+02:00', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
  ['2024-02-29T12:00+01:00', '2024-02-29T11:00:00.000Z'],
  ['2000-02-29T12:00+01:00', '2000-02-29T11:00:00.000Z'],
  ['2026-11-23T09:00+01:00[Europe/Amsterdam]', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T09:00'],
  ['2026-11-23 09:00'],
  ['2026-11-23T09:00:00.000'],
  ['2026-11-23'],
  ['09:00'],
  ['2026'],
  ['23-11-2026 09:00'],
  ['11/23/2026 09:00'],
  ['20261123T090000Z'],
  ['2026-W48-1T09:00+01:00'],
  ['2026-02-29T12:00+01:00'],
  ['2100-02-29T12:00+01:00'],
  ['2026-04-31T12:00+02:00'],
  ['2026-13-01T12:00+01:00'],
  ['2026-00-10T12:00+01:00'],
  ['2026-11-00T12:00+01:00'],
  ['2026-11-23T24:00+01:00'],
  ['2026-11-23T25:00+01:00'],
  ['2026-11-23T09:60+01:00'],
  ['2026-11-23T09:00:60+01:00'],
  ['2026-11-23T09:00+24:00'],
  ['2026-11-23T09:00+99:00'],
  ['2026-11-23T09:00+01:60'],
  ['2026-11-23T09:00+02:00[Europe/Amsterdam]'],
  ['2026-11-23T09:00 Europe/Amsterdam'],
  ['2026-11-23T09:00 CET'],
  ['Mon, 23 Nov 2026 09:00:00 +0100'],
  [' 2026-11-23T09:00+01:00'],
  ['2026-11-23T09:00+01:00 '],
  ['2026-11-23T9:00+01:00'],
  ['1779458400000'],
  ['46349.375'],
  ['now'],
  [''],
];

const LATEST = 'not read in more than one way';

/** R1. Which texts are instants, and which. */
export function instantVectors(): Topic {
  const cases = TEXTS.map(([text, utc]): Case => {
    const flags: readonly Flag[] =
      utc === undefined ? ['malformed'] : ['zone', ...(text.includes('.1') || text.includes(',5') ? (['milliseconds'] as const) : [])];
    return {
      comment: utc === undefined ? `${JSON.stringify(text)} is no instant that is ${LATEST}.` : `${text} is an instant.`,
      rulings: ['R1'],
      flags,
      input: { text },
      expected: utc === undefined ? { isInstant: false } : { isInstant: true, at: utc },
    };
  });
  return {
    topic: 'instants',
    about: 'Which texts are instants: ISO 8601 with an offset. What could be read in more than one way, or in none, is refused.',
    operation: 'instant',
    groups: [group('instants', 'instant', standing, cases)],
  };
}
