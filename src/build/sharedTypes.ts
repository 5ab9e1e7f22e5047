import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What keeps its own types for `import`: they name types of fast-check, vitest or jest, and those have other ones for `import` than for `require`.
 * Who extends the ones extends nothing of the others.
 */
const OWN = /^testing(?:-vitest|-jest)?\./;

/**
 * Has the declarations for `import` pass on those for `require`, which say the same: an instant or an agreement is then of one type, however a program
 * came by it, and the package is smaller by what stood in it twice.
 *
 * @throws {Error} where the two say different things
 */
export function shareTypes(dist: URL): void {
  const files = readdirSync(dist);
  for (const name of files.filter((file) => file.endsWith('.d.ts') && !OWN.test(file))) {
    const required = files.find((file) => file.endsWith('.d.cts') && stemOf(file) === stemOf(name));
    if (required === undefined || said(dist, name) !== said(dist, required))
      throw new Error(`dist/${name} does not say what its .d.cts says`);
    writeFileSync(new URL(name, dist), `export * from './${required.replace(/\.d\.cts$/, '.cjs')}';\n`);
  }
}

/** A name without the hash that the bundler gave it. */
function stemOf(file: string): string {
  return file.replace(/\.d\.c?ts$/, '').replace(/-[\w-]{8}$/, (hash) => (/[A-Z\d_]/.test(hash) ? '' : hash));
}

/** Its text, whatever the files are called that it takes from. */
function said(dist: URL, file: string): string {
  return readFileSync(new URL(file, dist), 'utf8').replace(/(['"]\.\/[^'"]*?)-[\w-]{8}\.c?js(['"])/g, '$1$2');
}
