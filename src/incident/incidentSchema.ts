import { safely, segmentsOf } from '../errors/index.js';
import type { Incident } from './Incident.js';
import type { IncidentInput } from './IncidentInput.js';
import { incident } from './readIncident.js';

/** A schema as zod, valibot, tRPC and form libraries take one: https://standardschema.dev, version 1. */
export interface StandardSchema<Input, Output> {
  /** What makes it one. */
  readonly '~standard': {
    /** Of the standard. */
    readonly version: 1;
    /** Who made it. */
    readonly vendor: string;
    /** Reads a value: what it stands for, or everything that is wrong with it. */
    readonly validate: (value: unknown) => SchemaResult<Output>;
    /** What goes in and what comes out, for the compiler only. */
    readonly types?: {
      /** What may be passed. */
      readonly input: Input;
      /** What it is read as. */
      readonly output: Output;
    };
  };
}

/** What a schema says of a value. */
export type SchemaResult<Output> =
  | {
      /** What the value was read as. */
      readonly value: Output;
      /** None. */
      readonly issues?: undefined;
    }
  | {
      /** Everything that is wrong with it; at least one. */
      readonly issues: readonly {
        /** The whole sentence. */
        readonly message: string;
        /** Where it stands, the outermost key first. */
        readonly path: readonly (string | number)[];
      }[];
    };

/**
 * The history of an incident as a Standard Schema, version 1: what `incident` reads, for zod, valibot, tRPC, forms and whatever else takes such schemas.
 *
 * SLA §4; R18. It reads and refuses just what `incident` does.
 *
 * @example
 * import { incidentSchema } from '@cloudcti/sla';
 *
 * const read = incidentSchema['~standard'].validate({ priority: 2, reportedAt: '2026-11-23T09:00+01:00', pauses: [{ from: 'Monday' }] });
 * read.issues?.map(({ path }) => path); // => [['pauses', 0, 'from']]
 */
export const incidentSchema: StandardSchema<IncidentInput, Incident> = /* @__PURE__ */ Object.freeze({
  '~standard': /* @__PURE__ */ Object.freeze({ version: 1 as const, vendor: '@cloudcti/sla', validate }),
});

function validate(value: unknown): SchemaResult<Incident> {
  const read = safely(incident, value as IncidentInput);
  if (read.ok) return Object.freeze({ value: read.value });
  const issues = read.issues.map((issue) => Object.freeze({ message: issue.message, path: Object.freeze(segmentsOf(issue)) }));
  return Object.freeze({ issues: Object.freeze(issues) });
}
