import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flagOf } from '../../src/cli/flags.js';
import { cli } from '../support/cli.js';

const AT = ['--at', '2026-12-01T00:00+01:00'];
const AMSTERDAM = ['--zone', 'Europe/Amsterdam'];

interface Advised {
  readonly args: readonly string[];
  readonly input: string | Uint8Array;
  /** What a user writes in the place of `N`, or where the advice leaves a name or a place open. */
  readonly fill?: Readonly<Record<string, string>>;
}

/** A command that is advised to pass an option, one for each piece of advice. */
const ADVISED: Readonly<Record<string, Advised>> = {
  'another encoding': {
    args: ['deadlines', '-'],
    input: Buffer.from('id,priority,reported,x\n1,2,2026-11-23T09:00+01:00,\xe9\n', 'latin1'),
  },
  'the column of the report, by its name': {
    args: ['deadlines', '-'],
    input: 'id,priority,when\n1,2,2026-11-23T09:00+01:00\n',
    fill: { '--reported-column': 'when' },
  },
  'the columns, by their places': {
    args: ['deadlines', '-', '--priority', '2'],
    input: '1,2026-11-23T09:00+01:00\n',
    fill: { '--reported-column': '#2' },
  },
  'which of two columns': {
    args: ['deadlines', '-'],
    input: 'id,priority,created,created\n1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00\n',
  },
  'which column of the priority': {
    args: ['deadlines', '-'],
    input: 'id,urgency,reported\n1,2,2026-11-23T09:00+01:00\n',
    fill: { '--priority-column': 'urgency' },
  },
  'the column of the states': {
    args: ['report', '-', ...AT, '--pause-states', 'Waiting'],
    input: 'id,priority,reported,log\n1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00=Waiting\n',
    fill: { '--history-column': 'log' },
  },
  'which priority a name is': { args: ['deadlines', '-'], input: 'id,priority,reported\n1,odd,2026-11-23T09:00+01:00\n', fill: { N: '2' } },
  'whose numbers these are': {
    args: ['deadlines', '-'],
    input: 'id,priority,reported\n1,1,2026-11-23T09:00+01:00\n2,7,2026-11-23T09:00+01:00\n',
  },
  'which way numbers count': { args: ['deadlines', '-'], input: 'Ticket ID,Created time,Priority\n1,2026-11-23T09:00+01:00,4\n' },
  'a form of times, for one report': {
    args: ['deadlines', '-p', '2', '-r', '23-11-2026 09:00', ...AMSTERDAM],
    input: '',
    fill: { '--date-format': 'dd-MM-yyyy HH:mm' },
  },
  'which of two forms': { args: ['deadlines', '-', ...AMSTERDAM], input: 'id,priority,reported\n1,2,03/04/2026 09:00\n' },
  'a zone, of a column': { args: ['deadlines', '-'], input: 'id,priority,reported\n1,2,2026-11-23 09:00\n' },
  'a zone, of some cells': { args: ['deadlines', '-'], input: 'id,priority,reported\n1,2,2026-11-23T09:00+01:00\n2,2,2026-11-23T09:00\n' },
  'a zone, with a form': { args: ['deadlines', '-p', '2', '-r', '23-11-2026 09:00', '--date-format', 'dd-MM-yyyy HH:mm'], input: '' },
  'that rows are events': {
    args: ['deadlines', '-'],
    input:
      'id,priority,created,timestamp\n1,2,2026-11-23T09:00+01:00,2026-11-23T09:00+01:00\n1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00\n',
  },
  'that a closing is the repair': {
    args: ['report', '-', ...AT],
    input: 'id,priority,reported,repaired,closed\n1,2,2026-11-23T09:00+01:00,,2026-11-24T09:00+01:00\n',
  },
  'that a closing before the repair is left unread': {
    args: ['report', '-', ...AT],
    input: 'id,priority,reported,repaired,closed\n1,2,2026-11-23T09:00+01:00,2026-11-25T09:00+01:00,2026-11-24T09:00+01:00\n',
  },
  'a state that some row has': {
    args: ['report', '-', ...AT, '--pause-states', 'wating'],
    input: 'id,priority,reported,status history\n1,2,2026-11-23T09:00+01:00,2026-11-23T10:00+01:00=waiting\n',
    fill: { '--pause-states': 'waiting' },
  },
  'states that some row has, of responses and contacts': {
    args: ['report', '-', ...AT, '--log', '--repaired-states', 'done', '--responded-states', 'cald', '--updated-states', 'maild'],
    input:
      'id,priority,timestamp,state\n1,2,2026-11-23T09:00+01:00,new\n1,2,2026-11-23T10:00+01:00,called\n1,2,2026-11-23T11:00+01:00,mailed\n',
    fill: { '--responded-states': 'called', '--updated-states': 'mailed' },
  },
};

