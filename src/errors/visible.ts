const MOST_SHOWN = 100;

/** A caller's text as a message shows it: what cannot be seen is written as code has it, `\u{1b}`; of more than `most` characters, the first and `…`. */
export function visible(text: string, most = MOST_SHOWN): string {
  // Controls, marks that a reader does not see or that turn the direction of what is read, line separators, and half of a pair: none of them reaches a
  // terminal or a log through a message.
  const shown = text
    .slice(0, most + 1)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (each) => `\\u{${(each.codePointAt(0) as number).toString(16)}}`);
  return shown.length > most ? `${shown.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : shown;
}
