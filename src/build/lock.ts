/**
 * Adds to package-lock.json the optional packages for other platforms that npm leaves out where its registry does not offer them; without them
 * `npm ci` calls the lock file out of step. Run after a dependency was added: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface LockFile {
  packages: Record<string, LockedPackage>;
}

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'wasm32', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The platform that a package of binaries is for, as its name says: `@rollup/rollup-linux-x64-musl`. */
function platformOf(name: string): { readonly os: string[]; readonly cpu: string[]; readonly libc?: string[] } {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) throw new Error(`${name}: its name says no platform; add it to package-lock.json by hand`);
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu')) && os === 'linux'
      ? ['glibc']
      : undefined;
  return libc === undefined ? { os: [os], cpu: [cpu] } : { os: [os], cpu: [cpu], libc };
}

/** Whether Node would find a package from the folder of another: there, or in a folder above it. */
function isLocked(from: string, name: string): boolean {
  if (lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`] !== undefined) return true;
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

const added: string[] = [];
for (const [path, { optionalDependencies }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    if (path === '' || isLocked(path, name) || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const locked = lock.packages[`node_modules/${name}`] === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
    lock.packages[locked] = { version, ...platformOf(name), dev: true, optional: true } as LockedPackage;
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(added.length === 0 ? 'Nothing was left out\n' : `Added ${added.length}: ${added.join(', ')}\n`);
