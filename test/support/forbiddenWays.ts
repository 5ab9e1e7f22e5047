import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, transform } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What no script may use: its host may have no zone data, or others than the file carries. */
const FORBIDDEN = /\b(Intl|toLocale\w+)\b/;

/**
 * The files in a bundle of an entry that are luxon's or mention Intl, each by the way by which it came in: `entry > file > file`. What a room's index
 * names and nobody uses is not in the bundle. The entry is a file, or the text that is given for it.
 */
export async function forbiddenWays(entry: string, contents?: string): Promise<string[]> {
  const { metafile } = await build({
    ...(contents === undefined ? { entryPoints: [entry] } : { stdin: { contents, resolveDir: ROOT, sourcefile: entry, loader: 'ts' } }),
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'error',
  });
  const sources = new Sources(metafile, entry, contents);
  const ways = sources.ways(entry);
  const found: string[] = [];
  for (const file of embeddedFiles(metafile)) {
    if (await isForbidden(file, sources)) found.push(ways.get(file)?.join(' > ') ?? `${entry} > ? > ${file}`);
  }
  return found;
}

/** The files of which something is in the bundle. */
function embeddedFiles({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0));
}

async function isForbidden(file: string, sources: Sources): Promise<boolean> {
  if (file.includes('node_modules/')) return file.includes('/luxon/');
  // Without its comments, which may well mention what they are against.
  return FORBIDDEN.test((await transform(sources.text(file), { loader: 'ts' })).code);
}

const IMPORT = /^import (?!type )(?:\{([^}]*)\}|\S+) from '([^']+)';$/gm;

const EXPORT_FROM = /^export (?!type )\{([^}]*)\} from '([^']+)';$/gm;

/** The sources of a bundle: who uses whose names, past the indexes of rooms. */
class Sources {
  constructor(
    private readonly metafile: Metafile,
    private readonly entry: string,
    private readonly contents: string | undefined,
  ) {}

  text(file: string): string {
    return file === this.entry && this.contents !== undefined ? this.contents : readFileSync(join(ROOT, file), 'utf8');
  }

  /** The shortest way from the entry to each file that it uses. */
  ways(entry: string): ReadonlyMap<string, readonly string[]> {
    const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
    // A map is walked with what is added to it on the way.
    for (const [file, way] of ways) {
      for (const used of file.includes('node_modules/') ? [] : this.uses(file)) if (!ways.has(used)) ways.set(used, [...way, used]);
    }
    return ways;
  }

  private uses(file: string): readonly string[] {
    return [...this.text(file).matchAll(IMPORT)].flatMap(([, names, from]) => {
      const target = this.target(file, from);
      return names === undefined ? [target] : valuesIn(names).map((name) => this.home(name, target));
    });
  }

  /** The file that makes what another file exports by a name. */
  private home(name: string, file: string): string {
    if (file.includes('node_modules/')) return file;
    const from = [...this.text(file).matchAll(EXPORT_FROM)].find(([, names]) => valuesIn(names).includes(name))?.[2];
    return from === undefined ? file : this.home(name, this.target(file, from));
  }

  private target(file: string, specifier: string | undefined): string {
    return this.metafile.inputs[file]?.imports.find(({ original }) => original === specifier)?.path ?? `${specifier}`;
  }
}

/** The names in braces that are not those of types. */
function valuesIn(names = ''): readonly string[] {
  const each = names.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '' && !name.startsWith('type '));
}
