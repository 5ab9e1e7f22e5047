import type { InputErrorCode, Mistake } from '../errors/index.js';
import type { NameRule } from './Dialect.js';

// The sentences that refuse what the functions of this room are given.

const mistake = (code: InputErrorCode, problem: string, expected: string): Mistake => ({ code, problem, expected });

export const notADialect = (names: readonly string[]) =>
  mistake('wrong-type', 'is not a dialect of SQL that is written here', `pass one of ${names.map((name) => `'${name}'`).join(', ')}`);
export const notSqlOptions = () =>
  mistake(
    'wrong-type',
    'is not a set of options',
    "pass an object such as { table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at', years: { from: 2020, to: 2035 } }",
  );
export const notAName = () => mistake('wrong-type', 'is not a name', 'pass the name as the database has it, without quotes around it');
export const notATableName = () =>
  mistake('wrong-type', 'is not the name of a table or a schema', "pass 'tickets', or ['support', 'tickets'] with its schema");
export const notASchema = (dialect: string, names: number) =>
  mistake(
    'wrong-type',
    `is not where ${dialect} makes tables and views`,
    `a schema has at most ${names === 1 ? 'one name' : 'two names'} there`,
  );
export const tableMade = (prefix: string) =>
  mistake('contradicting-facts', 'is the name of a table or view that is made', `choose another prefix than '${prefix}'`);
export const nameNotKept = (dialect: string, { most, unit }: NameRule) =>
  mistake('wrong-type', `is not a name that ${dialect} keeps`, `there it has 1 to ${most} ${unit}, and none that is refused in one`);
export const nameTaken = (name: string) =>
  mistake('contradicting-facts', 'is the name of another column of the view', `call it something else than ${name}`);
export const notSupportTime = () =>
  mistake('wrong-type', 'is not a pair of columns', "pass objects such as { from: 'opened', to: 'closed', as: 'open_ms' }");
export const notInstants = () => mistake('wrong-type', 'is not a kind of instants', "choose 'timestamp' or 'epoch-ms'");
