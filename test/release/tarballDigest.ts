import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds and packs what is committed, in a folder of its own.
 *
 * @param root the tree
 * @param name of the folder, below a temporary one
 * @param env what the build is told of its surroundings
 * @returns the sha256 of the tarball
 */
export function tarballDigest(root: string, name: string, env: Readonly<Record<string, string>>): string {
  const temporary = mkdtempSync(join(tmpdir(), 'cloudcti-sla-build-'));
  try {
    const folder = join(temporary, name);
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 200_000_000 });
    execFileSync('tar', ['-x'], { cwd: folder, input: archive });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const run = (command: string, ...args: readonly string[]) =>
      execFileSync(command, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
    run('npm', 'run', '--silent', 'build');
    run('npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', temporary);
    const tarball = readdirSync(temporary).find((file) => file.endsWith('.tgz')) ?? '';
    return createHash('sha256')
      .update(readFileSync(join(temporary, tarball)))
      .digest('hex');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
