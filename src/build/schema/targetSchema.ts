import { MOST_DAYS, SHARE_UNIT, TARGET_CLAUSE, TARGET_UNITS, UNDATED_TARGETS } from '../../agreement/index.js';
import { MS_PER_HOUR } from '../../time/index.js';
import { objectOf, optional, type Properties, ref, type Schema } from './Schema.js';

const clause: Schema = { const: TARGET_CLAUSE };

function measured(kind: string, unit: string, value: Schema): Schema {
  return objectOf({ kind: { const: kind }, value, unit: { const: unit }, clause }, ['kind', 'value']);
}

function unmeasured(kinds: readonly string[]): Schema {
  return objectOf({ kind: { enum: kinds }, clause }, ['kind']);
}

const AMOUNTS: Readonly<Record<keyof typeof TARGET_UNITS, Schema>> = {
  'support-hours': {
    description: 'To the millisecond.',
    type: 'number',
    exclusiveMinimum: 0,
    maximum: Number.MAX_SAFE_INTEGER / MS_PER_HOUR,
  },
  'working-days': { type: 'integer', minimum: 1, maximum: MOST_DAYS },
};

export const TARGET_DEFINITIONS: Properties = {
  target: {
    description: 'What a cell of chapter 5 promises: support hours (R5), working days (R6, R7), or one of the two that are no number (R9).',
    anyOf: [
      ...Object.entries(TARGET_UNITS).map(([kind, unit]) => measured(kind, unit, AMOUNTS[kind as keyof typeof TARGET_UNITS])),
      unmeasured(UNDATED_TARGETS),
    ],
  },
  performanceTarget: {
    description: 'Strictly more than this share is to be in time (R11), or none is stated.',
    anyOf: [
      measured('more-than', SHARE_UNIT, { description: 'A percentage.', type: 'number', minimum: 0, exclusiveMaximum: 100 }),
      unmeasured(['none']),
    ],
  },
};

/** A row of chapter 5: what changes of it, with what else it says where it was written by `JSON.stringify`. */
export function rowSchema(wording: Properties, isWhole: boolean): Schema {
  const row: Properties = {
    ...wording,
    response: { description: 'Response time.', ...ref('target') },
    update: { description: 'TTTU, target time to update (R8).', ...ref('target') },
    mttr: { description: 'MTTR, mean time to repair (R7; R9 for priority 1).', ...ref('target') },
    performanceTarget: ref('performanceTarget'),
  };
  return isWhole ? objectOf(row) : optional(row);
}
