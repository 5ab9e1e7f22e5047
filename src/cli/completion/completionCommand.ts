import { Argument, Command } from 'commander';
import { ALL_GOOD, type ExitCode } from '../exitCode.js';
import { answer, type CliIo } from '../io.js';
import { SCRIPTS, SHELLS, type Shell } from './shellScripts.js';

const EXAMPLES = `
Examples:
  bash, in ~/.bashrc:
    source <(cloudcti-sla completion bash)
  zsh, in ~/.zshrc, after compinit:
    source <(cloudcti-sla completion zsh)
  fish:
    cloudcti-sla completion fish > \\
      ~/.config/fish/completions/cloudcti-sla.fish
  PowerShell, in $PROFILE:
    cloudcti-sla completion powershell |
      Out-String | Invoke-Expression`;

/** `cloudcti-sla completion`: what a shell needs to complete commands, options and their choices. */
export function completionCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  return new Command('completion')
    .summary('write what a shell needs to complete commands and options')
    .description(
      'Writes a script for a shell, which from then on completes commands, options and their choices, and names of files elsewhere.',
    )
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .allowExcessArguments(false)
    .addHelpText('after', EXAMPLES)
    .action(async (shell: Shell) => {
      await answer(io, SCRIPTS[shell]);
      settle(ALL_GOOD);
    });
}
