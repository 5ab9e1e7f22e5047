import { type InputIssue, SlaInputError } from '../../errors/index.js';
import { type DialectName, type SqlOptions, type SqlStatements, type SupportTimeColumn, sqlFor } from '../../sql/index.js';
import type { Years } from '../../time/index.js';
import { flagOf } from '../flags.js';
import { WrongUse } from '../WrongUse.js';
import { nameNotKept, nameTaken, notSqlYears, schemaOfOne, tableMade, threeNames } from './sqlMessages.js';

/** The years of `--years`: `2020/2035`, or `2026` alone. */
export function yearsFrom(text: string, { from, to }: Years): Years {
  const [, first, last = first] = /^(\d{4})(?:\/(\d{4}))?$/.exec(text.trim()) ?? [];
  const years = { from: Number(first), to: Number(last) };
  if (years.from >= from && years.from <= years.to && years.to <= to) return years;
  throw new WrongUse(notSqlYears(text, from, to));
}

/** The columns of `--support-time`, three names each. */
export function supportTimeFrom(names: readonly string[]): readonly SupportTimeColumn[] {
  if (names.length % 3 !== 0) throw new WrongUse(threeNames());
  return Array.from({ length: names.length / 3 }, (_, place) => {
    const [from = '', to = '', as = ''] = names.slice(3 * place);
    return { from, to, as };
  });
}

/** The statements; of a name that does not do it is said which option it came from. */
export function sqlFrom(dialect: DialectName, options: SqlOptions): SqlStatements {
  try {
    return sqlFor(dialect, options);
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    throw wrongUse(dialect, options, error.issues[0] as InputIssue);
  }
}

function wrongUse(dialect: DialectName, { table }: SqlOptions, { path, received, code }: InputIssue): WrongUse {
  const [, field = '', place] = /^options\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  if (code === 'contradicting-facts' && field === 'table') return new WrongUse(tableMade());
  if (field === 'schema' && Array.isArray(received)) return new WrongUse(schemaOfOne(dialect));
  // All names of a table but the last are those of its schema.
  const option = field === 'table' && place !== undefined && Number(place) < table.length - 1 ? '--table-schema' : flagOf(field);
  const name = String(received);
  return new WrongUse(code === 'contradicting-facts' ? nameTaken(option, name) : nameNotKept(option, name, dialect));
}
