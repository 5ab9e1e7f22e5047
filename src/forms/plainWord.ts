/** A word without case, accents and a dot behind it: `Févr.` is `fevr`, `wrzesień` is `wrzesien`. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replaceAll('ł', 'l');
}

/** A table of words, several for each value, to look up by {@link plainWord}. */
export function wordTable(lines: readonly string[], first: number): ReadonlyMap<string, number> {
  const entries = lines.flatMap((line, index) => line.split(' ').map((word) => [word, first + index] as const));
  // With a capital too, as most are written: to make a word plain costs more than to read all else of a time.
  return new Map(
    entries.flatMap(([word, value]) => [[word, value] as const, [word.charAt(0).toUpperCase() + word.slice(1), value] as const]),
  );
}
