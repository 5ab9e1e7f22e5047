import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a package asks whoever passes it on to pass on with it. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly license: string;
  /** Its licence, its notice and those of its parts, word by word; at least one. */
  readonly texts: readonly string[];
}

const NAMES = /^(licen[cs]e|notice|copying)/i;

/**
 * Reads the notice of an installed package.
 *
 * @param folder where it is installed
 * @throws {Error} where it names no licence, or has no text of one: whether it may be passed on is then for a person to find out
 */
export function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Notice>;
  const texts = readdirSync(folder)
    .filter((file) => NAMES.test(file))
    .sort()
    .flatMap((file) => textsIn(join(folder, file)));
  if (name === undefined || version === undefined || typeof license !== 'string' || texts.length === 0) {
    throw new Error(`${folder} is bundled, and has no licence that can be passed on with it`);
  }
  return { name, version, license, texts };
}

function textsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()];
  return readdirSync(path)
    .sort()
    .flatMap((file) => textsIn(join(path, file)));
}

/** The folder of the package that a bundled file belongs to; undefined for a file of ours. */
export function packageFolderOf(file: string): string | undefined {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : undefined;
}
