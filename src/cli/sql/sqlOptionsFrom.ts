import { type InputIssue, SlaInputError } from '../../errors/index.js';
import type { SupportTimeColumn } from '../../sql/index.js';
import type { Years } from '../../time/index.js';
import { flagOf } from '../flags.js';
import { WrongUse } from '../WrongUse.js';
import { nameNotKept, nameTaken, notSqlYears, threeNames } from './sqlMessages.js';

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

/** Runs `make`, and says of a name that the engine does not keep which option it came from. */
export function fromSqlOptions<Made>(dialect: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    const { path, received, code } = error.issues[0] as InputIssue;
    const option = optionOf(path);
    throw new WrongUse(
      code === 'contradicting-facts' ? nameTaken(option, String(received)) : nameNotKept(option, String(received), dialect),
    );
  }
}

/** `options.table[0]` is `--table-schema`, and `options.supportTime[2].as` is `--support-time`. */
function optionOf(path: string): string {
  const [, field = ''] = /^options\.(\w+)/.exec(path) ?? [];
  return path === 'options.table[0]' ? '--table-schema' : flagOf(field);
}
