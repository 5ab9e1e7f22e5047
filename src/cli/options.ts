import { Option } from 'commander';

/** The language of an answer. */
export function languageOption(of = 'of the explanation'): Option {
  return new Option('--language <code>', of).choices(['en', 'nl']).default('en');
}

/** R1. A time without an offset is read on the clocks that this names. */
export function zoneOption(): Option {
  return new Option('--zone <name>', 'whose clocks times without an offset are of, such as Europe/Amsterdam');
}

export function dateFormatOption(): Option {
  return new Option(
    '--date-format <form>',
    "form of times besides ISO 8601, such as 'dd-MM-yyyy HH:mm', x (milliseconds), X (seconds) or excel",
  );
}

export function prioritiesOption(): Option {
  return new Option('--priorities <map>', "which priority a name stands for, such as 'Urgent=1,High=2'; 1 to 4 and P1 to P4 need none");
}

export function delimiterOption(): Option {
  return new Option('--delimiter <character>', 'comma, semicolon, tab or another character (default: as in the header line)');
}

export function encodingOption(): Option {
  return new Option('--encoding <name>', 'such as windows-1252 (default: utf-8, or utf-16 where a byte order mark says so)');
}

/** The column of a role: `--id-column`. */
export function columnOption(role: string, of = ''): Option {
  return new Option(`--${role}-column <name>`, of);
}

export function sheetOption(): Option {
  return new Option(
    '--sheet <name>',
    "of a workbook: the sheet with the tickets, or its place, such as '#2' (default: the first with a header)",
  );
}
