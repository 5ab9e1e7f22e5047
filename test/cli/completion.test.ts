import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

const words = async (...line: string[]) =>
  (await cli(['complete', '--', ...line])).out
    .split('\n')
    .map((each) => each.split('\t')[0])
    .slice(0, -1);

describe('what may come next', () => {
  test('is a command, by its beginning', async () => {
    expect(await words('')).toEqual([
      'deadlines',
      'explain',
      'report',
      'contact',
      'maintenance',
      'calendar',
      'agreement',
      'sql',
      'completion',
      'help',
    ]);
    expect(await words('co')).toEqual(['contact', 'completion']);
  });

  test('is an option of the command, and none that its help does not list', async () => {
    expect(await words('deadlines', '--pri')).toEqual(['--priority', '--priorities', '--priority-column']);
    const { out: help } = await cli(['report', '--help']);
    const listed = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    expect((await words('report', 'x.csv', '--')).sort()).toEqual(listed.sort());
  });

  test('is a choice of the option before it, or of the argument', async () => {
    expect(await words('report', '--language', '')).toEqual(['en', 'nl']);
    expect(await words('deadlines', '--preset', 'z')).toEqual(['zendesk', 'zammad']);
    expect(await words('completion', '')).toEqual(['bash', 'zsh', 'fish', 'powershell']);
  });

  test('is left to the shell where any text may stand: a file, or the value of an option without choices', async () => {
    expect(await words('report', '')).toEqual([]);
    expect(await words('report', '--agreement', '')).toEqual([]);
    expect(await words('report', '--agreement', '--')).toEqual([]);
    expect(await words('deadlines', 'tickets.csv', '')).toEqual([]);
  });

  test('has what it does behind a tab', async () => {
    expect((await cli(['complete', '--', 'deadlines', '--che'])).out).toMatch(/^--check\tonly say how the file is read/);
    expect((await cli(['--help'])).out).not.toMatch(/^ {2}complete /m);
  });
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('the script for %s asks the command itself', async (shell) => {
  const { out, status } = await cli(['completion', shell]);
  expect(status).toBe(0);
  expect(out).toContain('cloudcti-sla complete ');
});

test('a shell that is not known is refused with those that are', async () => {
  expect(await cli(['completion', 'tcsh'])).toMatchObject({ status: 2, error: expect.stringContaining('bash, zsh, fish, powershell') });
});

describe('in bash itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-completion-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const tsx = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url));
    writeFileSync(join(folder, 'cloudcti-sla'), `#!/bin/sh\nexec "${tsx}" "${main}" "$@"\n`);
    chmodSync(join(folder, 'cloudcti-sla'), 0o755);
    writeFileSync(join(folder, 'script.bash'), (await cli(['completion', 'bash'])).out);
  });

  /** What bash makes of a line at its end, when somebody presses the key. */
  const completed = (...line: string[]) => {
    const code = `source script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cloudcti_sla; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p cloudcti-sla`;
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    return execFileSync('bash', ['-c', code, 'bash', 'cloudcti-sla', ...line], { cwd: folder, env, encoding: 'utf8' })
      .trimEnd()
      .split('\n');
  };

  test('an option is completed, and names of files where no word may come', () => {
    expect(completed('deadlines', '--pri')).toEqual([
      '--priority',
      '--priorities',
      '--priority-column',
      'complete -o default -F _cloudcti_sla cloudcti-sla',
    ]);
  });
});
