import { Call, choiceIn } from '../errors/index.js';
import { tablesOf } from './calendarTables.js';
import type { DialectName } from './Dialect.js';
import { DIALECTS, SQL_DIALECTS } from './dialects/index.js';
import { sqlOptionsIn } from './readSqlOptions.js';
import type { SqlOptions } from './SqlOptions.js';
import type { SqlStatements } from './SqlStatements.js';
import { notADialect } from './sqlMessages.js';
import { statementsOf } from './statements.js';

/**
 * SQL for an engine that holds a table of tickets: tables of an agreement's calendar, and a view with the deadlines of each ticket.
 *
 * SLA §5; R1 to R10, R18, R19. The view has a row for each ticket, and `id`, `response_kind`, `response_due`, `update_kind`, `update_due`, `mttr_kind`,
 * `mttr_due`. A kind is `due`, `best-effort` or `to-be-determined`; or what is wrong: `no-priority`, `unknown-priority`, `not-reported`,
 * `not-an-instant`, `before-report`, or `outside-years` where the report or the deadline lies beyond them. Only what is `due` has an instant.
 * With `responded` there are `response_state` (`met`, `missed`, `not-done`, or the kind) and `response_used_ms`, with `repaired` those of the MTTR.
 * Instants are in UTC. There are no pauses in it (R12).
 *
 * Bound: linear in the days of the years. A query takes the same for each ticket, whatever the time between: its joins are on whole numbers.
 *
 * @param dialect the engine's SQL
 * @param options the names of the table and its columns, the years, and what else is not as usual
 * @throws {SlaInputError} for what is no dialect, agreement or years, and for a name that the engine does not keep
 * @example
 * import { sqlFor } from '@cloudcti/sla/sql';
 *
 * const { statements } = sqlFor('duckdb', {
 *   table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at', years: { from: 2026, to: 2026 },
 * });
 * statements[0]; // => 'CREATE TABLE "sla_calendar" (agreement VARCHAR, time_zone VARCHAR, first_year BIGINT, last_year BIGINT, from_ms BIGINT, to_ms BIGINT, made_by VARCHAR)'
 */
export function sqlFor(dialect: DialectName, options: SqlOptions): SqlStatements {
  const call = new Call('sqlFor');
  const chosen = DIALECTS[call.checked(choiceIn(call.given('dialect', dialect), SQL_DIALECTS, () => notADialect(SQL_DIALECTS)))];
  const read = sqlOptionsIn(call.given('options', options), chosen, call);
  return statementsOf(chosen, read, tablesOf(read.timed, read.years));
}
