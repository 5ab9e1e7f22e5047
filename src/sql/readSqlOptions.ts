import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { yearsIn as yearsOfCalendar } from '../calendar/index.js';
import { type TimedAgreement, timedAgreement } from '../deadline/index.js';
import { type Call, choiceIn, type Given, hasFields, isLeftOut, yearsOutside, yesOrNoIn } from '../errors/index.js';
import type { Years } from '../time/index.js';
import type { Dialect } from './Dialect.js';
import { isMade } from './madeNames.js';
import { nameIn, pathIn } from './readNames.js';
import type { SqlOptions, SupportTimeColumn } from './SqlOptions.js';
import { nameNotKept, nameTaken, notASchema, notInstants, notSqlOptions, notSupportTime, tableMade } from './sqlMessages.js';

/** Options as they were read, nothing of them left open. */
export interface ReadOptions {
  readonly timed: TimedAgreement;
  readonly years: Years;
  readonly table: readonly string[];
  readonly columns: Readonly<Record<'id' | 'priority' | 'reported', string>> & Readonly<Partial<Record<'lastContact' | Act, string>>>;
  readonly supportTime: readonly SupportTimeColumn[];
  readonly instants: 'timestamp' | 'epoch-ms';
  readonly prefix: string;
  readonly schema: readonly string[];
  readonly isReplacing: boolean;
}

/** An act whose verdict the view can give. */
export type Act = 'responded' | 'repaired';

const FIELDS: readonly (keyof SqlOptions)[] = [
  ...(['table', 'id', 'priority', 'reported', 'lastContact', 'responded', 'repaired', 'supportTime'] as const),
  ...(['years', 'agreement', 'instants', 'prefix', 'schema', 'replace'] as const),
];
const NEEDED = ['id', 'priority', 'reported'] as const;
const OPTIONAL = ['lastContact', 'responded', 'repaired'] as const;

/** A caller's options, by what a dialect takes for names. */
export function sqlOptionsIn(given: Given, dialect: Dialect, call: Call): ReadOptions {
  if (!hasFields(given, FIELDS, notSqlOptions)) return call.checked<never>(undefined);
  const timed = timedAgreement((given.field('agreement').received ?? standingTerms) as AgreementTerms, call);
  const optional = (name: keyof SqlOptions, end?: string) => {
    const field = given.field(name);
    return isLeftOut(field) ? undefined : nameIn(field, dialect, end);
  };
  const years = yearsIn(given.field('years'), timed.calendar.years);
  const table = pathIn(given.field('table'), dialect);
  const needed = NEEDED.map((name) => [name, nameIn(given.field(name), dialect)]);
  const more = OPTIONAL.map((name) => [name, optional(name)]);
  const supportTime = supportTimeIn(given.field('supportTime'), dialect);
  const [instants, replace] = [given.field('instants'), given.field('replace')];
  const options = {
    timed,
    columns: Object.fromEntries([...needed, ...more]) as ReadOptions['columns'],
    supportTime,
    instants: isLeftOut(instants) ? ('timestamp' as const) : choiceIn(instants, ['timestamp', 'epoch-ms'] as const, notInstants),
    prefix: optional('prefix', LONGEST_NAME) ?? 'sla_',
    schema: schemaIn(given.field('schema'), dialect),
    isReplacing: isLeftOut(replace) ? false : yesOrNoIn(replace),
  };
  if (table !== undefined && isMade(table, options.prefix, options.schema)) given.field('table').refuse(tableMade(options.prefix));
  return { ...options, years: call.checked(years), table } as ReadOptions;
}

function schemaIn(given: Given, dialect: Dialect): readonly string[] {
  const names = isLeftOut(given) ? [] : (pathIn(given, dialect) ?? []);
  if (names.length > dialect.schemaNames) given.refuse(notASchema(dialect.name, dialect.schemaNames));
  return names;
}

/** Years that are within those of a calendar. */
export function yearsIn(given: Given, { from, to }: Years): Years | undefined {
  const years = yearsOfCalendar(given);
  if (years === undefined || (years.from >= from && years.to <= to)) return years;
  return given.refuse(yearsOutside(`${years.from} to ${years.to}`, from, to));
}

function supportTimeIn(given: Given, dialect: Dialect): readonly SupportTimeColumn[] {
  if (isLeftOut(given)) return [];
  const taken = new Set<string>();
  return (given.entries(notSupportTime) ?? []).flatMap((entry) => {
    if (!hasFields(entry, ['from', 'to', 'as'], notSupportTime)) return [];
    const [from, to, as] = (['from', 'to', 'as'] as const).map((name) => nameIn(entry.field(name), dialect));
    if (from === undefined || to === undefined || as === undefined) return [];
    const name = as.toLowerCase();
    if (dialect.names.givenWithout?.test(as) === true) entry.field('as').refuse(nameNotKept(dialect.name, dialect.names));
    if (taken.has(name) || OWN_COLUMNS.test(name)) entry.field('as').holding(as).refuse(nameTaken(as));
    taken.add(name);
    return [{ from, to, as }];
  });
}

/** Of the tables and the view, what stands behind the prefix: as long as `deadlines`. */
const LONGEST_NAME = 'positions';

/** What the view calls its own columns; names are told apart without regard to capitals, as most engines do. */
const OWN_COLUMNS = /^(?:id|(?:response|update|mttr)_(?:kind|due|state|used_ms))$/;
