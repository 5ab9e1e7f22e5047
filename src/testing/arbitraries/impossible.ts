import type { InputIssue } from '../../errors/index.js';
import type { IncidentFields } from '../../incident/index.js';
import { MS_PER_DAY } from '../../time/index.js';

/** A history that cannot have happened, or that does not say what it must, and the issue that says so. */
export interface ImpossibleHistory {
  readonly input: IncidentFields;
  readonly issue: Pick<InputIssue, 'code' | 'path'>;
}

type Mistake = (fields: IncidentFields, at: { readonly before: string; readonly after: string }) => ImpossibleHistory;

const impossible = (input: object, path: string, code: InputIssue['code'] = 'impossible-history'): ImpossibleHistory => ({
  input: input as IncidentFields,
  issue: { code, path },
});

/** The mistakes that data have, each made in a history that is possible. `before` is an instant before the report, `after` one after all that happened. */
export const MISTAKES: readonly Mistake[] = [
  (fields, { before }) => impossible({ ...fields, respondedAt: before }, 'respondedAt'),
  (fields, { before }) =>
    impossible({ ...fields, updatedAt: [...(fields.updatedAt ?? []), before] }, `updatedAt[${fields.updatedAt?.length ?? 0}]`),
  (fields, { before }) => impossible({ ...fields, repairedAt: before }, 'repairedAt'),
  (fields, { before, after }) =>
    impossible(
      { ...fields, pauses: [...(fields.pauses ?? []), { from: after, to: before }] },
      `pauses[${fields.pauses?.length ?? 0}].to`,
      'out-of-order',
    ),
  (fields, { after }) => {
    const changes = fields.priorityChanges ?? [];
    const twice = [1, 2].map((priority) => ({ at: after, priority }));
    return impossible({ ...fields, priorityChanges: [...changes, ...twice] }, `priorityChanges[${changes.length + 1}].at`);
  },
  ({ repairedAt: _, ...fields }, { after }) => impossible({ ...fields, reopenings: [{ at: after }] }, 'reopenings[0].at'),
  ({ repairedAt: _, reopenings: __, ...fields }, { after }) => impossible({ ...fields, closedAt: after }, 'closedAt'),
  (fields) =>
    impossible({ ...fields, respondedAt: String(fields.reportedAt).replace(/(?:[+-]\d\d:\d\d|Z)$/, '') }, 'respondedAt', 'missing-offset'),
  (fields) => impossible({ ...fields, priority: 5 }, 'priority', 'invalid-priority'),
  ({ reportedAt: _, ...fields }) => impossible(fields, 'reportedAt', 'missing-field'),
  (fields, { after }) => impossible({ ...fields, resolvedAt: after }, 'resolvedAt', 'unknown-field'),
];

/** Instants before and after all that a history says, in UTC. */
export function around(fields: IncidentFields, earlierMs: number): { readonly before: string; readonly after: string } {
  const instants = JSON.stringify(fields).match(/\d{4}-\d\d-\d\dT[^"]+/g) ?? [];
  const last = Math.max(...instants.map((text) => Date.parse(text)));
  return {
    before: new Date(Date.parse(String(fields.reportedAt)) - 1 - earlierMs).toISOString(),
    after: new Date(last + MS_PER_DAY).toISOString(),
  };
}
