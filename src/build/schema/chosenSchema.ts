import { ACTS, type ChosenField, cloudctiSla, READINGS, type Readings, SUPPORT_HOURS } from '../../agreement/index.js';
import { PRIORITIES } from '../../vocabulary/index.js';
import { CALENDAR_PROPERTIES, opens } from './calendarSchema.js';
import { objectOf, optional, type Properties, ref, type Schema, whereGiven } from './Schema.js';
import { rowSchema } from './targetSchema.js';

const QUESTIONS: Readonly<Record<keyof Readings, string>> = {
  workingDayReading: 'How a response time in working days is read',
  priorityChange: 'Which row judges after a change of priority',
  answeredBy: 'What answers a report',
  untilReopened: 'Whether the time between a repair and its reopening is a pause, or counts',
  updateUnit: 'What attainment of the update KPI counts',
};

function reading(name: keyof Readings): Schema {
  const { choices, ruling } = READINGS[name];
  return { description: `${QUESTIONS[name]} (${ruling}).`, enum: choices, default: choices[0] };
}

/** SLA §5, by priority; a whole one lacks no row and no cell. */
export function kpisSchema(isWhole: boolean): Schema {
  const rows = PRIORITIES.map((priority) => {
    const { telephoneAccess } = cloudctiSla.kpis[priority];
    return [priority, rowSchema({ priority: { const: priority }, telephoneAccess: { const: telephoneAccess } }, isWhole)];
  });
  const properties = Object.fromEntries(rows) as Properties;
  return { description: 'Targets by priority (SLA §5).', ...(isWhole ? objectOf(properties) : optional(properties)) };
}

export const OPEN_WEEK: Schema = { allOf: [ref('week'), ref('openWeek')] };

/** Every field that may be chosen, as `defineAgreement` names it. */
export const CHOSEN_PROPERTIES: Readonly<Record<ChosenField, Schema>> = {
  name: { description: 'What the agreement is called.', type: 'string', minLength: 1 },
  kpis: kpisSchema(false),
  recorded: {
    description: 'The acts that the source of the incidents records (R20); the KPI of any other is not judged.',
    type: 'array',
    items: { enum: ACTS },
    default: ACTS,
  },
  maintenanceHours: {
    description: 'The "normal working hours" that maintenance stays out of (R15).',
    anyOf: [{ const: SUPPORT_HOURS }, OPEN_WEEK],
    default: SUPPORT_HOURS,
  },
  ...CALENDAR_PROPERTIES,
  workingDayReading: reading('workingDayReading'),
  priorityChange: reading('priorityChange'),
  answeredBy: reading('answeredBy'),
  untilReopened: reading('untilReopened'),
  updateUnit: reading('updateUnit'),
};

/** What differs from CloudCTI's standing agreement. */
export const CHOSEN_SCHEMA: Schema = {
  description: "What differs from CloudCTI's standing agreement; what is left out, or is null, stays.",
  ...optional({ $schema: true, ...CHOSEN_PROPERTIES }),
  ...whereGiven(
    'hours',
    opens((week) => ({ type: 'object', properties: { hours: week } })),
    undefined,
    { not: { type: 'null' } },
  ),
};
