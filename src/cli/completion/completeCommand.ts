import { Command } from 'commander';
import { ALL_GOOD, type ExitCode } from '../exitCode.js';
import { answer, type CliIo } from '../io.js';
import { candidates } from './candidates.js';

/** `cloudcti-sla complete`: the words that may come next, a line for each, with what it does behind a tab. The scripts of shells ask it; help does not list it. */
export function completeCommand(io: CliIo, settle: (exitCode: ExitCode) => void): Command {
  const command = new Command('complete');
  return command
    .argument('[words...]', 'those behind the program, the last of which is being typed')
    .action(async (words: readonly string[]) => {
      const found = candidates(command.parent as Command, words);
      await answer(io, found.map(({ word, does }) => `${word}${does === '' ? '' : `\t${does}`}\n`).join(''));
      settle(ALL_GOOD);
    });
}