/** The options that a text advises, each with the value that it gives it; what stands before a colon is what the text is about. */
function optionsIn(said: string): readonly (readonly string[])[] {
  const text = WARNING.test(said) ? said : said.replace(/--[\w-]+: /g, '');
  const found = [...text.matchAll(/(--[a-z][\w-]*)(?: ('(?:[^']|'\\'')*'|[\w./:+-]*[\w/+](?=[\s,;)]|$)))?/g)].map(
    ([, flag = '', value]) => {
      const plain = value?.startsWith("'") === true ? value.slice(1, -1).replaceAll("'\\''", "'") : value;
      return plain === undefined || WORDS.has(plain) ? [flag] : [flag, plain];
    },
  );
  // `pass --encoding, such as --encoding windows-1252` is one piece of advice.
  return found.filter(([flag, value]) => value !== undefined || !found.some(([other, its]) => other === flag && its !== undefined));
}
const WARNING = /^(?:warning|let op): /m;
/** Words of ours that follow the name of an option. */
const WORDS: ReadonlySet<string> = new Set(['with', 'or', 'where', 'op', 'of', 'too', 'as', 'to']);

/** The command with each option of the advice in turn, as a user would pass it. */
function followed({ args, fill = {} }: Advised, said: string): readonly (readonly string[])[] {
  const advised = optionsIn(said).map(([flag = '', value]) => {
    const filled = fill[flag] ?? (value === undefined ? placeIn(said) : value.replace(/=N$/, `=${fill['N']}`));
    return filled === undefined ? [flag] : [flag, filled];
  });
  const own = (flag: string | undefined) => {
    const at = args.indexOf(flag as string);
    return at < 0 ? args : args.toSpliced(at, 2);
  };
  const isWarning = WARNING.test(said);
  const whole = isWarning
    ? [
        advised.reduce<readonly string[]>((command, [flag, ...value]) => {
          const at = command.indexOf(flag as string);
          return [...(at < 0 ? command : command.toSpliced(at, 2)), flag as string, ...value];
        }, args),
      ]
    : undefined;
  return whole ?? advised.map(([flag, ...value]) => [...own(flag), flag as string, ...value]);
}

/** `a place such as '#3'`. */
function placeIn(said: string): string | undefined {
  return /'(#\d+)'/.exec(said)?.[1];
}

const met = new Set<string>();

describe.each(['en', 'nl'])('advice in %s is right where it is followed:', (language) => {
  test.each(Object.entries(ADVISED))('%s', async (_what, advised) => {
    const { error } = await cli([...advised.args, '--language', language], advised.input);
    const commands = followed(advised, error);
    expect(commands.length).toBeGreaterThan(0);
    for (const [flag] of optionsIn(error)) met.add(flag as string);
    for (const command of commands) {
      const after = await cli([...command, '--language', language], advised.input);
      // What it was about is not said again; where it was all that was wrong, nothing is.
      expect({
        command,
        error: after.error.replace(/^.*\b(?:events of|gebeurtenissen van)\b.*\n/m, ''),
        status: after.status,
      }).toMatchObject(
        _what === 'whose numbers these are' ? { status: 1, error: expect.stringContaining('"7"') } : { status: 0, error: '' },
      );
    }
  });
});

test('every option that a sentence of tickets advises is followed here', () => {
  const room = new URL('../../src/tickets/messages/', import.meta.url);
  const text = readdirSync(room)
    .map((name) => readFileSync(new URL(name, room), 'utf8'))
    .join('');
  const named = [...text.matchAll(/mention\('(\w+)'/g)].map(([, setting]) => flagOf(setting as string));
  const states = ['pauseStates', 'respondedStates', 'updatedStates'].map(flagOf);
  // Which sheet of a workbook is chosen by --sheet is followed in test/xlsx/workbook.test.ts.
  expect([...new Set([...named, ...states])].filter((flag) => !met.has(flag))).toEqual(['--sheet']);
});
