import { Option } from 'commander';

/** The language in which deadlines are explained. */
export function languageOption(of = 'of the explanation'): Option {
  return new Option('--language <code>', of).choices(['en', 'nl']).default('en');
}
