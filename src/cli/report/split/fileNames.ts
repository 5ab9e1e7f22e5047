import { createHash } from 'node:crypto';

const LONGEST = 80;
const HASH_DIGITS = 8;
/** What Windows takes for devices, and the overview's own. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * A file name for each of some names: letters and digits of any script, what else there is as `-`. Names of which one file would come, on a disk that
 * does not tell capitals apart, are told apart by a digest of each, so that a name has the same file whatever order they come in.
 */
export function fileNames(names: readonly string[]): ReadonlyMap<string, string> {
  const plain = names.map((name) => [name, plainName(name)] as const);
  const counts = new Map<string, number>();
  for (const [, file] of plain) counts.set(file, (counts.get(file) ?? 0) + 1);
  return new Map(plain.map(([name, file]) => [name, `${isOwn(file, counts) ? file : withDigest(file, name)}.html`]));
}

function isOwn(file: string, counts: ReadonlyMap<string, number>): boolean {
  return counts.get(file) === 1 && !TAKEN.test(file);
}

function plainName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'no-name' : [...plain].slice(0, LONGEST).join('').replace(/-+$/, '');
}

function withDigest(file: string, name: string): string {
  return `${file}-${createHash('sha256').update(name).digest('hex').slice(0, HASH_DIGITS)}`;
}
