import { CALENDAR_DEFINITIONS } from './calendarSchema.js';
import { CHOSEN_SCHEMA } from './chosenSchema.js';
import { objectOf, ref, type Schema, whereGiven } from './Schema.js';
import { TARGET_DEFINITIONS } from './targetSchema.js';
import { wholeSchema } from './wholeSchema.js';

const VERSIONS: Schema = {
  description: 'Versions of an agreement (R17): an incident is judged by the one in force at its report.',
  ...objectOf(
    {
      $schema: true,
      versions: {
        description: 'At least one, in any order, no two from one date.',
        type: 'array',
        minItems: 1,
        items: objectOf(
          {
            from: { description: 'The first date on which it is in force, in its own zone.', ...ref('date') },
            agreement: ref('agreement'),
            fromMs: { description: 'Written by JSON.stringify: the instant at which that date begins.', type: 'integer' },
          },
          ['from', 'agreement'],
        ),
      },
    },
    ['versions'],
  ),
};

/**
 * The JSON Schema (draft 2020-12) of what `agreementFrom` and `agreementVersionsFrom` read, made of the data that they read by.
 *
 * It cannot say: that a span ends after it begins and overlaps no other, that a zone is known, that a length is whole milliseconds, that years and dates
 * of versions are in order and apart, and when a date begins. The readers do.
 */
export function agreementSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'An agreement of @cloudcti/sla, or its versions',
    description: 'Read by agreementFrom and agreementVersionsFrom. R1 to R20 are the rulings of docs/rulings.md in the package.',
    type: 'object',
    ...whereGiven('versions', ref('versions'), ref('agreement')),
    $defs: {
      agreement: { type: 'object', ...whereGiven('calendar', ref('whole'), ref('chosen')) },
      chosen: CHOSEN_SCHEMA,
      whole: wholeSchema(),
      versions: VERSIONS,
      ...CALENDAR_DEFINITIONS,
      ...TARGET_DEFINITIONS,
    },
  };
}
