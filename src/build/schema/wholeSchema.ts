import { type ChosenField, cloudctiSla, MAINTENANCE_TIMES, WHOLE_PLACES } from '../../agreement/index.js';
import { opens } from './calendarSchema.js';
import { CHOSEN_PROPERTIES, kpisSchema, OPEN_WEEK } from './chosenSchema.js';
import { objectOf, type Schema } from './Schema.js';

const [OUTSIDE_SUPPORT_HOURS, OUTSIDE_OTHERS] = MAINTENANCE_TIMES;
const clause: Schema = { const: cloudctiSla.maintenance.allowed.clause };

/** What stands otherwise in an agreement as a whole than it does in what is chosen of one. */
const OTHERWISE: { readonly [field in ChosenField]?: Schema } = {
  kpis: kpisSchema(true),
  maintenanceHours: {
    description: 'What maintenance stays out of (SLA §2, R15).',
    anyOf: [
      objectOf({ value: { const: OUTSIDE_SUPPORT_HOURS }, clause }),
      objectOf({ value: { const: OUTSIDE_OTHERS }, hours: OPEN_WEEK, clause }),
    ],
  },
};

const PLACES = new Map(
  (Object.entries(WHOLE_PLACES) as [ChosenField, string][]).map(([field, path]) => [path, OTHERWISE[field] ?? CHOSEN_PROPERTIES[field]]),
);

/** The schema of a part of `cloudctiSla`: what may be chosen as it is chosen, all else as it stands. */
function partSchema(standing: unknown, path: string): Schema {
  const chosen = PLACES.get(path);
  if (chosen !== undefined) return chosen;
  const holdsChoices = [...PLACES.keys()].some((place) => place.startsWith(path === '' ? '' : `${path}.`));
  if (!holdsChoices || typeof standing !== 'object' || standing === null) return { const: standing };
  const parts = Object.entries(standing).map(([name, value]) => [name, partSchema(value, path === '' ? name : `${path}.${name}`)]);
  return objectOf(Object.fromEntries(parts));
}

/** An agreement with all that it says, as `JSON.stringify` writes it. */
export function wholeSchema(): Schema {
  const { properties, required, ...rest } = partSchema(cloudctiSla, '') as Schema & { readonly properties: Schema };
  return {
    description: 'An agreement as a whole, as JSON.stringify writes it; only what may be chosen can differ from cloudctiSla.',
    ...rest,
    properties: { $schema: true, ...properties },
    required,
    allOf: [
      {
        type: 'object',
        properties: {
          calendar: opens((week) => ({ type: 'object', properties: { hours: { type: 'object', properties: { value: week } } } })),
        },
      },
    ],
  };
}
