import { type Column, columnText } from './Column.js';
import { notATimeColumn } from './messages/ofColumns.js';
import { WrongSetting } from './Refusal.js';
import { plainName } from './recognisedNames.js';
import { SPOKEN, type TimeRole } from './roles.js';
import { plainText } from './Sentence.js';

/** Settings that are said of one column: `Created=UTC`, `reported=dd-MM-yyyy HH:mm`. A column is called by its name, or by what it is read for. */
export class OfColumn {
  private readonly used = new Set<string>();

  constructor(
    private readonly setting: 'zoneOf' | 'dateFormatOf',
    private readonly pairs: readonly string[] = [],
  ) {}

  /** What is said of the column of a role. */
  valueFor(role: TimeRole, columns: readonly Column[]): string | undefined {
    const names = [
      role,
      SPOKEN[role].en,
      SPOKEN[role].nl,
      plainText(columnText(columns, (name) => name)),
      ...columns.map(({ name }) => name),
    ].map(plainName);
    const pair = this.pairs.find((each) => names.some((name) => plainName(each).startsWith(`${name}=`)));
    if (pair === undefined) return undefined;
    this.used.add(pair);
    // A name may hold a "=": the value is what stands behind the name.
    const name = names
      .filter((each) => plainName(pair).startsWith(`${each}=`))
      .reduce((one, other) => (other.length > one.length ? other : one));
    return pair.split('=').slice(name.split('=').length).join('=').trim();
  }

  /** Refuses what is said of a column that is not read. */
  refuseUnused(): void {
    const unused = this.pairs.find((pair) => !this.used.has(pair));
    if (unused === undefined) return;
    throw new WrongSetting(this.setting, notATimeColumn(unused, this.setting === 'zoneOf' ? 'Created=UTC' : "'Created=dd-MM-yyyy HH:mm'"));
  }
}
