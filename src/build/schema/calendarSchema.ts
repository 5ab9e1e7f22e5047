import { type CalendarField, HOLIDAY_CHOICES, HORIZON, WEEKDAYS } from '../../calendar/index.js';
import { LANGUAGES } from '../../vocabulary/index.js';
import { objectOf, optional, type Properties, ref, type Schema } from './Schema.js';

const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const SPAN = `^${TIME}-(?:${TIME}|24:00)$`;
/** A date that exists: months of 31, of 30 and of 28 days, and the last of February in a leap year. */
const DATE =
  '^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';

const year: Schema = { type: 'integer', minimum: HORIZON.from, maximum: HORIZON.to };
const name: Schema = {
  anyOf: [{ type: 'string' }, objectOf(Object.fromEntries(LANGUAGES.map((language) => [language, { type: 'string' }])))],
};

/** What the rest of the schema refers to. */
export const CALENDAR_DEFINITIONS: Properties = {
  span: {
    description: 'HH:MM-HH:MM, its start inside and its end outside; 24:00 is the end of the day (R3). It ends after it begins.',
    type: 'string',
    pattern: SPAN,
  },
  hoursOfDay: { description: 'Spans that do not overlap; none closes the day.', type: 'array', items: ref('span') },
  week: optional(Object.fromEntries(WEEKDAYS.map((day) => [day, ref('hoursOfDay')]))),
  openWeek: {
    description: 'A week in which at least one day has hours.',
    type: 'object',
    anyOf: WEEKDAYS.map((day) => ({ type: 'object', required: [day], properties: { [day]: { type: 'array', minItems: 1 } } })),
  },
  openDates: {
    description: 'Special days of which at least one has hours.',
    type: 'object',
    not: { additionalProperties: { type: 'array', maxItems: 0 } },
  },
  date: { description: 'A date that exists, YYYY-MM-DD.', type: 'string', pattern: DATE },
};

export const CALENDAR_PROPERTIES: Readonly<Record<CalendarField | 'holidays', Schema>> = {
  timeZone: { description: 'The zone of the agreement (R1), by its name in the IANA time zone database.', type: 'string', minLength: 1 },
  hours: { description: 'The support hours of the whole week (R3); a day that is left out is closed.', ...ref('week') },
  holidays: {
    description: 'Which Dutch public holidays close (R2), or none for an agreement elsewhere.',
    anyOf: [
      { const: 'none' },
      optional(
        Object.fromEntries(Object.entries(HOLIDAY_CHOICES).map(([choice, values]) => [choice, { enum: values, default: values[0] }])),
      ),
    ],
  },
  closed: {
    description: 'Extra closed days (R2), with or without their names.',
    type: 'array',
    items: {
      anyOf: [
        ref('date'),
        objectOf({ date: ref('date'), name, id: { description: 'Not kept: what dutchHolidays gives has one.' } }, ['date']),
      ],
    },
  },
  special: {
    description: 'Extra working days and other hours on one date (R2), above holidays; none closes the date.',
    type: 'object',
    propertyNames: ref('date'),
    additionalProperties: ref('hoursOfDay'),
  },
  years: {
    description:
      'The years for which the calendar is complete, both included; an instant outside them is an error. The first is not after the last.',
    ...objectOf({ from: year, to: year }),
  },
};

/** An agreement never closed for good: its week or a special day of it has hours. */
export function opens(hours: (week: Schema) => Schema): Schema {
  return { anyOf: [hours(ref('openWeek')), { type: 'object', required: ['special'], properties: { special: ref('openDates') } }] };
}
