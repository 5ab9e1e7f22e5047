/** A part of a form: letters that stand for a part of a time, or what stands there as it is. */
export type FormToken =
  | { readonly kind: 'field'; readonly letters: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'optional'; readonly tokens: readonly FormToken[] };

// Quoted text, in which '' is an apostrophe; a part in brackets; a run of one letter; spaces; anything else.
const PART = /'((?:[^']|'')*)'|\[([^[\]]*)\]|([A-Za-z])\3*|\s+|[^A-Za-z\s]/g;

/** The parts of a form: runs of one letter stand for something, `'quoted text'` for itself, and what is in `[brackets]` may be left out. */
export function formTokens(form: string): readonly FormToken[] {
  return [...form.matchAll(PART)].map(([whole, quoted, inBrackets, letter]) => {
    if (quoted !== undefined) return { kind: 'literal', text: quoted === '' ? "'" : quoted.replaceAll("''", "'") };
    if (inBrackets !== undefined) return { kind: 'optional', tokens: formTokens(inBrackets) };
    return letter === undefined ? { kind: 'literal', text: whole } : { kind: 'field', letters: whole };
  });
}

/** The letters of a form, those in brackets too. */
export function lettersOf(tokens: readonly FormToken[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'optional') return lettersOf(token.tokens);
    return token.kind === 'field' ? [token.letters] : [];
  });
}
