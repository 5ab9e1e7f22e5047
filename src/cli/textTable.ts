import Table from 'cli-table3';

const NO_COLOURS = { head: [], border: [] };

/** A table with a frame, for a few rows of short texts. */
export function framedTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], style: NO_COLOURS });
  for (const row of rows) table.push([...row]);
  return `${trimmed(table.toString())}\n`;
}

const NO_FRAME = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', 'left-mid': '', middle: '  ' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', right: '', 'right-mid': '', mid: '', 'mid-mid': '' },
};

/** A table without a frame, for many rows: columns two spaces apart, a rule below the head. */
export function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], chars: NO_FRAME, style: { ...NO_COLOURS, 'padding-left': 0, 'padding-right': 0 } });
  for (const row of rows) table.push([...row]);
  const [first = '', ...lines] = table.toString().split('\n');
  return `${trimmed([first, '─'.repeat(first.length), ...lines].join('\n'))}\n`;
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
