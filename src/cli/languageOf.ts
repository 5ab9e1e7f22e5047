import type { Language } from '../vocabulary/index.js';

/** The language that a command line asks for, also where it is refused. */
export function languageOf(argv: readonly string[]): Language {
  const asked = argv.map((argument) => argument === '--language' || argument.startsWith('--language=')).lastIndexOf(true);
  const value = argv[asked]?.split('=')[1] ?? (asked < 0 ? undefined : argv[asked + 1]);
  return value === 'nl' ? 'nl' : 'en';
}
