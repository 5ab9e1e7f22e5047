import { type Command, Option } from 'commander';
import { KPIS, type Kpi, PRIORITIES, type Priority } from '../../vocabulary/index.js';

/** The options that say by which agreement: a file, and what differs from it. */
export interface AgreementOptions extends TargetOptions {
  readonly agreement?: string;
  readonly goodFriday?: 'open' | 'closed';
  readonly liberationDay?: 'lustrum' | 'every-year' | 'never';
  readonly closed?: readonly string[];
  readonly target?: readonly string[];
}

/** `--p1-mttr` is `p1Mttr`: one for each cell of chapter 5. */
type TargetOptions = { readonly [Name in `p${Priority}${Capitalize<Kpi>}`]?: string };

/** The cells of chapter 5, each with its option and the name under which that is given. */
export const TARGET_CELLS = PRIORITIES.flatMap((priority) =>
  KPIS.map((kpi) => {
    const name = `p${priority}${kpi[0]?.toUpperCase()}${kpi.slice(1)}` as keyof TargetOptions;
    return { priority, kpi, name, flag: `--p${priority}-${kpi}` };
  }),
);

/** Adds them: the same for all commands that compute by an agreement. */
export function addAgreementOptions(command: Command): Command {
  const many = (value: string, before: readonly string[] = []) => [...before, value];
  command
    .optionsGroup('The agreement (chosen within its rulings):')
    .option('--agreement <file>', "one of your own, or versions of one, as JSON (docs/rulings.md); CloudCTI's standing one by default")
    .addOption(new Option('--good-friday <choice>', 'whether it is a working day (R2)').choices(['open', 'closed']))
    .addOption(new Option('--liberation-day <choice>', 'when 5 May is closed (R2)').choices(['lustrum', 'every-year', 'never']))
    .addOption(new Option('--closed <date>', 'another closed day, such as 2026-12-24; may be repeated').argParser(many))
    .addOption(new Option('--target <priorities=percent>', 'more than that share, such as 2,3,4=90 (R11); may be repeated').argParser(many))
    .option('--p1-mttr <target>', "an agreed MTTR, such as '16 support hours'; likewise --p2-response, --p3-update and so on");
  for (const { flag } of TARGET_CELLS) {
    if (flag !== '--p1-mttr') command.addOption(new Option(`${flag} <target>`).hideHelp());
  }
  return command;
}
