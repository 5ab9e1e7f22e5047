import type { Command, Option } from 'commander';

/** A word that may stand where somebody is typing, and what it does. */
export interface Candidate {
  readonly word: string;
  readonly does: string;
}

/**
 * The words that may come next on a command line, from the same commands and options that help is made from. None where any text may stand, a file
 * among them: that is left to the shell.
 *
 * @param words those behind the program's name; the last is the one that is being typed, and may be empty
 */
export function candidates(program: Command, words: readonly string[]): readonly Candidate[] {
  const typed = words.at(-1) ?? '';
  const { command, place, before } = standing(program, words.slice(0, -1));
  const all = before === undefined ? atPlace(command, place, typed) : choicesOf(before.argChoices);
  return all.filter(({ word }) => word.startsWith(typed));
}

interface Standing {
  readonly command: Command;
  /** How many arguments stand already. */
  readonly place: number;
  /** The option whose value is being typed. */
  readonly before: Option | undefined;
}

function standing(program: Command, words: readonly string[]): Standing {
  let command = program;
  let place = 0;
  let before: Option | undefined;
  for (const word of words) {
    const isValue = before !== undefined;
    before = isValue ? undefined : takingValue(command, word);
    if (isValue || word.startsWith('-')) continue;
    const next = place === 0 ? command.commands.find((each) => each.name() === word) : undefined;
    if (next === undefined) place += 1;
    else command = next;
  }
  return { command, place, before };
}

function takingValue({ options }: Command, word: string): Option | undefined {
  return options.find(({ short, long, required }) => required && (short === word || long === word));
}

function atPlace(command: Command, place: number, typed: string): readonly Candidate[] {
  if (typed.startsWith('-')) return optionsOf(command);
  const commands = place === 0 ? command.createHelp().visibleCommands(command) : [];
  if (commands.length > 0) return commands.map((each) => ({ word: each.name(), does: each.summary() || each.description() }));
  return choicesOf(command.registeredArguments[place]?.argChoices);
}

function optionsOf(command: Command): readonly Candidate[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap(({ long, description }) => (long == null ? [] : [{ word: long, does: description }]));
}

function choicesOf(choices: readonly string[] = []): readonly Candidate[] {
  return choices.map((word) => ({ word, does: '' }));
}
